import { STRUCTURES, type Structure } from '#anatomy';

/** A structure that answers a search, best first. */
export interface SearchHit {
  readonly structure: Structure;
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

/** Weakness of the best match of all typed words within one name; `null` when a word has no match. */
function distanceTo(words: readonly string[], name: string): number | null {
  const candidates = plain(name).split(' ');
  let sum = 0;
  for (const word of words) {
    let best = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const slips = slipsToPrefix(word, candidate);
      if (slips > slipsAllowed(word.length)) continue;
      best = Math.min(best, slips * 4 + (candidate.length > word.length ? 1 : 0));
    }
    if (best === Number.POSITIVE_INFINITY) return null;
    sum += best;
  }
  return sum;
}

/**
 * Finds structures by common name, Latin name or everyday synonym, forgiving small typing slips.
 * An empty query finds nothing to say and returns `null`: show everything.
 */
export function searchStructures(query: string): readonly SearchHit[] | null {
  const words = plain(query).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const hits: SearchHit[] = [];
  for (const structure of STRUCTURES) {
    const names = [structure.name, structure.latin, ...structure.synonyms];
    let best: SearchHit | null = null;
    names.forEach((name, rank) => {
      const distance = distanceTo(words, name);
      if (distance === null) return;
      const total = distance * 10 + Math.min(rank, 2);
      if (!best || total < best.distance)
        best = { structure, via: rank === 0 ? null : name, distance: total };
    });
    if (best) hits.push(best);
  }
  const exact = hits.filter(({ distance }) => distance < 40);
  return (exact.length > 0 ? exact : hits).toSorted((a, b) => a.distance - b.distance);
}
