import type { TriangleMesh } from '../mesh.ts';
import { type Neighbours, neighboursOf } from './smooth.ts';

export interface FairingOptions {
  /** Waves of this length are halved, shorter ones go, longer ones stay; in the mesh's unit. */
  readonly wavelength: number;
  /** No vertex moves farther than this. */
  readonly mostMove: number;
}

/** Residual, relative to the start, at which a solution is good enough: 0.001 mm on the hip bone, far below what can be seen. */
const TOLERANCE = 1e-3;
const MOST_ITERATIONS = 400;

/**
 * Takes out the facets that a coarse source has left in a fine mesh. Solves (1 + t L^2) x = x0, where L is
 * the graph Laplacian: a low-pass whose gain is 1 / (1 + (wavelength / length)^4), so that form larger than
 * a facet keeps its size (implicit fairing: Desbrun, Meyer, Schroeder, Barr, SIGGRAPH 1999).
 * Steps longer than `mostMove` are cut smoothly, which keeps ridges and tips.
 */
export function fairSurface(mesh: TriangleMesh, { wavelength, mostMove }: FairingOptions): TriangleMesh {
  const neighbours = neighboursOf(mesh);
  const edge = meanEdge(mesh);
  // Eigenvalue of L / 6 for a wave of that length on a regular mesh.
  const cut = ((Math.PI * edge) / wavelength) ** 2;
  const strength = 1 / (cut * cut);
  const count = mesh.positions.length / 3;
  const positions = mesh.positions.slice();
  for (let axis = 0; axis < 3; axis++) {
    const start = Float64Array.from({ length: count }, (_, v) => mesh.positions[3 * v + axis]!);
    const faired = solve(start, neighbours, strength);
    for (let v = 0; v < count; v++) positions[3 * v + axis] = faired[v]!;
  }
  for (let i = 0; i < positions.length; i += 3) {
    const dx = positions[i]! - mesh.positions[i]!;
    const dy = positions[i + 1]! - mesh.positions[i + 1]!;
    const dz = positions[i + 2]! - mesh.positions[i + 2]!;
    const share = 1 / Math.hypot(1, Math.hypot(dx, dy, dz) / mostMove);
    positions[i] = mesh.positions[i]! + share * dx;
    positions[i + 1] = mesh.positions[i + 1]! + share * dy;
    positions[i + 2] = mesh.positions[i + 2]! + share * dz;
  }
  return { positions, indices: mesh.indices };
}

/** Mean length of the triangles' sides. */
export function meanEdge({ positions, indices }: TriangleMesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = 3 * indices[i + k]!;
      const b = 3 * indices[i + ((k + 1) % 3)]!;
      const dx = positions[a]! - positions[b]!;
      const dy = positions[a + 1]! - positions[b + 1]!;
      const dz = positions[a + 2]! - positions[b + 2]!;
      sum += Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return sum / indices.length;
}

/**
 * Solves (1 + strength L L) x = b, where L is the graph Laplacian over a degree of 6. The solution is the real part of
 * that of (1 + i sqrt(strength) L) z = b, which needs the Laplacian once instead of twice and is far better
 * conditioned: a fraction of the steps. Conjugate orthogonal conjugate gradients, for complex symmetric systems (van der
 * Vorst & Melissen 1990), from z = b. Complex numbers lie in pairs, real part first.
 */
function solve(b: Float64Array, { start, list }: Neighbours, strength: number): Float64Array {
  const count = b.length;
  const scale = Math.sqrt(strength) / 6;
  const image = new Float64Array(2 * count);
  const apply = (z: Float64Array) => {
    for (let v = 0; v < count; v++) {
      const from = start[v]!;
      const to = start[v + 1]!;
      let re = 0;
      let im = 0;
      for (let n = from; n < to; n++) {
        const at = 2 * list[n]!;
        re += z[at]!;
        im += z[at + 1]!;
      }
      const ownRe = z[2 * v]!;
      const ownIm = z[2 * v + 1]!;
      image[2 * v] = ownRe - scale * ((to - from) * ownIm - im);
      image[2 * v + 1] = ownIm + scale * ((to - from) * ownRe - re);
    }
  };
  const z = new Float64Array(2 * count);
  for (let v = 0; v < count; v++) z[2 * v] = b[v]!;
  apply(z);
  const residual = z.map((value, i) => value - image[i]!);
  const direction = residual.slice();
  let square = product(residual, residual);
  let norm = squaredNorm(residual);
  const goal = norm * TOLERANCE * TOLERANCE;
  for (let iteration = 0; iteration < MOST_ITERATIONS && norm > goal; iteration++) {
    apply(direction);
    const step = quotient(square, product(direction, image));
    addMultiple(z, step, direction);
    addMultiple(residual, [-step[0], -step[1]], image);
    const next = product(residual, residual);
    const share = quotient(next, square);
    square = next;
    norm = squaredNorm(residual);
    turn(direction, share, residual);
  }
  return Float64Array.from({ length: count }, (_, v) => z[2 * v]!);
}

type Complex = readonly [re: number, im: number];

/** Sum of products of complex numbers, neither conjugated. */
function product(a: Float64Array, b: Float64Array): Complex {
  let re = 0;
  let im = 0;
  for (let i = 0; i < a.length; i += 2) {
    re += a[i]! * b[i]! - a[i + 1]! * b[i + 1]!;
    im += a[i]! * b[i + 1]! + a[i + 1]! * b[i]!;
  }
  return [re, im];
}

function squaredNorm(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return sum;
}

function quotient([a, b]: Complex, [c, d]: Complex): Complex {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
}

/** Replaces each value by `factor` times itself, plus `more`. */
function turn(values: Float64Array, [re, im]: Complex, more: Float64Array): void {
  for (let i = 0; i < values.length; i += 2) {
    const own = values[i]!;
    values[i] = more[i]! + re * own - im * values[i + 1]!;
    values[i + 1] = more[i + 1]! + re * values[i + 1]! + im * own;
  }
}

/** Adds `factor` times `more` to `values`. */
function addMultiple(values: Float64Array, [re, im]: Complex, more: Float64Array): void {
  for (let i = 0; i < values.length; i += 2) {
    values[i]! += re * more[i]! - im * more[i + 1]!;
    values[i + 1]! += re * more[i + 1]! + im * more[i]!;
  }
}
