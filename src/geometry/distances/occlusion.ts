import type { TriangleTree } from './triangle-tree.ts';

export interface OcclusionOptions {
  /** Rays per point. */
  readonly rays: number;
  /** Nothing beyond this counts; one unit with the positions. */
  readonly reach: number;
  /** Rays start this far off the surface, so that it does not shade itself. */
  readonly lift: number;
}

/**
 * Ambient visibility of every point, 0 (enclosed) to 1 (open): the share of a cosine-weighted hemisphere
 * around its normal from which nothing within reach blocks the light. Directions come from a Fibonacci
 * lattice turned by a fixed angle per point, so the result is the same on every run.
 */
export function ambientVisibility(
  positions: Float64Array,
  normals: Float64Array,
  occluders: readonly TriangleTree[],
  { rays, reach, lift }: OcclusionOptions,
): Float64Array {
  const result = new Float64Array(positions.length / 3);
  const golden = Math.PI * (3 - Math.sqrt(5));
  for (let v = 0; v < result.length; v++) {
    const n: Vector = [normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!];
    const [t, b] = tangents(n);
    const origin: Vector = [
      positions[3 * v]! + lift * n[0],
      positions[3 * v + 1]! + lift * n[1],
      positions[3 * v + 2]! + lift * n[2],
    ];
    const turn = 2.399963 * (v % 61);
    let open = 0;
    for (let ray = 0; ray < rays; ray++) {
      const share = (ray + 0.5) / rays;
      const radius = Math.sqrt(share);
      const up = Math.sqrt(1 - share);
      const angle = golden * ray + turn;
      const x = radius * Math.cos(angle);
      const y = radius * Math.sin(angle);
      const direction: Vector = [
        x * t[0] + y * b[0] + up * n[0],
        x * t[1] + y * b[1] + up * n[1],
        x * t[2] + y * b[2] + up * n[2],
      ];
      if (!occluders.some((tree) => tree.blocked(origin, direction, 0, reach))) open++;
    }
    result[v] = open / rays;
  }
  return result;
}

type Vector = readonly [number, number, number];

/** Two unit vectors that complete a normal to a right-handed frame (Duff et al. 2017). */
function tangents([x, y, z]: Vector): [Vector, Vector] {
  const sign = z >= 0 ? 1 : -1;
  const a = -1 / (sign + z);
  const b = x * y * a;
  return [
    [1 + sign * x * x * a, sign * b, -sign * x],
    [b, sign + y * y * a, -y],
  ];
}
