import type { Claim } from '../types.ts';

/** Where something stands, outermost first: names and ids where there are any, numbers from 1 elsewhere. */
export type Place = readonly string[];

/** A claim, whether or not it is whole, with every place at which it stands. */
export interface PlacedClaim {
  readonly claim: Partial<Claim>;
  readonly places: readonly [Place, ...Place[]];
}

type Loose = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part of a list is called. */
function nameOf(part: unknown): string | null {
  if (!isPlain(part)) return null;
  const name = part['key'] ?? part['id'] ?? part['urgency'];
  return typeof name === 'string' && name !== '' ? name : null;
}

/** Whatever has a text of its own says something about the body: nothing else is called `text`. */
const isClaim = (object: Loose) => 'text' in object || ('grade' in object && 'sources' in object);

const sameness = ({ text, clinical, grade, sources }: Partial<Claim>) =>
  JSON.stringify([text, clinical, grade, sources]);

/**
 * Every claim within some data, however deep and whatever holds it, in the order of the data. Claims that are
 * alike to the last word are one claim with several places. Data needs no registration: what can be reached is
 * found.
 */
export function collectClaims(roots: Readonly<Record<string, unknown>>): readonly PlacedClaim[] {
  const found = new Map<string, { claim: Partial<Claim>; places: [Place, ...Place[]] }>();
  const visit = (value: unknown, place: Place, within: readonly unknown[]): void => {
    if (typeof value !== 'object' || value === null || within.includes(value)) return;
    const inner = [...within, value];
    if (Array.isArray(value)) {
      value.forEach((part: unknown, i) => visit(part, [...place, nameOf(part) ?? String(i + 1)], inner));
      return;
    }
    const object = value as Loose;
    if (isClaim(object)) {
      const known = found.get(sameness(object));
      if (known) known.places.push(place);
      else found.set(sameness(object), { claim: object, places: [place] });
    }
    for (const [key, part] of Object.entries(object)) visit(part, [...place, key], inner);
  };
  for (const [name, root] of Object.entries(roots)) visit(root, [name], []);
  return [...found.values()];
}

/** A place as one line: `gluteus-medius › causes › sitting › limits › 2`. */
export function placeText(place: Place): string {
  return place.join(' › ');
}
