import type { VoxelSolid } from './voxel-solid.ts';

/** The fibre through each of a list of points. */
export interface Fibres {
  /** Where the fibre crosses the middle of the belly, 3 numbers a point. The same for all points of one fibre. */
  readonly seeds: Float64Array;
  /** Way along the fibre from its origin, 0, to its insertion, 1, by length. */
  readonly along: Float64Array;
  /** Whole length of the fibre. */
  readonly lengths: Float64Array;
  /** 0 where the fibre could not be followed to the middle. */
  readonly found: Uint8Array;
}

/** Steps of a trace, in cells. */
const STEP = 0.5;
/** The field flattens near its ends; a fibre is at its end beyond these values. */
const ENDS = [0.02, 0.98] as const;

type Point = [number, number, number];

/**
 * Follows the field's slope from each point to the middle of the belly (value 0.5) and to both ends.
 * `field` runs from 0 at the origin to 1 at the insertion (see `harmonicField`); way is measured by length,
 * since the field's own value is far from even along a fan-shaped muscle.
 */
export function traceFibres(points: Float64Array, solid: VoxelSolid, field: Float64Array): Fibres {
  const count = points.length / 3;
  const result = {
    seeds: new Float64Array(points.length),
    along: new Float64Array(count),
    lengths: new Float64Array(count),
    found: new Uint8Array(count),
  };
  for (let v = 0; v < count; v++) {
    const start: Point = [points[3 * v]!, points[3 * v + 1]!, points[3 * v + 2]!];
    const value = valueAt(start, solid, field);
    const middle = trace(start, value < 0.5 ? 1 : -1, 0.5, solid, field);
    const back = trace(start, -1, ENDS[0], solid, field);
    const forth = trace(start, 1, ENDS[1], solid, field);
    result.seeds.set(middle.end, 3 * v);
    result.lengths[v] = back.length + forth.length;
    result.along[v] = result.lengths[v] === 0 ? value : back.length / result.lengths[v]!;
    result.found[v] = middle.arrived ? 1 : 0;
  }
  return result;
}

/** Follows the slope up (+1) or down (-1) until the field passes `goal`; ends where the slope vanishes. */
function trace(
  start: Point,
  way: 1 | -1,
  goal: number,
  solid: VoxelSolid,
  field: Float64Array,
): { end: Point; length: number; arrived: boolean } {
  const stride = STEP * solid.step;
  const most = (4 * Math.max(...solid.size)) / STEP;
  let at = start;
  let value = valueAt(at, solid, field);
  let length = 0;
  for (let step = 0; step < most; step++) {
    if (way * (value - goal) >= 0) return { end: at, length, arrived: true };
    const first = slopeAt(at, solid, field);
    if (!first) break;
    const half: Point = [0, 1, 2].map((k) => at[k]! + 0.5 * way * stride * first[k]!) as Point;
    const second = slopeAt(half, solid, field) ?? first;
    const next: Point = [0, 1, 2].map((k) => at[k]! + way * stride * second[k]!) as Point;
    const after = valueAt(next, solid, field);
    if (way * (after - value) <= 0) break;
    const passed = way * (after - goal) >= 0;
    const share = passed ? (goal - value) / (after - value) : 1;
    at = [0, 1, 2].map((k) => at[k]! + share * (next[k]! - at[k]!)) as Point;
    length += share * stride;
    value = passed ? goal : after;
  }
  return { end: at, length, arrived: way * (value - goal) >= 0 };
}

/** Field value between cells, trilinear. */
function valueAt(point: Point, { size, origin, step }: VoxelSolid, field: Float64Array): number {
  const layer = size[0] * size[1];
  const cell = [0, 1, 2].map((k) => Math.min(size[k]! - 2, Math.max(0, (point[k]! - origin[k]!) / step)));
  const [i, j, k] = cell.map(Math.floor) as Point;
  const [u, v, w] = [cell[0]! - i, cell[1]! - j, cell[2]! - k];
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    const [a, b, c] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const weight = (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w);
    sum += weight * field[(k + c) * layer + (j + b) * size[0] + i + a]!;
  }
  return sum;
}

/** Unit direction of steepest ascent, or nothing where the field is flat. */
function slopeAt(point: Point, solid: VoxelSolid, field: Float64Array): Point | undefined {
  const h = solid.step;
  const slope = [0, 1, 2].map((axis) => {
    const ahead = [...point] as Point;
    const behind = [...point] as Point;
    ahead[axis]! += h;
    behind[axis]! -= h;
    return valueAt(ahead, solid, field) - valueAt(behind, solid, field);
  });
  const length = Math.hypot(...slope);
  return length < 1e-7 ? undefined : (slope.map((value) => value / length) as Point);
}
