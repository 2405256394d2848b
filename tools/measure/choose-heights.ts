import { type Loop, signedDistanceToLoops } from '#geometry';
import type { Solid } from './solid.ts';

/** Outlines of one slice as measured, in millimetres. */
export interface MeasuredSlice {
  readonly yMm: number;
  readonly loops: readonly Loop[];
}

export interface Spacing {
  /** Slices are never farther apart than this. */
  readonly widestMm: number;
  /** Nor nearer than this. */
  readonly closestMm: number;
  /** Between two slices the surface may differ from the straight interpolation by this much. */
  readonly errorMm: number;
}

/** Heights below each end at which a slice is always laid, so that the ends are round, not flat. */
const END_STEPS_MM = [0.2, 0.6, 1.4];

const tenth = (mm: number) => Math.round(mm * 10) / 10;

/**
 * Lays slices through a solid: evenly at first, then halving every gap in which the outline measured in the
 * middle lies farther than `errorMm` from the one interpolated between its neighbours. Crests, end plates
 * and other nearly level surfaces get close slices that way, shafts wide ones.
 */
export function sliceSolid(solid: Solid, { widestMm, closestMm, errorMm }: Spacing): MeasuredSlice[] {
  const { bottomMm, topMm } = solid;
  const heights = new Set<number>();
  for (const step of END_STEPS_MM) {
    heights.add(tenth(bottomMm + step));
    heights.add(tenth(topMm - step));
  }
  const count = Math.ceil((topMm - bottomMm - 4) / widestMm);
  for (let i = 0; i <= count; i++) heights.add(tenth(bottomMm + 2 + ((topMm - bottomMm - 4) * i) / count));
  const measure = (yMm: number): MeasuredSlice => ({ yMm, loops: solid.outlinesAt(yMm) });
  const start = [...heights].sort((a, b) => a - b).map(measure);
  const done: MeasuredSlice[] = [];
  const refine = (below: MeasuredSlice, above: MeasuredSlice): void => {
    const gap = above.yMm - below.yMm;
    const yMm = tenth((below.yMm + above.yMm) / 2);
    if (gap < 2 * closestMm || yMm <= below.yMm || yMm >= above.yMm) return;
    const middle = measure(yMm);
    if (departure(below, middle, above) <= errorMm) return;
    refine(below, middle);
    done.push(middle);
    refine(middle, above);
  };
  start.forEach((slice, i) => {
    done.push(slice);
    const above = start[i + 1];
    if (above) refine(slice, above);
  });
  return done.filter(({ loops }) => loops.length > 0);
}

/**
 * How far the measured middle outline lies from the interpolated surface, mm: the 98th percentile over its
 * points. The interpolated value is turned into a distance by its slope, which is steep where the surface
 * is level.
 */
function departure(below: MeasuredSlice, middle: MeasuredSlice, above: MeasuredSlice): number {
  if (below.loops.length === 0 || above.loops.length === 0) return middle.loops.length === 0 ? 0 : Infinity;
  const errors: number[] = [];
  for (const loop of middle.loops) {
    for (let i = 0; i + 1 < loop.length; i += 4) {
      const x = loop[i]!;
      const z = loop[i + 1]!;
      const lower = signedDistanceToLoops(below.loops, x, z);
      const upper = signedDistanceToLoops(above.loops, x, z);
      const slope = (upper - lower) / (above.yMm - below.yMm);
      errors.push(Math.abs(lower + upper) / 2 / Math.hypot(1, slope));
    }
  }
  errors.sort((a, b) => a - b);
  return errors[Math.floor(errors.length * 0.98)] ?? 0;
}
