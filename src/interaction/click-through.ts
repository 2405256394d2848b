import type { SceneHandle } from '#scene';
import type { Atlas, Origin } from '#state';
import { type ClickMemory, type Place, selectionAfterClick } from './clicks.ts';
import { hitsAt } from './rays.ts';

/** Clicks that go one structure deeper each time; pointer and keyboard share one memory. */
export interface ClickThrough {
  clickAt(place: Place, by: Origin): void;
}

export function createClickThrough(handle: SceneHandle, atlas: Atlas): ClickThrough {
  let before: ClickMemory | null = null;
  return {
    clickAt(place, by) {
      const { camera, selected } = atlas.state();
      const click = { place, camera };
      const ids = hitsAt(handle, place).map(({ id }) => id);
      atlas.commands.select(selectionAfterClick(ids, selected, click, before), by);
      before = click;
    },
  };
}
