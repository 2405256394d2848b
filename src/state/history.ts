import type { Change } from './commands.ts';
import { FIELDS } from './fields.ts';
import type { ViewState } from './model.ts';

/** What a step brings back: everything that a link would keep. */
type Step = Partial<ViewState>;

const KEPT_FIELDS = (Object.keys(FIELDS) as (keyof ViewState)[]).filter((key) => FIELDS[key].home === 'url');

/** So many steps can be taken back. */
export const MOST_STEPS = 500;

/** What the page does of its own accord is part of the reader's step before it, not a step. */
const OWN_ACCORD = new Set<Change['by']>(['url', 'storage', 'app']);

const stepOf = (state: ViewState): Step => Object.fromEntries(KEPT_FIELDS.map((key) => [key, state[key]]));

/** The views a reader came through, and those that were taken back. */
export interface History {
  /** Notes a change about to happen. Successive turns of the model by hand are one step. */
  note(change: Change, before: ViewState, after: ViewState): void;
  /** What to go back to from here; `null` at the beginning. */
  undo(now: ViewState): Step | null;
  /** What was taken back last; `null` when nothing was, or when something else was done since. */
  redo(now: ViewState): Step | null;
  /** How many steps can be taken back, and how many again. */
  counts(): { readonly undoSteps: number; readonly redoSteps: number };
}

/** An empty history. */
export function createHistory(): History {
  const past: Step[] = [];
  const future: Step[] = [];
  let isTurning = false;
  return {
    note({ command, by }, before, after) {
      if (OWN_ACCORD.has(by) || KEPT_FIELDS.every((key) => before[key] === after[key])) return;
      const turns = command === 'moveCamera' && by === 'scene';
      future.length = 0;
      if (!(turns && isTurning)) past.push(stepOf(before));
      if (past.length > MOST_STEPS) past.shift();
      isTurning = turns;
    },
    undo(now) {
      const step = past.pop();
      if (!step) return null;
      future.push(stepOf(now));
      isTurning = false;
      return step;
    },
    redo(now) {
      const step = future.pop();
      if (!step) return null;
      past.push(stepOf(now));
      isTurning = false;
      return step;
    },
    counts: () => ({ undoSteps: past.length, redoSteps: future.length }),
  };
}
