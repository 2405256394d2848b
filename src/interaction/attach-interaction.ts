import type { SceneHandle } from '#scene';
import type { Atlas } from '#state';
import { createClickThrough } from './click-through.ts';
import { attachKeyboard } from './keyboard.ts';
import { treeOf } from './pick.ts';
import { attachPointer } from './pointer.ts';

/** Builds the search trees one by one while the page has nothing else to do. */
function buildTreesWhenIdle({ registry }: SceneHandle): () => void {
  const pending = [...registry.all()];
  const wait = (work: () => void): (() => void) => {
    if ('requestIdleCallback' in globalThis) {
      const handle = requestIdleCallback(work);
      return () => cancelIdleCallback(handle);
    }
    // Not every browser tells when it is idle.
    const handle = setTimeout(work, 50);
    return () => clearTimeout(handle);
  };
  const next = () => {
    const object = pending.shift();
    if (!object) return;
    treeOf(object.mesh.geometry);
    cancel = wait(next);
  };
  let cancel = wait(next);
  return () => cancel();
}

/** Turns pointer, touch and keys on the 3D view into commands. Returns the detacher. */
export function attachInteraction(handle: SceneHandle, atlas: Atlas): () => void {
  const through = createClickThrough(handle, atlas);
  const parts = [
    attachPointer(handle, atlas, through),
    attachKeyboard(handle, atlas, through),
    buildTreesWhenIdle(handle),
  ];
  return () => {
    for (const detach of parts) detach();
  };
}
