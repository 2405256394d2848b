import type { FibreEnd, FibreEnds, LineMm } from '#anatomy/attachments';
import {
  type Fibres,
  type Neighbours,
  fillWithVoxels,
  harmonicField,
  neighboursOf,
  traceFibres,
} from '#geometry';
import { type ShadedMesh, encodeFibres } from './mesh.ts';

/** Cells of the fibre field. */
const STEP_MM = 1.5;
/** Fibres begin and end within this distance of the attachment lines. */
const REACH_MM = 4.5;
/** Balls lie on the bone, the muscle a little beyond it. */
const BALL_REACH_MM = 2.5;
/** Vertices are followed from this far below the surface, where the field is certain. */
const SINK_MM = 1;

/**
 * For every vertex of the given meshes (detail levels of one muscle) its place in the muscle's weave, four
 * numbers 0..1: where its fibre crosses mid-belly (three, within the fibre cube) and how far along it lies.
 */
export function fibresOf(solid: ShadedMesh, meshes: readonly ShadedMesh[], ends: FibreEnds): Uint16Array[] {
  const voxels = fillWithVoxels(solid, STEP_MM);
  const field = harmonicField(voxels, [
    { value: 0, holds: within(ends.origin) },
    { value: 1, holds: within(ends.insertion) },
  ]);
  return meshes.map((mesh) => {
    const sunk = mesh.positions.map((value, i) => value - SINK_MM * mesh.normals[i]!);
    const fibres = traceFibres(sunk, voxels, field);
    fillGaps(fibres, neighboursOf(mesh));
    return encodeFibres(fibres.seeds, fibres.along);
  });
}

function within(end: FibreEnd): (x: number, y: number, z: number) => boolean {
  if ('line' in end) return near(end.line);
  return (x, y, z) =>
    end.balls.some(([bx, by, bz, radius]) => Math.hypot(x - bx, y - by, z - bz) <= radius + BALL_REACH_MM);
}

/** Is a point within reach of a line? */
function near(line: LineMm): (x: number, y: number, z: number) => boolean {
  return (x, y, z) =>
    line.slice(1).some((to, i) => {
      const from = line[i]!;
      const way = to.map((value, k) => value - from[k]!);
      const off = [x - from[0], y - from[1], z - from[2]];
      const dot = way.reduce((sum, value, k) => sum + value * off[k]!, 0);
      const t = Math.min(1, Math.max(0, dot / way.reduce((sum, value) => sum + value * value, 0)));
      return Math.hypot(...off.map((value, k) => value - t * way[k]!)) <= REACH_MM;
    });
}

/** Vertices whose fibre was lost take the mean of their neighbours', from the known ones outward. */
function fillGaps({ seeds, along, found }: Fibres, { start, list }: Neighbours): void {
  for (let changed = true; changed;) {
    changed = false;
    const before = found.slice();
    for (let v = 0; v < found.length; v++) {
      if (before[v]) continue;
      const known = [...list.subarray(start[v], start[v + 1])].filter((next) => before[next]);
      if (known.length === 0) continue;
      for (let k = 0; k < 3; k++) {
        seeds[3 * v + k] = known.reduce((sum, next) => sum + seeds[3 * next + k]!, 0) / known.length;
      }
      along[v] = known.reduce((sum, next) => sum + along[next]!, 0) / known.length;
      found[v] = 1;
      changed = true;
    }
  }
}
