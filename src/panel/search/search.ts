import { LANDMARKS, STRUCTURES, type Side, partsOf, structureId } from '#anatomy';
import { type Target, targetWord } from '../shared/target.ts';

/** Something that answers a search, best first. */
export interface SearchHit {
  /** The left or midline one of what was found. */
  readonly target: Target;
  /** The word or name that matched, when it is not the common name itself; for showing why. */
  readonly via: string | null;
  /** 0 = exact; larger is weaker. For ordering only. */
  readonly distance: number;
}

/** Lower case, accents and punctuation off, so that `Müsculus-Gluteus` and `musculus gluteus` are one. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How many slips a typed word may hold: none in short words, where they would match anything. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Slips between a typed word and the start of a name's word: a letter missing, extra, wrong or swapped
 * with its neighbour counts one each (optimal string alignment). Trailing letters of `word` are free,
 * so that a half-typed word matches.
 */
export function slipsToPrefix(typed: string, word: string): number {
  const columns = word.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j < columns; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(...last);
}

/** What a name costs that says more than was asked for: whoever types a whole name means that one. */
const EXTRA_WORDS = 3;

/** Weakness of the best match of all typed words within one name; `null` when a word has no match. */
function distanceTo(words: readonly string[], name: string): number | null {
  return distanceToWords(words, plain(name).split(' '));
}

/** The same for a name that is cut into its plain words already. */
export function distanceToWords(words: readonly string[], candidates: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    let best = Number.POSITIVE_INFINITY;
    const allowed = slipsAllowed(word.length);
    for (const candidate of candidates) {
      // Too short for it, or a word that may hold no slip.
      if (candidate.length < word.length - allowed) continue;
      if (allowed === 0 && !candidate.startsWith(word)) continue;
      const slips = slipsToPrefix(word, candidate);
      if (slips > allowed) continue;
      best = Math.min(best, slips * 4 + (candidate.length > word.length ? 1 : 0));
    }
    if (best === Number.POSITIVE_INFINITY) return null;
    sum += best;
  }
  return sum;
}

/** What can be found, under which names: the common one, the Latin one, everyday ones. */
interface Findable {
  readonly target: Target;
  readonly names: readonly string[];
  /** What is said when one of the names matched that are not the common one; the name itself without this. */
  readonly via?: string;
  /** Names of the whole it belongs to: who asks for the whole does not ask for its parts. */
  readonly whole: readonly string[];
}

const leftOf = (paired: boolean): Side | null => (paired ? 'left' : null);

/** All that the list of structures holds. */
export const FINDABLE: readonly Findable[] = [
  ...STRUCTURES.flatMap(({ key, paired, name, latin, synonyms }): Findable[] => {
    const id = structureId(key, leftOf(paired));
    const names = [name, latin, ...synonyms];
    const parts = partsOf(key)?.parts ?? [];
    return [
      { target: { kind: 'structure', id }, names, whole: [] },
      ...parts.map((part) => ({
        target: { kind: 'part', id, part: part.key } as const,
        via: part.latin,
        names: [`${name} ${part.name}`, `${latin} ${part.latin}`, `${part.key} part fibres`],
        whole: names,
      })),
    ];
  }),
  ...LANDMARKS.map(({ key, paired, name, latin, synonyms }) => ({
    target: { kind: 'landmark', id: paired ? `${key}.left` : key } as const,
    names: [name, latin, ...synonyms],
    whole: [],
  })),
];

/**
 * Finds structures, their parts and landmarks by common name, Latin name or everyday synonym, forgiving
 * small typing slips. An empty query finds nothing to say and returns `null`: show everything.
 */
export function searchAtlas(query: string): readonly SearchHit[] | null {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const hits: SearchHit[] = [];
  for (const { target, names, whole, via } of FINDABLE) {
    if (whole.some((name) => distanceTo(words, name) !== null)) continue;
    let best: SearchHit | null = null;
    names.forEach((name, rank) => {
      const distance = distanceTo(words, name);
      if (distance === null) return;
      const longer = plain(name).split(' ').length > words.length;
      const total = distance * 10 + Math.min(rank, 2) + (longer ? EXTRA_WORDS : 0);
      if (!best || total < best.distance)
        best = { target, via: rank === 0 ? null : (via ?? name), distance: total };
    });
    if (best) hits.push(best);
  }
  const exact = hits.filter(({ distance }) => distance < 40);
  return (exact.length > 0 ? exact : hits).toSorted((a, b) => a.distance - b.distance);
}

/** What a search found, named without sides, and the name it was found by. */
export function matchesOf(hits: readonly SearchHit[]): ReadonlyMap<string, string | null> {
  return new Map(hits.map(({ target, via }) => [targetWord(target), via]));
}
