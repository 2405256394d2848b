import type { TFunction } from 'i18next';
import { type ZoneId, zoneName, zoneTerm } from '#content';

/** What the atlas calls a zone of the body surface at the reader's level; fits after "pain in". */
export function zoneLabel(zone: ZoneId, t: TFunction): string {
  return t('zone.name', { name: zoneName(zone), term: zoneTerm(zone) });
}
