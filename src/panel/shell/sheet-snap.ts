import type { SheetHeight } from '#state';

/** Sheet heights from low to high. */
const SHEET_HEIGHTS: readonly SheetHeight[] = ['closed', 'half', 'full'];

/** How far a flick carries on, in milliseconds of its speed. */
const CARRY_MS = 180;

/**
 * Where a dragged sheet comes to rest: the height nearest to where it would glide.
 * `heightPx` is where it was let go, `speedPxPerMs` is positive when moving up, `stops` are the heights in px.
 */
export function snapSheet(
  heightPx: number,
  speedPxPerMs: number,
  stops: Readonly<Record<SheetHeight, number>>,
): SheetHeight {
  const target = heightPx + speedPxPerMs * CARRY_MS;
  return SHEET_HEIGHTS.reduce((best, name) =>
    Math.abs(stops[name] - target) < Math.abs(stops[best] - target) ? name : best,
  );
}

/** The next height up (+1) or down (-1); the same at the ends. */
export function stepSheet(height: SheetHeight, step: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;
}
