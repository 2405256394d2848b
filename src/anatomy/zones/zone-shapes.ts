import type { Side } from '../ids.ts';
import { type Point, axisAt } from './zone-charts.ts';
import { distanceToBand, distanceToPolygon, distanceToRound } from './zone-distance.ts';
import { DEGREES, type Shape, ZONE_EDGE_MM, shapeOf } from './zone-unrolled.ts';
import type { ZoneId } from './zones.ts';

const axis: [number, number] = [0, 0];

/** 1 up to `from`, smoothly to 0 at `to`. */
function fade(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return 1 - t * t * (3 - 2 * t);
}

/** Left here by {@link measure}: mm to the edge along the unrolled surface, negative within; mm from the chart's axis. */
const measured = { distance: 0, radius: 0 };

/** Where `x`, `y`, `z` of the left side (mm) lies to a zone; degrees become mm at the place, or at `least` mm. */
function measure({ outline, chart, places, angle }: Shape, x: number, y: number, z: number, least = 0): void {
  const along = chart.along === 1 ? y : z;
  axisAt(chart, along, axis);
  const across = x - axis[0];
  const up = (chart.zero === 1 ? y : z) - axis[1];
  const radius = Math.hypot(across, up);
  let turn = Math.atan2(across, up) - angle;
  if (turn > Math.PI) turn -= 2 * Math.PI;
  if (turn < -Math.PI) turn += 2 * Math.PI;
  const scale = Math.max(radius, least);
  measured.radius = radius;
  measured.distance =
    'corners' in outline
      ? distanceToPolygon(places, turn, along, scale)
      : 'line' in outline
        ? distanceToBand(places, turn, along, scale) - outline.halfMm
        : distanceToRound(turn * scale, along - places[1]!, outline.radii);
}

/** At `x`, `y`, `z` of the left side (mm). */
function weightAt(shape: Shape, x: number, y: number, z: number): number {
  measure(shape, x, y, z);
  const { distance, radius } = measured;
  if (distance >= ZONE_EDGE_MM) return 0;
  const [nearest, farthest] = shape.chart.reach;
  return Math.min(
    fade(distance, 0, ZONE_EDGE_MM),
    fade(radius, farthest, farthest + 20),
    1 - fade(radius, nearest - 20, nearest),
  );
}

/**
 * Millimetres from `x`, `y`, `z` of the left side (mm) to the edge of a zone, negative within. What lies off the part
 * of the body that the zone is on, or beyond the midline, is outside by as much.
 */
export function zoneFieldAt(shape: Shape, x: number, y: number, z: number): number {
  const { midline } = shape.outline;
  measure(shape, midline ? Math.abs(x) : x, y, z);
  const [nearest, farthest] = shape.chart.reach;
  const off = Math.max(nearest - measured.radius, measured.radius - farthest);
  return Math.max(measured.distance, off, midline ? -Infinity : -x);
}

/**
 * How far places on the body surface belong to zones of one side: for each place the most that any of them says,
 * 1 within a zone, falling softly to 0 over {@link ZONE_EDGE_MM} outside its edge. The right side is the left one's
 * exact mirror image. `positionsMm`: x, y, z in turn, millimetres, atlas frame.
 */
export function zoneWeights(zones: readonly ZoneId[], side: Side, positionsMm: Float32Array): Float32Array {
  const weights = new Float32Array(positionsMm.length / 3);
  const mirror = side === 'right' ? -1 : 1;
  for (const shape of zones.map(shapeOf)) {
    const middle = shape.outline.midline;
    for (let i = 0; i < weights.length; i++) {
      const y = positionsMm[3 * i + 1]!;
      const z = positionsMm[3 * i + 2]!;
      const along = shape.chart.along === 1 ? y : z;
      if (along < shape.from || along > shape.to) continue;
      const x = mirror * positionsMm[3 * i]!;
      // A zone of one side ends softly at the midline, however wide it is.
      const own = middle ? 1 : 1 - fade(x, -9, 9);
      if (own === 0) continue;
      const weight = Math.min(own, weightAt(shape, middle ? Math.abs(x) : x, y, z));
      if (weight > weights[i]!) weights[i] = weight;
    }
  }
  return weights;
}

/** {@link zoneWeights} for one zone and one place. */
export function zoneWeight(zone: ZoneId, side: Side, point: Point): number {
  return zoneWeights([zone], side, Float32Array.from(point))[0]!;
}

/**
 * Millimetres from a place on the body surface to a zone's edge, round the body rather than through it; 0 within.
 * Places on another part of the body are as much farther as they lie off the part that the zone is on.
 */
export function zoneDistanceMm(zone: ZoneId, side: Side, [x, y, z]: Point): number {
  const shape = shapeOf(zone);
  const [nearest, farthest] = shape.chart.reach;
  const onLeft = side === 'right' ? -x : x;
  measure(shape, shape.outline.midline ? Math.abs(x) : onLeft, y, z, nearest);
  const off = Math.max(0, nearest - measured.radius, measured.radius - farthest);
  return Math.max(0, measured.distance) + off;
}

/** The zone's middle, on about the body surface; mm, atlas frame. A zone that covers the midline has it there. */
export function zoneCentre(zone: ZoneId, side: Side): Point {
  const { outline, chart, angle, along } = shapeOf(zone);
  axisAt(chart, along, axis);
  const turn = outline.midline ? Math.PI : angle;
  const x = outline.midline ? 0 : axis[0] + outline.outMm * Math.sin(turn);
  const up = axis[1] + outline.outMm * Math.cos(turn);
  return [side === 'right' ? -x : x, chart.along === 1 ? along : up, chart.along === 1 ? up : along];
}

/** From how low to how high a zone reaches at full strength, y in mm; one of the foot lies within its middle's level. */
export function zoneHeights(zone: ZoneId): readonly [low: number, high: number] {
  const { chart, from, to } = shapeOf(zone);
  const [, level] = zoneCentre(zone, 'left');
  return chart.along === 1 ? [from + ZONE_EDGE_MM, to - ZONE_EDGE_MM] : [level, level];
}

/** Azimuth a zone of the left side is best seen from: degrees, 0 the front, 90 the body's left, 180 the back. */
export function zoneFacing(zone: ZoneId): number {
  const { outline, angle } = shapeOf(zone);
  return outline.facing ?? (outline.midline ? 180 : Math.round(angle / DEGREES));
}

/** Steep enough to see the sole, and level enough to see whose foot it is, degrees. */
const STEEP_DEG = 50;

/** How far above (+) or below (-) the horizontal a zone is best seen from, degrees; 0 for all but those of the foot. */
export function zoneRise(zone: ZoneId): number {
  const { chart, angle } = shapeOf(zone);
  return chart.along === 1 ? 0 : Math.round(STEEP_DEG * Math.cos(angle));
}
