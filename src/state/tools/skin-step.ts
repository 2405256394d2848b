import { type Place, normalisePlace } from './place.ts';
import type { ProbeReading } from './probe-reading.ts';

/** Ways to walk over the skin, as an anatomist names them. */
export const SKIN_WAYS = ['headward', 'footward', 'leftward', 'rightward'] as const;
export type SkinWay = (typeof SKIN_WAYS)[number];

const UP: Place = [0, 1, 0];

/**
 * The place so many millimetres further over the skin, in the plane that touches it. Headward and footward run
 * along the body's height; leftward and rightward at right angles to that, towards the body's own left or right as
 * far as the skin does, and around it where it faces sideways.
 */
export function stepOnSkin(
  { at, inward }: Pick<ProbeReading, 'at' | 'inward'>,
  way: SkinWay,
  mm: number,
): Place {
  const along = inward[0] * UP[0] + inward[1] * UP[1] + inward[2] * UP[2];
  const rise: Place = [-along * inward[0], 1 - along * inward[1], -along * inward[2]];
  const length = Math.hypot(...rise);
  // Where the skin lies level, up is where the body's back is.
  const head: Place = length < 0.1 ? [0, 0, -1] : [rise[0] / length, rise[1] / length, rise[2] / length];
  // Seen from outside with the head up, the right hand of the onlooker.
  const across: Place = [
    inward[1] * head[2] - inward[2] * head[1],
    inward[2] * head[0] - inward[0] * head[2],
    inward[0] * head[1] - inward[1] * head[0],
  ];
  const isBehind = inward[2] > 0;
  const leftward = isBehind ? -1 : 1;
  const [direction, sign] =
    way === 'headward' || way === 'footward'
      ? ([head, way === 'headward' ? 1 : -1] as const)
      : ([across, way === 'leftward' ? leftward : -leftward] as const);
  return normalisePlace([
    at[0] + sign * mm * direction[0],
    at[1] + sign * mm * direction[1],
    at[2] + sign * mm * direction[2],
  ]);
}
