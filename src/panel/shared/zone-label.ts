import type { TFunction } from 'i18next';
import type { ZoneId } from '#content';
import { zoneName, zoneTerm } from '#content/initial';

/** What the atlas calls a zone of the body surface at the reader's level; fits after "pain in". */
export function zoneLabel(zone: ZoneId, t: TFunction): string {
  return t('zone.name', { name: zoneName(zone), term: zoneTerm(zone) });
}
