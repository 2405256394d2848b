import type { TriangleMesh } from '../mesh.ts';
import { squaredDistanceToTriangle } from './triangle-distance.ts';

const LEAF_SIZE = 6;
/** How many radii away a cluster of triangles may be replaced by one dipole (Barill et al. 2018, "beta"). */
const FAR = 2.3;

/**
 * A box tree over triangles with three questions: how far, how often wrapped around, is anything in the way.
 *
 * Winding numbers follow Barill, Dickson, Schmidt, Levin, Jacobson, "Fast winding numbers for soups and
 * clouds", ACM Trans. Graph. 37(4), 2018, with the first-order (dipole) term.
 */
export class TriangleTree {
  readonly #points: Float64Array;
  /** Nine numbers a triangle, in tree order. */
  readonly #corners: Float64Array;
  /** Six numbers a node: min x y z, max x y z. */
  readonly #boxes: Float64Array;
  /** Eight numbers a node: centre x y z, radius, summed area vector x y z, unused. */
  readonly #dipoles: Float64Array;
  /** Four numbers a node: left child or -1, right child, first triangle, end triangle. */
  readonly #nodes: Int32Array;
  #count = 0;
  readonly #stack = new Int32Array(128);

  constructor({ positions, indices }: TriangleMesh) {
    const triangles = indices.length / 3;
    if (triangles === 0)
      throw new Error('geometry/triangle-tree: the mesh has no triangles; nothing to search');
    this.#points = positions;
    const order = Uint32Array.from({ length: triangles }, (_, i) => i);
    const centres = new Float64Array(triangles * 3);
    for (let t = 0; t < triangles; t++) {
      for (let axis = 0; axis < 3; axis++) {
        let sum = 0;
        for (let k = 0; k < 3; k++) sum += positions[3 * (indices[3 * t + k] as number) + axis] as number;
        centres[3 * t + axis] = sum / 3;
      }
    }
    const most = 2 * triangles + 1;
    this.#boxes = new Float64Array(most * 6);
    this.#dipoles = new Float64Array(most * 8);
    this.#nodes = new Int32Array(most * 4);
    this.#corners = new Float64Array(triangles * 9);
    this.#split(order, centres, indices, 0, triangles);
    for (let slot = 0; slot < triangles; slot++) {
      const t = order[slot] as number;
      for (let k = 0; k < 3; k++) {
        const vertex = indices[3 * t + k] as number;
        for (let axis = 0; axis < 3; axis++) {
          this.#corners[9 * slot + 3 * k + axis] = positions[3 * vertex + axis] as number;
        }
      }
    }
    for (let node = this.#count - 1; node >= 0; node--) this.#fillDipole(node);
  }

  #split(order: Uint32Array, centres: Float64Array, indices: Uint32Array, from: number, to: number): number {
    const node = this.#count++;
    const box = 6 * node;
    this.#boxes.fill(Infinity, box, box + 3).fill(-Infinity, box + 3, box + 6);
    for (let slot = from; slot < to; slot++) {
      const t = order[slot] as number;
      for (let k = 0; k < 3; k++) {
        const vertex = indices[3 * t + k] as number;
        for (let axis = 0; axis < 3; axis++) {
          const value = this.#points[3 * vertex + axis] as number;
          if (value < (this.#boxes[box + axis] as number)) this.#boxes[box + axis] = value;
          if (value > (this.#boxes[box + 3 + axis] as number)) this.#boxes[box + 3 + axis] = value;
        }
      }
    }
    this.#nodes[4 * node] = -1;
    this.#nodes[4 * node + 2] = from;
    this.#nodes[4 * node + 3] = to;
    if (to - from <= LEAF_SIZE) return node;
    let longest = 0;
    let length = -1;
    for (let axis = 0; axis < 3; axis++) {
      const size = (this.#boxes[box + 3 + axis] as number) - (this.#boxes[box + axis] as number);
      if (size > length) {
        length = size;
        longest = axis;
      }
    }
    const part = order.subarray(from, to);
    part.sort((a, b) => (centres[3 * a + longest] as number) - (centres[3 * b + longest] as number) || a - b);
    const middle = (from + to) >> 1;
    this.#nodes[4 * node] = this.#split(order, centres, indices, from, middle);
    this.#nodes[4 * node + 1] = this.#split(order, centres, indices, middle, to);
    return node;
  }

  /** Area-weighted centre, enclosing radius and summed area vector of a node's triangles. */
  #fillDipole(node: number): void {
    const from = this.#nodes[4 * node + 2] as number;
    const to = this.#nodes[4 * node + 3] as number;
    const c = this.#corners;
    let area = 0;
    const centre = [0, 0, 0];
    const vector = [0, 0, 0];
    for (let slot = from; slot < to; slot++) {
      const i = 9 * slot;
      const ux = (c[i + 3] as number) - (c[i] as number);
      const uy = (c[i + 4] as number) - (c[i + 1] as number);
      const uz = (c[i + 5] as number) - (c[i + 2] as number);
      const vx = (c[i + 6] as number) - (c[i] as number);
      const vy = (c[i + 7] as number) - (c[i + 1] as number);
      const vz = (c[i + 8] as number) - (c[i + 2] as number);
      const nx = (uy * vz - uz * vy) / 2;
      const ny = (uz * vx - ux * vz) / 2;
      const nz = (ux * vy - uy * vx) / 2;
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz);
      area += size;
      vector[0]! += nx;
      vector[1]! += ny;
      vector[2]! += nz;
      for (let axis = 0; axis < 3; axis++) {
        centre[axis]! +=
          (size * ((c[i + axis] as number) + (c[i + 3 + axis] as number) + (c[i + 6 + axis] as number))) / 3;
      }
    }
    for (let axis = 0; axis < 3; axis++) centre[axis]! /= area || 1;
    let radius = 0;
    for (let i = 9 * from; i < 9 * to; i += 3) {
      const dx = (c[i] as number) - centre[0]!;
      const dy = (c[i + 1] as number) - centre[1]!;
      const dz = (c[i + 2] as number) - centre[2]!;
      radius = Math.max(radius, Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    this.#dipoles.set([...centre, radius, ...vector, 0], 8 * node);
  }

  /** Distance from a point to the nearest triangle; `atMost` if there is none nearer. */
  distance(x: number, y: number, z: number, atMost = Infinity): number {
    let best = atMost * atMost;
    const stack = this.#stack;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top] as number;
      if (this.#boxDistance(node, x, y, z) >= best) continue;
      const left = this.#nodes[4 * node] as number;
      if (left < 0) {
        const to = this.#nodes[4 * node + 3] as number;
        for (let slot = this.#nodes[4 * node + 2] as number; slot < to; slot++) {
          const squared = squaredDistanceToTriangle(this.#corners, 9 * slot, x, y, z);
          if (squared < best) best = squared;
        }
        continue;
      }
      const right = this.#nodes[4 * node + 1] as number;
      const leftFirst = this.#boxDistance(left, x, y, z) < this.#boxDistance(right, x, y, z);
      stack[top++] = leftFirst ? right : left;
      stack[top++] = leftFirst ? left : right;
    }
    return Math.sqrt(best);
  }

  #boxDistance(node: number, x: number, y: number, z: number): number {
    const b = this.#boxes;
    const i = 6 * node;
    const dx = Math.max((b[i] as number) - x, 0, x - (b[i + 3] as number));
    const dy = Math.max((b[i + 1] as number) - y, 0, y - (b[i + 4] as number));
    const dz = Math.max((b[i + 2] as number) - z, 0, z - (b[i + 5] as number));
    return dx * dx + dy * dy + dz * dz;
  }

  /** Generalised winding number: 1 inside a closed surface, 0 outside, in between near holes. */
  windingNumber(x: number, y: number, z: number): number {
    const stack = this.#stack;
    const d = this.#dipoles;
    let sum = 0;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top] as number;
      const i = 8 * node;
      const dx = (d[i] as number) - x;
      const dy = (d[i + 1] as number) - y;
      const dz = (d[i + 2] as number) - z;
      const squared = dx * dx + dy * dy + dz * dz;
      const reach = FAR * (d[i + 3] as number);
      if (squared > reach * reach) {
        sum +=
          (dx * (d[i + 4] as number) + dy * (d[i + 5] as number) + dz * (d[i + 6] as number)) /
          (squared * Math.sqrt(squared));
        continue;
      }
      const left = this.#nodes[4 * node] as number;
      if (left >= 0) {
        stack[top++] = left;
        stack[top++] = this.#nodes[4 * node + 1] as number;
        continue;
      }
      const to = this.#nodes[4 * node + 3] as number;
      for (let slot = this.#nodes[4 * node + 2] as number; slot < to; slot++)
        sum += this.#solidAngle(slot, x, y, z);
    }
    return sum / (4 * Math.PI);
  }

  /** Solid angle of one triangle (Van Oosterom & Strackee 1983), in steradians. Roots: `Math.hypot` takes ten times as long. */
  #solidAngle(slot: number, x: number, y: number, z: number): number {
    const c = this.#corners;
    const i = 9 * slot;
    const ax = (c[i] as number) - x;
    const ay = (c[i + 1] as number) - y;
    const az = (c[i + 2] as number) - z;
    const bx = (c[i + 3] as number) - x;
    const by = (c[i + 4] as number) - y;
    const bz = (c[i + 5] as number) - z;
    const cx = (c[i + 6] as number) - x;
    const cy = (c[i + 7] as number) - y;
    const cz = (c[i + 8] as number) - z;
    const a = Math.sqrt(ax * ax + ay * ay + az * az);
    const b = Math.sqrt(bx * bx + by * by + bz * bz);
    const cc = Math.sqrt(cx * cx + cy * cy + cz * cz);
    const triple = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
    const below =
      a * b * cc +
      (ax * bx + ay * by + az * bz) * cc +
      (bx * cx + by * cy + bz * cz) * a +
      (cx * ax + cy * ay + cz * az) * b;
    return 2 * Math.atan2(triple, below);
  }

  /** Does a ray from a point along a unit direction meet any triangle between `nearest` and `farthest`? */
  blocked(
    origin: readonly [number, number, number],
    direction: readonly [number, number, number],
    nearest: number,
    farthest: number,
  ): boolean {
    const [ox, oy, oz] = origin;
    const [dx, dy, dz] = direction;
    // A ray along a box's side would give 0 x infinity; a direction that is nearly 0 does as well.
    const ix = 1 / (dx || 1e-12);
    const iy = 1 / (dy || 1e-12);
    const iz = 1 / (dz || 1e-12);
    const b = this.#boxes;
    const stack = this.#stack;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top] as number;
      const i = 6 * node;
      const x0 = ((b[i] as number) - ox) * ix;
      const x1 = ((b[i + 3] as number) - ox) * ix;
      const y0 = ((b[i + 1] as number) - oy) * iy;
      const y1 = ((b[i + 4] as number) - oy) * iy;
      const z0 = ((b[i + 2] as number) - oz) * iz;
      const z1 = ((b[i + 5] as number) - oz) * iz;
      const enter = Math.max(Math.min(x0, x1), Math.min(y0, y1), Math.min(z0, z1), nearest);
      const leave = Math.min(Math.max(x0, x1), Math.max(y0, y1), Math.max(z0, z1), farthest);
      if (!(enter <= leave)) continue;
      const left = this.#nodes[4 * node] as number;
      if (left >= 0) {
        stack[top++] = left;
        stack[top++] = this.#nodes[4 * node + 1] as number;
        continue;
      }
      const to = this.#nodes[4 * node + 3] as number;
      for (let slot = this.#nodes[4 * node + 2] as number; slot < to; slot++) {
        const t = rayTriangle(this.#corners, 9 * slot, ox, oy, oz, dx, dy, dz);
        if (t > nearest && t < farthest) return true;
      }
    }
    return false;
  }
}

/** Moeller & Trumbore 1997; distance along the ray, or -1 for a miss. */
function rayTriangle(
  c: Float64Array,
  i: number,
  ox: number,
  oy: number,
  oz: number,
  dx: number,
  dy: number,
  dz: number,
): number {
  const ax = c[i] as number;
  const ay = c[i + 1] as number;
  const az = c[i + 2] as number;
  const ux = (c[i + 3] as number) - ax;
  const uy = (c[i + 4] as number) - ay;
  const uz = (c[i + 5] as number) - az;
  const vx = (c[i + 6] as number) - ax;
  const vy = (c[i + 7] as number) - ay;
  const vz = (c[i + 8] as number) - az;
  const px = dy * vz - dz * vy;
  const py = dz * vx - dx * vz;
  const pz = dx * vy - dy * vx;
  const det = ux * px + uy * py + uz * pz;
  if (Math.abs(det) < 1e-14) return -1;
  const inverse = 1 / det;
  const sx = ox - ax;
  const sy = oy - ay;
  const sz = oz - az;
  const u = (sx * px + sy * py + sz * pz) * inverse;
  if (u < 0 || u > 1) return -1;
  const qx = sy * uz - sz * uy;
  const qy = sz * ux - sx * uz;
  const qz = sx * uy - sy * ux;
  const v = (dx * qx + dy * qy + dz * qz) * inverse;
  if (v < 0 || u + v > 1) return -1;
  return (vx * qx + vy * qy + vz * qz) * inverse;
}
