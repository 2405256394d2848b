import { Vector3 } from 'three';
import type { MeasuredPoint, Measuring } from '../plain/value.ts';
import { type Place, hitsAt } from '#interaction';
import type { SceneView } from '#scene';
import type { Origin } from '#state';

/** So far a hand misses the place it means, CSS pixels: a mouse, a finger; the crosshair of the keys is drawn finely. */
const MISS_PX: Readonly<Partial<Record<Origin, number>>> = { touch: 8, pointer: 2, keyboard: 1 };
/** A surface seen edge-on is hit anywhere along it; beyond this slant the error is not told any better. */
const LEAST_COSINE = 0.2;

const toScene = ([x, y, z]: MeasuredPoint['at']) => new Vector3(x, y, z).multiplyScalar(0.001);

/** Millimetres that a CSS pixel spans at a place of the model (metres), across the line of sight. */
function mmPerPixel({ canvas, camera }: SceneView, at: Vector3): number {
  const eye = camera();
  if (!eye) return 0;
  const depth = at.clone().applyMatrix4(eye.matrixWorldInverse).z;
  // The projection scales by the cotangent of half the field of view.
  return (1000 * 2 * -depth) / (eye.projectionMatrix.elements[5] * canvas.getBoundingClientRect().height);
}

/** Where a point of the model appears on the page; `null` before the first frame and behind the eye. */
export function placeOf(view: SceneView, at: MeasuredPoint['at']): Place | null {
  const eye = view.camera();
  if (!eye) return null;
  eye.updateMatrixWorld();
  const seen = toScene(at).project(eye);
  if (seen.z > 1) return null;
  const box = view.canvas.getBoundingClientRect();
  const across = view.mirrored() ? -seen.x : seen.x;
  return { x: box.left + ((across + 1) / 2) * box.width, y: box.top + ((1 - seen.y) / 2) * box.height };
}

/**
 * The point of the first solid surface under a place of the page; `null` beside the body. What is hidden, cut away or
 * seen through is not there.
 */
export function pointAt(view: SceneView, place: Place, by: Origin): MeasuredPoint | null {
  const hit = hitsAt(view, place).find(({ ghost }) => !ghost);
  const mesh = hit && view.registry.get(hit.id)?.mesh;
  const eye = view.camera();
  if (!hit || !mesh || !eye) return null;
  const at = hit.place.clone().applyMatrix4(mesh.matrixWorld);
  const index = mesh.geometry.getIndex();
  const position = mesh.geometry.getAttribute('position');
  const [a, b, c] = [0, 1, 2].map((corner) =>
    new Vector3()
      .fromBufferAttribute(position, index?.getX(3 * hit.triangle + corner) ?? 3 * hit.triangle + corner)
      .applyMatrix4(mesh.matrixWorld),
  ) as [Vector3, Vector3, Vector3];
  const normal = b.sub(a).cross(c.sub(a)).normalize();
  const sight = at.clone().sub(eye.position).normalize();
  const cosine = Math.max(LEAST_COSINE, Math.abs(sight.dot(normal)));
  return {
    on: hit.id,
    at: [1000 * at.x, 1000 * at.y, 1000 * at.z],
    missMm: ((MISS_PX[by] ?? 0) * mmPerPixel(view, at)) / cosine,
  };
}

/** The place of the page so many millimetres from a point of the model, along the screen. */
export function placeBeside(
  view: SceneView,
  { at }: MeasuredPoint,
  way: readonly [number, number],
): Place | null {
  const place = placeOf(view, at);
  const scale = mmPerPixel(view, toScene(at));
  return place && { x: place.x + way[0] / scale, y: place.y + way[1] / scale };
}

/** The points with one of them elsewhere. */
export function withPoint(points: readonly MeasuredPoint[], which: number, point: MeasuredPoint): Measuring {
  return points.map((one, number) => (number === which ? point : one));
}
