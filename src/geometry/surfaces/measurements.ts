import type { TriangleMesh } from '../mesh.ts';

/** Surface area, in the square of the mesh's unit. */
export function surfaceArea({ positions, indices }: TriangleMesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ux, uy, uz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    const [vx, vy, vz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    sum += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
  }
  return sum;
}

/** Enclosed volume of a closed mesh, in the cube of its unit; negative if it is inside out. */
export function enclosedVolume({ positions: p, indices }: TriangleMesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return sum / 6;
}

/** How a mesh hangs together. */
export interface Topology {
  readonly vertices: number;
  readonly edges: number;
  readonly triangles: number;
  /** Edges not shared by exactly two triangles; 0 for a watertight mesh. */
  readonly openEdges: number;
  readonly components: number;
  /** Handles of all components together; meaningful for watertight meshes only. */
  readonly genus: number;
}

/** Counts by vertex index: weld first if vertices are doubled. Unused vertices are not counted. */
export function topologyOf({ positions, indices }: TriangleMesh): Topology {
  const count = positions.length / 3;
  const edges = new Float64Array(indices.length);
  const parent = Uint32Array.from({ length: count }, (_, v) => v);
  const find = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const used = new Uint8Array(count);
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i]!;
    const b = indices[i % 3 === 2 ? i - 2 : i + 1]!;
    edges[i] = Math.min(a, b) * count + Math.max(a, b);
    used[a] = 1;
    parent[find(a)] = find(b);
  }
  edges.sort();
  let distinct = 0;
  let openEdges = 0;
  for (let i = 0; i < edges.length;) {
    let end = i + 1;
    while (edges[end] === edges[i]) end++;
    if (end - i !== 2) openEdges++;
    distinct++;
    i = end;
  }
  let vertices = 0;
  let components = 0;
  for (let v = 0; v < count; v++) {
    if (!used[v]) continue;
    vertices++;
    if (parent[v] === v) components++;
  }
  const triangles = indices.length / 3;
  const euler = vertices - distinct + triangles;
  return { vertices, edges: distinct, triangles, openEdges, components, genus: components - euler / 2 };
}
