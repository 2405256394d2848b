import type { SceneHandle } from '#scene';
import type { Atlas, Origin } from '#state';
import { type ClickMemory, type Place, choiceAfterClick } from './clicks.ts';
import { heldTool } from '../tools/held-tool.ts';
import { partOfHit } from './part-of-hit.ts';
import { spotUnder } from '../tools/mark-sore.ts';
import { hitsAt } from './rays.ts';
import { skinUnder } from './skin.ts';

/** Clicks that go one structure deeper each time; pointer and keyboard share one memory. */
export interface ClickThrough {
  clickAt(place: Place, by: Origin): void;
  /** Brings into view what the first of two quick clicks chose; it goes no deeper. */
  doubleClickAt(by: Origin): void;
}

export function createClickThrough(handle: SceneHandle, atlas: Atlas): ClickThrough {
  let before: ClickMemory | null = null;
  return {
    doubleClickAt(by) {
      if (atlas.state().selected !== null) atlas.commands.frameSelection(by);
    },
    clickAt(place, by) {
      const { camera, selected, part, screen, showParts } = atlas.state();
      if (atlas.state().probe !== null) {
        // The thumb goes where it is asked to; beside the body it stays.
        const skin = skinUnder(handle, place);
        if (skin) atlas.commands.setProbe([1000 * skin.x, 1000 * skin.y, 1000 * skin.z], by);
        return;
      }
      if (screen === 'where') {
        // Here a click says where it hurts; beside the body it says nothing.
        const spot = spotUnder(handle, place);
        if (spot) atlas.commands.toggleSore(spot, by);
        return;
      }
      // Several pictures share the surface: a place on it means no one structure.
      if (screen === 'compare') return;
      const tool = heldTool(handle);
      if (tool) {
        tool.clickAt(place, by);
        return;
      }
      const click = { place, camera };
      const found = hitsAt(handle, place);
      const onSelected = showParts ? found.find(({ id }) => id === selected) : undefined;
      const partThere = (onSelected && partOfHit(onSelected, handle.registry)?.key) ?? null;
      const hits = found.map(({ id }) => id);
      const choice = choiceAfterClick({ selected, part, hits, partThere }, click, before);
      before = click;
      if (choice === null) atlas.commands.select(null, by);
      else if (choice.part === null) atlas.commands.select(choice.id, by);
      else atlas.commands.showPart(choice.id, choice.part, by);
    },
  };
}
