import { useState } from 'react';
import type * as FindModule from './find-more.ts';

type Finder = typeof FindModule;

/** The search beyond structures: its words are fetched when the field is first used. */
export function useFinder(): { readonly now: Finder | null; readonly fetch: () => void } {
  const [now, setNow] = useState<Finder | null>(null);
  const fetch = () => {
    // Without a network the list of structures is searched all the same; the next focus tries again.
    if (now === null) void import('./find-more.ts').then(setNow, () => undefined);
  };
  return { now, fetch };
}
