import { describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { INITIAL_VIEW, createAtlas, decodeView, encodeView } from '#state';
import { FEATURES } from '#features';
import type { MeasuredPoint } from '../../../src/features/measure/plain/value.ts';

const point = (x: number, on = 'sacrum'): MeasuredPoint => ({
  on: on as StructureId,
  at: [x, 5.2, -71.3],
  missMm: 1.8,
});

describe('in the address', () => {
  test.each([
    ['n=none', []],
    ['n=sacrum:8.9,5.2,-71.3,1.8', [point(8.9)]],
    [
      'n=sacrum:8.9,5.2,-71.3,1.8;hip-bone.right:-40,5.2,-71.3,1.8',
      [point(8.9), point(-40, 'hip-bone.right')],
    ],
  ])('%s', (text, measure) => {
    expect(decodeView(text)).toMatchObject({ fields: { measure }, faults: [] });
    expect(encodeView({ ...INITIAL_VIEW, measure })).toBe(text);
  });

  test.each([
    'n=',
    'n=sacrum',
    'n=sacrum:1,2,3',
    'n=sacrum:1,2,3,4,5',
    'n=no-such-bone:1,2,3,4',
    'n=sacrum:1,2,x,4',
    'n=sacrum:1,2,1e9,4',
    `n=${Array.from({ length: 4 }, () => 'sacrum:1,2,3,4').join(';')}`,
  ])('%s cannot be read, and is named', (text) => {
    expect(decodeView(text)).toMatchObject({
      fields: { measure: null },
      faults: [expect.stringContaining(text.slice(0, 50)) as string],
    });
  });

  test('what is out of reach is brought within it', () => {
    expect(decodeView('n=sacrum:5000,0,0,0').fields.measure).toEqual([
      { on: 'sacrum', at: [1000, 0, 0], missMm: 0 },
    ]);
    expect(FEATURES.measure.normalise([1, 2, 3, 4].map((x) => point(x)))).toHaveLength(3);
  });
});

test('each point is a step, and so is each drag of one', () => {
  const atlas = createAtlas();
  const set = (...xs: number[]) =>
    atlas.commands.setTool(
      'measure',
      xs.map((x) => point(x)),
      'pointer',
    );
  set();
  set(1);
  set(1, 2);
  atlas.commands.beginMovement();
  for (const x of [3, 4, 5]) set(1, x);
  expect(atlas.state().undoSteps).toBe(4);
  const xs = () => atlas.state().measure?.map(({ at }) => at[0]);
  const seen: unknown[] = [];
  while (atlas.state().undoSteps > 0) {
    atlas.commands.undo('keyboard');
    seen.push(xs());
  }
  expect(seen).toEqual([[1, 2], [1], [], undefined]);
});
