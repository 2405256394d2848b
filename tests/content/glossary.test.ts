import { describe, expect, test } from 'vitest';
import { STRUCTURES } from '#anatomy';
import { content } from '#content';
import { glossary, piecesOf } from '#content/glossary';
import { phrasingFaults } from '#content/schema';
import { stories } from '#content/stories';
import { topics } from '#content/topics';
import { readingGrade } from '../../src/content/schema/reading-ease.ts';
import { claimsOf } from './texts.ts';

const formsOf = ({ term, forms = [] }: (typeof glossary)[number]) => [term, ...forms];

describe('the glossary', () => {
  test('is in the order of the alphabet, with one meaning for each form', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
    const forms = glossary.flatMap(formsOf).map((form) => form.toLowerCase());
    expect(new Set(forms).size).toBe(forms.length);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });

  test('explains each word briefly and plainly, and promises nothing', () => {
    for (const { term, meaning } of glossary) {
      expect(meaning.split(/\s+/).length, term).toBeLessThanOrEqual(25);
      expect(meaning, term).not.toMatch(/\.$/);
      expect(phrasingFaults(meaning), term).toEqual([]);
    }
    expect(readingGrade(glossary.map(({ meaning }) => `It means ${meaning}.`).join(' '))).toBeLessThanOrEqual(
      8,
    );
  });

  test('names structures that there are', () => {
    const keys = STRUCTURES.map(({ key }) => key);
    for (const { see } of glossary) if (see !== undefined) expect(keys).toContain(see);
  });

  test('holds words that stand in the texts at the level at which they are explained', () => {
    const claims = claimsOf([content, stories, topics]);
    const plain = new Set<string>();
    const clinical = new Set<string>();
    for (const claim of claims) {
      for (const { word } of piecesOf(claim.text)) if (word) plain.add(word.id);
      for (const { word } of piecesOf(claim.clinical ?? '')) if (word) clinical.add(word.id);
    }
    const unread = glossary.filter(({ id, only }) =>
      only === 'plain'
        ? !plain.has(id)
        : only === 'clinical'
          ? !clinical.has(id)
          : !plain.has(id) && !clinical.has(id),
    );
    expect(unread.map(({ term }) => term)).toEqual([]);
  });
});

describe('a text is cut at its words', () => {
  const words = (text: string) =>
    piecesOf(text).flatMap(({ text: said, word }) => (word ? [[said, word.id]] : []));
  test.each([
    ['Sciatica most often starts in the low back.', [['Sciatica', 'sciatica']]],
    [
      'The sacroiliac joint lies beside the sacrum.',
      [
        ['sacroiliac joint', 'sacroiliac-joint'],
        ['sacrum', 'sacrum'],
      ],
    ],
    [
      'Two nerve roots, and an EMG of them.',
      [
        ['nerve roots', 'nerve-root'],
        ['EMG', 'emg'],
      ],
    ],
    // No part of a longer word, and no initials in small letters.
    ['Sacrums, discuss, remgraph, emg.', []],
    ['Nothing here.', []],
  ] as const)('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('and is whole again when it is put together', () => {
    for (const { text } of claimsOf(content))
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });
});
