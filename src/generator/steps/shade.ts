import { type TriangleTree, ambientVisibility, neighboursOf, smoothValues } from '#geometry';
import type { ShadedMesh } from './mesh.ts';

/** Rays per vertex; averaging with neighbours evens out what their small number leaves. */
const RAYS = 48;
const SMOOTHING = 2;
/** Light that gets around an obstacle this far away counts as open, mm. */
const REACH_MM = 45;
/** Clears the gap between a surface and the coarser obstacle made of the same solid, mm. */
const LIFT_MM = 1.2;

/**
 * Ambient visibility of every vertex, one byte each, 255 = open. The obstacles are the structures that
 * remain when everything above this one has been peeled off, so that the shading stays right then.
 */
export function shade(mesh: ShadedMesh, obstacles: TriangleTree): Uint8Array {
  const raw = ambientVisibility(mesh.positions, mesh.normals, [obstacles], {
    rays: RAYS,
    reach: REACH_MM,
    lift: LIFT_MM,
  });
  const smooth = smoothValues(raw, 1, neighboursOf(mesh), SMOOTHING);
  return Uint8Array.from(smooth, (share) => Math.round(255 * share));
}
