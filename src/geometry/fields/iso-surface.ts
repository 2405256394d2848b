import type { TriangleMesh } from '../mesh.ts';

/** A box of sample points. Value index: (k * size[1] + j) * size[0] + i. */
export interface ScalarGrid {
  readonly size: readonly [number, number, number];
  readonly origin: readonly [number, number, number];
  readonly step: number;
  readonly values: Float32Array;
}

/** Where along an edge, 0..1, the field is zero; ends as grid coordinates, their values of opposite sign. */
export type EdgeRoot = (
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  atFrom: number,
  atTo: number,
) => number;

const linearRoot: EdgeRoot = (_from, _to, a, b) => a / (a - b);

/** Roots this near an end would make needle triangles; they are moved this far in. */
const END_MARGIN = 0.06;

/** Corner offsets of a cell, bit 0 = x, bit 1 = y, bit 2 = z. */
const CORNERS = Array.from({ length: 8 }, (_, c) => [c & 1, (c >> 1) & 1, (c >> 2) & 1] as const);

/** Six tetrahedra around the cell's long diagonal 0-7 (Kuhn's subdivision); neighbours always match. */
const TETRAHEDRA = [
  [0, 1, 3, 7],
  [0, 3, 2, 7],
  [0, 2, 6, 7],
  [0, 6, 4, 7],
  [0, 4, 5, 7],
  [0, 5, 1, 7],
] as const;

/**
 * The surface where a sampled field is zero, negative inside. Marching tetrahedra: watertight and manifold
 * for every field whose border is positive, which marching cubes is not without extra care.
 * Coordinates are `origin + step * grid coordinate`.
 */
export function isoSurface(grid: ScalarGrid, root: EdgeRoot = linearRoot): TriangleMesh {
  const { size, origin, step, values } = grid;
  const [nx, ny, nz] = size;
  const layer = nx * ny;
  const positions: number[] = [];
  const indices: number[] = [];
  const vertexOf = new Map<number, number>();
  const vertex = (a: number, b: number): number => {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    // Kuhn edges join a point with one of seven neighbours in the positive octant.
    const span = high - low;
    const dz = span >= layer ? 1 : 0;
    const rest = span - dz * layer;
    const dy = rest >= nx ? 1 : 0;
    const key = low * 8 + (rest - dy * nx) + 2 * dy + 4 * dz;
    const known = vertexOf.get(key);
    if (known !== undefined) return known;
    const k = Math.floor(low / layer);
    const j = Math.floor((low - k * layer) / nx);
    const i = low - k * layer - j * nx;
    const di = rest - dy * nx;
    const t = root([i, j, k], [i + di, j + dy, k + dz], values[low]!, values[high]!);
    const inner = Math.min(1 - END_MARGIN, Math.max(END_MARGIN, t));
    positions.push(
      origin[0] + step * (i + inner * di),
      origin[1] + step * (j + inner * dy),
      origin[2] + step * (k + inner * dz),
    );
    const made = positions.length / 3 - 1;
    vertexOf.set(key, made);
    return made;
  };
  const offsets = CORNERS.map(([x, y, z]) => x + y * nx + z * layer);
  for (let k = 0; k + 1 < nz; k++) {
    for (let j = 0; j + 1 < ny; j++) {
      for (let i = 0; i + 1 < nx; i++) {
        const base = i + j * nx + k * layer;
        let inside = 0;
        for (let c = 0; c < 8; c++) if (values[base + offsets[c]!]! < 0) inside++;
        if (inside === 0 || inside === 8) continue;
        for (const tetrahedron of TETRAHEDRA)
          cutTetrahedron(tetrahedron, base, offsets, values, vertex, indices);
      }
    }
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

/** Adds the one or two triangles in which the surface cuts a tetrahedron, seen counter-clockwise from outside. */
function cutTetrahedron(
  corners: readonly [number, number, number, number],
  base: number,
  offsets: readonly number[],
  values: Float32Array,
  vertex: (a: number, b: number) => number,
  indices: number[],
): void {
  const p = corners.map((corner) => base + offsets[corner]!) as [number, number, number, number];
  const inside: number[] = [];
  const outside: number[] = [];
  for (let c = 0; c < 4; c++) (values[p[c]!]! < 0 ? inside : outside).push(c);
  if (inside.length === 0 || outside.length === 0) return;
  if (inside.length === 2) {
    const [a, b] = inside as [number, number];
    const [c, d] = outside as [number, number];
    const ac = vertex(p[a]!, p[c]!);
    const ad = vertex(p[a]!, p[d]!);
    const bd = vertex(p[b]!, p[d]!);
    const bc = vertex(p[b]!, p[c]!);
    if (evenOrder(a, b, c, d)) indices.push(ac, ad, bd, ac, bd, bc);
    else indices.push(ac, bd, ad, ac, bc, bd);
    return;
  }
  const lone = inside.length === 1 ? inside[0]! : outside[0]!;
  const [a, b, c] = (inside.length === 1 ? outside : inside) as [number, number, number];
  const va = vertex(p[lone]!, p[a]!);
  const vb = vertex(p[lone]!, p[b]!);
  const vc = vertex(p[lone]!, p[c]!);
  if (evenOrder(lone, a, b, c) === (inside.length === 1)) indices.push(va, vb, vc);
  else indices.push(va, vc, vb);
}

/** Is this order of the four corners an even permutation? The tetrahedra above are all of one handedness. */
function evenOrder(a: number, b: number, c: number, d: number): boolean {
  const order = [a, b, c, d];
  let swaps = 0;
  for (let i = 0; i < 4; i++) for (let j = i + 1; j < 4; j++) if (order[i]! > order[j]!) swaps++;
  return swaps % 2 === 0;
}
