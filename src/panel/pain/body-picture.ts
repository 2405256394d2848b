import { type Side, type ZoneId, zoneFacing, zoneHeights, zoneLoop } from '#anatomy';
import { BODY_LEVELS } from './body-outline.ts';

/** Where the body is looked at from: behind, in front, or the side that hurts. */
export type BodySide = 'back' | 'front' | 'side';

const AZIMUTHS: Readonly<Record<BodySide, number>> = { back: 180, front: 0, side: 90 };
/** A zone that faces farther away than this is not seen. */
const SEEN_DEG = 70;
const BELOW_KNEE_MM = -430;
const [TOP, FOOT] = [BODY_LEVELS[0]![0], BODY_LEVELS.at(-1)![0]];

const off = (zone: ZoneId, from: BodySide): number => {
  const turn = (((zoneFacing(zone) - AZIMUTHS[from]) % 360) + 540) % 360;
  return Math.abs(turn - 180);
};

/** Is the zone seen from there? */
export const isSeenFrom = (zone: ZoneId, from: BodySide): boolean => off(zone, from) <= SEEN_DEG;

/** The fewest sides from which all the zones are seen, the one that shows most of them first. */
export function sidesThatShow(zones: readonly ZoneId[]): readonly BodySide[] {
  const sides: BodySide[] = [];
  let left = zones;
  while (left.length > 0) {
    const count = (side: BodySide) => left.filter((zone) => isSeenFrom(zone, side)).length;
    const best = (['back', 'side', 'front'] as const).reduce((a, b) => (count(b) > count(a) ? b : a));
    if (count(best) === 0) break;
    sides.push(best);
    left = left.filter((zone) => !isSeenFrom(zone, best));
  }
  return sides;
}

/** How far down the picture has to reach, mm. */
export const lowestShown = (zones: readonly ZoneId[]): number =>
  Math.min(...zones.map((zone) => zoneHeights(zone)[0])) < BELOW_KNEE_MM + 30 ? FOOT : BELOW_KNEE_MM;

const levelsDownTo = (lowest: number) => BODY_LEVELS.filter(([y]) => y >= lowest - 25);

/** To the right and downward on the page, mm: what lies left of the body is on the left, seen from behind. */
const onPage = (from: BodySide, [x, y, z]: readonly [number, number, number]): readonly [number, number] => [
  from === 'back' ? -x : from === 'front' ? x : -z,
  TOP - y,
];

const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;

/** The outline of the body down to a level, as the data of an SVG path; what hurts is on `side`. */
export function bodyPath(from: BodySide, side: Side, lowest: number): string {
  const levels = levelsDownTo(lowest);
  if (from === 'side') {
    const facing = side === 'left' ? 1 : -1;
    const line = (at: 3 | 4) => levels.map((level) => [-facing * level[at], TOP - level[0]] as const);
    return path([...line(3), ...line(4).toReversed()]);
  }
  const half = (mirror: 1 | -1) => {
    const outer = levels.map(([y, x]) => [mirror * x, TOP - y] as const);
    const inner = levels.map(([y, , x]) => [mirror * x, TOP - y] as const);
    return path([...outer, ...inner.toReversed()]);
  };
  return `${half(1)}${half(-1)}`;
}

/** A zone on that picture, as the data of an SVG path. */
export function zonePath(zone: ZoneId, from: BodySide, side: Side): string {
  const loop = zoneLoop(zone);
  const draw = (flip: 1 | -1) =>
    path(
      loop.map((point) => {
        const [across, down] = onPage(from, point);
        return [flip * across, down] as const;
      }),
    );
  const own = draw(side === 'left' ? 1 : -1);
  // What covers the midline lies on both sides of it.
  const isMiddle = from !== 'side' && loop.some(([x]) => x < -1);
  return isMiddle ? `${own}${draw(side === 'left' ? -1 : 1)}` : own;
}

/** Left, top, width and height of the picture, mm. */
export function pictureBox(
  from: BodySide,
  side: Side,
  lowest: number,
): readonly [number, number, number, number] {
  const bottom = Math.max(lowest, FOOT);
  const height = TOP - bottom;
  if (from !== 'side') return [-170, -5, 340, height + 10];
  return [side === 'left' ? -145 : -120, -5, 265, height + 10];
}
