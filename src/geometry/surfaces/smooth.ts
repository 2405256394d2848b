import type { TriangleMesh } from '../mesh.ts';

/** Neighbours of every vertex, one after another: those of v are at `start[v]` to `start[v + 1]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Which vertices share an edge, each neighbour once, in rising order. */
export function neighboursOf({ positions, indices }: TriangleMesh): Neighbours {
  const count = positions.length / 3;
  const corner = [1, 2, -1, 1, -2, -1] as const;
  const filled = new Uint32Array(count + 1);
  for (const v of indices) filled[v + 1]! += 2;
  for (let v = 0; v < count; v++) filled[v + 1]! += filled[v]!;
  const offset = filled.slice();
  const doubled = new Uint32Array(2 * indices.length);
  for (let i = 0; i < indices.length; i++) {
    // The two other corners of the triangle: (+1, +2), (-1, +1) or (-2, -1) from here.
    for (const side of [0, 1]) {
      const k = i % 3;
      const step = k === 0 ? corner[side]! : k === 1 ? corner[2 + side]! : corner[4 + side]!;
      doubled[offset[indices[i]!]!++] = indices[i + step]!;
    }
  }
  const start = new Uint32Array(count + 1);
  let kept = 0;
  for (let v = 0; v < count; v++) {
    const own = doubled.subarray(filled[v], filled[v + 1]).sort();
    for (let n = 0; n < own.length; n++) if (n === 0 || own[n] !== own[n - 1]) doubled[kept++] = own[n]!;
    start[v + 1] = kept;
  }
  return { start, list: doubled.slice(0, kept) };
}

/** `values` with `width` numbers a vertex, each moved by `factor` of the way to the mean of its neighbours. */
function relax(
  values: Float64Array,
  width: number,
  { start, list }: Neighbours,
  factor: number,
): Float64Array {
  const result = new Float64Array(values.length);
  for (let v = 0; v + 1 < start.length; v++) {
    const from = start[v]!;
    const to = start[v + 1]!;
    for (let k = 0; k < width; k++) {
      let sum = 0;
      for (let n = from; n < to; n++) sum += values[width * list[n]! + k]!;
      const own = values[width * v + k]!;
      result[width * v + k] = to === from ? own : own + factor * (sum / (to - from) - own);
    }
  }
  return result;
}

/**
 * Smooths without shrinking: a step inward, a slightly longer step outward (Taubin, "A signal processing
 * approach to fair surface design", SIGGRAPH 1995). Ripples of a few edge lengths go, larger form stays.
 */
export function taubinSmooth(mesh: TriangleMesh, passes: number): TriangleMesh {
  const neighbours = neighboursOf(mesh);
  let positions = mesh.positions;
  for (let pass = 0; pass < passes; pass++) {
    positions = relax(positions, 3, neighbours, 0.5);
    positions = relax(positions, 3, neighbours, -0.526);
  }
  return { positions, indices: mesh.indices };
}

/** Averages one number (or a few) per vertex with its neighbours, `passes` times. */
export function smoothValues(
  values: Float64Array,
  width: number,
  neighbours: Neighbours,
  passes: number,
): Float64Array {
  let result = values;
  for (let pass = 0; pass < passes; pass++) result = relax(result, width, neighbours, 0.5);
  return result;
}
