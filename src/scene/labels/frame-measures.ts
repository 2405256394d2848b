import type { Box } from './rect2d.ts';

/** Narrower frames than this are a phone's: fewer and narrower labels. */
const NARROW_PX = 480;

/** How much a frame bears. */
export interface FrameMeasures {
  /** CSS pixels squared, at least 1. */
  readonly area: number;
  /** Most labels at a time. */
  readonly limit: number;
  /** Longest leader line, CSS pixels. */
  readonly reach: number;
  /** Where names are broken, CSS pixels. */
  readonly textWidth: number;
  /** What shows less than this goes without a name, CSS pixels squared. */
  readonly leastArea: number;
}

/** How many labels, and how wide, a frame bears without becoming crowded; more where a reader asked for pins. */
export function measuresOf({ left, top, right, bottom }: Box, hasPins: boolean): FrameMeasures {
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const isNarrow = width < NARROW_PX;
  return {
    area: Math.max(1, width * height),
    limit: Math.round((Math.sqrt(width * height) / (isNarrow ? 38 : 40)) * (hasPins ? 1.3 : 1)),
    reach: width * (isNarrow ? 0.45 : 0.32),
    textWidth: isNarrow ? 96 : 160,
    leastArea: isNarrow ? 220 : 380,
  };
}
