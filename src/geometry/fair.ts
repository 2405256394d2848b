import type { TriangleMesh } from './mesh.ts';
import { type Neighbours, neighboursOf } from './smooth.ts';

export interface FairingOptions {
  /** Waves of this length are halved, shorter ones go, longer ones stay; in the mesh's unit. */
  readonly wavelength: number;
  /** No vertex moves farther than this. */
  readonly mostMove: number;
}

/** Residual, relative to the start, at which a solution is good enough: far below what can be seen. */
const TOLERANCE = 1e-4;
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
      sum += Math.hypot(
        positions[a]! - positions[b]!,
        positions[a + 1]! - positions[b + 1]!,
        positions[a + 2]! - positions[b + 2]!,
      );
    }
  }
  return sum / indices.length;
}

/** Graph Laplacian over a degree of 6: 0 for a constant, positive where a value stands out. */
function laplacian(values: Float64Array, { start, list }: Neighbours, result: Float64Array): void {
  for (let v = 0; v < values.length; v++) {
    const to = start[v + 1]!;
    let sum = 0;
    for (let n = start[v]!; n < to; n++) sum += values[list[n]!]!;
    result[v] = ((to - start[v]!) * values[v]! - sum) / 6;
  }
}

/** Conjugate gradients for (1 + strength L L) x = b, from x = b. */
function solve(b: Float64Array, neighbours: Neighbours, strength: number): Float64Array {
  const count = b.length;
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const apply = (x: Float64Array) => {
    laplacian(x, neighbours, first);
    laplacian(first, neighbours, second);
    for (let i = 0; i < count; i++) second[i] = x[i]! + strength * second[i]!;
    return second;
  };
  const x = b.slice();
  const residual = b.slice();
  const image = apply(x);
  let norm = 0;
  for (let i = 0; i < count; i++) {
    residual[i]! -= image[i]!;
    norm += residual[i]! ** 2;
  }
  const goal = norm * TOLERANCE * TOLERANCE;
  const direction = residual.slice();
  for (let iteration = 0; iteration < MOST_ITERATIONS && norm > goal; iteration++) {
    const along = apply(direction);
    let curvature = 0;
    for (let i = 0; i < count; i++) curvature += direction[i]! * along[i]!;
    const step = norm / curvature;
    let next = 0;
    for (let i = 0; i < count; i++) {
      x[i]! += step * direction[i]!;
      residual[i]! -= step * along[i]!;
      next += residual[i]! ** 2;
    }
    const share = next / norm;
    norm = next;
    for (let i = 0; i < count; i++) direction[i] = residual[i]! + share * direction[i]!;
  }
  return x;
}
