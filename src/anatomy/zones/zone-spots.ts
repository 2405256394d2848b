import type { Side } from '../ids.ts';
import { OUTLINES } from './zone-outlines.ts';
import { ZONE_IDS, type ZoneId } from './zones.ts';

declare const spotBrand: unique symbol;

/** A zone on one side of one body: `buttock-central.left`; one that covers the midline has no side: `sacrum`. */
export type ZoneSpot = string & { readonly [spotBrand]: true };

/** Joins zone and side; zones that cover the midline have no side. */
export function zoneSpot(zone: ZoneId, side: Side): ZoneSpot {
  return (OUTLINES[zone].midline ? zone : `${zone}.${side}`) as ZoneSpot;
}

/** Every spot there is, in the order of the zones, the left one first. */
export const ZONE_SPOTS: readonly ZoneSpot[] = [
  ...new Set(ZONE_IDS.flatMap((zone) => [zoneSpot(zone, 'left'), zoneSpot(zone, 'right')])),
];

/** The zone of a spot. */
export function zoneOf(spot: ZoneSpot): ZoneId {
  return spot.replace(/\.(left|right)$/, '') as ZoneId;
}

/** The side of a spot, `null` for one that covers the midline. */
export function sideOfSpot(spot: ZoneSpot): Side | null {
  return spot.endsWith('.left') ? 'left' : spot.endsWith('.right') ? 'right' : null;
}

/** Is this text one of them? Use it on everything that comes from outside. */
export function isZoneSpot(text: string): text is ZoneSpot {
  return (ZONE_SPOTS as readonly string[]).includes(text);
}
