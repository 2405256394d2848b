import { type ReactNode, createContext, useContext, useMemo } from 'react';
import type { SourceId } from '#content';

/** The sources of a text, numbered in the order in which a reader meets them. */
export type Numbering = ReadonlyMap<SourceId, number>;

/** Numbers every source named anywhere in an entry or other content, by first appearance. */
export function numberSources(subject: object): Numbering {
  const numbers = new Map<SourceId, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'sources') visit(part);
      else
        for (const id of part as readonly SourceId[]) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    }
  };
  visit(subject);
  return numbers;
}

interface References {
  readonly numbering: Numbering;
  /** Opens the list of sources at one of them. */
  readonly show: (id: SourceId) => void;
}

const ReferencesContext = createContext<References | null>(null);

interface ReferencesProviderProps {
  readonly subject: object;
  readonly show: References['show'];
  readonly children: ReactNode;
}

/** Gives the claims below their reference numbers. */
export function ReferencesProvider({ subject, show, children }: ReferencesProviderProps) {
  const references = useMemo(() => ({ numbering: numberSources(subject), show }), [subject, show]);
  return <ReferencesContext value={references}>{children}</ReferencesContext>;
}

/** Reference numbers of the text on screen; `null` where texts stand without a list of sources. */
export function useReferences(): References | null {
  return useContext(ReferencesContext);
}
