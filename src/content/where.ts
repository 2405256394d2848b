import {
  type Side,
  type ZoneId,
  type ZoneSpot,
  SIDES,
  ZONE_SPOTS,
  sideOfSpot,
  zoneOf,
  zoneSpot,
} from '#anatomy';
import { content } from './page-content.ts';
import { PATTERN_IDS, type PatternId, muscleOfPattern, patternZones } from './patterns/pattern-zones.ts';
import { patternById } from './patterns/patterns.ts';
import type { Claim, Distinction, Grade, RedFlagGroup } from './types.ts';

/** One pattern that names places which a reader marked. Not a finding: a reason to look at it. */
export interface Candidate {
  readonly pattern: PatternId;
  /** The sides of the body where it would explain something; none when that lies in the midline. */
  readonly sides: readonly Side[];
  /** What was marked and is a main area of the pattern; what was marked and pain may spread to. */
  readonly core: readonly ZoneSpot[];
  readonly spillover: readonly ZoneSpot[];
  /** What was marked and is neither. */
  readonly unexplained: readonly ZoneSpot[];
  readonly distinction: Distinction;
}

/** What could be behind the places that hurt. */
export interface CouldBe {
  /** The best answers, by evidence and by fit; at most {@link FIRST_ANSWERS}. */
  readonly first: readonly Candidate[];
  /** All others that name some of the places, in the same order. */
  readonly others: readonly Candidate[];
  /** The warning signs that fit these places, each with what to do. Never empty; the most urgent first. */
  readonly mustNotBeMissed: readonly RedFlagGroup[];
  /** Said about the whole: what goes for these places, that they are shared, and what to have checked. */
  readonly remarks: readonly Claim[];
}

/** So many answers are given at first. */
export const FIRST_ANSWERS = 3;

/** What tells this pattern apart from others that hurt in the same places. */
export function distinctionOf(pattern: PatternId): Distinction {
  const { distinctions } = content;
  return distinctions[pattern] ?? distinctions[muscleOfPattern(pattern) ?? 'muscle'] ?? distinctions.muscle;
}

/** How much a pattern's areas weigh. Areas of nerves, joints and tendons come from people examined or injected. */
const MEASURED: Readonly<Record<Grade, number>> = { A: 1, B: 1, C: 0.95, D: 0.8 };
/** Maps of muscles are a tradition. */
const TRADITION: Readonly<Record<Grade, number>> = { A: 0.5, B: 0.5, C: 0.45, D: 0.3 };

function evidence(pattern: PatternId): number {
  const grade = patternById(pattern)?.grade ?? 'D';
  return (muscleOfPattern(pattern) === null ? MEASURED : TRADITION)[grade];
}

function candidateFor(pattern: PatternId, marked: readonly ZoneSpot[]): Candidate {
  const { core, spillover } = patternZones(pattern);
  const within = (zones: readonly ZoneId[]) => marked.filter((spot) => zones.includes(zoneOf(spot)));
  const [main, spread] = [within(core), within(spillover)];
  const named = [...main, ...spread];
  const sides = SIDES.filter((side) => named.some((spot) => sideOfSpot(spot) === side));
  return {
    pattern,
    sides,
    core: main,
    spillover: spread,
    unexplained: marked.filter((spot) => !named.includes(spot)),
    distinction: distinctionOf(pattern),
  };
}

/** A place that pain may spread to counts so much, a main area 1. */
const SPREAD = 0.6;
/** What is left for how whole the picture is: main areas that do not hurt count a little against it. */
const NAMED = 0.85;

/** From 0 to 1: how much of what was marked it names, and how much of what it names was marked. */
function fit({ pattern, core, spillover, unexplained }: Candidate): number {
  const marked = core.length + spillover.length + unexplained.length;
  const whole = new Set(core.map(zoneOf)).size / patternZones(pattern).core.length;
  return NAMED * ((core.length + SPREAD * spillover.length) / marked) + (1 - NAMED) * whole;
}

/** Pain in an outlying place alone mostly comes from there: such an answer stands before all that may spread there. */
const isAlone = ({ pattern, spillover, unexplained }: Candidate) =>
  content.where.alone.some((row) => row.pattern === pattern) && spillover.length + unexplained.length === 0;

const isUntested = ({ pattern }: Candidate) => patternById(pattern)?.grade === 'D';

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
 * Both sides are looked at together: what hurts on both is one answer, not two. A pattern is a candidate when it
 * names one of the places. They are ordered by fit times evidence, so that a nerve root, a joint or a tendon never
 * stands behind the map of a muscle that fits no better; equals keep the order of the table, and what nobody has
 * tested comes last. Nothing here is a probability: what is known does not give one.
 */
export function whatCouldBe(spots: readonly ZoneSpot[]): CouldBe {
  // In the order of the spots, each once: the answer depends on what was marked, not on how.
  const marked = ZONE_SPOTS.filter((spot) => spots.includes(spot));
  const all = PATTERN_IDS.map((pattern) => candidateFor(pattern, marked))
    .filter(({ core, spillover }) => core.length + spillover.length > 0)
    .map((candidate, i) => ({
      candidate,
      i,
      alone: Number(isAlone(candidate)),
      untested: Number(isUntested(candidate)),
      score: evidence(candidate.pattern) * fit(candidate),
    }))
    .sort((a, b) => b.alone - a.alone || a.untested - b.untested || b.score - a.score || a.i - b.i)
    .map(({ candidate }) => candidate);
  const { alone, places, shared, none, signs } = content.where;
  const zones = marked.map(zoneOf);
  const [first] = all;
  return {
    first: all.slice(0, FIRST_ANSWERS),
    others: all.slice(FIRST_ANSWERS),
    mustNotBeMissed: warningSigns(zones),
    remarks: [
      ...places.filter((row) => row.zones.some((zone) => zones.includes(zone))).map(({ claim }) => claim),
      ...alone
        .filter((row) => first && isAlone(first) && row.pattern === first.pattern)
        .map(({ claim }) => claim),
      ...(marked.length === 0 ? [] : all.length === 0 ? [none, signs] : [shared, signs]),
    ],
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
