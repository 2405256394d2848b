import { type Ray, Raycaster, Vector2 } from 'three';
import type { SceneView } from '#scene';
import type { Place } from './clicks.ts';
import { type Hit, pick } from './pick.ts';

const raycaster = new Raycaster();
const at = new Vector2();

/**
 * How far across the picture a place on the page lies, -1 at its left edge to 1 at its right one, as the scene
 * has it: in a mirrored picture left and right change places.
 */
export function toSceneX({ canvas, mirrored }: SceneView, clientX: number): number {
  const { left, width } = canvas.getBoundingClientRect();
  const across = ((clientX - left) / width) * 2 - 1;
  return mirrored() ? -across : across;
}

/** The line of sight through a place on the page; `null` before the first frame. Valid until the next call. */
export function rayAt(handle: SceneView, { x, y }: Place): Ray | null {
  const { canvas, camera } = handle;
  const eye = camera();
  const box = canvas.getBoundingClientRect();
  if (!eye || box.width === 0) return null;
  at.set(toSceneX(handle, x), 1 - ((y - box.top) / box.height) * 2);
  eye.updateMatrixWorld();
  raycaster.setFromCamera(at, eye);
  return raycaster.ray;
}

/** Everything under a place on the page. Empty before the first frame. */
export function hitsAt(handle: SceneView, place: Place): Hit[] {
  const ray = rayAt(handle, place);
  return ray ? pick(ray, handle.registry, handle.cut()) : [];
}

/** The middle of the picture on the page: where the keyboard's crosshair is. */
export function middleOf({ canvas }: SceneView): Place {
  const box = canvas.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
