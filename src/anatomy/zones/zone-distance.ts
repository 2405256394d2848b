/*
 * Distances on the unrolled body surface, mm, negative within. `places` holds angle (radians) and place along the
 * axis (mm) in turn; angles become millimetres at the distance from the axis that the asking point has.
 */

/** From (`angle`, `along`) to a polygon. */
export function distanceToPolygon(
  places: readonly number[],
  angle: number,
  along: number,
  scale: number,
): number {
  let squared = Infinity;
  let within = false;
  for (let i = 0, j = places.length - 2; i < places.length; j = i, i += 2) {
    const [u, v] = [(places[i]! - angle) * scale, places[i + 1]! - along];
    const [s, t] = [(places[j]! - angle) * scale, places[j + 1]! - along];
    squared = Math.min(squared, squaredToSegment(u, v, s, t));
    if (v > 0 !== t > 0 && u - (v * (s - u)) / (t - v) > 0) within = !within;
  }
  return (within ? -1 : 1) * Math.sqrt(squared);
}

/** From (`angle`, `along`) to a line of several pieces; never negative. */
export function distanceToBand(
  places: readonly number[],
  angle: number,
  along: number,
  scale: number,
): number {
  let squared = Infinity;
  for (let i = 2; i < places.length; i += 2) {
    const [u, v] = [(places[i]! - angle) * scale, places[i + 1]! - along];
    const [s, t] = [(places[i - 2]! - angle) * scale, places[i - 1]! - along];
    squared = Math.min(squared, squaredToSegment(u, v, s, t));
  }
  return Math.sqrt(squared);
}

/** From a place (mm from the middle) to an ellipse, to first order, which is exact for a circle. */
export function distanceToRound(u: number, v: number, [across, along]: readonly [number, number]): number {
  const inside = Math.hypot(u / across, v / along);
  if (inside === 0) return -Math.min(across, along);
  return (inside * (inside - 1)) / Math.hypot(u / across ** 2, v / along ** 2);
}

/** From the origin to the segment between (u, v) and (s, t). */
function squaredToSegment(u: number, v: number, s: number, t: number): number {
  const [du, dv] = [s - u, t - v];
  const h = Math.min(1, Math.max(0, -(u * du + v * dv) / (du * du + dv * dv)));
  return (u + h * du) ** 2 + (v + h * dv) ** 2;
}
