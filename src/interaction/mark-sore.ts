import { type ZoneSpot, spotAt } from '#anatomy';
import type { SceneHandle } from '#scene';
import type { Place } from './clicks.ts';
import { skinUnder } from './skin.ts';

/** The spot of the body surface under a place on the page, whether or not the skin is shown; `null` beside it. */
export function spotUnder(handle: SceneHandle, place: Place): ZoneSpot | null {
  const point = skinUnder(handle, place);
  return point && spotAt([1000 * point.x, 1000 * point.y, 1000 * point.z]);
}
