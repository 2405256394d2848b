import {
  type Side,
  type ZoneId,
  type ZoneSpot,
  SIDES,
  ZONE_IDS,
  sideOfSpot,
  zoneOf,
  zoneSpot,
} from '#anatomy';
import { content } from './page-content.ts';
import { PATTERN_IDS, type PatternId, muscleOfPattern, patternZones } from './pattern-zones.ts';
import { patternById } from './patterns.ts';
import type { Claim, Distinction, RedFlagGroup } from './types.ts';

/** One pattern that names places which a reader marked. Not a finding: a reason to look at it. */
export interface Candidate {
  readonly pattern: PatternId;
  /** The side of the body that was marked. */
  readonly side: Side;
  /** What was marked and is a main area of the pattern; what was marked and pain may spread to. */
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
  /** What was marked on this side and is neither. */
  readonly unexplained: readonly ZoneId[];
  readonly distinction: Distinction;
}

/** What could be behind the places that hurt. */
export interface CouldBe {
  /** Patterns whose main areas include at least half of what was marked on one side. */
  readonly often: readonly Candidate[];
  /** Patterns that include some of it. */
  readonly sometimes: readonly Candidate[];
  /** The warning signs that fit these places, each with what to do. Never empty; the most urgent first. */
  readonly mustNotBeMissed: readonly RedFlagGroup[];
  /** Said about the whole: that places are shared, or that no pattern names them; and what to have checked. */
  readonly remarks: readonly Claim[];
}

/** What tells this pattern apart from others that hurt in the same places. */
export function distinctionOf(pattern: PatternId): Distinction {
  const { distinctions } = content;
  return distinctions[pattern] ?? distinctions[muscleOfPattern(pattern) ?? 'muscle'] ?? distinctions.muscle;
}

function candidatesOn(side: Side, spots: readonly ZoneSpot[]): Candidate[] {
  // In the order of the zones, each once: the answer depends on what was marked, not on how.
  const marked = ZONE_IDS.filter((zone) => spots.includes(zoneSpot(zone, side)));
  return PATTERN_IDS.map((pattern) => {
    const { core, spillover } = patternZones(pattern);
    const within = (zones: readonly ZoneId[]) => marked.filter((zone) => zones.includes(zone));
    return {
      pattern,
      side,
      core: within(core),
      spillover: within(spillover),
      unexplained: marked.filter((zone) => !core.includes(zone) && !spillover.includes(zone)),
      distinction: distinctionOf(pattern),
    };
  }).filter(({ core, spillover }) => core.length + spillover.length > 0);
}

/** Main areas count twice; areas of the pattern that do not hurt count a little against it. */
function fit({ pattern, core, spillover, unexplained }: Candidate): number {
  const quiet = patternZones(pattern).core.length - core.length;
  return 2 * core.length + spillover.length - unexplained.length - 0.1 * quiet;
}

const isUntested = ({ pattern }: Candidate) => patternById(pattern)?.grade === 'D';

const isOften = ({ core, spillover, unexplained }: Candidate) =>
  2 * core.length >= core.length + spillover.length + unexplained.length;

/**
 * The warning signs that fit some places of the body, in their groups, most urgent first: those that hold for
 * every place, and those of any of these places. A sign never comes without the action of its group.
 */
export function warningSigns(zones: readonly ZoneId[]): readonly RedFlagGroup[] {
  const { always, byZone } = content.where;
  const wanted = new Set([
    ...always,
    ...byZone.filter((row) => row.zones.some((zone) => zones.includes(zone))).flatMap(({ flags }) => flags),
  ]);
  return content.redFlags
    .map((group) => ({ ...group, flags: group.flags.filter(({ id }) => wanted.has(id)) }))
    .filter(({ flags }) => flags.length > 0);
}

/**
 * What could be behind the places that a reader marked; for none marked, only what must not be missed.
 *
 * Each side that was marked is looked at by itself; zones over the midline belong to whichever side was marked,
 * or to the left when neither was. A pattern is a candidate when it names one of the places. It goes into
 * `often` when at least half of them are main areas of it, else into `sometimes`. Within a group the better
 * fit comes first: main areas count twice as much as those of spillover, places that the pattern does not
 * name count against it, and so, a tenth as much, do its main areas that were not marked; equals keep the
 * order of the table. What nobody has tested comes last in its group: a single area is quickly all marked, and
 * the least known pattern would else stand first. Nothing here is a probability: what is known does not give one.
 */
export function whatCouldBe(spots: readonly ZoneSpot[]): CouldBe {
  const sided = SIDES.filter((side) => spots.some((spot) => sideOfSpot(spot) === side));
  const sides = sided.length > 0 ? sided : SIDES.slice(0, spots.length > 0 ? 1 : 0);
  const all = sides
    .flatMap((side) => candidatesOn(side, spots))
    .map((candidate, i) => ({ candidate, i, fit: fit(candidate), last: isUntested(candidate) }))
    .sort((a, b) => Number(a.last) - Number(b.last) || b.fit - a.fit || a.i - b.i)
    .map(({ candidate }) => candidate);
  const { shared, none, signs } = content.where;
  return {
    often: all.filter(isOften),
    sometimes: all.filter((candidate) => !isOften(candidate)),
    mustNotBeMissed: warningSigns(spots.map(zoneOf)),
    remarks: spots.length === 0 ? [] : all.length === 0 ? [none, signs] : [shared, signs],
  };
}

/** Spots that a pattern's main areas cover on one side. */
export function coreSpots(pattern: PatternId, side: Side): readonly ZoneSpot[] {
  return [...new Set(patternZones(pattern).core.map((zone) => zoneSpot(zone, side)))];
}

/** Name of a candidate's pattern, as its page has it. Throws for a pattern without texts; a test holds that there is none. */
export function candidateName({ pattern }: Pick<Candidate, 'pattern'>): string {
  const found = patternById(pattern);
  if (!found)
    throw new Error(`content/where: no texts for pattern "${pattern}"; add them to its muscle's page`);
  return found.name;
}
