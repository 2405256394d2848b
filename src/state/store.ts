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

/** A fresh atlas state; tests and each page make their own. */
export function createAtlas(initial: Partial<ViewState> = {}): Atlas {
  const store = createStore<ViewState>(() => ({ ...INITIAL_VIEW, ...initial }));
  const listeners = new Set<ChangeListener>();
  const commands = createCommands((change, next) => {
    const before = store.getState();
    const fields = next(before);
    const changed = Object.entries(fields).some(([key, value]) => !Object.is(before[key as keyof ViewState], value));
    if (!changed) return;
    store.setState(fields);
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
