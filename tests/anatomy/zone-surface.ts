import { type ZoneId, zoneWeights } from '#anatomy';
import type { ModelNode } from '../support/models.ts';

type Vector = readonly [number, number, number];

/** The body surface, ready to be asked about zones. */
export class ZoneSurface {
  readonly positions: Float32Array;
  /** mm², a third of each triangle to each of its corners. */
  readonly areas: Float64Array;
  readonly mesh: ModelNode;

  /** `thickerMm`: another body about the same bones. */
  constructor(mesh: ModelNode, thickerMm = 0) {
    this.mesh = mesh;
    this.positions = Float32Array.from(mesh.positions, (value, i) => value + thickerMm * mesh.normals[i]!);
    this.areas = new Float64Array(this.positions.length / 3);
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => this.at(mesh.indices[t + k]!)) as [Vector, Vector, Vector];
      const [u, v] = [minus(b, a), minus(c, a)];
      const area =
        Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
      for (let k = 0; k < 3; k++) this.areas[mesh.indices[t + k]!]! += area / 3;
    }
  }

  at(i: number): Vector {
    return [this.positions[3 * i]!, this.positions[3 * i + 1]!, this.positions[3 * i + 2]!];
  }

  /** Area (cm²), centre of area and mean outward direction of a zone; every vertex that has any of it. */
  measure(zone: ZoneId, side: 'left' | 'right' = 'left') {
    const weights = zoneWeights([zone], side, this.positions);
    const centre: [number, number, number] = [0, 0, 0];
    const outward: [number, number, number] = [0, 0, 0];
    const touched: Vector[] = [];
    let area = 0;
    weights.forEach((weight, i) => {
      if (weight === 0) return;
      const share = weight * this.areas[i]!;
      area += share;
      touched.push(this.at(i));
      for (let k = 0; k < 3; k++) {
        centre[k]! += share * this.positions[3 * i + k]!;
        outward[k]! += share * this.mesh.normals[3 * i + k]!;
      }
    });
    const length = Math.hypot(...outward);
    return {
      areaCm2: area / 100,
      centre: centre.map((value) => value / area) as unknown as Vector,
      outward: outward.map((value) => value / length) as unknown as Vector,
      touched,
    };
  }

  /** Where a ray from within first meets the surface; throws when it never does. */
  leaving(origin: Vector, direction: Vector): Vector {
    const { indices } = this.mesh;
    let nearest = Infinity;
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => this.at(indices[t + k]!)) as [Vector, Vector, Vector];
      nearest = Math.min(nearest, hit(origin, direction, a, b, c));
    }
    if (nearest === Infinity)
      throw new Error(`No body surface from ${origin.join()} towards ${direction.join()}.`);
    return origin.map((value, k) => value + nearest * direction[k]!) as unknown as Vector;
  }

  /** Places along every edge, at most `stepMm` apart; calls back with each run's positions. */
  alongEdges(stepMm: number, each: (run: Float32Array) => void): void {
    const { indices } = this.mesh;
    for (let i = 0; i < indices.length; i++) {
      const [a, b] = [indices[i]!, indices[i % 3 === 2 ? i - 2 : i + 1]!];
      if (a > b) continue;
      const [from, step] = [this.at(a), minus(this.at(b), this.at(a))];
      const count = Math.max(1, Math.ceil(Math.hypot(...step) / stepMm));
      each(
        Float32Array.from(
          { length: 3 * (count + 1) },
          (_, k) => from[k % 3]! + (step[k % 3]! * Math.floor(k / 3)) / count,
        ),
      );
    }
  }
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Distance along a ray to a triangle; infinite when it passes by. */
function hit(origin: Vector, direction: Vector, a: Vector, b: Vector, c: Vector): number {
  const [u, v, w] = [minus(b, a), minus(c, a), minus(origin, a)];
  const across = cross(direction, v);
  const volume = dot(u, across);
  if (volume === 0) return Infinity;
  const s = dot(w, across) / volume;
  const aside = cross(w, u);
  const t = dot(direction, aside) / volume;
  const far = dot(v, aside) / volume;
  return s < 0 || t < 0 || s + t > 1 || far <= 0 ? Infinity : far;
}
