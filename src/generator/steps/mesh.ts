import type { TriangleMesh } from '#geometry';
import { FIBRE_CUBE_MM } from '#manifest';

/** A surface with unit normals, 3 numbers a vertex each; millimetres, atlas frame. */
export interface ShadedMesh extends TriangleMesh {
  readonly normals: Float64Array;
}

/** A fine surface and the fibres of any vertex that lies on it. */
export interface WovenMesh {
  readonly mesh: ShadedMesh;
  /** `_FIBRE` values for a mesh made of this one's vertices. */
  readonly weave: (mesh: ShadedMesh) => Uint16Array;
}

/** The whole of a 16-bit share. */
export const FIBRE_UNIT = 65535;

/** Seeds (mm, 3 a vertex) and way along the fibre (0..1) as four 16-bit numbers a vertex. */
export function encodeFibres(seeds: ArrayLike<number>, along: ArrayLike<number>): Uint16Array {
  const result = new Uint16Array(4 * along.length);
  const clamp = (share: number) => Math.round(FIBRE_UNIT * Math.min(1, Math.max(0, share)));
  for (let v = 0; v < along.length; v++) {
    for (let k = 0; k < 3; k++) result[4 * v + k] = clamp(0.5 + seeds[3 * v + k]! / FIBRE_CUBE_MM);
    result[4 * v + 3] = clamp(along[v]!);
  }
  return result;
}
