import { Vector3 } from 'three';
import type { MeasuredPoint } from '../plain/value.ts';

/** So many straight pieces draw an arc. */
const PIECES = 32;
/** An arc lies this far along the shorter of its two lines, and no further out than this, metres. */
const SHARE = 0.35;
const MOST_RADIUS_M = 0.03;

/** A point in the scene, metres. */
export const inScene = ({ at: [x, y, z] }: MeasuredPoint) => new Vector3(x, y, z).multiplyScalar(0.001);

/**
 * The arc between two lines that leave a place, as a row of places; empty where a line has no length. Lines that run
 * in opposite directions have no plane of their own: any does.
 */
export function arcBetween(middle: Vector3, a: Vector3, b: Vector3): readonly Vector3[] {
  const [u, v] = [a.clone().sub(middle), b.clone().sub(middle)];
  const radius = Math.min(MOST_RADIUS_M, SHARE * Math.min(u.length(), v.length()));
  if (radius === 0) return [];
  u.normalize();
  v.normalize();
  const across = v.clone().addScaledVector(u, -u.dot(v));
  if (across.length() < 1e-6) {
    across.set(u.y, u.z, u.x);
    across.addScaledVector(u, -u.dot(across));
  }
  across.normalize();
  const angle = Math.acos(Math.min(1, Math.max(-1, u.dot(v))));
  return Array.from({ length: PIECES + 1 }, (_, n) => {
    const turn = (angle * n) / PIECES;
    return middle
      .clone()
      .addScaledVector(u, radius * Math.cos(turn))
      .addScaledVector(across, radius * Math.sin(turn));
  });
}
