import type { Side } from './ids.ts';
import { LANDMARK_POINTS } from './landmark-points.ts';
import { CHARTS, type Chart, type Point, axisAt, footMm, heightMm } from './zone-charts.ts';
import { distanceToBand, distanceToPolygon, distanceToRound } from './zone-distance.ts';
import { OUTLINES, type Outline, type Spot } from './zone-outlines.ts';
import type { ZoneId } from './zones.ts';

/** Over how many millimetres outside its edge a zone fades away. */
export const ZONE_EDGE_MM = 14;

const DEGREES = Math.PI / 180;

/** A zone ready to be measured against: angles in radians from `angle`, places along the axis in mm. */
interface Shape {
  readonly outline: Outline;
  readonly chart: Chart;
  /** Round and along the axis in turn; radians counted from `angle`. */
  readonly places: readonly number[];
  readonly angle: number;
  readonly along: number;
  /** Beyond these the zone is nothing, mm along the axis. */
  readonly from: number;
  readonly to: number;
}

const shapes = new Map<ZoneId, Shape>();
const axis: [number, number] = [0, 0];

/** Angle (radians) and place along the axis (mm) of a spot. */
function placeOf(chart: Chart, spot: Spot): readonly [number, number] {
  if (typeof spot[0] === 'number') {
    const height = spot[1] as number;
    return [spot[0] * DEGREES, chart.along === 1 ? heightMm(height) : footMm(height)];
  }
  const mark = LANDMARK_POINTS[spot[0]]?.[spot[2] ?? 0];
  if (!mark) throw new Error(`Zones: no landmark "${spot[0]}" in src/anatomy/landmark-points.ts; name one.`);
  const point = mark.map((value, k) => value + (spot[1] as Point)[k]!);
  axisAt(chart, point[chart.along]!, axis);
  return [Math.atan2(point[0]! - axis[0], point[chart.zero]! - axis[1]), point[chart.along]!];
}

function shapeOf(zone: ZoneId): Shape {
  const known = shapes.get(zone);
  if (known) return known;
  const outline = OUTLINES[zone];
  const chart: Chart = CHARTS[outline.chart];
  const spots = 'corners' in outline ? outline.corners : 'line' in outline ? outline.line : [outline.middle];
  const all = spots.map((spot) => placeOf(chart, spot));
  const [alongs, angles] = [all.map(([, along]) => along), all.map(([angle]) => angle)];
  const [low, high] = [Math.min(...alongs), Math.max(...alongs)];
  // Bends and corners are spread evenly enough for the middle of their bounds to lie within the zone.
  const inner = 'line' in outline ? all[Math.floor(all.length / 2)]! : undefined;
  const angle = inner?.[0] ?? (Math.min(...angles) + Math.max(...angles)) / 2;
  const wide =
    ('line' in outline ? outline.halfMm : 'radii' in outline ? outline.radii[1] : 0) + ZONE_EDGE_MM;
  const shape: Shape = {
    outline,
    chart,
    places: all.flatMap((place) => [place[0] - angle, place[1]]),
    angle,
    along: inner?.[1] ?? (low + high) / 2,
    from: low - wide,
    to: high + wide,
  };
  shapes.set(zone, shape);
  return shape;
}

/** 1 up to `from`, smoothly to 0 at `to`. */
function fade(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return 1 - t * t * (3 - 2 * t);
}

/** At `x`, `y`, `z` of the left side (mm). */
function weightAt(
  { outline, chart, places, angle, from, to }: Shape,
  x: number,
  y: number,
  z: number,
): number {
  const along = chart.along === 1 ? y : z;
  if (along < from || along > to) return 0;
  axisAt(chart, along, axis);
  const across = x - axis[0];
  const up = (chart.zero === 1 ? y : z) - axis[1];
  const radius = Math.hypot(across, up);
  const [nearest, farthest] = chart.reach;
  let turn = Math.atan2(across, up) - angle;
  if (turn > Math.PI) turn -= 2 * Math.PI;
  if (turn < -Math.PI) turn += 2 * Math.PI;
  const scale = Math.max(radius, chart.nearMm);
  const distance =
    'corners' in outline
      ? distanceToPolygon(places, turn, along, scale)
      : 'line' in outline
        ? distanceToBand(places, turn, along, scale) - outline.halfMm
        : distanceToRound(turn * scale, along - places[1]!, outline.radii);
  if (distance >= ZONE_EDGE_MM) return 0;
  return (
    fade(distance, 0, ZONE_EDGE_MM) *
    fade(radius, farthest, farthest + 20) *
    (1 - fade(radius, nearest - 15, nearest))
  );
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
      const own = middle ? 1 : 1 - fade(x, -4, 6);
      if (own === 0) continue;
      const weight = own * weightAt(shape, middle ? Math.abs(x) : x, y, z);
      if (weight > weights[i]!) weights[i] = weight;
    }
  }
  return weights;
}

/** {@link zoneWeights} for one zone and one place. */
export function zoneWeight(zone: ZoneId, side: Side, point: Point): number {
  return zoneWeights([zone], side, Float32Array.from(point))[0]!;
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

/** Azimuth a zone of the left side is best seen from: degrees, 0 the front, 90 the body's left, 180 the back. */
export function zoneFacing(zone: ZoneId): number {
  const { outline, angle } = shapeOf(zone);
  return outline.facing ?? (outline.midline ? 180 : Math.round(angle / DEGREES));
}
