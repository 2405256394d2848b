import { type TriangleMesh, boundsOf } from '../mesh.ts';
import { TriangleTree } from '../distances/triangle-tree.ts';

/** A solid as a box of cells; index (k * size[1] + j) * size[0] + i, cell centre at origin + step * (i, j, k). */
export interface VoxelSolid {
  readonly size: readonly [number, number, number];
  readonly origin: readonly [number, number, number];
  readonly step: number;
  /** 1 inside, 0 outside. The outermost two layers of the box are outside. */
  readonly inside: Uint8Array;
}

/** Fills a closed mesh with cells. Every cell whose centre is inside counts. */
export function fillWithVoxels(mesh: TriangleMesh, step: number): VoxelSolid {
  const tree = new TriangleTree(mesh);
  const { min, max } = boundsOf(mesh.positions);
  const origin: [number, number, number] = [min[0] - 2 * step, min[1] - 2 * step, min[2] - 2 * step];
  const count = (axis: 0 | 1 | 2) => Math.ceil((max[axis] - min[axis]) / step) + 5;
  const size: [number, number, number] = [count(0), count(1), count(2)];
  const inside = new Uint8Array(size[0] * size[1] * size[2]);
  const layer = size[0] * size[1];
  /** Boxes of cells are settled at once where the surface is out of reach. */
  const fill = (i0: number, j0: number, k0: number, width: number): void => {
    if (i0 >= size[0] || j0 >= size[1] || k0 >= size[2]) return;
    const middle = (width - 1) / 2;
    const x = origin[0] + step * (i0 + middle);
    const y = origin[1] + step * (j0 + middle);
    const z = origin[2] + step * (k0 + middle);
    if (width === 1 || tree.distance(x, y, z) > Math.sqrt(3) * (middle + 0.5) * step) {
      if (tree.windingNumber(x, y, z) < 0.5) return;
      for (let k = k0; k < Math.min(size[2], k0 + width); k++) {
        for (let j = j0; j < Math.min(size[1], j0 + width); j++) {
          inside.fill(
            1,
            k * layer + j * size[0] + i0,
            k * layer + j * size[0] + Math.min(size[0], i0 + width),
          );
        }
      }
      return;
    }
    const half = width / 2;
    for (let corner = 0; corner < 8; corner++) {
      fill(i0 + half * (corner & 1), j0 + half * ((corner >> 1) & 1), k0 + half * (corner >> 2), half);
    }
  };
  for (let k = 0; k < size[2]; k += 8) {
    for (let j = 0; j < size[1]; j += 8) for (let i = 0; i < size[0]; i += 8) fill(i, j, k, 8);
  }
  return { size, origin, step, inside };
}
