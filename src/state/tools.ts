import { type Side, type StructureId } from '#anatomy';

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

/** Both halves of the body, or one with the midline. */
export const SHOWN_SIDES = ['both', 'left', 'right'] as const;
export type ShownSide = (typeof SHOWN_SIDES)[number];

/** The whole page, or large type and few controls, to be read across a room. */
export const LAYOUTS = ['standard', 'studio'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** As much contrast as the device asks for, or always more. */
export const CONTRASTS = ['system', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** A place of the model, mm, atlas frame. */
export type Place = readonly [number, number, number];

/** One layer under the thumb. Depths from the skin along the line of pressure, mm. */
export interface ProbeLayer {
  /** A structure, or what fills the room under the skin that no structure takes. */
  readonly what: StructureId | 'fat';
  readonly fromMm: number;
  readonly toMm: number;
}

/** What lies under the thumb, nearest first. The scene measures it; the panel says it. */
export interface ProbeReading {
  /** The place on the skin that was measured, mm. */
  readonly at: Place;
  /** Where the line of pressure goes from there: into the body, across the skin around it; of length 1. */
  readonly inward: Place;
  readonly layers: readonly ProbeLayer[];
  /** The sciatic nerve's distance from the line and how deep its nearest point lies; `null` when it is not drawn. */
  readonly nerve: { readonly side: Side; readonly offMm: number; readonly depthMm: number } | null;
}

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

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));
const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

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

/** No place of the model is further from the origin along any axis, mm. */
const MOST_PLACE_MM = 1000;

/** A place within reach, rounded to 0.1 mm. What is not finite counts as 0. */
export function normalisePlace(place: Place): Place {
  const one = (value: number) => tenth(Number.isFinite(value) ? within(value, MOST_PLACE_MM) : 0);
  return [one(place[0]), one(place[1]), one(place[2])];
}

/** Whole percent, 0..100. Not a number -> 0. */
export function clampShare(share: number): number {
  return Number.isFinite(share) ? Math.min(100, Math.max(0, Math.round(share))) : 0;
}
