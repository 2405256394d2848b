import { type Box, type TriangleMesh, boundsOf } from '../mesh.ts';
import { TriangleTree } from './triangle-tree.ts';

/** A closed solid prepared for looking how far others reach into it. */
export interface Probe {
  readonly mesh: TriangleMesh;
  readonly tree: TriangleTree;
  readonly box: Box;
}

export function probeOf(mesh: TriangleMesh): Probe {
  return { mesh, tree: new TriangleTree(mesh), box: boundsOf(mesh.positions) };
}

/**
 * How deep two closed solids reach into each other, in their unit: the greatest distance to the other's
 * surface from a vertex or triangle centre that lies inside it. 0 when they only touch or keep apart.
 */
export function crossingDepth(a: Probe, b: Probe): number {
  return Math.max(depthWithin(a, b), depthWithin(b, a));
}

function depthWithin({ mesh }: Probe, { tree, box }: Probe): number {
  const { positions: p, indices } = mesh;
  let deepest = 0;
  const look = (x: number, y: number, z: number): void => {
    if (x <= box.min[0] || y <= box.min[1] || z <= box.min[2]) return;
    if (x >= box.max[0] || y >= box.max[1] || z >= box.max[2]) return;
    if (tree.windingNumber(x, y, z) < 0.5) return;
    deepest = Math.max(deepest, tree.distance(x, y, z));
  };
  for (let i = 0; i < p.length; i += 3) look(p[i]!, p[i + 1]!, p[i + 2]!);
  for (let i = 0; i < indices.length; i += 3) {
    const [u, v, w] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    look(
      (p[u]! + p[v]! + p[w]!) / 3,
      (p[u + 1]! + p[v + 1]! + p[w + 1]!) / 3,
      (p[u + 2]! + p[v + 2]! + p[w + 2]!) / 3,
    );
  }
  return deepest;
}
