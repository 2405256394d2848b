import type { StructureKey } from '#anatomy';
import { GLOSSARY as EN } from './en/glossary.ts';
import { type Locale, PAGE_LOCALE } from './locale.ts';

/** A word that is explained where it stands. No claim about the body: it says what the word means here. */
export interface GlossaryWord {
  /** Stable; names the word in searches and tests. */
  readonly id: string;
  readonly term: string;
  /** Other forms that stand in the texts: plurals, short forms. */
  readonly forms?: readonly string[];
  /** In plain words; a phrase that fits after "means". */
  readonly meaning: string;
  /** What clinicians call it, or what the plain words leave out; said at the level with terms. */
  readonly clinical?: string;
  /** Marked only where the page speaks plainly, or only in the sentences with terms; without it in both. */
  readonly only?: 'plain' | 'clinical';
  /** Structure of the atlas that the word names. */
  readonly see?: StructureKey;
}

/** As it is written down: names of structures are checked by a test. */
export type WrittenWord = Omit<GlossaryWord, 'see'> & { readonly see?: string };

const GLOSSARIES: Readonly<Record<Locale, readonly WrittenWord[]>> = { en: EN };

/** Every word that is explained, in the order of the alphabet. */
export const glossary: readonly GlossaryWord[] = GLOSSARIES[PAGE_LOCALE] as readonly GlossaryWord[];

/** A piece of a text: words as they stand, and the glossary's word that they are, if any. */
export interface TextPiece {
  readonly text: string;
  readonly word: GlossaryWord | null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Letters that stand for something (EMG, MRI) count in capitals only. */
const isInitials = (form: string) => /^[A-Z0-9]{2,}$/.test(form);
const keyOf = (form: string) => (isInitials(form) ? form : form.toLowerCase());

const byForm = new Map(
  glossary.flatMap((word) => [word.term, ...(word.forms ?? [])].map((form) => [keyOf(form), word] as const)),
);
/** Longest first, so that "sacroiliac joint" is not taken for less. */
const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The text cut at every word of the glossary. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    const word = byForm.get(match[0]) ?? byForm.get(match[0].toLowerCase());
    if (!word) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), word: null });
    pieces.push({ text: match[0], word });
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), word: null });
  return pieces;
}
