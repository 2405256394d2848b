/**
 * How it stands with what is still to come: nothing is missing; some of it did not arrive and is asked for again; or
 * asking does not help, only loading the page anew.
 */
export type Arrival = 'well' | 'asking' | 'reload';

const WAITS_MS = [500, 1500, 4000, 10_000, 30_000];
/** So often a file may fail before the reader is told: most failures are over by then. */
const UNTOLD = 1;

/** Keeps what did not arrive, and says when to ask for it again. */
export interface Missing {
  readonly state: () => Arrival;
  /** Calls back whenever the state changes. Returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for everything that is missing at once. */
  readonly askNow: () => void;
  /**
   * Asks until there is an answer: again after each failure, after longer and longer waits, which end early when
   * the network comes back or the reader asks. Never rejects.
   */
  readonly until: <T>(ask: () => Promise<T>) => Promise<T>;
  /** Waits as long as after this many failures. */
  readonly pause: (failures: number) => Promise<void>;
  /** Tells that this cannot be had until the page is loaded anew. */
  readonly giveUp: () => void;
}

/** A file that the server no longer has: most often the page has been published anew meanwhile. */
export class GoneError extends Error {}

/** `network` tells by the event `online` that it is back. */
export function createMissing(network?: Pick<EventTarget, 'addEventListener'>): Missing {
  const lost = new Map<object, Arrival>();
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  let gaveUp = false;
  let told: Arrival = 'well';

  const state = (): Arrival => {
    const kinds = [...lost.values()];
    if (gaveUp || kinds.includes('reload')) return 'reload';
    return kinds.length > 0 ? 'asking' : 'well';
  };
  const tell = () => {
    if (state() === told) return;
    told = state();
    for (const listener of listeners) listener();
  };
  const askNow = () => {
    for (const go of waiting) go();
  };
  const pause = (failures: number) =>
    new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, WAITS_MS[Math.min(failures, WAITS_MS.length) - 1]);
      waiting.add(go);
    });
  network?.addEventListener('online', askNow);

  return {
    state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    askNow,
    pause,
    giveUp() {
      gaveUp = true;
      tell();
    },
    async until(ask) {
      for (let failures = 1; ; failures++) {
        try {
          const answer = await ask();
          lost.delete(ask);
          tell();
          return answer;
        } catch (error) {
          if (failures > UNTOLD) lost.set(ask, error instanceof GoneError ? 'reload' : 'asking');
          tell();
        }
        await pause(failures);
      }
    },
  };
}

/** The page's own. */
export const missing = createMissing(globalThis.window);
