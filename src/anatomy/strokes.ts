import type { StructureKey } from './ids.ts';

type Point = readonly [number, number, number];

/** A line that a hand follows, laid over the surface of a muscle. */
export interface Stroke {
  /** Along the fibres, across them, or a strip where the hand goes gently. */
  readonly kind: 'along' | 'across' | 'strip';
  /** The muscle that carries it. */
  readonly on: StructureKey;
  /** Where it runs, mm, atlas frame, left side; the surface is looked for from outside. */
  readonly path: readonly Point[];
  /** The way from the surface to the eye; need not be a unit vector. */
  readonly outward: Point;
}

const stroke = (kind: Stroke['kind'], on: string, outward: Point, path: readonly Point[]): Stroke => ({
  kind,
  on: on as StructureKey,
  path,
  outward,
});

/** Half the width of the strip over the sciatic nerve, mm: it is drawn about 3 cm wide. */
export const STRIP_HALF_WIDTH_MM = 15;

/** The least that any stroke on piriformis keeps from the line of the sciatic nerve, seen from behind, mm. */
export const STROKE_TO_NERVE_MM = 25;

const SIDE: Point = [0.95, 0.15, -0.3];
const SLANT: Point = [0.75, 0.1, -0.65];
const BEHIND: Point = [0.45, 0.1, -0.88];
const STRAIGHT_BEHIND: Point = [0.3, 0.1, -0.95];

/** What the therapist's hands do, in sets that are shown together. Told of the left side. */
export const STROKES = {
  'medius-along': [
    stroke('along', 'gluteus-medius', SIDE, [
      [119, 100, 6],
      [131, 60, -2],
      [137, 22, -8],
    ]),
    stroke('along', 'gluteus-medius', SLANT, [
      [98, 116, -20],
      [114, 70, -24],
      [128, 18, -24],
    ]),
    stroke('along', 'gluteus-medius', BEHIND, [
      [72, 100, -50],
      [88, 65, -48],
      [112, 18, -36],
    ]),
  ],
  'medius-across': [
    stroke('across', 'gluteus-medius', SLANT, [
      [129, 66, 4],
      [110, 74, -26],
    ]),
    stroke('across', 'gluteus-medius', SLANT, [
      [110, 54, -28],
      [90, 60, -46],
    ]),
    stroke('across', 'gluteus-medius', SLANT, [
      [133, 34, -4],
      [116, 40, -30],
    ]),
  ],
  // The outer half alone: nearer the sacrum, nerves and vessels come out of the pelvis. All of it keeps
  // STROKE_TO_NERVE_MM from the line of the sciatic nerve.
  'piriformis-along': [
    stroke('along', 'piriformis', STRAIGHT_BEHIND, [
      [77, 25, -45],
      [95, 15.5, -36],
      [114, 5, -24],
    ]),
  ],
  'piriformis-across': [
    stroke('across', 'piriformis', STRAIGHT_BEHIND, [
      [94, 40, -38],
      [86, 17, -41],
    ]),
    stroke('across', 'piriformis', STRAIGHT_BEHIND, [
      [110, 29, -29],
      [101, 7, -33],
    ]),
  ],
  // The course of the nerve in the buttock, from below the piriformis into the thigh.
  'nerve-strip': [
    stroke(
      'strip',
      'gluteus-maximus',
      [0, 0, -1],
      [
        [47.5, 14, -50],
        [55, 8, -53],
        [66, -1, -53],
        [79, -12, -50],
        [90, -24, -47.5],
        [97, -39, -49],
        [98, -57, -48],
        [98.5, -78, -43],
        [98, -95, -26],
      ],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;

export type StrokeSetId = keyof typeof STROKES;
