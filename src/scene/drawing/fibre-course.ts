import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three';
import { ATTRIBUTE, FIBRE_CUBE_MM } from '#loader';

type Attribute = BufferAttribute | InterleavedBufferAttribute;
type Triple = [number, number, number];

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const minus = (p: Attribute, i: number, j: number, scale: number): Triple => [
  scale * (p.getX(i) - p.getX(j)),
  scale * (p.getY(i) - p.getY(j)),
  scale * (p.getZ(i) - p.getZ(j)),
];

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
  const position = geometry.getAttribute('position');
  const fibre = geometry.getAttribute(ATTRIBUTE.fibre);
  const index = geometry.getIndex()!;
  const unrest = new Float32Array(position.count);
  const weights = new Float32Array(position.count);
  const ways = new Float32Array(3 * position.count);
  let area = 0;
  let climbed = 0;
  for (let at = 0; at < index.count; at += 3) {
    const [a, b, c] = [index.getX(at), index.getX(at + 1), index.getX(at + 2)] as const;
    const p = minus(position, b, a, 1000);
    const q = minus(position, c, a, 1000);
    const normal = cross(p, q);
    const area2 = dot(normal, normal);
    if (area2 === 0) continue;
    // Gradients of a linear function over the triangle are made of these two.
    const rp = cross(q, normal);
    const rq = cross(normal, p);
    const climb = [0, 1, 2].map(
      (k) => (fibre.getW(b) - fibre.getW(a)) * rp[k]! + (fibre.getW(c) - fibre.getW(a)) * rq[k]!,
    ) as Triple;
    const steep = Math.hypot(...climb);
    if (steep === 0) continue;
    const u = minus(fibre, b, a, FIBRE_CUBE_MM);
    const v = minus(fibre, c, a, FIBRE_CUBE_MM);
    const shareP = dot(climb, rp) / (steep * area2);
    const shareQ = dot(climb, rq) / (steep * area2);
    const turn = Math.min(2, Math.hypot(...u.map((value, k) => shareP * value + shareQ * v[k]!)));
    const weight = Math.sqrt(area2);
    area += weight;
    climbed += (weight * steep) / area2;
    for (const vertex of [a, b, c]) {
      unrest[vertex]! += weight * turn;
      weights[vertex]! += weight;
      for (let k = 0; k < 3; k++) ways[3 * vertex + k]! += (weight * climb[k]!) / steep;
    }
  }
  for (let vertex = 0; vertex < position.count; vertex++) {
    if (weights[vertex]! > 0) unrest[vertex]! /= weights[vertex]!;
    const way = ways.subarray(3 * vertex, 3 * vertex + 3);
    const size = Math.hypot(...way) || 1;
    way.forEach((value, k) => (way[k] = value / size));
  }
  return { unrest, ways, lengthMm: climbed > 0 ? area / climbed : 0 };
}
