import type { TriangleMesh } from './mesh.ts';

/** Neighbours of every vertex, one after another: those of v are at `start[v]` to `start[v + 1]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Which vertices share an edge. */
export function neighboursOf(mesh: TriangleMesh): Neighbours {
  const count = mesh.positions.length / 3;
  const sets: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (let i = 0; i < mesh.indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = mesh.indices[i + k]!;
      const b = mesh.indices[i + ((k + 1) % 3)]!;
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  const start = new Uint32Array(count + 1);
  for (let v = 0; v < count; v++) start[v + 1] = start[v]! + sets[v]!.size;
  const list = new Uint32Array(start[count]!);
  for (let v = 0; v < count; v++) list.set([...sets[v]!], start[v]);
  return { start, list };
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
