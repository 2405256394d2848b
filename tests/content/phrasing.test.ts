import { describe, expect, test } from 'vitest';
import { content, wordsFor } from '#content';
import { phrasingFaults } from '#content/schema';

describe('ways of putting things that are refused', () => {
  test.each([
    'This muscle is causing your pain.',
    'Your pain is caused by the piriformis.',
    'Your leg pain comes from the gluteus minimus.',
    'You have piriformis syndrome.',
    'So it is muscle, not nerve.',
    'Release will relieve the pain.',
    'The pain disappears very quickly.',
    'This stretch always works.',
    'It is completely safe.',
    'A proven to work method.',
    'In 55 of 70 people it was muscle.',
    'Sitting causes back pain.',
    'There is nothing to worry about.',
  ])('%s', (sentence) => {
    expect(phrasingFaults(sentence)).not.toEqual([]);
  });

  test.each([
    'Sore spots in this muscle may be felt in the buttock.',
    'Massage may ease back pain for a while.',
    'Some therapists think that the piriformis works harder.',
    'Where it hurts cannot show which of them is the source.',
    'The sciatic nerve runs under this muscle.',
  ])('but not: %s', (sentence) => {
    expect(phrasingFaults(sentence)).toEqual([]);
  });
});

test('nothing of the kind stands anywhere in the content or on a button', () => {
  for (const text of JSON.stringify([content, wordsFor('en')]).matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
    expect(phrasingFaults(text[1]!), text[1]).toEqual([]);
  }
});

test('figures that the evidence does not carry stand nowhere', () => {
  const all = JSON.stringify(content);
  expect(all).not.toMatch(/55 (of|to) 70|0\.3 (to|-) 6 ?%/);
  expect(all).not.toMatch(/pain can disappear/i);
});
