import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELDS, type Field } from '#state';

/** What the README calls each setting that stays in the browser. */
const WORDS: Readonly<Record<string, string>> = {
  level: 'wording',
  contrast: 'contrast',
  guideDone: 'guide',
  theme: 'theme',
  skinTone: 'skin tone',
};

test('the README names everything that the page keeps in the browser', () => {
  const kept = (Object.entries(FIELDS) as [string, Field<unknown>][])
    .filter(([, { storage }]) => storage !== null)
    .map(([key]) => key);
  expect(kept.toSorted()).toEqual(Object.keys(WORDS).toSorted());
  const promise = /In your own browser, .*$/m.exec(readFileSync('README.md', 'utf8'))?.[0];
  // Keys and saved views have a place of their own beside the fields.
  for (const word of [...Object.values(WORDS), 'keys', 'views', 'pictures'])
    expect(promise, word).toContain(word);
});
