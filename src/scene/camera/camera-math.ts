import type { CameraPose } from '#state';

/** Field of view along the shorter side of the picture. */
export const FIELD_OF_VIEW_DEG = 32;
/** A picture narrower than this many times its height is widened, so that both hips stay in view on a phone. */
const FULL_ASPECT = 0.86;

/** Narrower than this is a phone held upright. */
export const UPRIGHT_ASPECT = 0.6;

const RADIANS = Math.PI / 180;

/** Vertical field of view, degrees, for a picture of this width / height. */
export function verticalFieldOfView(aspect: number): number {
  if (aspect >= FULL_ASPECT) return FIELD_OF_VIEW_DEG;
  return (2 * Math.atan((Math.tan((FIELD_OF_VIEW_DEG * RADIANS) / 2) * FULL_ASPECT) / aspect)) / RADIANS;
}

/** What orbit controls call the same thing: angles in radians (polar from straight above), metres. */
export interface Orbit {
  readonly azimuth: number;
  readonly polar: number;
  readonly distance: number;
  readonly target: readonly [number, number, number];
}

export function orbitOf({ azimuthDeg, elevationDeg, distanceMm, targetMm }: CameraPose): Orbit {
  return {
    azimuth: azimuthDeg * RADIANS,
    polar: (90 - elevationDeg) * RADIANS,
    distance: distanceMm / 1000,
    target: [targetMm[0] / 1000, targetMm[1] / 1000, targetMm[2] / 1000],
  };
}

export function poseOf({ azimuth, polar, distance, target }: Orbit): CameraPose {
  return {
    azimuthDeg: azimuth / RADIANS,
    elevationDeg: 90 - polar / RADIANS,
    distanceMm: distance * 1000,
    targetMm: [target[0] * 1000, target[1] * 1000, target[2] * 1000],
  };
}

/** The turn equal to `angle` that is nearest to `from`, radians: a flight takes the short way round. */
export function nearestTurn(angle: number, from: number): number {
  const whole = 2 * Math.PI;
  return angle + whole * Math.round((from - angle) / whole);
}

/** How far away a ball of this radius just fills the picture. */
export function fittingDistance(radius: number, aspect: number): number {
  const vertical = (verticalFieldOfView(aspect) * RADIANS) / 2;
  const horizontal = Math.atan(Math.tan(vertical) * aspect);
  return radius / Math.sin(Math.min(vertical, horizontal));
}
