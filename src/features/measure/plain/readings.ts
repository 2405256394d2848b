import { CORE_GROUP, instanceOf } from '#anatomy';
import type { MeasuredPoint } from './value.ts';

type Vec = readonly [number, number, number];

/**
 * How far the drawn surface of a measured structure may lie from the body it was measured on, mm: nineteen twentieths
 * of it are nearer, in the simpler model for phones as well. The tests of the shipped models hold them to it.
 */
export const SURFACE_MM = { hip: 2, beside: 3 } as const;

const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The straight line between two places, in their unit. */
export const distanceBetween = (a: Vec, b: Vec): number => Math.hypot(...minus(a, b));

/** The angle at `middle` between the lines to two places, degrees 0..180; `null` where a line has no length. */
export function angleAt(middle: Vec, a: Vec, b: Vec): number | null {
  const [u, v] = [minus(a, middle), minus(b, middle)];
  const cross: Vec = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  if (Math.hypot(...u) === 0 || Math.hypot(...v) === 0) return null;
  return (Math.atan2(Math.hypot(...cross), dot(u, v)) * 180) / Math.PI;
}

/** Was this surface measured on a body? What was modeled from descriptions has no error that is known, nor has the skin. */
export function isMeasured({ on }: MeasuredPoint): boolean {
  const { kind, provenance } = instanceOf(on);
  return kind !== 'skin' && provenance.method === 'measured';
}

/** How far a point may lie from the place that was meant: by the surface and by the hand, mm; `null` when not known. */
export function errorOf(point: MeasuredPoint): number | null {
  if (!isMeasured(point)) return null;
  const surface = instanceOf(point.on).group === CORE_GROUP ? SURFACE_MM.hip : SURFACE_MM.beside;
  return Math.hypot(surface, point.missMm);
}

/** A figure and how far it may be off, mm or degrees; `null` for an error that is not known. */
export interface Reading {
  readonly value: number;
  readonly error: number | null;
}

/** The distance between two points. Their errors are independent, so their squares add up. */
export function distanceOf(a: MeasuredPoint, b: MeasuredPoint): Reading {
  const [errorA, errorB] = [errorOf(a), errorOf(b)];
  const error = errorA === null || errorB === null ? null : Math.hypot(errorA, errorB);
  return { value: distanceBetween(a.at, b.at), error };
}

/** The angle at the second of three points; `null` where two points coincide. */
export function angleOf(a: MeasuredPoint, middle: MeasuredPoint, b: MeasuredPoint): Reading | null {
  const value = angleAt(middle.at, a.at, b.at);
  if (value === null) return null;
  const errors = [errorOf(a), errorOf(middle), errorOf(b)] as const;
  const [toA, toB] = [distanceBetween(middle.at, a.at), distanceBetween(middle.at, b.at)];
  // How fast the angle grows as each point moves, radians for each mm: an end swings about the middle point; the
  // middle point swings against both ends at once.
  const [endA, endB, centre] = [1 / toA, 1 / toB, distanceBetween(a.at, b.at) / (toA * toB)];
  const known = errors[0] !== null && errors[1] !== null && errors[2] !== null;
  const error = known ? Math.hypot(errors[0] * endA, errors[1] * centre, errors[2] * endB) : null;
  return { value, error: error === null ? null : Math.min(180, (error * 180) / Math.PI) };
}
