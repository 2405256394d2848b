import { DRAG_PX, type Place, distancePx } from '../picking/clicks.ts';
import { GESTURES, type Target } from './gesture-table.ts';

/** A pointer that has come down. */
export interface Press {
  readonly pointerId: number;
  readonly kind: 'mouse' | 'touch';
  readonly target: Target;
  /** The main button without a key held, or a finger; else the other button. */
  readonly button: 'main' | 'other' | 'with-key';
  readonly start: Place;
}

/** What gestures come to; told by {@link GESTURES}. */
export interface Hands {
  /** The camera follows this pointer from where it now is. */
  toCamera(pointerId: number, place: Place): void;
  tap(press: Press, place: Place): void;
  menu(press: Press, place: Place): void;
  /** Draws, or moves what is held, on from one place to the next. */
  drag(press: Press, from: Place, to: Place): void;
  /** What this press has drawn or moved so far was not meant. */
  takeBack(press: Press): void;
}

/** `many`: two fingers or more are, or were, on the picture; the last that lifts ends it. */
type Phase = 'idle' | 'press' | 'drag' | 'many' | 'over';

/** Tells gestures apart, for everything in the picture alike. Holds no page and no clock. */
export interface Recogniser {
  down(press: Press, isFirst: boolean): void;
  move(pointerId: number, place: Place): void;
  up(pointerId: number, place: Place): void;
  cancel(pointerId: number): void;
  /** The finger has been still for long enough. */
  hold(): void;
  /** Forgets every pointer: the page has lost them. Returns which. */
  forget(): readonly number[];
  /** Could this become a hold? */
  readonly isStill: boolean;
  readonly isIdle: boolean;
}

export function createRecogniser(hands: Hands): Recogniser {
  /** Where each pointer is that is down. */
  const down = new Map<number, Place>();
  let phase: Phase = 'idle';
  let press: Press | null = null;

  const isMoving = () => press !== null && GESTURES[press.target].drag !== 'turn';
  /** Does the camera leave the first pointer alone? A stroke it follows without turning. */
  const isHeld = () => press !== null && press.button === 'main' && GESTURES[press.target].drag === 'move';
  const takeBack = () => {
    if (press && isMoving() && (phase === 'drag' || isHeld())) hands.takeBack(press);
  };
  const lift = (pointerId: number) => {
    down.delete(pointerId);
    if (down.size > 0) return;
    phase = 'idle';
    press = null;
  };
  const forget = () => {
    const all = [...down.keys()];
    takeBack();
    down.clear();
    phase = 'idle';
    press = null;
    return all;
  };
  return {
    down(next, isFirst) {
      // A pointer that went unseen is no second one.
      if (isFirst || down.has(next.pointerId)) forget();
      down.set(next.pointerId, next.start);
      if (down.size === 1) {
        press = next;
        phase = 'press';
        if (!isHeld()) hands.toCamera(next.pointerId, next.start);
        return;
      }
      if (phase !== 'many' && press) {
        takeBack();
        const place = down.get(press.pointerId);
        if (isHeld() && place) hands.toCamera(press.pointerId, place);
      }
      phase = 'many';
      hands.toCamera(next.pointerId, next.start);
    },
    move(pointerId, place) {
      const before = down.get(pointerId);
      if (!before) return;
      down.set(pointerId, place);
      if (!press || phase === 'many' || phase === 'over') return;
      // What is held follows at once; everything else waits for a hand that trembles.
      if (phase === 'press' && !isHeld() && distancePx(press.start, place) <= DRAG_PX[press.kind]) return;
      const from = phase === 'press' ? press.start : before;
      phase = 'drag';
      if (press.button === 'main' && isMoving()) hands.drag(press, from, place);
    },
    up(pointerId, place) {
      if (!down.has(pointerId)) return;
      const done = phase === 'press' ? press : null;
      lift(pointerId);
      if (!done) return;
      const { tap, other } = GESTURES[done.target];
      if (done.button === 'main' && tap !== 'nothing') hands.tap(done, place);
      if (done.button === 'other' && other === 'menu') hands.menu(done, place);
    },
    cancel(pointerId) {
      if (!down.has(pointerId)) return;
      if (phase !== 'many') takeBack();
      lift(pointerId);
    },
    hold() {
      if (phase !== 'press' || !press || GESTURES[press.target].hold !== 'menu') return;
      phase = 'over';
      hands.menu(press, press.start);
    },
    forget,
    get isStill() {
      return phase === 'press' && press?.kind === 'touch' && GESTURES[press.target].hold === 'menu';
    },
    get isIdle() {
      return phase === 'idle';
    },
  };
}
