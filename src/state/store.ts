import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from './commands/command.ts';
import { type Commands, createCommands } from './commands/commands.ts';
import { createHistory } from './history.ts';
import { type Requests, createRequests } from './requests.ts';
import { FORGOTTEN, INITIAL_VIEW, type ViewState, modesAfter } from './fields/state.ts';
import type { Origin } from './origin.ts';
import { sameValue } from './same-value.ts';

/** Goes back to the view before the last step, and forward again; and says where a step begins. */
interface Steps {
  /** A hand touches down: what it moves from now on is a step of its own. The view does not change. */
  beginMovement(): void;
  undo(by: Origin): void;
  redo(by: Origin): void;
  /**
   * Forgets the reader: the view, what is open, every step that could be undone. What the scene has loaded and
   * reported stays.
   */
  startOver(): void;
}

type ChangeListener = (state: ViewState, before: ViewState, change: Change) => void;

/** The one place the view lives. Read with `state()`, change with `commands`, follow with `subscribe`. */
export interface Atlas {
  readonly commands: Commands & Steps;
  state(): ViewState;
  /** Called after each change that really changed something. Returns the unsubscriber. */
  subscribe(listener: ChangeListener): () => void;
  /** What is asked of scene and panel, once each. */
  readonly requests: Requests;
  /** The underlying store, for `useStore` in React. */
  readonly store: StoreApi<ViewState>;
}

/** A fresh atlas state; tests and each page make their own. */
export function createAtlas(initial: Partial<ViewState> = {}): Atlas {
  const store = createStore<ViewState>(() => ({ ...INITIAL_VIEW, ...initial }));
  const listeners = new Set<ChangeListener>();
  const requests = createRequests();
  const history = createHistory();
  const apply = (change: Change, next: Partial<ViewState>, isStep: boolean) => {
    const before = store.getState();
    // Only what differs is replaced: whoever compares by identity sees no change where there is none.
    const modes = modesAfter({ ...before, ...next });
    const fields = Object.entries({ ...next, ...modes }).filter(
      ([key, value]) => !sameValue(before[key as keyof ViewState], value),
    );
    if (isStep) history.note(change, before, { ...before, ...Object.fromEntries(fields) });
    if (fields.length > 0 || !isStep) {
      store.setState({ ...Object.fromEntries(fields), ...history.counts() });
      for (const listener of [...listeners]) listener(store.getState(), before, change);
    }
    if (change.request) requests.emit(change.request);
  };
  const step = (command: 'undo' | 'redo', by: Origin) => {
    const state = store.getState();
    const fields = command === 'undo' ? history.undo(state) : history.redo(state);
    if (!fields) return;
    const isOpen = fields.selected !== null || fields.screen !== 'atlas';
    const sheet = !isOpen ? 'closed' : state.sheet === 'closed' ? 'half' : state.sheet;
    apply({ command, by }, { ...fields, sheet }, false);
  };
  const commands: Commands & Steps = {
    ...createCommands((command, by, next, ask) => {
      const state = store.getState();
      const request = typeof ask === 'function' ? ask(state) : ask;
      apply({ command, by, ...(request && { request }) }, next(state), true);
    }),
    beginMovement: () => history.beginMovement(),
    undo: (by) => step('undo', by),
    redo: (by) => step('redo', by),
    startOver() {
      history.clear();
      apply({ command: 'startOver', by: 'app' }, FORGOTTEN, false);
    },
  };
  return {
    commands,
    state: store.getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    requests,
    store,
  };
}
