import type { Side } from '../ids.ts';
import type { Point } from './zone-charts.ts';
import { zoneCentre, zoneDistanceMm, zoneWeight } from './zone-shapes.ts';
import { type ZoneSpot, zoneSpot } from './zone-spots.ts';
import { ZONE_IDS } from './zones.ts';

/** From here on a place counts as within a zone. */
const WITHIN = 0.5;
/** A place in no zone belongs to the one with the nearest edge, if that is no farther than this, mm. */
const NEAR_MM = 110;

/**
 * The spot that a place on the body surface belongs to: of the zones around it the one whose middle is nearest,
 * else the one whose edge is nearest round the body, so that the front of a limb never finds its back; `null` far
 * from every zone. `point`: mm, atlas frame; the side is that of `point`.
 */
export function spotAt(point: Point): ZoneSpot | null {
  const side: Side = point[0] >= 0 ? 'left' : 'right';
  const within = ZONE_IDS.filter((zone) => zoneWeight(zone, side, point) >= WITHIN);
  const awayMm = (zone: (typeof ZONE_IDS)[number]) => {
    if (within.length === 0) return zoneDistanceMm(zone, side, point);
    return Math.hypot(...zoneCentre(zone, side).map((value, k) => value - point[k]!));
  };
  const found = (within.length > 0 ? within : ZONE_IDS)
    .map((zone) => ({ zone, away: awayMm(zone) }))
    .reduce((a, b) => (b.away < a.away ? b : a));
  return within.length > 0 || found.away <= NEAR_MM ? zoneSpot(found.zone, side) : null;
}
