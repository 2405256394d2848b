import { type FibrousSurface, fibreCourse } from './fibre-course.ts';
import type { Fibres } from './fibres.ts';
import { neighboursOf } from '../surfaces/smooth.ts';

/**
 * Seeds that keep to their fibres: traces from neighbouring vertices end a little beside one another, and strands
 * drawn by their seeds then run in zigzags. Each round takes for a vertex the value at its place of a straight line
 * through its neighbours' seeds over their distance across the fibre (weighted least squares): what changes along the fibre
 * is averaged out, what changes across it stays. Returns new seeds, mm.
 */
export function straightenSeeds(
  mesh: FibrousSurface,
  { seeds, along }: Pick<Fibres, 'seeds' | 'along'>,
  rounds: number,
): Float64Array {
  const { positions, normals } = mesh;
  const { start, list } = neighboursOf(mesh);
  const { ways } = fibreCourse(mesh, { seeds, along });
  let now = seeds;
  for (let round = 0; round < rounds; round++) {
    const next = now.slice();
    for (let v = 0; v + 1 < start.length; v++) {
      const at = 3 * v;
      const [nx, ny, nz] = [normals[at]!, normals[at + 1]!, normals[at + 2]!];
      const [wx, wy, wz] = [ways[at]!, ways[at + 1]!, ways[at + 2]!];
      // Across the fibre, within the surface.
      const across = [ny * wz - nz * wy, nz * wx - nx * wz, nx * wy - ny * wx] as const;
      if (Math.hypot(...across) < 0.5) continue;
      // The vertex itself lies at 0 and counts like its neighbours.
      let [weight, first, second] = [1, 0, 0];
      const sums = [now[at]!, now[at + 1]!, now[at + 2]!];
      const moments = [0, 0, 0];
      for (let n = start[v]!; n < start[v + 1]!; n++) {
        const other = 3 * list[n]!;
        let aside = 0;
        for (let k = 0; k < 3; k++) aside += across[k]! * (positions[other + k]! - positions[at + k]!);
        weight += 1;
        first += aside;
        second += aside * aside;
        for (let k = 0; k < 3; k++) {
          sums[k]! += now[other + k]!;
          moments[k]! += aside * now[other + k]!;
        }
      }
      const spread = weight * second - first * first;
      if (spread < 1e-6) continue;
      for (let k = 0; k < 3; k++) next[at + k] = (second * sums[k]! - first * moments[k]!) / spread;
    }
    now = next;
  }
  return now;
}
