import type { TFunction } from 'i18next';
import { type ZoneSpot, sideOfSpot, zoneOf } from '#anatomy';
import { zoneLabel } from '../shared/zone-label.ts';
import { spotLabel } from './spot-label.ts';

/** Places as a sentence has them: "the groin and the front of the thigh"; with sides where both are among `all`. */
export function spotsText(
  spots: readonly ZoneSpot[],
  all: readonly ZoneSpot[],
  t: TFunction,
  language: string,
): string {
  const isSided = new Set(all.map(sideOfSpot).filter((side) => side !== null)).size > 1;
  const zones = [...new Set(spots.map(zoneOf))];
  const names = zones.map((zone) => {
    const own = spots.filter((spot) => zoneOf(spot) === zone);
    const name = zoneLabel(zone, t);
    if (own.length > 1) return t('where.on-both', { name });
    return isSided ? spotLabel(own[0]!, t) : name;
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
