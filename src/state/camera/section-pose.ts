import type { CameraPose } from '../model.ts';
import { SECTION_CENTRE_MM, SECTION_PRESETS, type SectionPlane } from '../tools/section-plane.ts';

/** From where the whole cut face is seen, mm. */
const LOOK_MM = 820;
/** Steeper than this a camera would look along its own axis, degrees. */
const STEEPEST_DEG = 70;
/** A plane that faces up or down more than this is level, degrees. */
const LEVEL_DEG = 80;
/** Seen at a flatter angle than this the face is a stripe; sine of the angle. */
const FLATTEST = 0.5;

type Direction = Pick<SectionPlane, 'azimuthDeg' | 'elevationDeg'>;

/** The pose that looks at a cut face: squarely, but for a level one, which is seen from behind and above. */
export function sectionPose({ azimuthDeg, elevationDeg }: Direction): CameraPose {
  return {
    // The way a reader stands at the model.
    azimuthDeg: Math.abs(elevationDeg) > LEVEL_DEG ? 180 : azimuthDeg,
    elevationDeg: Math.min(STEEPEST_DEG, Math.max(-STEEPEST_DEG, elevationDeg)),
    distanceMm: LOOK_MM,
    targetMm: [...SECTION_CENTRE_MM],
  };
}

const outward = ({ azimuthDeg, elevationDeg }: Direction): readonly number[] => {
  const [around, up] = [azimuthDeg, elevationDeg].map((angle) => (angle * Math.PI) / 180) as [number, number];
  return [Math.sin(around) * Math.cos(up), Math.sin(up), Math.cos(around) * Math.cos(up)];
};

/** Is a cut face seen from this pose, rather than its back or its edge? */
export function showsCut(camera: Direction, plane: Direction): boolean {
  const face = outward(plane);
  return outward(camera).reduce((sum, value, k) => sum + value * face[k]!, 0) > FLATTEST;
}

/** Do two planes face the same way? */
export function isSameWay(a: Direction, b: Direction): boolean {
  return a.azimuthDeg === b.azimuthDeg && a.elevationDeg === b.elevationDeg;
}

/** Is it one of the planes of radiology, where these are laid first? */
export function isPreset(plane: SectionPlane): boolean {
  return Object.values(SECTION_PRESETS).some(
    (preset) => isSameWay(preset, plane) && preset.offsetMm === plane.offsetMm,
  );
}
