import { type ReactNode, useSyncExternalStore } from 'react';
import { type Scope, useGlossaryScope } from './scope.tsx';

export interface MarkedProps {
  readonly text: string;
  /** Do the words stand in plain words, or in the sentences with terms? */
  readonly wording: 'plain' | 'clinical';
  readonly scope: Scope;
}

let marked: ((props: MarkedProps) => ReactNode) | null = null;
const readers = new Set<() => void>();

/** Hands in what marks the words; it comes with the panel's late parts, after the first picture. */
export function provideMarks(draw: (props: MarkedProps) => ReactNode): void {
  marked = draw;
  for (const tell of readers) tell();
}

const subscribe = (tell: () => void) => {
  readers.add(tell);
  return () => void readers.delete(tell);
};
const isHere = () => marked !== null;

/** A component of its own, so that what was handed in may use hooks. */
function Marked(props: MarkedProps) {
  return marked!(props);
}

/** A text of the page, in which words of the glossary can be asked for; without the glossary the text alone. */
export function TermText({ text, wording }: Omit<MarkedProps, 'scope'>) {
  const hasMarks = useSyncExternalStore(subscribe, isHere);
  const scope = useGlossaryScope();
  return hasMarks && scope ? <Marked text={text} wording={wording} scope={scope} /> : text;
}
