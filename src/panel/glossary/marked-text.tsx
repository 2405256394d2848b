import { useMemo } from 'react';
import { type GlossaryWord, piecesOf } from '#content/glossary';
import type { ReadingLevel } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { TermMark } from './term-mark.tsx';
import { type MarkedProps, provideMarks } from './term-text.tsx';

/** Is the word explained here? Plain words for whoever reads them; terms wherever they stand. */
const isFor = ({ only }: GlossaryWord, wording: MarkedProps['wording'], level: ReadingLevel) =>
  only === undefined || (only === 'plain' ? level === 'plain' : wording === 'clinical');

/** A text with the words marked that its section explains here. */
function MarkedText({ text, wording, scope }: MarkedProps) {
  const level = useView((state) => state.level);
  const pieces = useMemo(() => piecesOf(text), [text]);
  const seen = new Set<string>();
  return pieces.map(({ text: words, word }, at) => {
    // The first sentence of a section to name a word keeps it, however often it is drawn.
    const key = word && `${level} ${word.id}`;
    if (!key || !isFor(word, wording, level) || seen.has(key)) return words;
    if (!scope.has(key)) scope.set(key, text);
    if (scope.get(key) !== text) return words;
    seen.add(key);
    return <TermMark key={`${at} ${word.id}`} word={word} text={words} />;
  });
}

provideMarks(MarkedText);
