import type { TFunction } from 'i18next';
import { type ZoneSpot, sideOfSpot, zoneOf } from '#anatomy';
import { sideWord } from '../shared/labels.ts';
import { zoneLabel } from '../shared/zone-label.ts';

/** What the atlas calls a spot of the body: "the middle of the buttock, left". */
export function spotLabel(spot: ZoneSpot, t: TFunction): string {
  const side = sideOfSpot(spot);
  const name = zoneLabel(zoneOf(spot), t);
  return side === null ? name : t('structure.with-side', { name, side: sideWord(side, t) });
}
