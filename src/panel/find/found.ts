import type { Target } from '../shared/target.ts';

/** What a search can lead to; in the order in which equals are shown. */
export const FOUND_KINDS = [
  'flags',
  'structures',
  'notes',
  'zones',
  'patterns',
  'pages',
  'stories',
  'sections',
  'words',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Where in a text something stands: the claim itself, and the heading above it. */
export interface Passage {
  readonly text: string;
  /** What it says in terms. */
  readonly clinical?: string | undefined;
  /** Step of a story. */
  readonly step?: number | undefined;
}

/** One thing that can be found. */
export interface Row {
  readonly kind: FoundKind;
  /** A sign, a structure, a note, a zone, a pattern, a topic page, a story, a section (`piriformis/help`), a word. */
  readonly id: string;
  readonly name: string;
  /** What it is about, where the name does not say it. */
  readonly lead?: string;
  /** Heading of the section that is opened, where that is not the name. */
  readonly heading?: string;
  /** Everyday words and other names: whoever types one of them means this. */
  readonly words: readonly string[];
  readonly passages: readonly Passage[];
  /** Names of the whole that it is a part of: who asks for the whole does not ask for its parts. */
  readonly whole?: readonly string[];
  /** Where a structure, a part or a landmark is found. */
  readonly target?: Target;
}

/** What a search found. */
export interface Found extends Pick<Row, 'kind' | 'id' | 'name' | 'lead' | 'heading' | 'target'> {
  /** The word that matched, when it is not the name. */
  readonly via: string | null;
  /** The sentence that answers best, where a text matched. */
  readonly passage: Passage | null;
  /** 0 to 100; for ordering only. */
  readonly score: number;
  /** A warning sign that was asked for by its own words: it comes before everything. */
  readonly urgent: boolean;
}
