import type { Change } from './commands/command.ts';
import { FIELDS, UNDO_KEYS, type ViewState, keptOf } from './fields/state.ts';
import { isReader } from './origin.ts';
import { asksToLook } from './requests.ts';

/** What a step brings back: the view, and nothing of the reader's settings. */
type Step = Partial<ViewState>;

/** So many steps can be taken back. */
const MOST_STEPS = 500;

/** Is all that changes moved on and on by one hold of the hand? That is one step, until the hand touches down again. */
const isHeld = (changed: readonly (keyof ViewState)[], { by }: Change, before: ViewState, after: ViewState) =>
  changed.every((key) => {
    const held = FIELDS[key].held as ((was: unknown, is: unknown, by: Change['by']) => boolean) | undefined;
    return held?.(before[key], after[key], by) ?? false;
  });

/** The views a reader came through, and those that were taken back. */
export interface History {
  /** Notes a change about to happen. A movement of the hand is one step. */
  note(change: Change, before: ViewState, after: ViewState): void;
  /** What is moved from now on is another movement. */
  beginMovement(): void;
  /** What to go back to from here; `null` at the beginning. */
  undo(now: ViewState): Step | null;
  /** What was taken back last; `null` when nothing was, or when something else was done since. */
  redo(now: ViewState): Step | null;
  /** Forgets every step. */
  clear(): void;
  /** How many steps can be taken back, and how many again. */
  counts(): { readonly undoSteps: number; readonly redoSteps: number };
}

/** An empty history. */
export function createHistory(): History {
  const past: Step[] = [];
  const future: Step[] = [];
  /** The movement under way: its command, and what moves. */
  let moving: string | null = null;
  /** The reader asked to look at something, and the flight there is all that will come of it. */
  let isAwaited = false;
  return {
    note(change, before, after) {
      const { command, by, request } = change;
      const changed = UNDO_KEYS.filter((key) => before[key] !== after[key]);
      const isAnswer = isAwaited && by === 'app' && command === 'moveCamera';
      if (asksToLook(request) && isReader(by)) isAwaited = changed.length === 0;
      if (changed.length === 0 || !(isReader(by) || isAnswer)) return;
      isAwaited = false;
      const movement = isHeld(changed, change, before, after) ? `${command} ${by}` : null;
      future.length = 0;
      if (movement === null || movement !== moving) past.push(keptOf(before));
      if (past.length > MOST_STEPS) past.shift();
      moving = movement;
    },
    beginMovement() {
      moving = null;
    },
    undo(now) {
      const step = past.pop();
      if (!step) return null;
      future.push(keptOf(now));
      moving = null;
      return step;
    },
    redo(now) {
      const step = future.pop();
      if (!step) return null;
      past.push(keptOf(now));
      moving = null;
      return step;
    },
    clear() {
      past.length = 0;
      future.length = 0;
      moving = null;
      isAwaited = false;
    },
    counts: () => ({ undoSteps: past.length, redoSteps: future.length }),
  };
}
