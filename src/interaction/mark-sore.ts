import { FrontSide, Matrix4, Ray } from 'three';
import { type StructureId, type ZoneSpot, spotAt } from '#anatomy';
import type { SceneHandle } from '#scene';
import type { Place } from './clicks.ts';
import { treeOf } from './pick.ts';
import { rayAt } from './rays.ts';

const BODY = 'body-surface' as StructureId;
const inverse = new Matrix4();

/** The spot of the body surface under a place on the page, whether or not the skin is shown; `null` beside it. */
export function spotUnder(handle: SceneHandle, place: Place): ZoneSpot | null {
  const body = handle.registry.get(BODY);
  const ray = rayAt(handle, place);
  if (!body || !ray) return null;
  const local = new Ray().copy(ray).applyMatrix4(inverse.copy(body.mesh.matrixWorld).invert());
  const hit = treeOf(body.mesh.geometry).raycastFirst(local, FrontSide);
  return hit ? spotAt([1000 * hit.point.x, 1000 * hit.point.y, 1000 * hit.point.z]) : null;
}
