import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONE_IDS, ZONE_SPOTS, type ZoneSpot, sideOfSpot, zoneOf, zoneSpot } from '#anatomy';
import { PATTERN_IDS, allPatterns, content, coreSpots, patternZones, redFlags, whatCouldBe } from '#content';

const mirrored = (spot: ZoneSpot): ZoneSpot => {
  const side = sideOfSpot(spot);
  return side === null ? spot : zoneSpot(zoneOf(spot), side === 'left' ? 'right' : 'left');
};
const anySpots = fc.subarray([...ZONE_SPOTS], { maxLength: 6 });

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

  test('finds something, and what must not be missed, for one spot and for any two', () => {
    for (const one of ZONE_SPOTS) {
      for (const other of ZONE_SPOTS) {
        const { often, sometimes, mustNotBeMissed, remarks } = whatCouldBe([...new Set([one, other])]);
        expect(often.length + sometimes.length, `${one}, ${other}`).toBeGreaterThan(0);
        expect(mustNotBeMissed.filter(({ urgency }) => urgency === 'emergency').length).toBeGreaterThan(3);
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
    expect(mustNotBeMissed.length).toBeGreaterThan(5);
  });

  test('is the same for the other side, but for the side', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        fc.pre(new Set(spots.map(sideOfSpot).filter((side) => side !== null)).size === 1);
        const here = whatCouldBe(spots);
        const there = whatCouldBe(spots.map(mirrored));
        expect(there.often.map(({ pattern }) => pattern)).toEqual(here.often.map(({ pattern }) => pattern));
        expect(there.mustNotBeMissed).toEqual(here.mustNotBeMissed);
      }),
    );
  });

  test('does not depend on the order of marking, and names no place that was not marked', () => {
    fc.assert(
      fc.property(anySpots, (spots) => {
        const could = whatCouldBe(spots);
        const again = whatCouldBe(spots);
        expect(again).toEqual(could);
        for (const { core, spillover, unexplained, side } of [...could.often, ...could.sometimes]) {
          for (const zone of [...core, ...spillover, ...unexplained])
            expect(spots).toContain(zoneSpot(zone, side));
        }
      }),
    );
  });

  test('a mark in the calf brings up the clot, one in the groin the leg that does not bear weight', () => {
    const flags = (spot: string) =>
      whatCouldBe([spot as ZoneSpot]).mustNotBeMissed.map(({ flag }) => flag.id);
    expect(flags('calf-prox.left')).toContain('clot');
    expect(flags('groin.right')).toContain('no-weight');
    expect(flags('lumbar-belt')).toContain('pulsating-belly');
    expect(flags('groin.right')).not.toContain('clot');
  });
});

describe('texts for it', () => {
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
