import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Change, type Commands, createCommands } from './commands.ts';
import { INITIAL_VIEW, type ViewState } from './model.ts';

type ChangeListener = (state: ViewState, before: ViewState, change: Change) => void;

/** The one place the view lives. Read with `state()`, change with `commands`, follow with `subscribe`. */
export interface Atlas {
  readonly commands: Commands;
  state(): ViewState;
  /** Called after each change that really changed something. Returns the unsubscriber. */
  subscribe(listener: ChangeListener): () => void;
  /** The underlying store, for `useStore` in React. */
  readonly store: StoreApi<ViewState>;
}

/** Do two values of the state say the same? They are plain, so looking at their parts is enough. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const parts = Object.entries(a);
  return (
    parts.length === Object.keys(b).length &&
    parts.every(
      ([key, part]) => Object.hasOwn(b, key) && sameValue(part, (b as Record<string, unknown>)[key]),
    )
  );
}

/** A fresh atlas state; tests and each page make their own. */
export function createAtlas(initial: Partial<ViewState> = {}): Atlas {
  const store = createStore<ViewState>(() => ({ ...INITIAL_VIEW, ...initial }));
  const listeners = new Set<ChangeListener>();
  const commands = createCommands((change, next) => {
    const before = store.getState();
    // Only what differs is replaced: whoever compares by identity sees no change where there is none.
    const fields = Object.entries(next(before)).filter(
      ([key, value]) => !sameValue(before[key as keyof ViewState], value),
    );
    if (fields.length === 0) return;
    store.setState(Object.fromEntries(fields));
    for (const listener of [...listeners]) listener(store.getState(), before, change);
  });
  return {
    commands,
    state: store.getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    store,
  };
}
