import { type CameraPose, PRESET_POSES } from '../model.ts';

/** How near and how far the camera may stand, and how far its target may stray, so the model is never lost. */
export const CAMERA_LIMITS = {
  minDistanceMm: 90,
  maxDistanceMm: 2400,
  maxElevationDeg: 89,
  /** Box the target stays in: [min, max] per axis, mm. */
  targetMm: [
    [-180, 180],
    [-820, 300],
    [-160, 160],
  ],
} as const;

const within = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));
const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
const finite = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);

/** Angle brought into -180 (excluded) .. 180 (included). */
export function wrapDegrees(angleDeg: number): number {
  const turned = ((((angleDeg + 180) % 360) + 360) % 360) - 180;
  return turned === -180 ? 180 : turned;
}

/**
 * A pose within the limits, rounded to 0.1 degree and 0.1 mm so that it survives the URL unchanged.
 * A figure that is not finite gives way to that of the view from behind.
 */
export function normalisePose(pose: CameraPose): CameraPose {
  const { minDistanceMm, maxDistanceMm, maxElevationDeg, targetMm } = CAMERA_LIMITS;
  const rest = PRESET_POSES.back;
  const target = (axis: 0 | 1 | 2) => {
    const [min, max] = targetMm[axis];
    return tenth(within(finite(pose.targetMm[axis], rest.targetMm[axis]), min, max));
  };
  const azimuthDeg = finite(pose.azimuthDeg, rest.azimuthDeg);
  return {
    // Rounded before wrapping, so that -179.99 becomes 180; and after it, for wrapping leaves float noise.
    azimuthDeg: tenth(wrapDegrees(tenth(azimuthDeg))),
    elevationDeg: tenth(
      within(finite(pose.elevationDeg, rest.elevationDeg), -maxElevationDeg, maxElevationDeg),
    ),
    distanceMm: tenth(within(finite(pose.distanceMm, rest.distanceMm), minDistanceMm, maxDistanceMm)),
    targetMm: [target(0), target(1), target(2)],
  };
}

/** Do two poses show the same picture, to 0.1 degree and 0.1 mm? */
export function samePose(a: CameraPose, b: CameraPose): boolean {
  return (
    a.azimuthDeg === b.azimuthDeg &&
    a.elevationDeg === b.elevationDeg &&
    a.distanceMm === b.distanceMm &&
    a.targetMm.every((value, axis) => value === b.targetMm[axis])
  );
}

/** The named view from nearest the side that this pose looks from: the whole of the region. */
export function wholePose(pose: CameraPose): CameraPose {
  const off = ({ azimuthDeg }: CameraPose) => Math.abs(wrapDegrees(azimuthDeg - pose.azimuthDeg));
  const around = [
    PRESET_POSES['three-quarter'],
    PRESET_POSES.back,
    PRESET_POSES.front,
    PRESET_POSES.left,
    PRESET_POSES.right,
  ];
  return around.reduce((best, one) => (off(one) < off(best) ? one : best));
}
