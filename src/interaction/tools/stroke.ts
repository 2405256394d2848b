import type { SceneHandle } from '#scene';
import type { Atlas, Origin } from '#state';
import { type Place, distancePx } from '../picking/clicks.ts';
import { touchAt } from './mark-sore.ts';

/** Marks what a stroke goes over; it never takes a mark away. */
export function createStroke(handle: SceneHandle, atlas: Atlas) {
  let last: Place | null = null;
  return {
    draw(from: Place, to: Place, by: Origin) {
      const { sore } = atlas.state();
      // Each piece of a stroke begins where the one before has ended.
      const isFirst = last === null || distancePx(last, from) > 0;
      last = to;
      const touched = [from, to].flatMap((place) => touchAt(handle, place) ?? []);
      if (isFirst) handle.drawn.begin();
      // First what was drawn, so that the areas it goes over are painted as it and not as themselves.
      for (const { place, spot } of touched) handle.drawn.extend(place, spot);
      const spots = touched.map(({ spot }) => spot);
      if (spots.every((spot) => sore.includes(spot))) return;
      atlas.commands.setSore([...sore, ...spots], by);
    },
  };
}
