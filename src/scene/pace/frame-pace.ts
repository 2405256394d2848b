/** A machine whose frames come no later than this keeps 45 a second, and is left alone; milliseconds. */
const SLOW_MS = 22;
/** So many frames in a row are judged together, and all but one must be slow: a hiccup is no slow machine. */
const JUDGED = 5;
/** Where frames take very long, two are enough that together take this; milliseconds. */
const ENOUGH_MS = 250;
/** Shares of the full pixel ratio, one tried after the other. */
const STEPS = [1, 0.7, 0.5] as const;
/** Fewer pixels that save less than this share of the time save nothing: something else sets the pace. */
const LEAST_GAIN = 0.15;
/** A machine that was slow is judged anew in its first movement after so long: it may have been busy; milliseconds. */
const FORGET_MS = 30_000;

const middleOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Decides with what share of the full pixel ratio frames are drawn while something moves. A machine that keeps 45
 * frames a second never gets less than all. Knows no clock: it is told how long frames took, milliseconds.
 */
export class FramePace {
  #step = 0;
  #samples: number[] = [];
  /** What a frame took before the last step down. */
  #before = Infinity;
  /** Fewer pixels did not help: the display or the page's own work sets the pace. */
  #isFutile = false;
  #isFresh = true;
  #foundMs = -Infinity;

  /** Share of the full pixel ratio for the next frame of a movement. */
  get share(): number {
    return STEPS[this.#step]!;
  }

  /** A frame that followed the one before it without a pause has come `tookMs` after it, at `nowMs`. */
  frame(tookMs: number, nowMs: number): void {
    if (this.#isFresh && nowMs - this.#foundMs > FORGET_MS) {
      this.#step = 0;
      this.#isFutile = false;
    }
    this.#isFresh = false;
    if (this.#isFutile) return;
    this.#samples.push(tookMs);
    const { length } = this.#samples;
    const sum = this.#samples.reduce((all, ms) => all + ms, 0);
    if (length < JUDGED && (length < 2 || sum < ENOUGH_MS)) return;
    const middle = middleOf(this.#samples);
    const slow = this.#samples.filter((ms) => ms > SLOW_MS).length;
    this.#samples = [];
    if (this.#step > 0 && middle > (1 - LEAST_GAIN) * this.#before) {
      // Back to the step before: what it gained stays, what this one cost is given back.
      this.#step -= 1;
      this.#isFutile = true;
      this.#foundMs = nowMs;
    } else if (slow >= Math.max(2, length - 1) && this.#step < STEPS.length - 1) {
      this.#before = middle;
      this.#step += 1;
      this.#foundMs = nowMs;
    } else this.#before = Infinity;
  }

  /** The movement is over: what was counted of it does not go together with the next one. */
  rest(): void {
    this.#isFresh = true;
    this.#samples = [];
  }
}
