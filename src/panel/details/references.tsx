import { type ReactNode, createContext, useContext, useMemo } from 'react';
import type { Entry, SourceId } from '#content';

/** The sources of one entry, numbered in the order in which a reader meets them. */
export type Numbering = ReadonlyMap<SourceId, number>;

/** Numbers every source named anywhere in an entry, by first appearance. */
export function numberSources(entry: Entry): Numbering {
  const numbers = new Map<SourceId, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'sources') visit(part);
      else
        for (const id of part as readonly SourceId[]) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    }
  };
  visit(entry);
  return numbers;
}

interface References {
  readonly numbering: Numbering;
  /** Opens the list of sources at one of them. */
  readonly show: (id: SourceId) => void;
}

const ReferencesContext = createContext<References | null>(null);

/** Gives the claims below their reference numbers. */
export function ReferencesProvider({
  entry,
  show,
  children,
}: {
  entry: Entry;
  show: References['show'];
  children: ReactNode;
}) {
  const references = useMemo(() => ({ numbering: numberSources(entry), show }), [entry, show]);
  return <ReferencesContext value={references}>{children}</ReferencesContext>;
}

/** Reference numbers of the entry on screen; `null` where texts stand without a list of sources. */
export function useReferences(): References | null {
  return useContext(ReferencesContext);
}
