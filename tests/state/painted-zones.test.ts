import { expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { INITIAL_VIEW, paintedZones } from '#state';

const painted = (pattern: string | null, selected: string | null) =>
  paintedZones({ ...INITIAL_VIEW, pattern, selected: selected as StructureId | null });

test.each([
  ['other/tailbone', 'sacrum', ['left', 'right']],
  ['other/spinal-stenosis', 'hip-bone.right', ['left', 'right']],
  ['other/nerve-root-l5', 'sciatic-nerve.right', ['right']],
  ['other/nerve-root-l5', null, ['left']],
  ['gluteus-medius/back', 'gluteus-medius.right', ['right']],
])('%s with %s is painted on %s', (pattern, selected, sides) => {
  expect(painted(pattern, selected)!.sides).toEqual(sides);
});

test('nothing is painted without a pattern', () => {
  expect(painted(null, 'sacrum')).toBeNull();
});
