import type { Change } from './command.ts';
import { FIELDS } from './fields.ts';
import type { ViewState } from './model.ts';

/** What a step brings back: everything that a link would keep. */
type Step = Partial<ViewState>;

/** The reader's own settings (theme, contrast, reading level) are no part of the view, so undoing leaves them alone. */
const KEPT_FIELDS = (Object.keys(FIELDS) as (keyof ViewState)[]).filter((key) => FIELDS[key].home === 'url');

/** So many steps can be taken back. */
export const MOST_STEPS = 500;

/** What the page does of its own accord is part of the reader's step before it, not a step. */
const OWN_ACCORD = new Set<Change['by']>(['url', 'storage', 'app']);

/**
 * What a hand moves on and on: one such movement is one step, from when the hand touched down until it does so
 * again. Turning by keys is a step a key.
 */
const MOVEMENTS: Readonly<Record<string, (change: Change, before: ViewState, after: ViewState) => boolean>> =
  {
    moveCamera: ({ by }) => by === 'scene',
    setSection: (_change, before, after) => before.section !== null && after.section !== null,
    setExplode: (_change, before, after) => before.explode > 0 && after.explode > 0,
    setProbe: (_change, before, after) => before.probe !== null && after.probe !== null,
  };

const stepOf = (state: ViewState): Step => Object.fromEntries(KEPT_FIELDS.map((key) => [key, state[key]]));

/** Does the change ask the scene to look at something, which moves the camera a moment later? */
const asksToLook = (before: ViewState, after: ViewState) =>
  before.frameRequest !== after.frameRequest || before.lookRequest !== after.lookRequest;

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
      const { command, by } = change;
      const changes = KEPT_FIELDS.some((key) => before[key] !== after[key]);
      const isAnswer = isAwaited && by === 'app' && command === 'moveCamera';
      if (asksToLook(before, after) && !OWN_ACCORD.has(by)) isAwaited = !changes;
      if (!changes || (OWN_ACCORD.has(by) && !isAnswer)) return;
      isAwaited = false;
      const movement = MOVEMENTS[command]?.(change, before, after) ? `${command} ${by}` : null;
      future.length = 0;
      if (movement === null || movement !== moving) past.push(stepOf(before));
      if (past.length > MOST_STEPS) past.shift();
      moving = movement;
    },
    beginMovement() {
      moving = null;
    },
    undo(now) {
      const step = past.pop();
      if (!step) return null;
      future.push(stepOf(now));
      moving = null;
      return step;
    },
    redo(now) {
      const step = future.pop();
      if (!step) return null;
      past.push(stepOf(now));
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
