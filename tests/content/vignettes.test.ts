import { describe, expect, test } from 'vitest';
import { type ZoneSpot, isZoneSpot } from '#anatomy';
import { FIRST_ANSWERS, distinctionOf, whatCouldBe } from '#content';
import { VIGNETTES, type Vignette } from './vignettes.ts';

const askAbout = ({ marked }: Vignette) => whatCouldBe(marked as readonly ZoneSpot[]);

describe.each(VIGNETTES.map((one) => [one.condition, one] as const))('%s', (_condition, vignette) => {
  test('finds its condition among the first answers, by the marks alone', () => {
    expect(vignette.marked.filter((spot) => !isZoneSpot(spot))).toEqual([]);
    const { first } = askAbout(vignette);
    expect(first.length).toBeLessThanOrEqual(FIRST_ANSWERS);
    if (vignette.answer !== null) expect(first.map(({ pattern }) => pattern)).toContain(vignette.answer);
  });

  test('brings up its warning signs', () => {
    const signs = askAbout(vignette).mustNotBeMissed.flatMap(({ flags }) => flags.map(({ id }) => id));
    expect(signs).toEqual(expect.arrayContaining([...vignette.signs]));
  });
});

describe('the vignettes', () => {
  test('are enough, each with a source, and each holds something', () => {
    expect(VIGNETTES.filter(({ answer }) => answer !== null).length).toBeGreaterThanOrEqual(25);
    expect(new Set(VIGNETTES.map(({ condition }) => condition)).size).toBe(VIGNETTES.length);
    for (const { told, source, marked, signs } of VIGNETTES) {
      expect(told).toMatch(/\.$/);
      // An address, a number of PubMed Central, a DOI, or volume and page.
      expect(source).toMatch(/https?:\/\/|PMC\d{5}|10\.\d{4}\/|\d+:\d+/);
      expect(marked.length).toBeGreaterThan(0);
      expect(signs.length).toBeGreaterThan(0);
    }
  });

  test('discs and small joints share an answer, which says why', () => {
    const { sure } = distinctionOf('other/low-back');
    expect(sure.text).toMatch(/discs and small joints.*one answer/i);
    // Reviews of what an examination can tell, not one study of drawings.
    expect(sure.sources).toEqual(expect.arrayContaining(['petersen-2017', 'back-tests-2023']));
  });

  test('at most three answers come first, whatever is marked', () => {
    expect(FIRST_ANSWERS).toBe(3);
  });

  test('stand up to one place that was not marked', () => {
    for (const { condition, marked, answer } of VIGNETTES) {
      if (answer === null || marked.length === 1) continue;
      for (const left of marked) {
        const { first } = whatCouldBe(marked.filter((spot) => spot !== left) as ZoneSpot[]);
        expect(
          first.map(({ pattern }) => pattern),
          `${condition} without ${left}`,
        ).toContain(answer);
      }
    }
  });

  test.each(['hip fracture', 'stress fracture of the femoral neck', 'osteonecrosis of the hip'])(
    '%s: the hip joint comes before a strain',
    (condition) => {
      const vignette = VIGNETTES.find((one) => one.condition === condition)!;
      expect(askAbout(vignette).first[0]!.pattern).toBe('other/hip-joint');
    },
  );

  test.each(['knee pain alone', 'heel pain', 'calf strain'])(
    '%s: the place itself comes first',
    (condition) => {
      const vignette = VIGNETTES.find((one) => one.condition === condition)!;
      expect(askAbout(vignette).first[0]!.pattern).toBe(vignette.answer);
    },
  );
});
