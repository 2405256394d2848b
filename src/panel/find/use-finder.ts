import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenIdle } from '../shared/when-idle.ts';
import type * as FindModule from './find-more.ts';

type Finder = typeof FindModule;

/** The search beyond structures: its words are fetched when the field is first used. */
export function useFinder(): { readonly now: Finder | null; readonly fetch: () => void } {
  const { t } = useTranslation();
  const [now, setNow] = useState<Finder | null>(null);
  const fetch = () => {
    if (now !== null) return;
    import('./find-more.ts').then(
      (late) => {
        setNow(late);
        // Before the first letter is typed, where there is time for it.
        whenIdle(() => late.prepare(t));
      },
      // Without a network the list of structures is searched all the same; the next focus tries again.
      () => undefined,
    );
  };
  return { now, fetch };
}
