import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side, ZoneId } from '#anatomy';
import type { PainPattern } from '#content';
import { zoneLabel } from '../shared/zone-label.ts';
import {
  type BodySide,
  bodyPath,
  isSeenFrom,
  lowestShown,
  pictureBox,
  sidesThatShow,
  zonePath,
} from './body-picture.ts';

interface BodyMapProps {
  readonly patterns: readonly Pick<PainPattern, 'core' | 'spillover'>[];
  readonly side: Side;
}

/** More pictures than this are no glance. */
const MOST = 2;

interface ViewProps {
  readonly from: BodySide;
  readonly side: Side;
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
  readonly lowest: number;
}

function BodyView({ from, side, core, spillover, lowest }: ViewProps) {
  const dots = useId();
  const outline = useId();
  const seen = (zones: readonly ZoneId[]) => zones.filter((zone) => isSeenFrom(zone, from));
  const body = bodyPath(from, side, lowest);
  return (
    <svg viewBox={pictureBox(from, side, lowest).join(' ')} data-from={from} aria-hidden>
      <defs>
        <pattern id={dots} width="22" height="22" patternUnits="userSpaceOnUse">
          <circle cx="7" cy="7" r="6" />
        </pattern>
        <clipPath id={outline}>
          <path d={body} />
        </clipPath>
      </defs>
      <path className="body-map-skin" d={body} />
      <g clipPath={`url(#${outline})`}>
        {seen(spillover).map((zone) => (
          <path
            key={zone}
            data-zone={zone}
            className="body-map-spillover"
            fill={`url(#${dots})`}
            d={zonePath(zone, from, side)}
          />
        ))}
        {seen(core).map((zone) => (
          <path key={zone} data-zone={zone} className="body-map-core" d={zonePath(zone, from, side)} />
        ))}
      </g>
    </svg>
  );
}

/** A small picture of the body with the areas of some patterns: main ones full, the others dotted. */
export function BodyMap({ patterns, side }: BodyMapProps) {
  const { t, i18n } = useTranslation();
  const core = [...new Set(patterns.flatMap((pattern) => pattern.core.zones))];
  const all = [...new Set(patterns.flatMap((pattern) => pattern.spillover?.zones ?? []))];
  const spillover = all.filter((zone) => !core.includes(zone));
  const views = sidesThatShow(core).slice(0, MOST);
  if (views.length === 0) return null;
  const lowest = lowestShown(core);
  const list = new Intl.ListFormat(i18n.language).format(core.map((zone) => zoneLabel(zone, t)));
  return (
    <span className="body-map" role="img" aria-label={t('pain.map', { places: list })}>
      {views.map((from) => (
        <BodyView key={from} {...{ from, side, core, spillover, lowest }} />
      ))}
    </span>
  );
}
