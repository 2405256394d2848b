import type { Atlas } from '#state';

/** Turns of the wheel that follow one another sooner than this are one movement. */
const WHEEL_PAUSE_MS = 400;

/**
 * Tells the history when a hand touches down anywhere on the page, so that each drag, each press of a key that moves
 * a slider and each run of the wheel can be undone by itself. Returns the unbinder.
 */
export function bindGestureBoundaries(atlas: Atlas, page: Window): () => void {
  const begin = () => atlas.commands.beginMovement();
  let lastWheel = -Infinity;
  const onPointer = (event: PointerEvent) => {
    // A second finger joins the movement of the first.
    if (event.isPrimary) begin();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.repeat) begin();
  };
  const onWheel = (event: WheelEvent) => {
    if (event.timeStamp - lastWheel > WHEEL_PAUSE_MS) begin();
    lastWheel = event.timeStamp;
  };
  // Before whatever on the page takes the event for itself.
  const early = { capture: true, passive: true } as const;
  page.addEventListener('pointerdown', onPointer, early);
  page.addEventListener('keydown', onKey, early);
  page.addEventListener('wheel', onWheel, early);
  return () => {
    page.removeEventListener('pointerdown', onPointer, early);
    page.removeEventListener('keydown', onKey, early);
    page.removeEventListener('wheel', onWheel, early);
  };
}
