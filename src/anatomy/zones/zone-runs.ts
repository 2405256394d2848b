import type { Outline } from './zone-outlines.ts';
import type { ZoneId } from './zones.ts';

/** A way that a pain is felt along between two areas that do not touch, where nothing else is said of what lies between. */
interface Run {
  readonly ends: readonly [ZoneId, ZoneId];
  /** Areas on the way; one that is painted itself needs no run. */
  readonly across: readonly ZoneId[];
  readonly outline: Outline;
}

const LOWER_BUTTOCK = ['buttock-lower-medial', 'buttock-lower-lateral'] as const satisfies readonly ZoneId[];

/** Over the fold of the buttock, over the hip to the outer thigh, and over the knee, behind and at its outer side. */
// prettier-ignore
const RUNS: readonly Run[] = [
  {
    ends: ['buttock-central', 'thigh-post-prox'],
    across: LOWER_BUTTOCK,
    outline: { chart: 'trunk', outMm: 110, line: [[143, -0.25], [143, -0.05], [143, 0.16]], halfMm: 30 },
  },
  {
    ends: ['buttock-central', 'thigh-lat-prox'],
    across: ['buttock-lower-lateral', 'hip-posterior', 'trochanter'],
    outline: { chart: 'trunk', outMm: 130, line: [[132, -0.25], [118, -0.08], [104, 0.14]], halfMm: 26 },
  },
  {
    ends: ['thigh-post-dist', 'calf-prox'],
    across: ['popliteal'],
    outline: { chart: 'limb', outMm: 50, line: [[180, 0.84], [180, 1.2]], halfMm: 26 },
  },
  {
    ends: ['thigh-lat-dist', 'leg-lateral'],
    across: ['knee-lateral'],
    outline: { chart: 'limb', outMm: 50, line: [[94, 0.84], [94, 1.2]], halfMm: 22 },
  },
];

/** What runs on between these areas, beside them. `others`: areas painted otherwise. */
export function runsBetween(zones: readonly ZoneId[], others: readonly ZoneId[] = []): readonly Outline[] {
  const isThere = (zone: ZoneId) => zones.includes(zone) || others.includes(zone);
  return RUNS.filter(
    ({ ends, across }) =>
      ends.every(isThere) && ends.some((end) => zones.includes(end)) && !across.some(isThere),
  ).map(({ outline }) => outline);
}
