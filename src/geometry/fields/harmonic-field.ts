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
  solveFree(values, inside, free, strides);
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

/** Gives the free cells their values. Cells are renumbered, so that only they are gone through. */
function solveFree(values: Float64Array, inside: Uint8Array, free: Uint8Array, strides: Triple): void {
  const cells = Uint32Array.from(free.keys()).filter((at) => free[at]);
  const numberOf = new Int32Array(inside.length).fill(-1);
  cells.forEach((at, cell) => {
    numberOf[at] = cell;
  });
  const steps = strides.flatMap((stride) => [-stride, stride]);
  /** Six a cell: a free cell's number, -1 for a cell that is held, -2 for none. */
  const next = new Int32Array(steps.length * cells.length);
  const given = new Float64Array(cells.length);
  cells.forEach((at, cell) => {
    steps.forEach((step, side) => {
      const there = at + step;
      next[steps.length * cell + side] = inside[there] ? numberOf[there]! : -2;
      if (inside[there] && !free[there]) given[cell]! += values[there]!;
    });
  });
  const apply = (x: Float64Array, result: Float64Array) => {
    for (let cell = 0, n = 0; cell < x.length; cell++) {
      const own = x[cell]!;
      let sum = 0;
      for (const end = n + 6; n < end; n++) {
        const there = next[n]!;
        if (there >= 0) sum += own - x[there]!;
        else if (there === -1) sum += own;
      }
      result[cell] = sum;
    }
  };
  const found = conjugateGradients(apply, given);
  cells.forEach((at, cell) => {
    values[at] = found[cell]!;
  });
}

/** Solves A x = b from x = 0; b is used up. */
function conjugateGradients(
  apply: (x: Float64Array, result: Float64Array) => void,
  b: Float64Array,
): Float64Array {
  const count = b.length;
  const residual = b;
  const solution = new Float64Array(count);
  const direction = residual.slice();
  const image = new Float64Array(count);
  let norm = 0;
  for (let i = 0; i < count; i++) norm += residual[i]! ** 2;
  const goal = norm * TOLERANCE * TOLERANCE;
  for (let iteration = 0; iteration < MOST_ITERATIONS && norm > goal; iteration++) {
    apply(direction, image);
    let along = 0;
    for (let i = 0; i < count; i++) along += direction[i]! * image[i]!;
    const step = norm / along;
    let next = 0;
    for (let i = 0; i < count; i++) {
      solution[i]! += step * direction[i]!;
      residual[i]! -= step * image[i]!;
      next += residual[i]! ** 2;
    }
    const share = next / norm;
    norm = next;
    for (let i = 0; i < count; i++) direction[i] = residual[i]! + share * direction[i]!;
  }
  return solution;
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
