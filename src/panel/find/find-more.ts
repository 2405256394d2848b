import type { TFunction } from 'i18next';
import { CAUTION_WORDS } from '#content';
import { FOUND_KINDS, type Found, type Row } from './found.ts';
import { type FullText, type TextMatch, indexOf } from './full-text.ts';
import { type PhraseMatch, type Query, areCommon, matchPhrases, queryOf } from './phrase-match.ts';
import { rowsFor } from './rows.ts';

export type { Found } from './found.ts';
export { openFound } from './open-found.ts';

interface Index {
  readonly t: TFunction;
  readonly rows: readonly Row[];
  readonly fullText: FullText;
}

let known: Index | null = null;

/** Made anew only when the language or the reading level changes. */
function indexFor(t: TFunction): Index {
  if (known?.t !== t) {
    const rows = rowsFor(t);
    known = { t, rows, fullText: indexOf(rows) };
  }
  return known;
}

/** Makes the index, so that the first letter does not wait for it. */
export const prepare = (t: TFunction) => void indexFor(t);

/** So many are shown, of a kind and in all. */
const MOST_OF_A_KIND = 4;
const MOST = 12;
/** What answers worse than this is no answer. */
const LEAST = 22;
const EXACT = 98;

/** A word's meaning answers offhand what a text answers in full. */
const OFFHAND: Readonly<Partial<Record<Row['kind'], number>>> = { words: 0.6 };

/** A sign is an answer to its own words, and to several that it says all of; a structure goes by its names alone. */
const answersBy = (text: TextMatch, { kind }: Row, { terms }: Query) =>
  kind !== 'structures' && (kind !== 'flags' || (text.cover === 1 && terms.length > 1 && !areCommon(terms)));

function foundOf(row: Row, query: Query, phrase: PhraseMatch | null, text: TextMatch | null): Found | null {
  const byText = text === null || !answersBy(text, row, query) ? 0 : text.score * (OFFHAND[row.kind] ?? 1);
  const byPhrase = phrase?.score ?? 0;
  // Names that fit as they are stand in their own order; what fits by half goes by its texts too.
  const score = byPhrase >= EXACT ? byPhrase : Math.max(byText, byPhrase) + 0.1 * Math.min(byText, byPhrase);
  if (score < LEAST) return null;
  const { kind, id, name, lead, heading, target } = row;
  // Whoever names a story or a page of advice wants it from its beginning.
  const via = phrase?.via ?? '';
  const isNamed =
    (kind === 'stories' || kind === 'pages') && byPhrase >= byText && !CAUTION_WORDS.includes(via);
  const only = row.passages.length === 1 ? row.passages[0]! : null;
  return {
    kind,
    id,
    name,
    ...(lead !== undefined && { lead }),
    ...(heading !== undefined && { heading }),
    ...(target !== undefined && { target }),
    via: byPhrase >= byText ? (phrase?.via ?? null) : null,
    passage: isNamed ? null : (text?.passage ?? only),
    score,
    urgent: phrase?.urgent ?? false,
  };
}

/** Words that say all that was typed: a sign of theirs is meant before one that shares a word with it. */
const SAYS_ALL = 90;

/** Signs that were asked for come first: those that say it all, and of these the most urgent before the others. */
const order = (a: Found, b: Found) =>
  Number(b.urgent) - Number(a.urgent) ||
  (a.urgent ? Number(b.score > SAYS_ALL) - Number(a.score > SAYS_ALL) : b.score - a.score) ||
  FOUND_KINDS.indexOf(a.kind) - FOUND_KINDS.indexOf(b.kind);

/** Keeps one of several that would show the same sentence, and no more of a kind than fit. */
function shortened(all: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>();
  const said = new Set<string>();
  return all
    .filter(({ kind, passage }) => {
      if ((kind === 'sections' || kind === 'stories') && passage) {
        const key = `${kind} ${passage.text}`;
        if (said.has(key)) return false;
        said.add(key);
      }
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= MOST_OF_A_KIND;
    })
    .slice(0, MOST);
}

/** What the words lead to, best first. A sentence falls back to its words. Never throws. */
export function findMore(text: string, t: TFunction): readonly Found[] {
  const { rows, fullText } = indexFor(t);
  const query = queryOf(text, fullText.knows);
  if (query.terms.length === 0) return [];
  const texts = fullText.search(query.terms);
  const all = rows
    .map((row) => foundOf(row, query, matchPhrases(row, query), texts.get(row) ?? null))
    .filter((found) => found !== null);
  return shortened(all.toSorted(order));
}
