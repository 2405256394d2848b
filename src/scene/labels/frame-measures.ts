import type { Box } from './plane.ts';

/** Narrower frames than this are a phone's: fewer and narrower labels. */
const NARROW_PX = 480;

/** How much a frame bears. */
export interface FrameMeasures {
  /** CSS pixels squared, at least 1. */
  readonly area: number;
  /** Most labels at a time. */
  readonly limit: number;
  /** Where names are broken, CSS pixels. */
  readonly textWidth: number;
  /** What shows less than this goes without a name, CSS pixels squared. */
  readonly leastArea: number;
}

/** How many labels, and how wide, a frame bears without becoming crowded. */
export function measuresOf({ left, top, right, bottom }: Box): FrameMeasures {
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const isNarrow = width < NARROW_PX;
  return {
    area: Math.max(1, width * height),
    limit: Math.round(Math.sqrt(width * height) / (isNarrow ? 40 : 36)),
    textWidth: isNarrow ? 96 : 150,
    leastArea: isNarrow ? 90 : 140,
  };
}
