import type { Check } from './field.ts';

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** One of these. */
export const among =
  <T>(known: readonly T[]): Check<T> =>
  (value): value is T =>
    known.some((one) => one === value);

/** Something, or nothing. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

/** A text that an id check takes. */
export const isText =
  <T extends string>(isId: (text: string) => boolean): Check<T> =>
  (value): value is T =>
    typeof value === 'string' && isId(value);

/** Each of these once, at most so many. */
export const listOf =
  <T>(check: Check<T>, most = Infinity): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) &&
    value.length <= most &&
    value.every(check) &&
    new Set(value).size === value.length;

/** A whole number within these limits. */
export const isWhole =
  (min: number, max: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

/** Under known names, known values. */
export const recordOf =
  <T extends object>(isKey: (key: string) => boolean, isEntry: Check<unknown>): Check<T> =>
  (value): value is T =>
    isObject(value) && Object.entries(value).every(([key, entry]) => isKey(key) && isEntry(entry));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value in the form that its own rule brings it to. */
export const isNormal =
  <T extends object>(
    has: readonly string[],
    normalise: (value: T) => T,
    same: (a: T, b: T) => boolean,
  ): Check<T> =>
  (value): value is T =>
    isObject(value) && has.every((key) => key in value) && same(value as T, normalise(value as T));

/** Something that has these properties. */
export const isRecord =
  <T>(...keys: readonly string[]): Check<T> =>
  (value): value is T =>
    isObject(value) && keys.every((key) => key in value);

/** One of several states, told apart by a word under this key. */
export const isPhase =
  <T>(key: string, words: readonly string[]): Check<T> =>
  (value): value is T =>
    isObject(value) && words.includes(String((value as Record<string, unknown>)[key]));
