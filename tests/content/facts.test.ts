import { describe, expect, test } from 'vitest';
import type { StructureKey } from '#anatomy';
import {
  type Claim,
  type MuscleEntry,
  type SourceId,
  type ZoneId,
  MUSCLE_STATES,
  content,
  entryFor,
  general,
  sourceById,
} from '#content';
import { claimsOf, plainTexts } from './texts.ts';

function muscle(key: string): MuscleEntry {
  const entry = entryFor(key as StructureKey);
  if (entry.kind !== 'muscle') throw new Error(`${key} is no muscle`);
  return entry;
}

const MUSCLES = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'];
const words = (claims: readonly Claim[]) =>
  claims.map(({ text, clinical }) => `${text} ${clinical ?? ''}`).join(' ');

describe('nerves, typed from an anatomy table', () => {
  test.each([
    ['gluteus-maximus', /^The inferior gluteal nerve/, ['L5', 'S1', 'S2']],
    ['gluteus-medius', /^The superior gluteal nerve/, ['L4', 'L5', 'S1']],
    ['gluteus-minimus', /^The superior gluteal nerve/, ['L4', 'L5', 'S1']],
    ['piriformis', /nerve to the piriformis/, ['S1', 'S2']],
  ])('%s', (key, name, roots) => {
    const text = muscle(key).attachments.nerve[0]!.text;
    expect(text).toMatch(name);
    expect(text.match(/\b[LS]\d\b/g)).toEqual(roots);
  });

  test('the superior gluteal nerve is named at the maximus only to deny it', () => {
    expect(
      muscle('gluteus-maximus')
        .attachments.nerve.map(({ text }) => text)
        .join(),
    ).not.toMatch(/superior/);
  });
});

describe('attachments', () => {
  test.each([
    ['gluteus-maximus', 'origin', /sacrum/, /posterior gluteal line/],
    [
      'gluteus-maximus',
      'insertion',
      /three quarters.*band down the outer thigh/,
      /iliotibial tract.*gluteal tuberosity/i,
    ],
    [
      'gluteus-medius',
      'origin',
      /outer side of the hip bone/,
      /between the anterior and posterior gluteal lines/,
    ],
    [
      'gluteus-medius',
      'insertion',
      /bump on the outer hip/,
      /superoposterior facets of the greater trochanter/,
    ],
    ['gluteus-minimus', 'origin', /hip bone/, /between the anterior and inferior gluteal lines/],
    ['gluteus-minimus', 'insertion', /front of the bony bump/, /Anterior facet/],
    [
      'piriformis',
      'origin',
      /front of the sacrum, at its second to fourth segments/,
      /Anterior sacrum S2 to S4/,
    ],
    [
      'piriformis',
      'insertion',
      /inner side of the top of the bony bump/,
      /Medial side of the top of the greater trochanter/,
    ],
  ] as const)('%s, %s', (key, part, plain, clinical) => {
    const [first] = muscle(key).attachments[part];
    expect(first!.text).toMatch(plain);
    expect(first!.clinical).toMatch(clinical);
  });

  test('the bones say the same from their side', () => {
    const sacrum = plainTexts(entryFor('sacrum' as StructureKey)).join(' ');
    expect(sacrum).toMatch(/piriformis begins on its front side, at the second to fourth segments/);
    const femur = plainTexts(entryFor('femur' as StructureKey)).join(' ');
    expect(femur).toMatch(/gluteus medius, gluteus minimus and piriformis/);
  });
});

describe('what it does turns with the hip', () => {
  test('the piriformis turns the straight leg outward and the bent leg inward', () => {
    const { positions } = muscle('piriformis').actions;
    expect(words(positions.straight)).toMatch(/mainly turns the leg outward/);
    expect(words(positions['half-bent'])).toMatch(/outward only weakly/);
    expect(words(positions['right-angle'])).toMatch(/turns the leg inward/);
  });

  test('the front of the medius loses its sideways pull when the hip is bent', () => {
    const { positions } = muscle('gluteus-medius').actions;
    expect(words(positions.straight)).toMatch(/front part moves the leg out and turns it inward/);
    expect(words(positions['right-angle'])).toMatch(/no longer moves the leg out/);
  });

  test('the lower maximus straightens the hip in every position', () => {
    const { positions } = muscle('gluteus-maximus').actions;
    expect(words(positions.straight)).toMatch(/lower part moves the leg back strongly/);
    expect(words(positions['half-bent'])).toMatch(/lower part straightens the hip/);
    expect(words(positions['right-angle'])).toMatch(/lower part straightens the hip/);
  });
});

