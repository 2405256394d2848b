import { createStore } from 'zustand/vanilla';

/** Says short sentences to screen readers; the newest replaces what was not yet said. */
export interface Announcer {
  readonly say: (text: string) => void;
  /** What was said last; for the live region. */
  readonly store: ReturnType<typeof createSayings>;
}

const createSayings = () => createStore<{ readonly text: string }>(() => ({ text: '' }));

/** A fresh announcer, one per page. */
export function createAnnouncer(): Announcer {
  const store = createSayings();
  return {
    store,
    say: (text) =>
      // The same words again are only read out when something about them is new: a space that is not seen.
      store.setState((before) => ({ text: before.text === text ? `${text}\u00a0` : text })),
  };
}
