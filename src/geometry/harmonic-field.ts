import type { VoxelSolid } from './voxel-solid.ts';

/** Residual, relative to the start, at which the field no longer changes visibly. */
const TOLERANCE = 1e-5;
const MOST_ITERATIONS = 3000;
/** The field is continued this many cells beyond the solid, so that it can be read up to the surface. */
const MARGIN_CELLS = 3;

/** Point sets held at a value. Distances in the solid's unit. */
export interface Held {
  readonly value: number;
  /** Is this point part of the set? */
  readonly holds: (x: number, y: number, z: number) => boolean;
}

/**
 * Laplace's equation in a solid of cells: the held sets keep their values, nothing flows through the
 * surface elsewhere. Seven-point stencil, conjugate gradients. Outside, the field is continued a little.
 * Throws if a held set touches no cell, since then the field has no direction.
 */
export function harmonicField(solid: VoxelSolid, held: readonly Held[]): Float64Array {
  const { size, origin, step, inside } = solid;
  const strides = [1, size[0], size[0] * size[1]] as const;
  const values = new Float64Array(inside.length);
  const free = new Uint8Array(inside);
  const touched = held.map(() => 0);
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at]) continue;
    const [x, y, z] = place(at, size, origin, step);
    held.forEach(({ value, holds }, i) => {
      if (!holds(x, y, z)) return;
      values[at] = value;
      free[at] = 0;
      touched[i]!++;
    });
  }
  const missed = touched.indexOf(0);
  if (missed >= 0) {
    throw new Error(
      `geometry/harmonic-field: the set held at ${held[missed]!.value} touches no cell of the solid; move or widen it`,
    );
  }
  const cells = Uint32Array.from(free.keys()).filter((at) => free[at]);
  const apply = (x: Float64Array, result: Float64Array) => {
    for (const at of cells) {
      let sum = 0;
      for (const stride of strides) {
        if (inside[at - stride]) sum += x[at]! - (free[at - stride] ? x[at - stride]! : 0);
        if (inside[at + stride]) sum += x[at]! - (free[at + stride] ? x[at + stride]! : 0);
      }
      result[at] = sum;
    }
  };
  const residual = new Float64Array(inside.length);
  for (const at of cells) {
    for (const stride of strides) {
      for (const next of [at - stride, at + stride])
        if (inside[next] && !free[next]) residual[at]! += values[next]!;
    }
  }
  conjugateGradients(cells, apply, residual, values);
  continueOutside(values, inside, strides);
  return values;
}

type Triple = readonly [number, number, number];

function place(at: number, size: Triple, origin: Triple, step: number): [number, number, number] {
  const layer = size[0] * size[1];
  const k = Math.floor(at / layer);
  const j = Math.floor((at - k * layer) / size[0]);
  return [origin[0] + step * (at - k * layer - j * size[0]), origin[1] + step * j, origin[2] + step * k];
}

/** Solves A x = b for the listed cells, from x = 0; `residual` holds b and is used up. */
function conjugateGradients(
  cells: Uint32Array,
  apply: (x: Float64Array, result: Float64Array) => void,
  residual: Float64Array,
  solution: Float64Array,
): void {
  const direction = residual.slice();
  const image = new Float64Array(residual.length);
  const square = (values: Float64Array) => {
    let sum = 0;
    for (const at of cells) sum += values[at]! ** 2;
    return sum;
  };
  let norm = square(residual);
  const goal = norm * TOLERANCE * TOLERANCE;
  for (let iteration = 0; iteration < MOST_ITERATIONS && norm > goal; iteration++) {
    apply(direction, image);
    let along = 0;
    for (const at of cells) along += direction[at]! * image[at]!;
    const step = norm / along;
    for (const at of cells) {
      solution[at]! += step * direction[at]!;
      residual[at]! -= step * image[at]!;
    }
    const next = square(residual);
    const share = next / norm;
    norm = next;
    for (const at of cells) direction[at] = residual[at]! + share * direction[at]!;
  }
}

/** Gives cells just outside the mean of their known neighbours, layer by layer. */
function continueOutside(values: Float64Array, inside: Uint8Array, strides: Triple): void {
  const known = new Uint8Array(inside);
  for (let layer = 0; layer < MARGIN_CELLS; layer++) {
    const found: [number, number][] = [];
    for (let at = strides[2]; at < known.length - strides[2]; at++) {
      if (known[at]) continue;
      let sum = 0;
      let count = 0;
      for (const stride of strides) {
        for (const next of [at - stride, at + stride]) {
          if (!known[next]) continue;
          sum += values[next]!;
          count++;
        }
      }
      if (count > 0) found.push([at, sum / count]);
    }
    for (const [at, value] of found) {
      values[at] = value;
      known[at] = 1;
    }
  }
}
