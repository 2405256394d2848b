import MiniSearch, { type SearchResult } from 'minisearch';
import type { Passage, Row } from './found.ts';
import { termsOf } from './query-words.ts';

/** The names of a row, or one of its sentences, as the index holds them. */
interface Doc {
  readonly id: number;
  readonly title: string;
  readonly words: string;
  readonly text: string;
  readonly terms: string;
}

/** How well a row answers, from 0 to 80, and the sentence of it that does. */
export interface TextMatch {
  readonly score: number;
  /** Share of the typed words that stand in it. */
  readonly cover: number;
  readonly passage: Passage | null;
}

export interface FullText {
  readonly search: (terms: readonly string[]) => ReadonlyMap<Row, TextMatch>;
  /** Does the word stand anywhere? */
  readonly knows: (term: string) => boolean;
}

/** What a name, an everyday word, a sentence and its terms count. */
const BOOST = { title: 2.5, words: 3, text: 1.5, terms: 0.6 };

/** Half-typed words and slips answer less surely than a name that begins like them. */
const MOST_SURE = 80;
const MOST_UNSURE = 48;

const weigh = (score: number, cover: number) => score * cover ** 1.5;

/** An index of all that is said. Takes some hundredths of a second to make, so it is made once and late. */
export function indexOf(rows: readonly Row[]): FullText {
  const origin: (readonly [row: Row, passage: Passage | null])[] = [];
  const docs: Doc[] = [];
  const add = (row: Row, passage: Passage | null, said: Partial<Doc>) => {
    docs.push({ id: docs.length, title: '', words: '', text: '', terms: '', ...said });
    origin.push([row, passage]);
  };
  for (const row of rows) {
    add(row, null, { title: `${row.name} ${row.lead ?? ''}`, words: row.words.join(' ') });
    for (const passage of row.passages)
      add(row, passage, { text: passage.text, terms: passage.clinical ?? '' });
  }
  const known = new Set<string>();
  const index = new MiniSearch<Doc>({
    fields: Object.keys(BOOST),
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => {
      known.add(term);
      return term;
    },
  });
  index.addAll(docs);

  const search: FullText['search'] = (terms) => {
    if (terms.length === 0) return new Map();
    const results = index.search(terms.join(' '), {
      boost: BOOST,
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      // A word that stands somewhere is meant as it is; only another one may be half typed, or hold a slip.
      prefix: (term) => term.length > 2 && !known.has(term),
      fuzzy: (term) => (term.length < 4 || known.has(term) ? false : term.length < 8 ? 1 : 2),
    });
    const names = new Map<Row, SearchResult>();
    for (const result of results) {
      const [row, passage] = origin[result.id as number]!;
      if (passage === null) names.set(row, result);
    }
    // A row is as good as its name and its best sentence together.
    const found = new Map<Row, TextMatch>();
    for (const result of results) {
      const [row, passage] = origin[result.id as number]!;
      const name = passage && names.get(row);
      const cover = new Set([...result.queryTerms, ...(name?.queryTerms ?? [])]).size / terms.length;
      const score = weigh(result.score + (name?.score ?? 0), cover);
      const best = found.get(row);
      if (!best || best.score < score) found.set(row, { score, cover, passage });
    }
    // A sign that says it all is no measure for what the other texts say.
    const others = [...found].filter(([{ kind }]) => kind !== 'flags').map(([, match]) => match);
    const best = (others.length > 0 ? others : [...found.values()]).toSorted((a, b) => b.score - a.score)[0];
    if (!best) return found;
    // Nor is the best of them a good one, where it says half of what was asked.
    const sure = (terms.every((term) => known.has(term)) ? MOST_SURE : MOST_UNSURE) * Math.sqrt(best.cover);
    for (const [row, match] of found)
      found.set(row, { ...match, score: Math.min((match.score / best.score) * sure, MOST_SURE) });
    return found;
  };
  return { search, knows: (term) => known.has(term) };
}
