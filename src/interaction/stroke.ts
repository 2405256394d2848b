import type { SceneHandle } from '#scene';
import type { Atlas, Origin } from '#state';
import type { Place } from './clicks.ts';
import { spotUnder } from './mark-sore.ts';

/** Marks what a stroke goes over; it never takes a mark away. */
export function createStroke(handle: SceneHandle, atlas: Atlas) {
  return {
    draw(from: Place, to: Place, by: Origin) {
      const { sore } = atlas.state();
      const spots = [from, to].flatMap((place) => spotUnder(handle, place) ?? []);
      if (spots.every((spot) => sore.includes(spot))) return;
      atlas.commands.setSore([...sore, ...spots], by);
    },
  };
}
