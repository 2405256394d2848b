import fc from 'fast-check';
import { PATTERN_IDS } from '#content';
import { FEATURES } from '#features';
import { TOPIC_IDS } from '#content/topic-ids';
import {
  EXTRA_GROUPS,
  INSTANCES,
  LAYERS,
  LANDMARK_INSTANCES,
  MAX_PEEL,
  type PartKey,
  type StructureId,
  ZONE_SPOTS,
  keyOf,
  partsOf,
} from '#anatomy';
import {
  type CameraPose,
  type DisplayOverride,
  INITIAL_VIEW,
  LAYOUTS,
  MAX_PANES,
  PRESET_POSES,
  type Place,
  SCREENS,
  SECTION_PRESETS,
  SHOWN_SIDES,
  type SectionPlane,
  type ViewState,
  normalisePlace,
  normalisePose,
  normaliseSection,
} from '#state';

const IDS: readonly StructureId[] = INSTANCES.map(({ id }) => id);

export const anyId = fc.constantFrom(...IDS);
export const anyPeel = fc.integer({ min: 0, max: MAX_PEEL });
export const anyOverride = fc.constantFrom<DisplayOverride>('shown', 'ghost', 'xray', 'hidden');

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

export const anyOverrides: fc.Arbitrary<ViewState['overrides']> = fc
  .uniqueArray(fc.tuple(anyId, anyOverride), { selector: ([id]) => id })
  .map((pairs) => Object.fromEntries(pairs));

/** Groups as the state keeps them: each once, in table order. */
export const anyGroups = fc.subarray([...EXTRA_GROUPS]);

const partKeysOf = (id: StructureId): readonly PartKey[] =>
  partsOf(keyOf(id))?.parts.map(({ key }) => key) ?? [];
const WITH_PARTS = IDS.filter((id) => partKeysOf(id).length > 0);

/** A selection, and where it has parts, perhaps one of them. */
const anyChoice: fc.Arbitrary<Pick<ViewState, 'selected' | 'part'>> = fc
  .option(fc.oneof(anyId, fc.constantFrom(...WITH_PARTS)))
  .chain((selected) =>
    fc.record({
      selected: fc.constant(selected),
      part: fc.constantFrom(null, ...(selected === null ? [] : partKeysOf(selected))),
    }),
  );

/** A section plane as a hand might leave it. */
export const anyRawSection: fc.Arbitrary<SectionPlane> = fc.record({
  azimuthDeg: fc.double({ min: -1000, max: 1000, noNaN: true }),
  elevationDeg: fc.double({ min: -200, max: 200, noNaN: true }),
  offsetMm: length,
});

const anySection = fc.oneof(
  fc.constantFrom<SectionPlane>(...Object.values(SECTION_PRESETS)),
  anyRawSection.map(normaliseSection),
);

export const anyPlace: fc.Arbitrary<Place> = fc.tuple(length, length, length);

/** Points that were measured, as a hand might leave them. */
const anyMeasuring: fc.Arbitrary<ViewState['measure']> = fc
  .option(
    fc.array(fc.record({ on: anyId, at: anyPlace, missMm: fc.double({ min: 0, max: 200, noNaN: true }) })),
  )
  .map(FEATURES.measure.normalise);

const anyLayerOverrides: fc.Arbitrary<ViewState['layerOverrides']> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...LAYERS), fc.constantFrom<DisplayOverride>('ghost', 'xray', 'hidden')),
    { selector: ([layer]) => layer },
  )
  .map((pairs) => Object.fromEntries(pairs));

/** Any view a reader can reach, with the fields that a link carries drawn at random. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    choice: anyChoice,
    hovered: fc.option(anyId),
    peelLeft: anyPeel,
    peelRight: anyPeel,
    overrides: anyOverrides,
    groups: anyGroups,
    landmark: fc.option(fc.constantFrom(...LANDMARK_INSTANCES.map(({ id }) => id))),
    showLabels: fc.boolean(),
    showLandmarks: fc.boolean(),
    showFibres: fc.boolean(),
    showParts: fc.boolean(),
    xray: fc.boolean(),
    camera: anyPose,
    screen: fc.constantFrom(...SCREENS),
    topic: fc.option(fc.constantFrom(...TOPIC_IDS)),
    sore: fc.subarray([...ZONE_SPOTS], { maxLength: 5 }),
    mirror: fc.boolean(),
    section: fc.option(anySection),
    explode: fc.integer({ min: 0, max: 100 }),
    layerOverrides: anyLayerOverrides,
    isolated: fc.subarray([...IDS], { maxLength: 4 }),
    shownSide: fc.constantFrom(...SHOWN_SIDES),
    probe: fc.option(anyPlace.map(normalisePlace)),
    measure: anyMeasuring,
    layout: fc.constantFrom(...LAYOUTS),
    panes: fc.subarray([...PATTERN_IDS], { maxLength: MAX_PANES }),
  })
  .map(({ choice, ...fields }) => ({ ...INITIAL_VIEW, ...choice, ...fields }));
