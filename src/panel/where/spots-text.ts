import type { TFunction } from 'i18next';
import { type ZoneSpot, sideOfSpot, zoneOf } from '#anatomy';
import { zoneLabel } from '../zone-label.ts';
import { spotLabel } from './spot-label.ts';

/** Places as a sentence has them: "the groin and the front of the thigh"; with sides where both are among `all`. */
export function spotsText(
  spots: readonly ZoneSpot[],
  all: readonly ZoneSpot[],
  t: TFunction,
  language: string,
): string {
  const sides = new Set(all.map(sideOfSpot).filter((side) => side !== null));
  const names = spots.map((spot) => (sides.size > 1 ? spotLabel(spot, t) : zoneLabel(zoneOf(spot), t)));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
