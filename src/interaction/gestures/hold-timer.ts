/** A finger held still for so long asks for the menu. */
const HOLD_MS = 500;
/** A frame counts for no more: while the page is busy, the finger's first move may still be on its way. */
const MOST_OF_A_FRAME_MS = 50;

/** Calls back once a finger has been held for long enough, unless it is dropped before. */
export function createHoldTimer(onHold: () => void): {
  readonly start: () => void;
  readonly drop: () => void;
} {
  let waiting = 0;
  const wait = (heldMs: number, since: number) => {
    waiting = requestAnimationFrame((now) => {
      const held = heldMs + Math.min(MOST_OF_A_FRAME_MS, Math.max(0, now - since));
      if (held < HOLD_MS) wait(held, now);
      else onHold();
    });
  };
  const drop = () => cancelAnimationFrame(waiting);
  return {
    start() {
      drop();
      wait(0, performance.now());
    },
    drop,
  };
}
