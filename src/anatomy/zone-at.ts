import type { Side } from './ids.ts';
import type { Point } from './zone-charts.ts';
import { zoneCentre, zoneWeights } from './zone-shapes.ts';
import { type ZoneSpot, zoneSpot } from './zone-spots.ts';
import { ZONE_IDS } from './zones.ts';

/** From here on a place counts as within a zone. */
const WITHIN = 0.5;
/** A place in no zone belongs to the nearest one, if its middle is no farther than this, mm. The inner thigh needs it. */
const NEAR_MM = 140;

/**
 * The spot that a place on the body surface belongs to: of the zones around it the one whose middle is nearest,
 * else the nearest at all; `null` far from every zone. `point`: mm, atlas frame; the side is that of `point`.
 */
export function spotAt(point: Point): ZoneSpot | null {
  const side: Side = point[0] >= 0 ? 'left' : 'right';
  const place = Float32Array.from(point);
  const all = ZONE_IDS.map((zone) => {
    const [x, y, z] = zoneCentre(zone, side);
    return {
      spot: zoneSpot(zone, side),
      awayMm: Math.hypot(x - point[0], y - point[1], z - point[2]),
      isWithin: zoneWeights([zone], side, place)[0]! >= WITHIN,
    };
  });
  const within = all.filter(({ isWithin }) => isWithin);
  const found = (within.length > 0 ? within : all).reduce((a, b) => (b.awayMm < a.awayMm ? b : a));
  return found.isWithin || found.awayMm <= NEAR_MM ? found.spot : null;
}
