import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONE_IDS, ZONE_SPOTS, type ZoneSpot, sideOfSpot, zoneOf, zoneSpot } from '#anatomy';
import {
  type Candidate,
  type CouldBe,
  DISTINCTION_PARTS,
  PATTERN_IDS,
  allPatterns,
  candidateName,
  content,
  coreSpots,
  isSourceId,
  patternById,
  patternZones,
  redFlags,
  whatCouldBe,
} from '#content';
import { phrasingFaults } from '#content/schema';
import { claimsOf } from './texts.ts';

const mirrored = (spot: ZoneSpot): ZoneSpot => {
  const side = sideOfSpot(spot);
  return side === null ? spot : zoneSpot(zoneOf(spot), side === 'left' ? 'right' : 'left');
};
const anySpots = fc.subarray([...ZONE_SPOTS], { maxLength: 6 });

/** A candidate without its texts: what it is, where, and which places speak for it. */
const facts = ({ pattern, side, core, spillover, unexplained }: Candidate) =>
  [pattern, side, core, spillover, unexplained] as const;
const swapped = ([pattern, side, ...zones]: ReturnType<typeof facts>) =>
  [pattern, side === 'left' ? 'right' : 'left', ...zones] as const;
/** Equals stand in the order of the sides, so mirrored answers are compared without it. */
const unordered = (found: readonly (readonly unknown[])[]) => found.map((one) => JSON.stringify(one)).sort();
const groupsOf = ({ often, sometimes }: CouldBe) => [often, sometimes];

describe('the reverse look-up', () => {
  test.each(PATTERN_IDS)('main areas of %s lead back to it, and to nothing that fits better', (pattern) => {
    for (const side of ['left', 'right'] as const) {
      const { often } = whatCouldBe(coreSpots(pattern, side));
      const found = often.find((candidate) => candidate.pattern === pattern);
      expect(found).toBeDefined();
      expect(found!.unexplained).toEqual([]);
      // Whatever stands before it names as many of the places as main areas.
      for (const before of often.slice(0, often.indexOf(found!)))
        expect(before.core.length).toBe(found!.core.length);
    }
  });

  test('what nobody has tested stands behind what has a map, however well it fits', () => {
    const { often } = whatCouldBe(['buttock-central.left' as ZoneSpot]);
    const untested = often.map(({ pattern }) => patternById(pattern)!.grade === 'D');
    expect(untested.filter(Boolean)).toHaveLength(2);
    expect(untested.slice(-2)).toEqual([true, true]);
  });

  test('finds something, and what must not be missed, for one spot and for any two', () => {
    for (const one of ZONE_SPOTS) {
      for (const other of ZONE_SPOTS) {
        const { often, sometimes, mustNotBeMissed, remarks } = whatCouldBe([...new Set([one, other])]);
        expect(often.length + sometimes.length, `${one}, ${other}`).toBeGreaterThan(0);
        const [now] = mustNotBeMissed;
        expect(now!.urgency).toBe('emergency');
        expect(now!.flags.length).toBeGreaterThan(3);
        expect(remarks).toEqual([content.where.shared, content.where.signs]);
      }
    }
  });

  test('every zone belongs to a pattern', () => {
    const named = new Set(
      PATTERN_IDS.flatMap((id) => [...patternZones(id).core, ...patternZones(id).spillover]),
    );
    expect(ZONE_IDS.filter((zone) => !named.has(zone))).toEqual([]);
  });

  test('says nothing about causes while nothing is marked, yet keeps the warning signs', () => {
    const { often, sometimes, mustNotBeMissed, remarks } = whatCouldBe([]);
    expect([often, sometimes, remarks]).toEqual([[], [], []]);
    expect(mustNotBeMissed.flatMap(({ flags }) => flags).length).toBeGreaterThan(5);
  });

  test('mirrored marks give the mirrored answer, one side or both', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        // Marks of the midline alone are told of the left side, mirrored or not.
        fc.pre(spots.some((spot) => sideOfSpot(spot) !== null));
        const here = whatCouldBe(spots);
        const there = whatCouldBe(spots.map(mirrored));
        for (const [i, group] of groupsOf(here).entries())
          expect(unordered(groupsOf(there)[i]!.map(facts))).toEqual(
            unordered(group.map((candidate) => swapped(facts(candidate)))),
          );
        if (new Set(spots.map(sideOfSpot).filter((side) => side !== null)).size === 1)
          expect(there.often.map(facts)).toEqual(here.often.map((candidate) => swapped(facts(candidate))));
        expect([there.mustNotBeMissed, there.remarks]).toEqual([here.mustNotBeMissed, here.remarks]);
      }),
    );
  });

  test('does not depend on the order of marking, nor on marking twice', () => {
    fc.assert(
      fc.property(anySpots, fc.infiniteStream(fc.nat(1_000)), (spots, numbers) => {
        const shuffled = spots
          .map((spot) => [numbers.next().value as number, spot] as const)
          .sort(([a], [b]) => a - b)
          .map(([, spot]) => spot);
        expect(whatCouldBe([...shuffled, ...shuffled])).toEqual(whatCouldBe(spots));
      }),
    );
  });

  test('sorts every mark of a side into main area, spillover or neither, and invents none', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        for (const { pattern, core, spillover, unexplained, side } of groupsOf(whatCouldBe(spots)).flat()) {
          const marked = ZONE_IDS.filter((zone) => spots.includes(zoneSpot(zone, side)));
          expect([...core, ...spillover, ...unexplained].sort()).toEqual([...marked].sort());
          const zones = patternZones(pattern);
          for (const zone of core) expect(zones.core).toContain(zone);
          for (const zone of spillover) expect(zones.spillover).toContain(zone);
        }
      }),
    );
  });

  test('often: at least half of the marks are main areas; sometimes: fewer, yet some; nothing twice', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        const { often, sometimes } = whatCouldBe(spots);
        const half = ({ core, spillover, unexplained }: Candidate) =>
          core.length - (spillover.length + unexplained.length);
        for (const candidate of often) expect(half(candidate)).toBeGreaterThanOrEqual(0);
        for (const candidate of sometimes) expect(half(candidate)).toBeLessThan(0);
        const all = [...often, ...sometimes].map(({ pattern, side }) => `${pattern}.${side}`);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('a mark in the calf brings up the clot, one in the groin the leg that does not bear weight', () => {
    const flags = (spot: string) =>
      whatCouldBe([spot as ZoneSpot]).mustNotBeMissed.flatMap((group) => group.flags.map(({ id }) => id));
    expect(flags('calf-prox.left')).toContain('clot');
    expect(flags('groin.right')).toContain('no-weight');
    expect(flags('lumbar-belt')).toContain('pulsating-belly');
    expect(flags('groin.right')).not.toContain('clot');
    expect(flags('calf-dist.right')).toContain('walking-pain');
    expect(flags('buttock-central.left')).toContain('walking-pain');
    expect(flags('leg-lateral.left')).toContain('foot-drop');
  });

  test('the most urgent come first, and none twice', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        const found = whatCouldBe(spots).mustNotBeMissed.flatMap(({ flags }) => flags.map(({ id }) => id));
        const order = redFlags.flatMap(({ flags }) => flags.map(({ id }) => id));
        const places = found.map((id) => order.indexOf(id));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const id of ['bladder', 'saddle-numbness', 'both-legs', 'fever', 'cancer'])
          expect(found).toContain(id);
      }),
    );
  });

  /** What a clinician would want to see named for a place, typed by hand: never a muscle alone. */
  test.each([
    ['lumbar-paraspinal.left', ['iliocostalis-lumborum/whole', 'other/sacroiliac-joint']],
    ['sacroiliac.left', ['other/sacroiliac-joint', 'gluteus-medius/back', 'piriformis/inner']],
    [
      'buttock-central.right',
      [
        'other/deep-gluteal-syndrome',
        'other/nerve-root-l5',
        'other/nerve-root-s1',
        'other/hip-joint',
        'piriformis/outer',
        'gluteus-medius/middle',
      ],
    ],
    ['trochanter.left', ['other/outer-hip-pain', 'tensor-fasciae-latae/whole']],
    ['thigh-post-prox.left', ['other/nerve-root-s1', 'other/deep-gluteal-syndrome', 'gluteus-minimus/back']],
    ['leg-lateral.right', ['other/nerve-root-l5', 'gluteus-minimus/front']],
    ['groin.left', ['other/hip-joint', 'other/sacroiliac-joint']],
    ['thigh-front.left', ['other/hip-joint', 'other/nerve-root-l4']],
    ['coccyx', ['gluteus-maximus/lowest-inner', 'obturator-internus/whole']],
  ])('%s brings up what a clinician would name', (spot, patterns) => {
    const found = groupsOf(whatCouldBe([spot as ZoneSpot]))
      .flat()
      .map(({ pattern }) => pattern as string);
    expect(found).toEqual(expect.arrayContaining(patterns));
  });
});

