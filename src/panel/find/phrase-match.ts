import { ALARMS } from '#content';
import { distanceToWords, plain } from '../search/search.ts';
import type { Row } from './found.ts';
import { termsOf } from './query-words.ts';

/** What was typed: as it stands, and as the index knows it. */
export interface Query {
  readonly typed: readonly string[];
  readonly terms: readonly string[];
  /** Does every word stand somewhere in the texts? Then none of them is taken for a slip. */
  readonly isKnown: boolean;
}

export interface PhraseMatch {
  /** 0 to 100. */
  readonly score: number;
  readonly via: string | null;
  /** A sign that was asked for: it comes before everything. */
  readonly urgent: boolean;
}

/** Whoever types one of these alone looks for the place or the doing, not for a sign whose words hold it. */
const COMMON = new Set(
  'hip leg back buttock groin thigh knee calf foot belly bone pain muscle nerve walk run stand sit lift sleep'.split(
    ' ',
  ),
);

export const areCommon = (terms: readonly string[]) => terms.every((term) => COMMON.has(term));

/** Three common words single out what two do not: "leg pain walking". */
const sayLittle = (terms: readonly string[]) => terms.length < 3 && areCommon(terms);

export function queryOf(text: string, isKnown: (term: string) => boolean): Query {
  const terms = [...new Set(termsOf(text))];
  return { typed: plain(text).split(' ').filter(Boolean), terms, isKnown: terms.every(isKnown) };
}

interface Phrase {
  readonly phrase: string;
  readonly terms: readonly string[];
  readonly plain: readonly string[];
  /** 0 for the name and the first of the other names. */
  readonly rank: number;
  readonly isName: boolean;
}

const phrasesByRow = new WeakMap<Row, readonly Phrase[]>();

/** The names and words of a row, cut once. A sign has no name that anyone types. */
function phrasesOf(row: Row): readonly Phrase[] {
  const known = phrasesByRow.get(row);
  if (known) return known;
  const names =
    row.kind === 'flags' ? row.words : [row.name, ...row.words.filter((word) => word !== row.name)];
  const phrases = names.map((phrase, rank) => ({
    phrase,
    terms: [...new Set(termsOf(phrase))],
    plain: plain(phrase).split(' '),
    rank: Math.min(rank, 2),
    isName: rank === 0 && row.kind !== 'flags',
  }));
  phrasesByRow.set(row, phrases);
  return phrases;
}

/** What half of a name counts, by the kind of what is named. */
const HALF: Readonly<Partial<Record<Row['kind'], number>>> = { words: 55, flags: 45 };

/** What a match of whole words counts: all of it, a part of what was typed, or of what the row is called. */
function wholeWords(row: Row, terms: readonly string[], { terms: own, rank }: Phrase): number {
  if (own.length === 0 || terms.length === 0) return 0;
  const ownAreTyped = own.every((term) => terms.includes(term));
  const typedAreOwn = terms.every((term) => own.includes(term));
  // A muscle comes first when its name is typed, and goes by half of it: "medius", "glute med".
  const isNamed = row.target !== undefined && row.target.kind !== 'part' && rank < 2;
  if (ownAreTyped && typedAreOwn) return isNamed ? 120 : 100 - rank;
  if (typedAreOwn) {
    if (isNamed) return 112 - 2 * (own.length - terms.length);
    // Its own word was typed, or it would not have come here.
    if (row.target?.kind === 'part') return 96;
    return (HALF[row.kind] ?? 92) * Math.sqrt(terms.length / own.length);
  }
  if (!ownAreTyped || sayLittle(own)) return 0;
  // In a sentence, a muscle's name counts in full; a nickname that it shares with others does not.
  const most = row.kind === 'structures' && rank > 1 ? 60 : 90;
  return most * Math.sqrt(own.length / terms.length);
}

const alarms = new Set(ALARMS.flatMap(termsOf));

/** Is the sign meant? Two of its words are enough in a long sentence; one has to stand alone, or to mean danger. */
function isUrgent({ kind }: Row, typed: readonly string[], own: readonly string[]): boolean {
  if (kind !== 'flags' || own.length === 0 || typed.length === 0) return false;
  if (own.every((term) => typed.includes(term)))
    return own.length > 1 || typed.length === 1 || alarms.has(own[0]!);
  return typed.length / own.length > 0.6;
}

/** What a half-typed word or one with a slip counts. */
function typedSoFar(row: Row, { typed, isKnown }: Query, phrase: Phrase): number {
  // Whole sentences are looked up in the index of texts.
  const distance = typed.length > 5 ? null : distanceToWords(typed, phrase.plain);
  if (distance === null || (isKnown && distance > typed.length)) return 0;
  // A name that goes on after what was typed comes after one that does not.
  const longer = phrase.plain.length > typed.length ? 1 : 0;
  const most =
    row.kind === 'structures' ? (phrase.rank < 2 && row.target?.kind === 'structure' ? 76 : 66) : 60;
  return most - Math.min(2 * distance + longer, 30);
}

/** How well the words of a row fit what was typed; `null` where none does. */
export function matchPhrases(row: Row, query: Query): PhraseMatch | null {
  const { terms } = query;
  if (row.kind === 'flags' && sayLittle(terms)) return null;
  const whole = row.whole?.flatMap((name) => termsOf(name)) ?? [];
  if (whole.length > 0 && terms.every((term) => whole.includes(term))) return null;
  let best: PhraseMatch | null = null;
  for (const phrase of phrasesOf(row)) {
    const byWords = wholeWords(row, terms, phrase);
    const score = byWords > 0 ? byWords : typedSoFar(row, query, phrase);
    if (score <= (best?.score ?? 0)) continue;
    best = {
      score,
      via: phrase.isName ? null : phrase.phrase,
      urgent: byWords > 0 && isUrgent(row, terms, phrase.terms),
    };
  }
  return best;
}
