import { type PartKey, type StructureKey, isStructureKey } from '#anatomy';
import { content } from '../page-content.ts';
import { PATTERN_CAVEAT, SAME_PLACES } from '../en/shared/pain.ts';
import { type PatternId, isPatternId } from './pattern-zones.ts';
import type { SourceId } from '../sources/index.ts';
import type { Claim, Comparator, Grade, PainPattern, ZoneClaim } from '../types.ts';

/** A pattern as it is shown on the body: of a muscle, or of what else hurts in the same places. */
export interface BodyPattern {
  readonly id: PatternId;
  /** `null`: no muscle, but a nerve, a joint or a tendon. */
  readonly muscle: StructureKey | null;
  /** The part of the muscle that the sore point lies in, where tradition and parts agree. */
  readonly part: PartKey | null;
  readonly name: string;
  /** Where the source lies. */
  readonly place: string;
  readonly core: ZoneClaim;
  readonly spillover: ZoneClaim | null;
  /** Said with every pattern, never left out. */
  readonly caveat: readonly Claim[];
  readonly sources: readonly SourceId[];
  /** The weaker of its areas' grades. */
  readonly grade: Grade;
}

function bodyPattern(owner: string, of: PainPattern | Comparator): BodyPattern {
  const id = `${owner}/${of.id}`;
  if (!isPatternId(id)) throw new Error(`content/patterns: no areas for "${id}"; add a row to PATTERN_ZONES`);
  const claims = of.spillover ? [of.core, of.spillover] : [of.core];
  return {
    id,
    muscle: isStructureKey(owner) ? owner : null,
    part: 'part' in of ? (of.part ?? null) : null,
    name: of.name,
    place: of.place,
    core: of.core,
    spillover: of.spillover,
    caveat: 'tradition' in of ? PATTERN_CAVEAT : [SAME_PLACES],
    sources: [...new Set(claims.flatMap(({ sources }) => sources))],
    grade: claims.map(({ grade }) => grade).reduce((a, b) => (a > b ? a : b)),
  };
}

const ALL: readonly BodyPattern[] = [
  ...content.entries.flatMap((entry) =>
    (entry.kind === 'muscle' ? entry.pain.patterns : entry.patterns).map((of) => bodyPattern(entry.key, of)),
  ),
  ...content.comparators.map((of) => bodyPattern('other', of)),
];
const byId = new Map<string, BodyPattern>(ALL.map((pattern) => [pattern.id, pattern]));

/** Every pattern that can be shown on the body, muscles first. */
export function allPatterns(): readonly BodyPattern[] {
  return ALL;
}

/** One of them; `null` for an id that names none. */
export function patternById(id: string): BodyPattern | null {
  return byId.get(id) ?? null;
}

/** Those of one muscle, in the order of its page. */
export function patternsOf(key: StructureKey): readonly BodyPattern[] {
  return ALL.filter(({ muscle }) => muscle === key);
}
