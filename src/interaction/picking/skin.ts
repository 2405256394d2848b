import { FrontSide, Matrix4, Ray, Vector3 } from 'three';
import type { StructureId } from '#anatomy';
import type { SceneHandle, SceneRegistry } from '#scene';
import type { Place } from './clicks.ts';
import { treeOf } from './pick.ts';
import { rayAt } from './rays.ts';

const BODY = 'body-surface' as StructureId;
const inverse = new Matrix4();

/** The place of the body surface under a place on the page, whether or not the skin is shown, metres; `null` beside it. */
export function skinUnder(handle: SceneHandle, place: Place): Vector3 | null {
  const body = handle.registry.get(BODY);
  const ray = rayAt(handle, place);
  if (!body || !ray) return null;
  const local = new Ray().copy(ray).applyMatrix4(inverse.copy(body.mesh.matrixWorld).invert());
  return treeOf(body.mesh.geometry).raycastFirst(local, FrontSide)?.point ?? null;
}

/** A place on the skin and the direction that goes into the body there. */
export interface SkinSpot {
  /** Metres, atlas frame. */
  readonly at: Vector3;
  /** Of length 1. */
  readonly inward: Vector3;
}

/** The skin under a thumb: a good thumb’s width around, so that the line does not tremble from facet to facet, metres. */
const THUMB_M = 0.025;

const facet = new Vector3();
const middle = new Vector3();

/** The nearest place on the skin to a place (metres), and the way inward, taken over a thumb's width; `null` before it is drawn. */
export function skinNear(place: Vector3, registry: SceneRegistry): SkinSpot | null {
  const body = registry.get(BODY);
  if (!body) return null;
  const tree = treeOf(body.mesh.geometry);
  const near = tree.closestPointToPoint(place);
  if (!near) return null;
  const { point: at } = near;
  const first = normalOfFace(body.mesh.geometry, near.faceIndex);
  const sum = first.clone().multiplyScalar(1e-12);
  tree.shapecast({
    intersectsBounds: (box) => box.distanceToPoint(at) < THUMB_M,
    intersectsTriangle: (triangle) => {
      triangle.getMidpoint(middle);
      const share = 1 - (middle.distanceTo(at) / THUMB_M) ** 2;
      triangle.getNormal(facet);
      // What faces elsewhere is across a fold, and not under this thumb.
      if (share > 0 && facet.dot(first) > 0) sum.addScaledVector(facet, share * triangle.getArea());
      return false;
    },
  });
  return { at, inward: sum.normalize().negate() };
}

function normalOfFace(geometry: Parameters<typeof treeOf>[0], face: number): Vector3 {
  const position = geometry.getAttribute('position');
  const index = geometry.getIndex();
  const [a, b, c] = [0, 1, 2].map((corner) =>
    new Vector3().fromBufferAttribute(position, index?.getX(3 * face + corner) ?? 3 * face + corner),
  ) as [Vector3, Vector3, Vector3];
  return b.sub(a).cross(c.sub(a)).normalize();
}