describe('traditional patterns, typed from the table of maps', () => {
  const MAPS: readonly [string, number, readonly ZoneId[], readonly ZoneId[]][] = [
    ['gluteus-maximus', 0, ['cleft-side', 'sacroiliac'], ['sacrum', 'gluteal-fold', 'thigh-post-prox']],
    ['gluteus-maximus', 2, ['coccyx'], ['cleft-side']],
    [
      'gluteus-medius',
      0,
      ['iliac-crest-post', 'sacroiliac', 'sacrum'],
      ['buttock-central', 'buttock-upper-lateral'],
    ],
    ['gluteus-medius', 1, ['buttock-central', 'buttock-upper-lateral'], ['thigh-lat-prox']],
    ['gluteus-medius', 2, ['lumbar-belt', 'iliac-crest-post', 'sacrum'], []],
    [
      'gluteus-minimus',
      0,
      [
        'buttock-lower-lateral',
        'thigh-lat-prox',
        'thigh-lat-dist',
        'knee-lateral',
        'leg-lateral',
        'ankle-lateral',
      ],
      ['foot-dorsum'],
    ],
    ['piriformis', 0, ['hip-posterior', 'buttock-central', 'sacroiliac'], ['thigh-post-prox']],
    ['piriformis', 1, ['sacroiliac', 'buttock-central', 'hip-posterior'], ['thigh-post-prox']],
  ];

  test.each(MAPS)('%s, pattern %i', (key, index, core, spillover) => {
    const pattern = muscle(key).pain.patterns[index]!;
    expect(pattern.core.zones).toEqual(core);
    expect(pattern.spillover?.zones ?? []).toEqual(spillover);
  });

  test.each(MUSCLES)('%s: no pattern is graded above C, and each comes with the caveat', (key) => {
    const { patterns, caveat, alike } = muscle(key).pain;
    for (const { core, spillover } of patterns) {
      expect(core.grade).toBe('C');
      expect(spillover?.grade ?? 'C').toBe('C');
    }
    expect(words(caveat)).toMatch(/not shown that they hold for everyone/);
    expect(words(caveat)).toMatch(/refuted, though the pain is real/);
    expect(alike.length).toBeGreaterThan(3);
  });

  test.each(MUSCLES)('%s: something else hurts in the place of its patterns', (key) => {
    const { patterns, alike } = muscle(key).pain;
    const own = new Set(patterns.flatMap(({ core }) => core.zones));
    expect(alike.some(({ claim }) => claim.zones.some((zone) => own.has(zone)))).toBe(true);
  });
});

describe('honesty', () => {
  test('variants of the sciatic nerve are said not to predict pain', () => {
    expect(words(muscle('piriformis').pain.nerve)).toMatch(/differences do not predict pain/);
  });

  test.each(MUSCLES)('%s: a sore spot rules no nerve problem out', (key) => {
    expect(words(muscle(key).pain.nerve)).toMatch(/does not rule out a nerve problem/);
  });

  test.each(MUSCLES)('%s: tight, weak and underactive are three different texts', (key) => {
    const cards = MUSCLE_STATES.map((state) => muscle(key).tightWeakUnderactive[state]);
    expect(new Set(cards.map(({ means }) => words(means))).size).toBe(3);
    expect(words(cards[2]!.checked)).toMatch(/EMG/);
  });

  test.each(MUSCLES)('%s: massage is for a while, and with exercise', (key) => {
    expect(words(muscle(key).help.massage)).toMatch(/for a while.*with exercise/s);
  });

  test('pain maps have a notice of their own', () => {
    expect(words(general.painMaps.claims)).toMatch(/disputed/);
  });
});

describe('grades', () => {
  /** What is no study and no guideline: hearsay, our own search, and teaching that no single work was named for. */
  const isSoft = (id: SourceId) =>
    id === 'clinical-teaching' || ['teaching', 'search'].includes(sourceById(id).kind);

  test('“several studies agree” names more than that', () => {
    const hollow = claimsOf(content).filter(({ grade, sources }) => grade === 'B' && sources.every(isSoft));
    expect(hollow.map(({ text }) => text)).toEqual([]);
  });

  test('what is well established does not rest on hearsay or our own search', () => {
    const isHearsay = (id: SourceId) => ['teaching', 'search'].includes(sourceById(id).kind);
    const hollow = claimsOf(content).filter(
      ({ grade, sources }) => grade === 'A' && sources.every(isHearsay),
    );
    expect(hollow.map(({ text }) => text)).toEqual([]);
  });
});
