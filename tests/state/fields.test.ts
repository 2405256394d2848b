import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field, INITIAL_VIEW, UNDO_KEYS, VIEW_OPTIONS, type ViewState } from '#state';
import { anyView } from './arbitraries.ts';

const fields = Object.entries(FIELDS) as [keyof ViewState, Field<unknown>][];
/** Every text in which a field travels, with where it does. */
const kept = fields.flatMap(([key, { address, storage }]) => [
  ...(address ? [[key, 'address', address] as const] : []),
  ...(storage ? [[key, 'storage', storage] as const] : []),
]);

describe('the table of fields', () => {
  test('has every field of the state, and no other', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(INITIAL_VIEW).sort());
  });

  test('keeps each field in one part: what is in a link or is undone is the view, what is stored the reader’s', () => {
    const shared = fields.filter(([, { address }]) => address).map(([key]) => key);
    const stored = fields.filter(([, { storage }]) => storage).map(([key]) => key);
    expect(UNDO_KEYS.filter((key) => stored.includes(key))).toEqual([]);
    // What a story gives back is undone with it, and no link has it.
    expect(new Set(UNDO_KEYS)).toEqual(new Set([...shared.filter((key) => !stored.includes(key)), 'found']));
  });

  test('gives every kept field a name of its own that needs no escaping', () => {
    for (const place of ['address', 'storage'] as const) {
      const names = kept.filter(([, where]) => where === place).map(([, , { name }]) => name);
      for (const name of names) expect(name).toMatch(/^[a-z]+$/);
      const shared = VIEW_OPTIONS.map((option) => FIELDS[option][place]?.name);
      expect(new Set(shared).size).toBe(1);
      const others = names.filter((name) => name !== shared[0]);
      expect(new Set(others).size).toBe(others.length);
    }
  });

  test('gives each field that shares a name a word of its own', () => {
    const words = VIEW_OPTIONS.map((option) => FIELDS[option].address!.write(!INITIAL_VIEW[option]));
    for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(fields)('%s: what it is at first passes its own check, and no rubbish does', (key, field) => {
    expect(field.initial).toEqual(INITIAL_VIEW[key]);
    expect(field.check(field.initial)).toBe(true);
    for (const rubbish of [undefined, 'rubbish', -1, NaN, [undefined], { rubbish: 'rubbish' }]) {
      expect(field.check(rubbish), JSON.stringify(rubbish)).toBe(false);
    }
  });

  test.each(fields)('%s: whatever a reader can reach passes its check', (key, field) => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(field.check(view[key])).toBe(true);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test.each(kept)('%s in the %s: the default is not written, and no rubbish is read', (key, _place, text) => {
    expect(text.write(INITIAL_VIEW[key])).toBeNull();
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
      expect(text.read(rubbish)).toBeUndefined();
    }
  });

  test.each(kept)('%s in the %s: what is written is read as the same', (key, _place, text) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const written = text.write(view[key]);
        if (written !== null) expect(text.read(written)).toEqual(view[key]);
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  test.each(['system', 'light', 'dark'] as const)('the theme %s can be stored, and travels', (theme) => {
    for (const text of [FIELDS.theme.address!, FIELDS.theme.storage!]) {
      expect(text.read(text.write(theme) ?? 'system')).toBe(theme);
    }
  });
});
