import type { Side } from './ids.ts';
import type { ZoneId } from './zones.ts';

/**
 * How far a place on the body surface belongs to a zone of one side: 1 within it, falling softly to 0 at its
 * edge. `point`: millimetres, atlas frame. The right side is the left one's mirror image.
 */
export function zoneWeight(zone: ZoneId, side: Side, point: readonly [number, number, number]): number {
  const x = side === 'right' ? -point[0] : point[0];
  return zone === 'buttock-central' ? Math.max(0, 1 - Math.hypot(x - 80, point[1] - 20) / 60) : 0;
}
