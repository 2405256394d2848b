import { describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES, partsOf } from '#anatomy';
import { matchesOf, plain, searchAtlas, slipsToPrefix } from '../../src/panel/search/search.ts';
import { targetWord } from '../../src/panel/shared/target.ts';

const found = (query: string) => searchAtlas(query)?.map(({ target }) => targetWord(target)) ?? null;

describe('search', () => {
  test('an empty query lists everything instead of nothing', () => {
    expect(searchAtlas('')).toBeNull();
    expect(searchAtlas('  –  ')).toBeNull();
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
    ['thigh bone', 'femur'],
    ['l4', 'lumbar-vertebra-4'],
    ['skin', 'body-surface'],
    ['sciatica', 'sciatic-nerve'],
    ['hamstrings', 'biceps-femoris-long-head'],
    ['QL', 'quadratus-lumborum'],
    ['IT band', 'iliotibial-tract'],
    ['dimple', 'psis'],
    ['sitting bone', 'ischial-tuberosity'],
    ['Spina iliaca anterior superior', 'asis'],
    ['medius anterior', 'gluteus-medius-anterior'],
    ['upper fibers', 'gluteus-maximus-upper'],
    ['upper fibres', 'gluteus-maximus-upper'],
    ['gluteus minimus back', 'gluteus-minimus-posterior'],
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

  test('every landmark and every part is found by each of its names', () => {
    for (const { key, name, latin, synonyms } of LANDMARKS) {
      for (const word of [name, latin, ...synonyms]) expect(found(word), word).toContain(key);
    }
    for (const { key, name, latin } of STRUCTURES) {
      for (const part of partsOf(key)?.parts ?? []) {
        const whole = `${key}-${part.key}`;
        expect(found(`${name} ${part.name}`)?.[0]).toBe(whole);
        expect(found(`${latin} ${part.latin}`)?.[0]).toBe(whole);
        expect(found(`${name} ${part.key}`)?.[0]).toBe(whole);
      }
    }
  });

  test('parts stay out of the way of who asks for the muscle', () => {
    expect(found('gluteus medius')).toEqual(['gluteus-medius']);
    const hits = searchAtlas('medius anterior')!;
    expect(matchesOf(hits).get('gluteus-medius-anterior')).toBe('pars anterior');
  });

  test('says which other name matched, and nothing for the common name', () => {
    expect(searchAtlas('piriformis')?.[0]?.via).toBeNull();
    expect(searchAtlas('pear')?.[0]?.via).toBe('pear-shaped muscle');
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
