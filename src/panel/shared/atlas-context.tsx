import { type ReactNode, createContext, useContext, useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import type { Atlas, Request, ViewState } from '#state';

const AtlasContext = createContext<Atlas | null>(null);

/** Hands the page's atlas to every component below. */
export function AtlasProvider({ atlas, children }: { readonly atlas: Atlas; readonly children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** The atlas of this page. Throws outside an `AtlasProvider`. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('panel/atlas-context: no atlas here; wrap the component in <AtlasProvider>');
  return atlas;
}

/** One value of the view; the component is drawn again only when that value changes. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useAtlas().store, select);
}

/** Answers requests of one kind for as long as the component is on the page. */
export function useRequest(kind: Request['kind'], answer: () => void): void {
  const { requests } = useAtlas();
  const onRequest = useEffectEvent((request: Request) => {
    if (request.kind === kind) answer();
  });
  useEffect(() => requests.subscribe((request) => onRequest(request)), [requests]);
}
