import fc from 'fast-check';
import { INSTANCES, MAX_PEEL, type StructureId } from '#anatomy';
import {
  type CameraPose,
  type DisplayWish,
  INITIAL_VIEW,
  PRESET_POSES,
  type ViewState,
  normalisePose,
} from '#state';

const IDS: readonly StructureId[] = INSTANCES.map(({ id }) => id);

export const anyId = fc.constantFrom(...IDS);
export const anyPeel = fc.integer({ min: 0, max: MAX_PEEL });
export const anyWish = fc.constantFrom<DisplayWish>('shown', 'ghost', 'hidden');

const length = fc.double({ min: -5000, max: 5000, noNaN: true });

/** A pose as a hand might leave it: any number, also far beyond the limits. */
export const anyRawPose: fc.Arbitrary<CameraPose> = fc.record({
  azimuthDeg: fc.double({ min: -1000, max: 1000, noNaN: true }),
  elevationDeg: fc.double({ min: -200, max: 200, noNaN: true }),
  distanceMm: length,
  targetMm: fc.tuple(length, length, length),
});

export const anyPose: fc.Arbitrary<CameraPose> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(PRESET_POSES)) },
  { weight: 4, arbitrary: anyRawPose.map(normalisePose) },
);

export const anyWishes: fc.Arbitrary<ViewState['wishes']> = fc
  .uniqueArray(fc.tuple(anyId, anyWish), { selector: ([id]) => id })
  .map((pairs) => Object.fromEntries(pairs));

/** Any view a reader can reach, with the fields that a link carries drawn at random. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    selected: fc.option(anyId),
    hovered: fc.option(anyId),
    peelLeft: anyPeel,
    peelRight: anyPeel,
    wishes: anyWishes,
    camera: anyPose,
  })
  .map((fields) => ({ ...INITIAL_VIEW, ...fields }));
