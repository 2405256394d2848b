import type { VoxelSolid } from '../fields/voxel-solid.ts';

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
    const value = valueAt(...start, solid, field);
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
  let value = valueAt(...at, solid, field);
  let length = 0;
  for (let step = 0; step < most; step++) {
    if (way * (value - goal) >= 0) return { end: at, length, arrived: true };
    const first = slopeAt(at, solid, field);
    if (!first) break;
    const half = ahead(at, first, 0.5 * way * stride);
    const second = slopeAt(half, solid, field) ?? first;
    const next = ahead(at, second, way * stride);
    const after = valueAt(...next, solid, field);
    if (way * (after - value) <= 0) break;
    const passed = way * (after - goal) >= 0;
    const share = passed ? (goal - value) / (after - value) : 1;
    at = ahead(at, second, share * way * stride);
    length += share * stride;
    value = passed ? goal : after;
  }
  return { end: at, length, arrived: way * (value - goal) >= 0 };
}

/** Field value between cells, trilinear. Millions of calls a muscle: nothing is put into a list here. */
function valueAt(x: number, y: number, z: number, solid: VoxelSolid, field: Float64Array): number {
  const { size, origin, step } = solid;
  const row = size[0];
  const layer = row * size[1];
  const cx = Math.min(row - 2, Math.max(0, (x - origin[0]) / step));
  const cy = Math.min(size[1] - 2, Math.max(0, (y - origin[1]) / step));
  const cz = Math.min(size[2] - 2, Math.max(0, (z - origin[2]) / step));
  const i = Math.floor(cx);
  const j = Math.floor(cy);
  const k = Math.floor(cz);
  const [u, v, w] = [cx - i, cy - j, cz - k];
  const at = k * layer + j * row + i;
  const [a, b, c] = [1 - u, 1 - v, 1 - w];
  return (
    a * b * c * field[at]! +
    u * b * c * field[at + 1]! +
    a * v * c * field[at + row]! +
    u * v * c * field[at + row + 1]! +
    a * b * w * field[at + layer]! +
    u * b * w * field[at + layer + 1]! +
    a * v * w * field[at + layer + row]! +
    u * v * w * field[at + layer + row + 1]!
  );
}

/** Unit direction of steepest ascent, or nothing where the field is flat. */
function slopeAt([x, y, z]: Point, solid: VoxelSolid, field: Float64Array): Point | undefined {
  const h = solid.step;
  const dx = valueAt(x + h, y, z, solid, field) - valueAt(x - h, y, z, solid, field);
  const dy = valueAt(x, y + h, z, solid, field) - valueAt(x, y - h, z, solid, field);
  const dz = valueAt(x, y, z + h, solid, field) - valueAt(x, y, z - h, solid, field);
  const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
  return length < 1e-7 ? undefined : [dx / length, dy / length, dz / length];
}

/** The point `step` along `direction`. */
function ahead([x, y, z]: Point, direction: Point, step: number): Point {
  return [x + step * direction[0], y + step * direction[1], z + step * direction[2]];
}
