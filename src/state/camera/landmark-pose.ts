import type { Landmark } from '#anatomy';
import type { CameraPose } from '../model.ts';

/** Near enough to tell a landmark from its neighbours, with the bones around it still in view. */
const NEAR_MM = 480;

const middleOf = (points: Landmark['points'], axis: 0 | 1 | 2) =>
  points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);

/**
 * A pose that looks at a landmark from outside the body: from the way in which it lies off the body's axis.
 * A landmark without points leaves the camera where it is.
 */
export function poseTowards({ points }: Pick<Landmark, 'points'>, from: CameraPose): CameraPose {
  if (points.length === 0) return from;
  const [x, y, z] = [middleOf(points, 0), middleOf(points, 1), middleOf(points, 2)];
  return {
    azimuthDeg: (Math.atan2(x, z) * 180) / Math.PI,
    elevationDeg: from.elevationDeg,
    distanceMm: Math.min(from.distanceMm, NEAR_MM),
    targetMm: [x, y, z],
  };
}
