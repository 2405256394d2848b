import { type Loop, type PlaneGrid, distancePlane } from '../distances/polygon-distance.ts';

/** The outlines of a solid at one height. */
export interface Slice {
  readonly y: number;
  readonly loops: readonly Loop[];
}

/**
 * A solid given by its outlines at several heights, as a field over space: negative inside.
 *
 * Between slices the signed distances to the outlines are interpolated (shape-based interpolation, Raya &
 * Udupa 1990), here with a monotone cubic (Fritsch & Carlson 1980), which does not overshoot where a
 * branch ends. The field is zero on the surface; away from it it is not a true distance.
 */
export class SliceField {
  readonly grid: PlaneGrid;
  readonly #heights: Float64Array;
  readonly #planes: readonly Float32Array[];

  /**
   * `slices` ordered by height; `bottom` and `top` are where the solid ends beyond the first and last of
   * them; `band` bounds the distances kept. One unit for all lengths.
   */
  constructor(
    slices: readonly Slice[],
    extent: { bottom: number; top: number },
    grid: PlaneGrid,
    band: number,
  ) {
    if (slices.length < 2)
      throw new Error('geometry/slice-field: fewer than two slices; a solid needs at least two');
    this.grid = grid;
    const planes = slices.map(({ loops }) => distancePlane(loops, grid, band));
    const first = slices[0]!;
    const last = slices[slices.length - 1]!;
    this.#planes = [cap(planes[0]!), ...planes, cap(planes[planes.length - 1]!)];
    this.#heights = Float64Array.from([
      Math.min(extent.bottom, first.y - 1e-3),
      ...slices.map(({ y }) => y),
      Math.max(extent.top, last.y + 1e-3),
    ]);
    for (let i = 1; i < this.#heights.length; i++) {
      if (!(this.#heights[i]! > this.#heights[i - 1]!)) {
        throw new Error(
          `geometry/slice-field: heights must rise, but slice ${i - 1} is not above the one before it`,
        );
      }
    }
  }

  /** Field value at grid point (column, row) and height y. */
  at(column: number, row: number, y: number): number {
    return this.#along(row * this.grid.columns + column, y, this.#interval(y));
  }

  /** Field value at a fractional grid place, bilinear between the four points around it. */
  between(column: number, row: number, y: number): number {
    const { columns, rows } = this.grid;
    const c = Math.min(columns - 2, Math.max(0, Math.floor(column)));
    const r = Math.min(rows - 2, Math.max(0, Math.floor(row)));
    const u = column - c;
    const v = row - r;
    const at = r * columns + c;
    const i = this.#interval(y);
    let sum = 0;
    if (u < 1 && v < 1) sum += (1 - u) * (1 - v) * this.#along(at, y, i);
    if (u > 0 && v < 1) sum += u * (1 - v) * this.#along(at + 1, y, i);
    if (u < 1 && v > 0) sum += (1 - u) * v * this.#along(at + columns, y, i);
    if (u > 0 && v > 0) sum += u * v * this.#along(at + columns + 1, y, i);
    return sum;
  }

  #interval(y: number): number {
    const h = this.#heights;
    let low = 0;
    let high = h.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (h[middle]! <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #along(at: number, y: number, i: number): number {
    const h = this.#heights;
    const p = this.#planes;
    const y0 = h[i]!;
    const y1 = h[i + 1]!;
    const f0 = p[i]![at]!;
    const f1 = p[i + 1]![at]!;
    // Beyond the caps there is nothing: grow with the distance, so that the outside stays outside.
    if (y <= y0) return f0 + (y0 - y);
    if (y >= y1) return f1 + (y - y1);
    const width = y1 - y0;
    const slope = (f1 - f0) / width;
    const m0 = i === 0 ? slope : tangent(p[i - 1]![at]!, f0, f1, y0 - h[i - 1]!, width);
    const m1 = i + 2 >= h.length ? slope : tangent(f0, f1, p[i + 2]![at]!, width, h[i + 2]! - y1);
    const t = (y - y0) / width;
    const s = 1 - t;
    return f0 * s * s * (1 + 2 * t) + f1 * t * t * (1 + 2 * s) + width * t * s * (m0 * s - m1 * t);
  }
}

/** Slope at the middle of three samples, zero at an extremum: the weighted harmonic mean of Fritsch & Butland 1984. */
function tangent(
  before: number,
  here: number,
  after: number,
  widthBefore: number,
  widthAfter: number,
): number {
  const left = (here - before) / widthBefore;
  const right = (after - here) / widthAfter;
  if (left * right <= 0) return 0;
  const w0 = 2 * widthAfter + widthBefore;
  const w1 = widthAfter + 2 * widthBefore;
  return (w0 + w1) / (w0 / left + w1 / right);
}

/** The end of a solid: the outermost outline shrunk until nothing but its innermost point is left. */
function cap(plane: Float32Array): Float32Array {
  let deepest = 0;
  for (const value of plane) deepest = Math.min(deepest, value);
  return plane.map((value) => value - deepest);
}
