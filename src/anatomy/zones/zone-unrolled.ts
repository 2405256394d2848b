import { LANDMARK_POINTS } from '../landmarks/landmark-points.ts';
import { CHARTS, type Chart, type Point, axisAt } from './zone-charts.ts';
import { OUTLINES, type Outline, type Spot } from './zone-outlines.ts';
import type { ZoneId } from './zones.ts';

/** Over how many millimetres outside its edge a zone fades away. */
export const ZONE_EDGE_MM = 18;

/** Radians of one. */
export const DEGREES = Math.PI / 180;

/** A zone ready to be measured against: angles in radians from `angle`, places along the axis in mm. */
export interface Shape {
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

const shapes = new Map<Outline, Shape>();
const axis: [number, number] = [0, 0];

/** Angle (radians) and place along the axis (mm) of a spot. */
function placeOf(chart: Chart, spot: Spot): readonly [number, number] {
  if (typeof spot[0] === 'number') {
    return [spot[0] * DEGREES, chart.mm(spot[1] as number)];
  }
  const mark = LANDMARK_POINTS[spot[0]]?.[spot[2] ?? 0];
  if (!mark)
    throw new Error(`Zones: no landmark "${spot[0]}" in src/anatomy/landmarks/landmark-points.ts; name one.`);
  const point = mark.map((value, k) => value + (spot[1] as Point)[k]!);
  axisAt(chart, point[chart.along]!, axis);
  return [Math.atan2(point[0]! - axis[0], point[chart.zero]! - axis[1]), point[chart.along]!];
}

/** A zone's shape. */
export const shapeOf = (zone: ZoneId): Shape => shapeOfOutline(OUTLINES[zone]);

/** What an outline describes, made when it is first asked for. */
export function shapeOfOutline(outline: Outline): Shape {
  const known = shapes.get(outline);
  if (known) return known;
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
  shapes.set(outline, shape);
  return shape;
}
