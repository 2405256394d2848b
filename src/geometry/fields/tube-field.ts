import type { ScalarGrid } from './iso-surface.ts';

type Point = readonly [number, number, number];

/** A cross-section: centre, half axes across (wide and thick), and their unit directions. */
export interface TubeSection {
  readonly at: Point;
  readonly wide: number;
  readonly thick: number;
  readonly wideWay: Point;
  readonly thickWay: Point;
}

/** Far outside, in the unit of the grid. */
const FAR = 10;

/**
 * A sampled field, negative inside the tubes: every section stands for an ellipsoid, a run of dense sections
 * for a tube with rounded ends, and runs grow together softly over `blend` where they meet.
 */
export function tubeField(
  runs: readonly (readonly TubeSection[])[],
  { step, blend }: { readonly step: number; readonly blend: number },
): ScalarGrid {
  const all = runs.flat();
  if (all.length === 0) throw new Error('geometry/tube-field: no sections, so nothing to enclose');
  const margin = 3 * step + Math.max(...all.map(({ wide }) => wide));
  const low = [0, 1, 2].map((k) => Math.min(...all.map(({ at }) => at[k]!)) - margin) as [
    number,
    number,
    number,
  ];
  const high = [0, 1, 2].map((k) => Math.max(...all.map(({ at }) => at[k]!)) + margin);
  const size = low.map((value, k) => Math.ceil((high[k]! - value) / step) + 1) as [number, number, number];
  const values = new Float32Array(size[0] * size[1] * size[2]).fill(FAR);
  const own = new Float32Array(values.length);
  for (const run of runs) {
    own.fill(FAR);
    for (const section of run) stamp(section, own, size, low, step);
    for (let i = 0; i < values.length; i++) values[i] = softMin(values[i]!, own[i]!, blend);
  }
  return { size, origin: low, step, values };
}

/** Minimum with a rounded edge (quadratic polynomial; Quilez 2013). */
function softMin(a: number, b: number, blend: number): number {
  const overlap = Math.max(blend - Math.abs(a - b), 0) / blend;
  return Math.min(a, b) - (overlap * overlap * blend) / 4;
}

function stamp(
  { at, wide, thick, wideWay, thickWay }: TubeSection,
  values: Float32Array,
  size: Point,
  low: Point,
  step: number,
): void {
  const least = Math.min(wide, thick);
  const reach = Math.max(wide, thick) + 2 * step;
  const from = at.map((value, k) => Math.max(0, Math.floor((value - reach - low[k]!) / step)));
  const to = at.map((value, k) => Math.min(size[k]! - 1, Math.ceil((value + reach - low[k]!) / step)));
  for (let k = from[2]!; k <= to[2]!; k++) {
    for (let j = from[1]!; j <= to[1]!; j++) {
      const base = (k * size[1] + j) * size[0];
      const dz = low[2] + k * step - at[2];
      const dy = low[1] + j * step - at[1];
      for (let i = from[0]!; i <= to[0]!; i++) {
        const dx = low[0] + i * step - at[0];
        const a = dx * wideWay[0] + dy * wideWay[1] + dz * wideWay[2];
        const b = dx * thickWay[0] + dy * thickWay[1] + dz * thickWay[2];
        const c2 = dx * dx + dy * dy + dz * dz - a * a - b * b;
        const r = Math.sqrt((a / wide) ** 2 + (b / thick) ** 2 + Math.max(0, c2) / (least * least));
        const value = (r - 1) * least;
        if (value < values[base + i]!) values[base + i] = value;
      }
    }
  }
}
