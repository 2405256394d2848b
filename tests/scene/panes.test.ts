import { expect, test } from 'vitest';
import { FIELD_OF_VIEW_DEG } from '#scene';
import { paneFieldOfView } from '../../src/scene/panes/pane-lens.ts';

const half = (degrees: number) => Math.tan((degrees * Math.PI) / 360);

test('a pane that is wide enough has the usual field of view', () => {
  expect(paneFieldOfView(0.4, 0.3)).toBe(FIELD_OF_VIEW_DEG);
  expect(paneFieldOfView(0.3, 0.3)).toBe(FIELD_OF_VIEW_DEG);
});

test('a narrow pane sees as much to the sides as a wide enough one', () => {
  const aspect = 0.2;
  expect(half(paneFieldOfView(aspect, 0.36)) * aspect).toBeCloseTo(half(FIELD_OF_VIEW_DEG) * 0.36);
});
