import type { StructureId } from '#anatomy';
import type { SceneHandle } from '#scene';
import type { Atlas } from '#state';
import { attachGestures } from './gestures/attach-gestures.ts';
import { createClickThrough } from './picking/click-through.ts';
import { attachKeepInView } from './camera/keep-in-view.ts';
import { attachKeyboard } from './keyboard.ts';
import { treeOf } from './picking/pick.ts';
import { attachPointer } from './gestures/pointer.ts';
import { attachSceneMenu } from './scene-menu.ts';
import { attachHeldTool } from './tools/attach-held-tool.ts';
import { attachProbe } from './tools/attach-probe.ts';

/** Builds the search trees one by one while the page has nothing else to do, also for what is added later. */
function buildTreesWhenIdle({ registry }: SceneHandle, atlas: Atlas): () => void {
  const wait = (work: () => void): (() => void) => {
    if ('requestIdleCallback' in globalThis) {
      const handle = requestIdleCallback(work);
      return () => cancelIdleCallback(handle);
    }
    // Not every browser tells when it is idle.
    const handle = setTimeout(work, 50);
    return () => clearTimeout(handle);
  };
  const built = new Set<StructureId>();
  const next = () => {
    for (const { id, mesh } of registry.all()) {
      if (built.has(id)) continue;
      built.add(id);
      treeOf(mesh.geometry);
      cancel = wait(next);
      return;
    }
  };
  let cancel = wait(next);
  const leave = atlas.subscribe((state, before) => {
    if (state.drawnGroups === before.drawnGroups) return;
    cancel();
    cancel = wait(next);
  });
  return () => {
    leave();
    cancel();
  };
}

/** Turns pointer, touch and keys on the 3D view into commands. Returns the detacher. */
export function attachInteraction(handle: SceneHandle, atlas: Atlas): () => void {
  const through = createClickThrough(handle, atlas);
  const probe = attachProbe(handle, atlas);
  const menu = attachSceneMenu(handle, atlas);
  const gestures = attachGestures(handle, atlas, { through, probe: probe.hand, menu });
  const parts = [
    probe.detach,
    menu.detach,
    gestures.detach,
    attachHeldTool(handle),
    attachPointer(handle, atlas, gestures.isIdle),
    attachKeyboard(handle, atlas, through),
    attachKeepInView(handle, atlas),
    buildTreesWhenIdle(handle, atlas),
  ];
  return () => {
    for (const detach of parts) detach();
  };
}
