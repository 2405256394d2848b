import { type ReactNode, createContext, use, useState } from 'react';

/** Which sentence explains a word of the glossary: the first of a section that holds it, and no other. */
export type Scope = Map<string, string>;

const ScopeContext = createContext<Scope | null>(null);

/** A part of the page in which each word is explained once. */
export function GlossaryScope({ children }: { readonly children: ReactNode }) {
  const [scope] = useState<Scope>(() => new Map());
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

/** The section that a sentence stands in; `null` where words are not explained. */
export function useGlossaryScope(): Scope | null {
  return use(ScopeContext);
}
