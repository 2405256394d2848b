import type { BufferGeometry } from 'three';
import { ATTRIBUTE, FIBRE_CUBE_MM, rawValues, unitOf } from '#loader';

/** How fibres run, by vertex; left side. */
export interface FibreCourse {
  /**
   * How much the seed changes on the way along its fibre, mm per mm. 0 where fibres run as fibres should;
   * where it is large, strands drawn by their seeds would run askew.
   */
  readonly unrest: Float32Array;
  /** Unit vectors along the fibres, towards the insertion; 3 numbers a vertex. */
  readonly ways: Float32Array;
  /** Mean length of the fibres, mm. */
  readonly lengthMm: number;
}

/** Reads off a geometry (metres) how its fibres run: averages over the triangles around each vertex. */
export function fibreCourse(geometry: BufferGeometry): FibreCourse {
  const { count, array: place } = geometry.getAttribute('position');
  const fibre = rawValues(geometry.getAttribute(ATTRIBUTE.fibre));
  const { array, stride, offset } = fibre;
  const unit = unitOf(fibre);
  const corners = geometry.getIndex()!.array;
  const unrest = new Float32Array(count);
  const weights = new Float32Array(count);
  const ways = new Float32Array(3 * count);
  const sums = { area: 0, climbed: 0 };
  for (let at = 0; at < corners.length; at += 3) {
    addTriangle(corners[at]!, corners[at + 1]!, corners[at + 2]!);
  }
  for (let vertex = 0; vertex < count; vertex++) {
    if (weights[vertex]! > 0) unrest[vertex]! /= weights[vertex]!;
    const at = 3 * vertex;
    const size = Math.sqrt(ways[at]! ** 2 + ways[at + 1]! ** 2 + ways[at + 2]! ** 2) || 1;
    for (let k = 0; k < 3; k++) ways[at + k]! /= size;
  }
  return { unrest, ways, lengthMm: sums.climbed > 0 ? sums.area / sums.climbed : 0 };

  /** Spelt out number by number: this runs for every triangle before the first picture. */
  function addTriangle(a: number, b: number, c: number): void {
    const px = 1000 * (place[3 * b]! - place[3 * a]!);
    const py = 1000 * (place[3 * b + 1]! - place[3 * a + 1]!);
    const pz = 1000 * (place[3 * b + 2]! - place[3 * a + 2]!);
    const qx = 1000 * (place[3 * c]! - place[3 * a]!);
    const qy = 1000 * (place[3 * c + 1]! - place[3 * a + 1]!);
    const qz = 1000 * (place[3 * c + 2]! - place[3 * a + 2]!);
    const nx = py * qz - pz * qy;
    const ny = pz * qx - px * qz;
    const nz = px * qy - py * qx;
    const area2 = nx * nx + ny * ny + nz * nz;
    if (area2 === 0) return;
    // Gradients of a linear function over the triangle are made of u = q x n and v = n x p.
    const ux = qy * nz - qz * ny;
    const uy = qz * nx - qx * nz;
    const uz = qx * ny - qy * nx;
    const vx = ny * pz - nz * py;
    const vy = nz * px - nx * pz;
    const vz = nx * py - ny * px;
    const fa = offset + stride * a;
    const fb = offset + stride * b;
    const fc = offset + stride * c;
    const onP = (array[fb + 3]! - array[fa + 3]!) / unit;
    const onQ = (array[fc + 3]! - array[fa + 3]!) / unit;
    const cx = onP * ux + onQ * vx;
    const cy = onP * uy + onQ * vy;
    const cz = onP * uz + onQ * vz;
    const steep = Math.sqrt(cx * cx + cy * cy + cz * cz);
    if (steep === 0) return;
    const wx = cx / steep;
    const wy = cy / steep;
    const wz = cz / steep;
    // A step of 1 mm along the fibre, in shares of the triangle's two sides.
    const sp = (wx * ux + wy * uy + wz * uz) / area2;
    const sq = (wx * vx + wy * vy + wz * vz) / area2;
    let turn = 0;
    for (let k = 0; k < 3; k++) {
      const change = sp * (array[fb + k]! - array[fa + k]!) + sq * (array[fc + k]! - array[fa + k]!);
      turn += change * change;
    }
    const weight = Math.sqrt(area2);
    const wander = weight * Math.min(2, (Math.sqrt(turn) * FIBRE_CUBE_MM) / unit);
    sums.area += weight;
    sums.climbed += (weight * steep) / area2;
    add(a, weight, wander, wx, wy, wz);
    add(b, weight, wander, wx, wy, wz);
    add(c, weight, wander, wx, wy, wz);
  }

  function add(vertex: number, weight: number, wander: number, x: number, y: number, z: number): void {
    unrest[vertex]! += wander;
    weights[vertex]! += weight;
    ways[3 * vertex]! += weight * x;
    ways[3 * vertex + 1]! += weight * y;
    ways[3 * vertex + 2]! += weight * z;
  }
}
