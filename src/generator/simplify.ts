import { MeshoptSimplifier } from 'meshoptimizer';
import { topologyOf } from '#geometry';
import type { ShadedMesh } from './build-solid.ts';

/** Tries to keep the surface whole differ by this share of the error, now less, now more. */
const DEVIATION = 0.02;
const TRIES = 16;

/**
 * The same surface with fewer triangles, nowhere farther than about `errorMm` from the given one.
 * Vertices are some of the given ones, with their normals. The result is watertight and has as many
 * handles as before: where the simplifier pinches the surface, it is asked again for a little less or more.
 */
export async function simplify(mesh: ShadedMesh, errorMm: number, normalWeight: number): Promise<ShadedMesh> {
  await MeshoptSimplifier.ready;
  const before = topologyOf(mesh);
  const positions = Float32Array.from(mesh.positions);
  const normals = Float32Array.from(mesh.normals);
  const weights = [normalWeight, normalWeight, normalWeight];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const step = Math.ceil(attempt / 2) * (attempt % 2 === 1 ? -1 : 1);
    const allowed = errorMm * (1 + DEVIATION * step);
    const [indices] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      positions,
      3,
      normals,
      3,
      weights,
      null,
      0,
      allowed,
      ['ErrorAbsolute'],
    );
    const after = topologyOf({ positions: mesh.positions, indices });
    if (after.openEdges === 0 && after.genus === before.genus && after.components === before.components) {
      return pick(mesh, indices);
    }
  }
  throw new Error(
    `generator/simplify: no watertight surface of genus ${before.genus} within ${(50 * DEVIATION * TRIES).toFixed(0)} % of ${errorMm} mm; ` +
      'build the solid with a finer step',
  );
}

/** The vertices that are used, in the order of their first use. */
function pick({ positions, normals }: ShadedMesh, triangles: Uint32Array): ShadedMesh {
  const renumbered = new Map<number, number>();
  for (const old of triangles) if (!renumbered.has(old)) renumbered.set(old, renumbered.size);
  const kept = [...renumbered.keys()];
  const gather = (values: Float64Array) =>
    Float64Array.from(kept.flatMap((v) => [...values.subarray(3 * v, 3 * v + 3)]));
  return {
    positions: gather(positions),
    normals: gather(normals),
    indices: triangles.map((old) => renumbered.get(old)!),
  };
}
