/**
 * Where a field is kept: in the address, in the browser's storage, in both (the reader's own setting, which a
 * link may carry along), or only while the page is open.
 */
export type Home = 'url' | 'storage' | 'both' | 'memory';

/** How one field travels as text. `undefined` from `read` means: this text is not valid. */
export interface Field<T> {
  readonly home: Home;
  /**
   * Short name in the address or the storage key; unused in memory. Fields may share a name in the address
   * when each of them writes one word of its own: `v=parts,xray`.
   */
  readonly name: string;
  readonly write: (value: T) => string | null;
  readonly read: (text: string) => T | undefined;
}

/** A field that is forgotten with the page. */
export const memory = <T>(): Field<T> => ({
  home: 'memory',
  name: '',
  write: () => null,
  read: () => undefined,
});

/** A field that is one of a few words. */
export const oneOf = <T extends string>(
  home: Home,
  name: string,
  values: readonly T[],
  fallback: T,
): Field<T> => ({
  home,
  name,
  write: (value) => (value === fallback ? null : value),
  read: (text) => values.find((value) => value === text),
});

const NUMBER = /^-?\d{1,5}(\.\d{1,3})?$/;

/** Comma-separated figures, exactly so many; `undefined` for anything else. */
export function readFigures(text: string, count: number): number[] | undefined {
  const parts = text.split(',');
  return parts.length === count && parts.every((part) => NUMBER.test(part)) ? parts.map(Number) : undefined;
}

/** The words of a list, each one known and none twice; `undefined` otherwise. */
export function readWords<T extends string>(text: string, known: readonly T[]): T[] | undefined {
  const words = text.split(',');
  const found = known.filter((word) => words.includes(word));
  return words.every((word) => found.some((one) => one === word)) ? found : undefined;
}
