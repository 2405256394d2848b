/** Millimetres, atlas frame. */
export type Point = readonly [number, number, number];

/** Where an axis runs: a height (or, on the foot, a length) and the two other coordinates there, mm. */
type Knot = readonly [along: number, x: number, other: number];

/**
 * How places on one part of the body are counted: along an axis, and round it in degrees. What is written in
 * angles and fractions follows the body when its surface is drawn anew; nothing here comes from single vertices.
 */
export interface Chart {
  /** From the chart's own scale to the atlas axis, mm. */
  readonly mm: (fraction: number) => number;
  /** The atlas axis (0..2) that heights run along, and the one that angles are counted from, towards the outer side. */
  readonly along: 1 | 2;
  readonly zero: 1 | 2;
  /** The axis from its beginning to its end; beyond them it runs along the atlas axis. */
  readonly knots: readonly Knot[];
  /** Distances from the axis, mm, between which the body's surface is looked for; outside are other parts of it. */
  readonly reach: readonly [number, number];
}

/**
 * The scale of heights, and where it lies on the bones (mm): -1 the highest place of the iliac crest, 0 the
 * greater trochanter (its most lateral place), 1 the knee joint, 2 the ankle joint. The first two are landmarks;
 * the knee lies half-way between the lowest place of the femur's condyles (-417) and the highest of the tibia
 * (-414), the ankle at the top of the talus (-751), all read off the shipped bones. Outside it runs on evenly.
 */
const HEIGHTS = [146.7, -26.5, -415, -751.5] as const;

/** The foot's own scale: 0 the bones' hindmost place, 1 their foremost (z, mm). */
const FOOT = [-83, 137] as const;

/** The pelvic floor's own scale: 0 the tip of the tailbone, 1 the pubic tubercles (z, mm). */
const FLOOR = [-64, 57] as const;

/** Height on the body's scale to y, mm. */
function heightMm(height: number): number {
  const from = Math.min(Math.max(Math.floor(height), -1), 1);
  const [top, bottom] = [HEIGHTS[from + 1]!, HEIGHTS[from + 2]!];
  return top + (height - from) * (bottom - top);
}

/** Fraction of the foot's length to z, mm. */
function footMm(fraction: number): number {
  return FOOT[0] + fraction * (FOOT[1] - FOOT[0]);
}

/** Fraction of the pelvic floor's length to z, mm. */
function floorMm(fraction: number): number {
  return FLOOR[0] + fraction * (FLOOR[1] - FLOOR[0]);
}

const level = (height: number, x: number, z: number): Knot => [heightMm(height), x, z];

/**
 * Axes of the left side. Trunk: half-way between the back and the belly in the midline, at the crest and at the
 * trochanter. Limb: the middle of the outline's cross-sections at the heights named, to the millimetre.
 * Foot: the middle of its cross-sections; 0 is up, 90 the outer border, 180 the sole. Floor of the pelvis: a line in
 * the midline, four centimeters above the skin between the legs; 180 is down.
 */
export const CHARTS = {
  trunk: { mm: heightMm, along: 1, zero: 2, knots: [level(-1, 0, 15), level(0, 0, -15)], reach: [70, 190] },
  limb: {
    mm: heightMm,
    along: 1,
    zero: 2,
    knots: [
      level(0, 77, -8),
      level(0.45, 82, -6),
      level(0.9, 72, -23),
      level(1, 75, -36),
      level(1.3, 81, -52),
      level(1.7, 81, -45),
      level(2, 76, -36),
    ],
    reach: [0, 130],
  },
  foot: {
    mm: footMm,
    along: 2,
    zero: 1,
    knots: [
      [footMm(0), 72, -798],
      [footMm(0.4), 83, -803],
      [footMm(0.65), 94, -808],
      [footMm(1), 97, -822],
    ],
    reach: [0, 67],
  },
  floor: {
    mm: floorMm,
    along: 2,
    zero: 1,
    knots: [
      [floorMm(0), 0, -15],
      [floorMm(1), 0, -15],
    ],
    reach: [0, 65],
  },
} as const satisfies Readonly<Record<string, Chart>>;

export type ChartName = keyof typeof CHARTS;

/** x and the other coordinate of a chart's axis at a place along it, mm; beyond its ends it keeps those of the end. */
export function axisAt({ knots }: Chart, along: number, out: [number, number]): void {
  let i = 1;
  const falling = knots[0]![0] > knots[1]![0];
  while (i < knots.length - 1 && along < knots[i]![0] === falling) i++;
  const [from, to] = [knots[i - 1]!, knots[i]!];
  const t = Math.min(1, Math.max(0, (along - from[0]) / (to[0] - from[0])));
  out[0] = from[1] + t * (to[1] - from[1]);
  out[1] = from[2] + t * (to[2] - from[2]);
}
