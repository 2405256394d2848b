import { type Place, tenth, within } from './place.ts';

/** A plane that cuts the model open. What lies on the side it faces is taken away. */
export interface SectionPlane {
  /** Where its normal points: around the vertical as a camera's azimuth does, degrees. */
  readonly azimuthDeg: number;
  /** Above (+) or below (-) the horizontal, -90..90. */
  readonly elevationDeg: number;
  /** From the middle of the model ({@link SECTION_CENTRE_MM}) along the normal, mm. */
  readonly offsetMm: number;
}

/** The planes of radiology, each facing where it is usually looked at from: from above, from the left, from behind. */
export const SECTION_PRESETS = {
  axial: { azimuthDeg: 0, elevationDeg: 90, offsetMm: 0 },
  sagittal: { azimuthDeg: 90, elevationDeg: 0, offsetMm: 80 },
  coronal: { azimuthDeg: 180, elevationDeg: 0, offsetMm: 0 },
} as const satisfies Record<string, SectionPlane>;
export type SectionPreset = keyof typeof SECTION_PRESETS;

/** Planes are told by their distance from here: amid the muscles, level with the hip joints, mm. */
export const SECTION_CENTRE_MM: readonly [number, number, number] = [0, 0, -20];

/** A section is never further from the centre than this, mm. */
const MAX_SECTION_MM = 300;

/** A plane within the limits, rounded to 0.1 degree and 0.1 mm. What is not finite counts as 0. */
export function normaliseSection({ azimuthDeg, elevationDeg, offsetMm }: SectionPlane): SectionPlane {
  const finite = (value: number) => (Number.isFinite(value) ? value : 0);
  const turned = tenth(((((finite(azimuthDeg) + 180) % 360) + 360) % 360) - 180);
  return {
    azimuthDeg: turned === -180 ? 180 : turned,
    elevationDeg: tenth(within(finite(elevationDeg), 90)),
    offsetMm: tenth(within(finite(offsetMm), MAX_SECTION_MM)),
  };
}

/** The direction a plane faces, of length 1, atlas frame. */
export function sectionNormal({ azimuthDeg, elevationDeg }: SectionPlane): Place {
  const [around, above] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
  return [Math.sin(around) * Math.cos(above), Math.sin(above), Math.cos(around) * Math.cos(above)];
}
