import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INSTANCES, type StructureId } from '#anatomy';
import { INITIAL_VIEW, PRESET_POSES, SECTION_PRESETS, type ViewState } from '#state';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { describeView, directionOf } from '../../src/panel/announcements/describe-view.ts';
import { anyView } from '../state/arbitraries.ts';

const { t } = createLanguage('plain');
const ids = (...texts: readonly string[]) => texts as readonly StructureId[];
const said = (view: Partial<ViewState>) => describeView({ ...INITIAL_VIEW, ...view }, t);

describe('what is to be seen from here', () => {
  test.each([
    ['back', 'back'],
    ['front', 'front'],
    ['left', 'left'],
    ['right', 'right'],
    ['above', 'above'],
    ['three-quarter', 'back-left'],
  ] as const)('the view named %s is from %s', (preset, direction) => {
    expect(directionOf(PRESET_POSES[preset])).toBe(direction);
  });

  test('names what is in front and what lies deeper, side by side', () => {
    const inSight = ids('gluteus-maximus.left', 'gluteus-medius.right', 'piriformis.right', 'sacrum');
    expect(said({ camera: PRESET_POSES.back, inSight })).toBe(
      'From behind, left side: gluteus maximus; right side: gluteus medius in front of piriformis.',
    );
  });

  test('tells of bones where there is no muscle, and of nothing where nothing is', () => {
    const camera = PRESET_POSES.front;
    expect(said({ camera, inSight: ids('hip-bone.left', 'femur.left') })).toBe(
      'From the front, left side: hip bone.',
    );
    expect(said({ camera, inSight: ids('sacrum') })).toMatch(/^From the front, sacrum/);
    expect(said({ camera, inSight: ids('body-surface') })).toBe('From the front, the skin.');
    expect(said({ camera, inSight: [] })).toBe('From the front.');
  });

  test('speaks of in front only from where outer layers lie in front of inner ones', () => {
    const inSight = ids(
      'gluteus-maximus.left',
      'piriformis.left',
      'gluteus-maximus.right',
      'piriformis.right',
    );
    expect(said({ camera: PRESET_POSES.front, inSight })).not.toContain('in front of');
    expect(said({ camera: PRESET_POSES.left, inSight })).toBe(
      'From the left, left side: gluteus maximus in front of piriformis; right side: gluteus maximus.',
    );
  });

  test('says what was done to the model', () => {
    const view = { camera: PRESET_POSES.back, inSight: ids('gluteus-maximus.left'), mirror: true };
    expect(said({ ...view, section: SECTION_PRESETS.axial })).toBe(
      'From behind, left side: gluteus maximus. The model is mirrored, cut open.',
    );
  });

  test('is never empty, never long, and names nothing that is not in sight', () => {
    const anySight = fc.subarray(INSTANCES.map(({ id }) => id));
    fc.assert(
      fc.property(anyView, anySight, (view, inSight) => {
        const sentence = describeView({ ...view, inSight }, t);
        expect(sentence.length).toBeGreaterThan(10);
        expect(sentence.length).toBeLessThanOrEqual(220);
        const seen = inSight.map((id) => INSTANCES.find((instance) => instance.id === id)!.name);
        for (const { name, kind } of INSTANCES) {
          if (kind === 'muscle' && sentence.includes(`: ${name.charAt(0).toLowerCase()}${name.slice(1)};`))
            expect(seen).toContain(name);
        }
      }),
      { numRuns: 1000, seed: 8 },
    );
  });
});
