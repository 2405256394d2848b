import type { Fibres } from './fibres.ts';
import type { TriangleMesh } from '../mesh.ts';
import { neighboursOf, smoothValues } from '../surfaces/smooth.ts';

/** A surface with unit normals, 3 numbers a vertex; mm. */
export type FibrousSurface = TriangleMesh & { readonly normals: Float64Array };

/** How the fibres of a surface run. */
export interface FibreCourse {
  /** Unit vectors along the fibres, towards the insertion; 3 numbers a vertex, 0 where they have no direction. */
  readonly ways: Float64Array;
  /**
   * How much the seed changes on the way along its fibre, mm per mm, by vertex. 0 where fibres run as fibres
   * should; where it is large, strands drawn by their seeds would run askew.
   */
  readonly unrest: Float64Array;
  /** Mean length of the fibres, mm. */
  readonly lengthMm: number;
  /** Unit vector along which the seeds are spread most: across the fibres of a flat structure. */
  readonly across: Vector;
}

/** Rounds in which what triangles say of the slopes of the seeds is evened out. */
const EVENING = 3;
/** How much the way along counts beside the seeds, which tell little where they hardly change. */
const GUIDE = 0.05;

/**
 * How fibres run over a surface whose every vertex knows its fibre (by its seed, mm) and its place along it: in
 * the direction in which the seed changes least, the way of the smallest eigenvalue of the seeds' structure tensor.
 * The way along, a share of the fibre's length, only tells where to: where neighbouring fibres differ in length it
 * rises askew.
 */
export function fibreCourse(
  mesh: FibrousSurface,
  { seeds, along }: Pick<Fibres, 'seeds' | 'along'>,
): FibreCourse {
  const { normals } = mesh;
  const count = along.length;
  const { guides, tensors, lengthMm } = slopes(mesh, seeds, along);
  const even = smoothValues(tensors, 6, neighboursOf(mesh), EVENING);
  const ways = new Float64Array(3 * count);
  const unrest = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    const guide = unit(at(guides, v));
    const aside = cross(at(normals, v), guide);
    const change = (s: Vector, t: Vector) => product(even, 6 * v, s, t);
    const [gg, ga, aa] = [change(guide, guide), change(guide, aside), change(aside, aside)];
    const angle = 0.5 * Math.atan2(-2 * ga, aa - gg + GUIDE * (aa + gg));
    const way = blend(Math.cos(angle), guide, Math.sin(angle), aside);
    ways.set(way, 3 * v);
    unrest[v] = Math.sqrt(Math.max(0, change(way, way)));
  }
  return { ways, unrest, lengthMm, across: widestSpread(seeds) };
}

/**
 * Averages over the triangles around each vertex, by area: slopes of the way along (3 numbers), and structure
 * tensors of the seeds (xx, xy, xz, yy, yz, zz). And the mean length of the fibres, which the slopes tell as well.
 */
function slopes({ positions, indices }: TriangleMesh, seeds: Float64Array, along: Float64Array) {
  const count = along.length;
  const guides = new Float64Array(3 * count);
  const tensors = new Float64Array(6 * count);
  const weights = new Float64Array(count);
  let area = 0;
  let climbed = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    const [a, b, c] = corners;
    const p = between(positions, a, b);
    const q = between(positions, a, c);
    const n = cross(p, q);
    const area2 = dot(n, n);
    if (area2 === 0) continue;
    const weight = Math.sqrt(area2);
    // The slope of a linear function over the triangle is made of these two.
    const u = scaled(1 / area2, cross(q, n));
    const v = scaled(1 / area2, cross(n, p));
    const rise = blend(along[b]! - along[a]!, u, along[c]! - along[a]!, v);
    area += weight;
    climbed += weight * Math.hypot(...rise);
    const [dp, dq] = [between(seeds, a, b), between(seeds, a, c)];
    const parts = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < 3; k++) {
      const [x, y, z] = blend(dp[k]!, u, dq[k]!, v);
      [x * x, x * y, x * z, y * y, y * z, z * z].forEach((part, i) => (parts[i]! += part));
    }
    for (const corner of corners) {
      weights[corner]! += weight;
      rise.forEach((value, k) => (guides[3 * corner + k]! += weight * value));
      parts.forEach((part, i) => (tensors[6 * corner + i]! += weight * part));
    }
  }
  for (let i = 0; i < tensors.length; i++) tensors[i]! /= weights[Math.floor(i / 6)]! || 1;
  return { guides, tensors, lengthMm: climbed > 0 ? area / climbed : 0 };
}

type Vector = readonly [number, number, number];

const at = (points: Float64Array, v: number): Vector => [
  points[3 * v]!,
  points[3 * v + 1]!,
  points[3 * v + 2]!,
];
const between = (points: Float64Array, from: number, to: number): Vector =>
  blend(1, at(points, to), -1, at(points, from));
const blend = (s: number, a: Vector, t: number, b: Vector): Vector => [
  s * a[0] + t * b[0],
  s * a[1] + t * b[1],
  s * a[2] + t * b[2],
];
const scaled = (s: number, a: Vector): Vector => blend(s, a, 0, a);
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => scaled(1 / (Math.hypot(...a) || 1), a);
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** s · T · t for the symmetric tensor whose six numbers begin at `from`. */
function product(tensors: Float64Array, from: number, s: Vector, [x, y, z]: Vector): number {
  const [xx, xy, xz, yy, yz, zz] = tensors.subarray(from, from + 6) as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return dot(s, [xx * x + xy * y + xz * z, xy * x + yy * y + yz * z, xz * x + yz * y + zz * z]);
}

/** Turns of the power iteration; seeds are spread in one direction far more than in the others. */
const TURNS = 12;

/** First principal axis of a cloud of points, 3 numbers each. */
function widestSpread(points: Float64Array): Vector {
  const count = points.length / 3;
  const mean = [0, 0, 0];
  for (let i = 0; i < points.length; i++) mean[i % 3]! += points[i]! / count;
  const middle = mean as unknown as Vector;
  let axis: Vector = [0.6, 0.64, 0.48];
  for (let turn = 0; turn < TURNS; turn++) {
    let next: Vector = [0, 0, 0];
    for (let v = 0; v < count; v++) {
      const away = blend(1, at(points, v), -1, middle);
      next = blend(1, next, dot(away, axis), away);
    }
    if (dot(next, next) === 0) break;
    axis = unit(next);
  }
  return axis;
}
