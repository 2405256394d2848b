import { describe, expect, test } from 'vitest';
import { content, wordsFor } from '#content';
import { stories } from '#content/stories';
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
    'It is most likely your piriformis.',
    'This is a trigger point.',
    'Your pain is clearly sciatica.',
    'The pattern points to the L5.',
    'The most likely source is the gluteus medius.',
    'The piriformis is the culprit.',
    'Your diagnosis is a sore tendon.',
    'The muscle rather than the nerve is sore.',
    'It is not a nerve.',
    'A sore spot rules out a nerve problem.',
    'You do not need to see a doctor.',
    'It is harmless.',
    'It is nothing serious.',
    'The muscle is causing your symptoms.',
  ])('%s', (sentence) => {
    expect(phrasingFaults(sentence)).not.toEqual([]);
  });

  test.each([
    'Sore spots in this muscle may be felt in the buttock.',
    'Massage may ease back pain for a while.',
    'Some therapists think that the piriformis works harder.',
    'Where it hurts cannot show which of them is the source.',
    'The sciatic nerve runs under this muscle.',
    'A sore spot in the buttock does not rule out a nerve problem in the back.',
    'The muscle and the nerve lie close together.',
    'Nerve, joint and tendon are looked at first.',
    'The nerve to this muscle is short.',
  ])('but not: %s', (sentence) => {
    expect(phrasingFaults(sentence)).toEqual([]);
  });
});

test('nothing of the kind stands anywhere in the content, the stories or on a button', () => {
  const all = JSON.stringify([content, stories, wordsFor('en')]);
  expect(all).toContain(content.where.shared.text);
  for (const text of all.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
    expect(phrasingFaults(text[1]!), text[1]).toEqual([]);
  }
});

test('figures that the evidence does not carry stand nowhere', () => {
  const all = JSON.stringify(content);
  expect(all).not.toMatch(/55 (of|to) 70|0\.3 (to|-) 6 ?%/);
  expect(all).not.toMatch(/pain can disappear/i);
});
