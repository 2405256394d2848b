import { describe, expect, test } from 'vitest';
import type { StructureKey } from '#anatomy';
import { type MuscleEntry, content, contentFor, entryFor, sourceById, wordsFor } from '#content';
import { stories } from '#content/stories';
import { claimsOf } from './texts.ts';

const MAIN = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'] as const;
const muscle = (key: string) => entryFor(key as StructureKey) as MuscleEntry;

describe.each(MAIN)('what a person can do for the %s', (key) => {
  const { exercises, stretches } = muscle(key).help;
  const practice = [...stretches, ...exercises];

  test('is three to seven exercises and stretches, at least one of each', () => {
    expect(stretches.length).toBeGreaterThanOrEqual(1);
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    expect(practice.length).toBeLessThanOrEqual(7);
  });

  test.each(practice.map((one) => [one.id, one] as const))(
    '%s: how, how much, how to make it easier',
    (_id, one) => {
      expect(one.how.length).toBeGreaterThan(60);
      expect(one.dose.text).toMatch(/days? a week/);
      expect(one.dose.text).toMatch(/\d+ to \d+|set of 8/);
      expect(one.easier.text.length).toBeGreaterThan(25);
      expect(one.easier.text).not.toBe(one.how);
    },
  );

  test.each(exercises.map((one) => [one.id, one] as const))(
    '%s: the published figure, from a study',
    (_id, one) => {
      const [load] = one.claims;
      expect(load?.clinical).toMatch(/\d+.*%/);
      expect(load!.sources.map((id) => sourceById(id).kind)).toEqual(
        expect.arrayContaining([expect.stringMatching(/study|review/)]),
      );
      const figures = [
        ...load!.clinical!.matchAll(/(\d+(?:\.\d+)?)(?: ± \d+(?:\.\d+)?)?(?: to \d+)? ?(?:%|\u00b1|and)/g),
      ].map(([, figure]) => Number(figure));
      const floor = { low: 0, medium: 20, high: 40, 'very-high': 60 }[one.band];
      const ceiling = { low: 20, medium: 40, high: 60, 'very-high': 999 }[one.band];
      expect(figures.some((figure) => figure >= floor && figure <= ceiling + 1)).toBe(true);
    },
  );

  test('goes from gentle to hard', () => {
    const bands = ['low', 'medium', 'high', 'very-high'];
    const order = exercises.map(({ band }) => bands.indexOf(band));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

/** Figures typed once more from the sheet of facts, and a source that each must rest on. */
const FIGURES: readonly [string, RegExp, string][] = [
  [
    'sitting at work in surveys',
    /1\.42 \(1\.09 to 1\.85\).*2\.03 \(1\.22 to 3\.36\).*1\.23.*1\.47/,
    'sitting-surveys',
  ],
  ['sitting in follow-up studies', /0\.92 to 0\.95.*1\.24/, 'alzahrani-2022'],
  [
    'stiffness after desk work',
    /59 people.*four and a half hours.*Eight minutes with a roller/,
    'desk-stiffness',
  ],
  ['inhibition by fluid in the joint', /12 patients and 9 healthy/, 'freeman-2013'],
  ['smaller maximus in back pain', /68 women/, 'amabile-2017'],
  ['posture of people with piriformis syndrome', /26 people.*16/, 'piriformis-mri'],
  ['weaker medius', /150 people with and 75 without.*31 %/, 'cooper-2016'],
  ['last to fire in healthy people', /15 studies/, 'hip-extension-review'],
  ['thicker piriformis, weaker maximus', /r = -0\.40, in 36 people/, 'othman-2023'],
  ['thicker piriformis, more active medius', /r = \+0\.48/, 'othman-2023'],
  ['size of the piriformis on MRI', /2\.24 versus 1\.66 cm, 23\.9 versus 15\.2/, 'piriformis-mri'],
  ['nerve block and pelvic drop', /52 %/, 'trendelenburg-block'],
  ['pelvic drop in walking', /4 to 6 degrees/, 'clinical-teaching'],
  ['massage for back pain', /25 trials/, 'furlan-2015'],
  ['structural and relaxation massage', /401 people.*2\.5 and 2\.9 points/, 'cherkin-2011'],
  ['guidelines on massage', /part of a plan with exercise/, 'nice-ng59'],
  ['release of the piriformis', /30 to 66 people.*63 people/, 'piriformis-self-release'],
  ['what lengthens the piriformis', /17 hips.*30 degrees of adduction/, 'mcgovern-2017'],
  ['dose of a stretch', /10 to 30 seconds, two to four times.*15 s, ten times, three sets/, 'stretch-trial'],
  ['dose of strength', /two to three days a week, with one to three sets of 8 to 12/, 'acsm'],
  ['threshold of strengthening', /40 to 60 %/, 'clinical-teaching'],
  ['hip strengthening in back pain', /309 people.*-5\.4 mm.*-2\.9/, 'de-jesus-2020'],
  ['sore tendons at the outer hip', /204 people.*77, 58 and 29 %.*79, 58 and 52 %/, 'leap-2018'],
  ['harm from massage', /138 events in 40 reports/, 'yin-2014'],
  ['course of back pain', /58 %.*73 %/, 'pengel-2003'],
  ['width of the sciatic nerve', /15\.6 mm/, 'tomaszewski-2016'],
  ['serious disease', /about 1 in 100 people.*11 of 1,172/, 'henschke-2009'],
];

describe('figures on causes, care and safety', () => {
  const all = claimsOf([content, stories]);
  test.each(FIGURES)('%s', (_name, figure, source) => {
    const found = all.filter(({ text, clinical }) => figure.test(`${text} ${clinical ?? ''}`));
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ sources }) => sources.some((id) => id === source))).toBe(true);
  });
});

describe('the two reading levels', () => {
  test('at least three of four claims on the main muscles have terms or figures for clinicians', () => {
    const claims = [
      ...new Map(MAIN.flatMap((key) => claimsOf(muscle(key))).map((one) => [one.text, one])).values(),
    ];
    const share = claims.filter(({ clinical }) => clinical !== undefined).length / claims.length;
    expect(share).toBeGreaterThan(0.75);
  });

  test('every warning sign has its term', () => {
    for (const { clinical } of claimsOf(content.redFlags)) expect(clinical).toBeDefined();
  });

  test('say different things: terms never repeat the plain words', () => {
    for (const { text, clinical } of claimsOf([content, stories])) expect(clinical).not.toBe(text);
  });
});

test('content and words are reached by language', () => {
  expect(contentFor('en')).toBe(content);
  expect(content.language).toBe('en');
  const { plain, clinical } = wordsFor('en');
  expect(Object.keys(clinical).filter((key) => !(key in plain))).toEqual([]);
});
