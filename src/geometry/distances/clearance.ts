import { type Box, type TriangleMesh, boundsOf } from '../mesh.ts';
import { TriangleTree } from './triangle-tree.ts';

type Point = readonly [number, number, number];

/** Half-width of the differences from which the direction away from a surface is taken. */
const STEP = 0.05;

/** Closed solids that a draped shape must keep clear of. */
export class Obstacles {
  readonly #solids: readonly { readonly tree: TriangleTree; readonly box: Box }[];

  constructor(meshes: readonly TriangleMesh[]) {
    this.#solids = meshes.map((mesh) => ({ tree: new TriangleTree(mesh), box: boundsOf(mesh.positions) }));
  }

  /**
   * For every solid nearer to a point than `within`: the signed distance, negative inside, and the unit
   * direction that leads away from it (out of it).
   */
  near([x, y, z]: Point, within: number): { readonly distance: number; readonly away: Point }[] {
    const found: { distance: number; away: Point }[] = [];
    for (const { tree, box } of this.#solids) {
      const outside = Math.max(
        ...[x, y, z].map((value, k) => Math.max(box.min[k]! - value, value - box.max[k]!)),
      );
      if (outside > within) continue;
      const inside = outside < 0 && tree.windingNumber(x, y, z) > 0.5;
      const distance = inside ? tree.distance(x, y, z) : tree.distance(x, y, z, within);
      if (!inside && distance >= within) continue;
      const sign = inside ? -1 : 1;
      const slope = [
        tree.distance(x + STEP, y, z) - tree.distance(x - STEP, y, z),
        tree.distance(x, y + STEP, z) - tree.distance(x, y - STEP, z),
        tree.distance(x, y, z + STEP) - tree.distance(x, y, z - STEP),
      ];
      const length = Math.hypot(...slope) || 1;
      found.push({
        distance: sign * distance,
        away: slope.map((value) => (sign * value) / length) as unknown as Point,
      });
    }
    return found;
  }
}
