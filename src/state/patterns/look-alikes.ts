import { type StructureId, keyOf } from '#anatomy';
import {
  PATTERN_IDS,
  type PatternId,
  isPatternId,
  muscleOfPattern,
  patternZones,
} from '#content/pattern-zones';

/** A main area says more about a pattern than one that it may spread to. */
const WEIGHTS = { core: 2, spillover: 1 } as const;

function weightsOf(id: PatternId): ReadonlyMap<string, number> {
  const { core, spillover } = patternZones(id);
  return new Map<string, number>([
    ...spillover.map((zone) => [zone, WEIGHTS.spillover] as const),
    ...core.map((zone) => [zone, WEIGHTS.core] as const),
  ]);
}

/** How much two patterns share of all the areas that either has, 0 to 1. */
export function likeness(a: PatternId, b: PatternId): number {
  const [ofA, ofB] = [weightsOf(a), weightsOf(b)];
  let [shared, all] = [0, 0];
  for (const zone of new Set([...ofA.keys(), ...ofB.keys()])) {
    const [inA, inB] = [ofA.get(zone) ?? 0, ofB.get(zone) ?? 0];
    shared += Math.min(inA, inB);
    all += Math.max(inA, inB);
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * What is most easily taken for a pattern, the most alike first: at most one of each muscle, none of its own, and
 * first what is no muscle, because that is what matters to tell apart.
 */
export function lookAlikes(pattern: PatternId, count: number): readonly PatternId[] {
  const own = muscleOfPattern(pattern);
  const ranked = PATTERN_IDS.filter((id) => id !== pattern && (own === null || muscleOfPattern(id) !== own))
    .map((id) => ({ id, alike: likeness(pattern, id), muscle: muscleOfPattern(id) }))
    .filter(({ alike }) => alike > 0)
    .toSorted((a, b) => b.alike - a.alike);
  const others = ranked.filter(({ muscle }) => muscle === null);
  const muscles = ranked.filter(
    ({ muscle }, at) => muscle !== null && ranked.findIndex((one) => one.muscle === muscle) === at,
  );
  const most = Math.max(count - 1, count - muscles.length);
  const chosen = [...others.slice(0, most), ...muscles].slice(0, count);
  return chosen.map(({ id }) => id);
}

/** The pattern that a view is about: the one that is shown, or the first of the chosen muscle; `null` for none. */
export function patternInQuestion(pattern: string | null, selected: StructureId | null): PatternId | null {
  if (pattern !== null && isPatternId(pattern)) return pattern;
  if (selected === null) return null;
  return PATTERN_IDS.find((id) => muscleOfPattern(id) === keyOf(selected)) ?? null;
}
