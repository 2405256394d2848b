import { useTranslation } from 'react-i18next';
import type { ZoneId } from '#content';
import { zoneLabel } from '../shared/zone-label.ts';

interface ZoneNamesProps {
  readonly zones: readonly ZoneId[];
  readonly strength: 'core' | 'spillover';
}

/** Names of body areas; the main ones have a full border, the others a dashed one. */
export function ZoneNames({ zones, strength }: ZoneNamesProps) {
  const { t } = useTranslation();
  return (
    <ul className="zones" aria-label={t(`pain.${strength}`)}>
      {zones.map((zone) => (
        <li key={zone} className="zone" data-strength={strength}>
          {zoneLabel(zone, t)}
        </li>
      ))}
    </ul>
  );
}
