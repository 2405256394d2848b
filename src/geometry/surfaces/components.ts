import { enclosedVolume } from './measurements.ts';
import type { TriangleMesh } from '../mesh.ts';

/** The connected pieces of a mesh, each with its own vertices, largest enclosed volume first; voids come last. */
export function piecesOf({ positions, indices }: TriangleMesh): TriangleMesh[] {
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const find = (start: number): number => {
    let at = start;
    while (parent[at]! !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const root = find(indices[i]!);
    parent[find(indices[i + 1]!)] = root;
    parent[find(indices[i + 2]!)] = find(root);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < indices.length; i += 3) {
    const root = find(indices[i]!);
    let group = groups.get(root);
    if (!group) groups.set(root, (group = []));
    group.push(indices[i]!, indices[i + 1]!, indices[i + 2]!);
  }
  return [...groups.values()]
    .map((group) => compact(positions, group))
    .map((mesh) => ({ mesh, volume: enclosedVolume(mesh) }))
    .sort((a, b) => b.volume - a.volume)
    .map(({ mesh }) => mesh);
}

/** Keeps only the vertices that are used, in the order of their first use. */
export function compact(positions: Float64Array, triangles: ArrayLike<number>): TriangleMesh {
  const renumbered = new Map<number, number>();
  const kept: number[] = [];
  const indices = new Uint32Array(triangles.length);
  for (let i = 0; i < triangles.length; i++) {
    const old = triangles[i]!;
    let now = renumbered.get(old);
    if (now === undefined) {
      now = kept.length / 3;
      renumbered.set(old, now);
      kept.push(positions[3 * old]!, positions[3 * old + 1]!, positions[3 * old + 2]!);
    }
    indices[i] = now;
  }
  return { positions: Float64Array.from(kept), indices };
}
