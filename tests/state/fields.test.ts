import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field, INITIAL_VIEW, VIEW_OPTIONS, type ViewState } from '#state';
import { anyView } from './arbitraries.ts';

const fields = Object.entries(FIELDS) as [keyof ViewState, Field<unknown>][];
const kept = fields.filter(([, { home }]) => home !== 'memory');

describe('the table of fields', () => {
  test('has every field of the state, and no other', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(INITIAL_VIEW).sort());
  });

  test('gives every kept field a name of its own that needs no escaping', () => {
    const names = kept.map(([, { name }]) => name);
    for (const name of names) expect(name).toMatch(/^[a-z]+$/);
    const shared = VIEW_OPTIONS.map((option) => FIELDS[option].name);
    expect(new Set(shared).size).toBe(1);
    const others = names.filter((name) => name !== shared[0]);
    expect(new Set(others).size).toBe(names.length - shared.length);
  });

  test('gives each field that shares a name a word of its own', () => {
    const words = VIEW_OPTIONS.map((option) => FIELDS[option].write(!INITIAL_VIEW[option]));
    for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(kept)('%s: the default is not written, and no rubbish is read', (key, field) => {
    expect(field.write(INITIAL_VIEW[key])).toBeNull();
    // A word that stands alone says all it has to say.
    const isBare = key === 'layout';
    for (const rubbish of [
      ...(isBare ? [] : ['']),
      ' ',
      'undefined',
      'null',
      '[object Object]',
      '__proto__',
      'a'.repeat(1000),
    ]) {
      expect(field.read(rubbish)).toBeUndefined();
    }
  });

  test.each(kept)('%s: what is written is read as the same', (key, field) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = field.write(view[key]);
        if (text !== null) expect(field.read(text)).toEqual(view[key]);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  test.each(['system', 'light', 'dark'] as const)('the theme %s can be stored, and travels', (theme) => {
    expect(FIELDS.theme.home).toBe('both');
    expect(FIELDS.theme.read(FIELDS.theme.write(theme) ?? 'system')).toBe(theme);
  });

  test('what is kept in memory is never written', () => {
    for (const [key, { home, write, read }] of fields) {
      if (home !== 'memory') continue;
      expect(write(INITIAL_VIEW[key])).toBeNull();
      expect(read('anything')).toBeUndefined();
    }
  });
});
