import { describe, expect, test } from 'vitest';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { findMore } from '../../src/panel/find/find-more.ts';
import { type Asked, EVERYDAY, MISSED, STUDIO_POINTS } from './everyday.ts';
import { DANGER } from './everyday-danger.ts';
import { CALM, MORE } from './everyday-more.ts';

/** So many answers are in sight without scrolling on a phone with its keyboard out. */
const FIRST = 5;

const language = createLanguage();

const firstOf = (query: string) =>
  findMore(query, language.t)
    .slice(0, FIRST)
    .map(({ kind, id }) => `${kind}:${id}`);

/** `sections:*` + `/help`: of any structure. */
const fits = (place: string, wanted: string) =>
  new RegExp(`^${wanted.replaceAll('*', '[^/]*')}$`).test(place);

const finds = ([query, places]: Asked) => {
  const first = firstOf(query);
  expect(
    first.some((place) => places.some((wanted) => fits(place, wanted))),
    `"${query}" finds ${first.join(', ') || 'nothing'}`,
  ).toBe(true);
};

test('there are enough of them', () => {
  expect(EVERYDAY.length).toBeGreaterThanOrEqual(60);
  expect(Object.values(STUDIO_POINTS).map((asked) => asked.length)).toEqual(Array(8).fill(3));
  const all = [...EVERYDAY, ...Object.values(STUDIO_POINTS).flat()].map(([query]) => query.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

describe('everyday words lead to an answer', () => {
  test.each(EVERYDAY)('%s', (...asked) => finds(asked));
});

describe.each(Object.entries(STUDIO_POINTS))('point %s is found by', (_point, asked) => {
  test.each(asked)('%s', (...one) => finds(one));
});

describe('what used to find nothing is found', () => {
  test.each(MISSED)('%s', (...asked) => finds(asked));
});

describe('more of what people type leads to an answer', () => {
  test.each(MORE)('%s', (query, places) => {
    const first = firstOf(query);
    expect(
      first.some((place) => places.test(place)),
      `"${query}" finds ${first.join(', ') || 'nothing'}`,
    ).toBe(true);
  });
});

describe('what must not wait comes first of all', () => {
  test.each(DANGER)('%s', (query, sign) => {
    expect(firstOf(query)[0]).toBe(`flags:${sign}`);
  });

  test('and nothing else is made to look like it', () => {
    const alarming = CALM.filter((query) => firstOf(query)[0]?.startsWith('flags:'));
    expect(alarming).toEqual([]);
  });
});