describe('texts for it', () => {
  test('every candidate has a name, sources, a grade, and says in four answers what tells it apart', () => {
    for (const spot of ZONE_SPOTS) {
      const could = whatCouldBe([spot]);
      for (const candidate of groupsOf(could).flat()) {
        expect(candidateName(candidate)).not.toBe('');
        const { grade, sources } = patternById(candidate.pattern)!;
        expect(grade).toMatch(/^[A-D]$/);
        expect(sources.length).toBeGreaterThan(0);
        for (const part of DISTINCTION_PARTS) expect(candidate.distinction[part].text).toMatch(/\.$/);
      }
      for (const claim of claimsOf(could)) {
        expect(claim.sources.every(isSourceId)).toBe(true);
        expect(claim.sources.length).toBeGreaterThan(0);
        expect(phrasingFaults(`${claim.text} ${claim.clinical ?? ''}`), claim.text).toEqual([]);
      }
    }
  });

  test('no answer holds a percentage in plain words', () => {
    const { often, sometimes, remarks } = whatCouldBe([...ZONE_SPOTS]);
    for (const { text } of claimsOf([often, sometimes, remarks])) expect(text).not.toMatch(/%|per ?cent/);
  });

  test('what is shared is said to be shared, and that the place alone cannot tell', () => {
    expect(content.where.shared.text).toMatch(/share these places.*place alone cannot tell/);
    expect(content.where.signs.text).toMatch(/Numbness, tingling or weakness.*whichever muscle is sore/);
  });

  test('name only warning signs that there are', () => {
    const ids = redFlags.flatMap(({ flags }) => flags.map(({ id }) => id));
    const { always, byZone } = content.where;
    for (const id of [...always, ...byZone.flatMap(({ flags }) => flags)]) expect(ids).toContain(id);
  });

  test('tell every pattern apart, by itself, by its muscle, or as any muscle', () => {
    const keys = Object.keys(content.distinctions).filter((key) => key !== 'muscle');
    const known = new Set<string>(
      allPatterns().flatMap(({ id, muscle }) => (muscle === null ? [id] : [id, muscle])),
    );
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    for (const { id, muscle } of allPatterns()) if (muscle === null) expect(keys).toContain(id);
  });
});
