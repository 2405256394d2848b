import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '#anatomy';
import { plain, searchStructures, slipsToPrefix } from '../../src/panel/search.ts';

const found = (query: string) => searchStructures(query)?.map(({ structure }) => structure.key) ?? null;

describe('search', () => {
  test('an empty query lists everything instead of nothing', () => {
    expect(searchStructures('')).toBeNull();
    expect(searchStructures('  –  ')).toBeNull();
  });

  test.each([
    ['gluteus medius', 'gluteus-medius'],
    ['Gluteus Medius', 'gluteus-medius'],
    ['glute med', 'gluteus-medius'],
    ['medius', 'gluteus-medius'],
    ['Musculus piriformis', 'piriformis'],
    ['os coxae', 'hip-bone'],
    ['Óś cóxæ'.replace('æ', 'ae'), 'hip-bone'],
    ['pear shaped', 'piriformis'],
    ['pear-shaped muscle', 'piriformis'],
    ['sit bone', 'hip-bone'],
    ['tailbone', 'sacrum'],
    ['thigh bone', 'femur'],
    ['l4', 'lumbar-vertebra-4'],
    ['skin', 'body-surface'],
  ])('"%s" finds %s first', (query, key) => {
    expect(found(query)?.[0]).toBe(key);
  });

  test.each([
    ['piriformus', 'piriformis'],
    ['pirifromis', 'piriformis'],
    ['piroformis', 'piriformis'],
    ['gluteous medius', 'gluteus-medius'],
    ['glutues minimus', 'gluteus-minimus'],
    ['gluteus maximas', 'gluteus-maximus'],
    ['sacrim', 'sacrum'],
    ['fermur', 'femur'],
  ])('forgives the slip in "%s"', (query, key) => {
    expect(found(query)?.[0]).toBe(key);
  });

  test('every common name, Latin name and synonym finds its structure', () => {
    for (const { key, name, latin, synonyms } of STRUCTURES) {
      for (const word of [name, latin, ...synonyms]) expect(found(word), word).toContain(key);
    }
  });

  test('says which other name matched, and nothing for the common name', () => {
    expect(searchStructures('piriformis')?.[0]?.via).toBeNull();
    expect(searchStructures('pear')?.[0]?.via).toBe('pear-shaped muscle');
  });

  test('nonsense finds nothing', () => {
    expect(found('xylophone')).toEqual([]);
    expect(found('zq')).toEqual([]);
  });

  test('short words must match exactly', () => {
    expect(found('l9')).toEqual([]);
  });
});

describe('search helpers', () => {
  test('plain text has no case, accents or punctuation', () => {
    expect(plain('  Ménisque-L4/L5 ')).toBe('menisque l4 l5');
  });

  test.each([
    ['med', 'medius', 0],
    ['mde', 'medius', 1],
    ['medus', 'medius', 1],
    ['meedius', 'medius', 1],
    ['modius', 'medius', 1],
    ['xyz', 'medius', 3],
  ])('%s is %s with %i slips', (typed, word, slips) => {
    expect(slipsToPrefix(typed, word)).toBe(slips);
  });
});
