import { GLOSSARY as EN } from '../en/glossary.ts';
import type { GlossaryWord, WrittenWord } from './glossary-word.ts';
import { type Locale, PAGE_LOCALE } from '../locale.ts';

export type { GlossaryWord } from './glossary-word.ts';

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
