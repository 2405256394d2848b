import type { Screen } from '../model.ts';
import type { Origin } from '../origin.ts';
import { sameValue } from '../same-value.ts';

/** Says whether a value is one that the field may hold. */
export type Check<T> = (value: unknown) => value is T;

/** How a value becomes text, and what a text could mean; whether the field may hold that, its check says. */
export interface Form<T> {
  /**
   * Short name in the address or the storage. Fields may share a name in the address when each of them writes one
   * word of its own: `v=parts,xray`.
   */
  readonly name: string;
  readonly write: (value: T) => string | null;
  readonly parse: (text: string) => unknown;
}

/** How one field travels as text. `null` from `write`: it is as at first. `undefined` from `read`: not valid. */
interface Text<T> {
  readonly name: string;
  readonly write: (value: T) => string | null;
  readonly read: (text: string) => T | undefined;
}

interface Traits<T> {
  readonly initial: T;
  readonly check: Check<T>;
  /** Does it change how structures look, so that they have to be drawn again? */
  readonly looks: boolean;
  /** A reset leaves it alone although the rest of its part goes back to the first view. */
  readonly outlastsReset?: true;
  /** It stays although the rest of its part is forgotten when the page starts over. */
  readonly outlastsReader?: true;
  /** Is this change one that a hand makes on and on, so that all of it is one step for undo? */
  readonly held?: (before: T, after: T, by: Origin) => boolean;
  /** The screen that it belongs to: it goes back to its first value where another one is opened. */
  readonly screen?: Screen;
  /** What of it makes a view a place of its own in the browser's history; left out: all of it. */
  readonly place?: (value: T) => unknown;
}

/** One field of the state: what it is at first, what it may be, and how it travels. */
export interface Field<T> extends Traits<T> {
  readonly address: Text<T> | null;
  readonly storage: Text<T> | null;
}

/** A field for each key: one that is forgotten does not compile. */
export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** Fields that belong together: what undo, a reset and another reader do to them. */
export interface Part<T> {
  /** Undo brings it back. */
  readonly undo: boolean;
  /** A reset brings it to its first values. */
  readonly resets: boolean;
  /** It is forgotten when the page starts over for another reader. */
  readonly forgets: boolean;
  readonly fields: Fields<T>;
}

interface Spec<T> extends Traits<T> {
  /** In the address, for links and saved views. */
  readonly address?: Form<T>;
  /** In the browser's storage, for the reader's next visit. */
  readonly storage?: Form<T>;
}

function textOf<T>({ initial, check }: Spec<T>, form: Form<T> | undefined): Text<T> | null {
  if (!form) return null;
  const { name, write, parse } = form;
  return {
    name,
    write: (value) => (sameValue(value, initial) ? null : write(value)),
    read: (text) => {
      const value = parse(text);
      return check(value) ? value : undefined;
    },
  };
}

/** A field from its traits and the forms in which it travels. */
export function field<T>(spec: Spec<T>): Field<T> {
  const { address, storage, ...traits } = spec;
  return { ...traits, address: textOf(spec, address), storage: textOf(spec, storage) };
}

/** A word that stands for itself. */
export const asWord = <T extends string | null>(name: string): Form<T> => ({
  name,
  write: (value) => value,
  parse: (text) => text,
});

/** Words with commas between them. */
export const asWords = <T extends string>(name: string, order?: readonly T[]): Form<readonly T[]> => ({
  name,
  write: (value) => value.join(','),
  parse: (text) => {
    const words = text.split(',');
    if (!order) return words;
    // Known words in their own order, each once, so that equal views give equal text.
    const found = order.filter((word) => words.includes(word));
    return words.every((word) => found.some((one) => one === word)) ? found : undefined;
  },
});

const NUMBER = /^-?\d{1,5}(\.\d{1,3})?$/;

/** Comma-separated figures, exactly so many; `undefined` for anything else. */
export function readFigures(text: string, count: number): number[] | undefined {
  const parts = text.split(',');
  return parts.length === count && parts.every((part) => NUMBER.test(part)) ? parts.map(Number) : undefined;
}
