import { type Box, overlap } from './rect2d.ts';

/** Space between a label and whatever limits it, CSS pixels. */
const MARGIN = 8;

/**
 * What is left of a frame when some boxes lie over it: each takes away the side where that costs least.
 * Never turned inside out: what is covered wholly has no area.
 */
export function trimFrame(frame: Box, covers: readonly Box[]): Box {
  let free = frame;
  for (const cover of covers) {
    if (!overlap(free, cover)) continue;
    const left = { ...free, left: Math.min(free.right, cover.right) };
    const right = { ...free, right: Math.max(free.left, cover.left) };
    const top = { ...free, top: Math.min(free.bottom, cover.bottom) };
    const bottom = { ...free, bottom: Math.max(free.top, cover.top) };
    const area = (box: Box) => (box.right - box.left) * (box.bottom - box.top);
    free = [left, right, top, bottom].reduce((best, one) => (area(one) > area(best) ? one : best));
  }
  return free;
}

/** What of the page may lie over the picture. Popovers come and go; labels need not step aside for them. */
const COVERS = '.top-bar, .card:not(.popover)';

/** What within the view lies above names. */
const GRIPS = '.plane-grip';

/** Where labels may stand, and what limits that. */
export interface SafeFrame {
  /** CSS pixels from the view's upper left corner. */
  readonly frame: Box;
  /** Places in the frame that are taken, likewise. */
  readonly taken: readonly Box[];
  readonly cards: readonly Element[];
}

/** The part of an element that a reader sees free of the page's cards. */
export function safeFrame(view: HTMLElement): SafeFrame {
  const page = view.ownerDocument;
  const origin = view.getBoundingClientRect();
  const relative = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - origin.left - MARGIN,
    top: top - origin.top - MARGIN,
    right: right - origin.left + MARGIN,
    bottom: bottom - origin.top + MARGIN,
  });
  const { clientWidth, clientHeight } = page.documentElement;
  const window: Box = {
    left: Math.max(0, -origin.left) + MARGIN,
    top: Math.max(0, -origin.top) + MARGIN,
    right: Math.min(origin.width, clientWidth - origin.left) - MARGIN,
    bottom: Math.min(origin.height, clientHeight - origin.top) - MARGIN,
  };
  const cards = [...page.querySelectorAll(COVERS)].filter((card) => !view.contains(card));
  const boxes = cards.map((card) => card.getBoundingClientRect()).filter(({ width }) => width > 0);
  const grips = [...view.querySelectorAll(GRIPS)].map((grip) => grip.getBoundingClientRect());
  return {
    frame: trimFrame(window, boxes.map(relative)),
    taken: grips.filter(({ width }) => width > 0).map(relative),
    cards,
  };
}
