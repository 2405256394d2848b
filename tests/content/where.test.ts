import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONE_IDS, ZONE_SPOTS, type ZoneSpot, sideOfSpot, zoneOf, zoneSpot } from '#anatomy';
import {
  type Candidate,
  type CouldBe,
  DISTINCTION_PARTS,
  FIRST_ANSWERS,
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
const facts = ({ pattern, sides, core, spillover, unexplained }: Candidate) => ({
  pattern,
  sides: [...sides].sort(),
  core: [...core].sort(),
  spillover: [...spillover].sort(),
  unexplained: [...unexplained].sort(),
});
const swapped = ({ sides, ...of }: ReturnType<typeof facts>) => ({
  ...of,
  sides: sides.map((side) => (side === 'left' ? 'right' : 'left')).sort(),
  core: of.core.map(mirrored).sort(),
  spillover: of.spillover.map(mirrored).sort(),
  unexplained: of.unexplained.map(mirrored).sort(),
});
const answers = ({ first, others }: CouldBe) => [...first, ...others];
const isMuscle = ({ pattern }: Candidate) => patternById(pattern)!.muscle !== null;

describe('the reverse look-up', () => {
  test.each(PATTERN_IDS)('main areas of %s lead back to it', (pattern) => {
    for (const side of ['left', 'right'] as const) {
      const all = answers(whatCouldBe(coreSpots(pattern, side)));
      const found = all.find((candidate) => candidate.pattern === pattern);
      expect(found).toBeDefined();
      expect(found!.unexplained).toEqual([]);
    }
  });

  test.each(PATTERN_IDS.filter((id) => id.startsWith('other/')))(
    'main areas of %s, which is no muscle, bring it up among the first',
    (pattern) => {
      const { first } = whatCouldBe(coreSpots(pattern, 'right'));
      expect(first.map((candidate) => candidate.pattern)).toContain(pattern);
    },
  );

  test('a map of a muscle stands before a nerve, joint or tendon only when it names more of the marks', () => {
    const named = ({ core, spillover }: Candidate) => 10 * core.length + 6 * spillover.length;
    fc.assert(
      fc.property(anySpots, (spots) => {
        const all = answers(whatCouldBe(spots));
        all.forEach((candidate, i) => {
          if (isMuscle(candidate)) return;
          for (const before of all.slice(0, i).filter(isMuscle))
            expect(named(before), `${before.pattern} before ${candidate.pattern}`).toBeGreaterThan(
              named(candidate),
            );
        });
      }),
      { numRuns: 500 },
    );
  });

  test('what nobody has tested stands behind what has a map, however well it fits', () => {
    const all = answers(whatCouldBe(['buttock-central.left' as ZoneSpot]));
    const untested = all.map(({ pattern }) => patternById(pattern)!.grade === 'D');
    expect(untested.filter(Boolean)).toHaveLength(2);
    expect(untested.slice(-2)).toEqual([true, true]);
  });

  test('finds something, and what must not be missed, for one spot and for any two', () => {
    for (const one of ZONE_SPOTS) {
      for (const other of ZONE_SPOTS) {
        const could = whatCouldBe([...new Set([one, other])]);
        expect(could.first.length, `${one}, ${other}`).toBeGreaterThan(0);
        expect(could.first.length).toBeLessThanOrEqual(FIRST_ANSWERS);
        if (could.others.length > 0) expect(could.first).toHaveLength(FIRST_ANSWERS);
        const [now] = could.mustNotBeMissed;
        expect(now!.urgency).toBe('emergency');
        expect(now!.flags.length).toBeGreaterThan(3);
        expect(could.remarks.slice(-2)).toEqual([content.where.shared, content.where.signs]);
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
    const { first, others, mustNotBeMissed, remarks } = whatCouldBe([]);
    expect([first, others, remarks]).toEqual([[], [], []]);
    expect(mustNotBeMissed.flatMap(({ flags }) => flags).length).toBeGreaterThan(5);
  });

  test('mirrored marks give the mirrored answer, one side or both', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        const here = whatCouldBe(spots);
        const there = whatCouldBe(spots.map(mirrored));
        expect(answers(there).map(facts)).toEqual(
          answers(here).map((candidate) => swapped(facts(candidate))),
        );
        expect([there.mustNotBeMissed, there.remarks]).toEqual([here.mustNotBeMissed, here.remarks]);
      }),
    );
  });

  test('what hurts on both sides is one answer, for both', () => {
    const spots = ['buttock-central.left', 'buttock-central.right', 'lumbar-belt'] as ZoneSpot[];
    const all = answers(whatCouldBe(spots));
    expect(new Set(all.map(({ pattern }) => pattern)).size).toBe(all.length);
    expect(all.find(({ pattern }) => pattern === 'other/sacroiliac-joint')!.sides).toEqual(['left', 'right']);
    expect(all.find(({ pattern }) => pattern === 'gluteus-medius/front')!.sides).toEqual([]);
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

  test('sorts every mark into main area, spillover or neither, and invents none', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        for (const { pattern, core, spillover, unexplained } of answers(whatCouldBe(spots))) {
          expect([...core, ...spillover, ...unexplained].sort()).toEqual([...new Set(spots)].sort());
          const zones = patternZones(pattern);
          for (const spot of core) expect(zones.core).toContain(zoneOf(spot));
          for (const spot of spillover) expect(zones.spillover).toContain(zoneOf(spot));
        }
      }),
    );
  });

  test.each([
    ['knee-front.left', 'other/knee', /knee alone/],
    ['popliteal.right', 'other/knee', /knee alone/],
    ['calf-dist.left', 'other/lower-leg', /calf or shin alone/],
    ['foot-sole.right', 'other/foot', /foot or ankle alone/],
    ['abdomen-lower-lateral.left', 'other/belly', /belly alone/],
  ])('pain at the edge alone, %s, leads to the place itself first, and says so', (spot, pattern, said) => {
    const { first, remarks } = whatCouldBe([spot as ZoneSpot]);
    expect(first[0]!.pattern).toBe(pattern);
    expect(remarks[0]!.text).toMatch(said);
    const more = whatCouldBe([spot, 'buttock-central.left'] as ZoneSpot[]);
    expect(more.remarks[0]).toBe(content.where.shared);
  });

  test.each(['perineum', 'thigh-medial.left'])('%s leads to the emergency signs', (spot) => {
    const { remarks, mustNotBeMissed } = whatCouldBe([spot as ZoneSpot]);
    expect(remarks[0]!.text).toMatch(/numb or tingling between the legs.*call the emergency number now/);
    expect(mustNotBeMissed[0]!.flags.map(({ id }) => id).slice(0, 3)).toEqual([
      'bladder',
      'bowel',
      'saddle-numbness',
    ]);
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
    ['lumbar-paraspinal.left', ['other/low-back', 'iliocostalis-lumborum/whole', 'other/sacroiliac-joint']],
    ['lumbar-belt', ['other/low-back', 'gluteus-medius/front']],
    ['iliac-crest-lat.left', ['other/low-back', 'other/crest-nerve', 'quadratus-lumborum/upper-outer']],
    ['thigh-medial.left', ['other/adductors', 'other/hip-joint']],
    ['thigh-lat-prox.left', ['other/outer-thigh-nerve', 'other/outer-hip-pain', 'other/nerve-root-l5']],
    ['hip-posterior.right', ['other/deep-gluteal-syndrome', 'other/hip-joint', 'piriformis/outer']],
    ['sacrum', ['other/low-back', 'other/sacroiliac-joint', 'gluteus-medius/back']],
    ['perineum', ['other/pudendal-nerve']],
    ['ischial.right', ['other/hamstring-tendon', 'gluteus-maximus/sit-bone']],
    ['sacroiliac.left', ['other/sacroiliac-joint', 'gluteus-medius/back', 'piriformis/inner']],
    [
      'buttock-central.right',
      [
        'other/low-back',
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
    const found = answers(whatCouldBe([spot as ZoneSpot])).map(({ pattern }) => pattern as string);
    expect(found).toEqual(expect.arrayContaining(patterns));
  });
});

describe('texts for it', () => {
  test('every candidate has a name, sources, a grade, and says what tells it apart', () => {
    for (const spot of ZONE_SPOTS) {
      const could = whatCouldBe([spot]);
      for (const candidate of answers(could)) {
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
    const { first, others, remarks } = whatCouldBe([...ZONE_SPOTS]);
    for (const { text } of claimsOf([first, others, remarks])) expect(text).not.toMatch(/%|per ?cent/);
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
