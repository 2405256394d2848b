import { type ZoneSpot, spotAt } from '#anatomy';
import type { SceneHandle } from '#scene';
import type { Place } from '../picking/clicks.ts';
import { skinUnder } from '../picking/skin.ts';

/** Where on the skin a touch is: mm, atlas frame; and the spot that it belongs to. */
interface Touch {
  readonly place: readonly [number, number, number];
  readonly spot: ZoneSpot;
}

/** What a place on the page touches, whether or not the skin is shown; `null` beside the body and far from every spot. */
export function touchAt(handle: SceneHandle, at: Place): Touch | null {
  const point = skinUnder(handle, at);
  if (!point) return null;
  const place = [1000 * point.x, 1000 * point.y, 1000 * point.z] as const;
  const spot = spotAt(place);
  return spot && { place, spot };
}

/** The spot of the body surface under a place on the page; `null` beside it. */
export const spotUnder = (handle: SceneHandle, at: Place): ZoneSpot | null =>
  touchAt(handle, at)?.spot ?? null;
