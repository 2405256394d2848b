import { type PatternId, isPatternId } from '#state';

/** A part of the canvas with one pattern in it; CSS pixels from the canvas's upper left corner. */
export interface PaneFrame {
  readonly pattern: PatternId;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const FRAMES = '[data-pane]';

/** Where the page has frames for patterns, cut to the canvas. */
export function framesOn(canvas: HTMLCanvasElement): readonly PaneFrame[] {
  const box = canvas.getBoundingClientRect();
  return [...canvas.ownerDocument.querySelectorAll<HTMLElement>(FRAMES)].flatMap((element) => {
    const { pane } = element.dataset;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const from = { left: Math.max(left, box.left) - box.left, top: Math.max(top, box.top) - box.top };
    const width = Math.min(right, box.right) - box.left - from.left;
    const height = Math.min(bottom, box.bottom) - box.top - from.top;
    if (!pane || !isPatternId(pane) || width < 1 || height < 1) return [];
    return [{ pattern: pane, ...from, width, height }];
  });
}

/** Calls back when frames come, go or change their size. Returns the function that stops watching. */
export function watchFrames(canvas: HTMLCanvasElement, changed: () => void): () => void {
  const page = canvas.ownerDocument;
  let known: readonly Element[] = [];
  const sizes = new ResizeObserver(changed);
  const look = () => {
    const now = [...page.querySelectorAll(FRAMES)];
    if (now.length === known.length && now.every((frame, i) => frame === known[i])) return;
    known = now;
    sizes.disconnect();
    for (const frame of now) sizes.observe(frame);
    changed();
  };
  const comings = new MutationObserver(look);
  comings.observe(page.body, { childList: true, subtree: true });
  look();
  return () => {
    comings.disconnect();
    sizes.disconnect();
  };
}
