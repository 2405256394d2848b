import { Raycaster, Vector2 } from 'three';
import type { SceneHandle } from '#scene';
import type { Place } from './clicks.ts';
import { type Hit, pick } from './pick.ts';

const raycaster = new Raycaster();
const at = new Vector2();

/** Everything under a place on the page. Empty before the first frame. */
export function hitsAt({ canvas, camera, registry }: SceneHandle, { x, y }: Place): Hit[] {
  const eye = camera();
  const box = canvas.getBoundingClientRect();
  if (!eye || box.width === 0) return [];
  at.set(((x - box.left) / box.width) * 2 - 1, 1 - ((y - box.top) / box.height) * 2);
  eye.updateMatrixWorld();
  raycaster.setFromCamera(at, eye);
  return pick(raycaster.ray, registry);
}

/** The middle of the picture on the page: where the keyboard's crosshair is. */
export function middleOf({ canvas }: SceneHandle): Place {
  const box = canvas.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
