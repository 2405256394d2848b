import { MeshoptSimplifier } from 'meshoptimizer';
import { topologyOf } from '#geometry';
import type { ShadedMesh } from './build-solid.ts';

/** Each try to keep the surface whole allows this much less error than the one before. */
const RETREAT = 0.93;
const TRIES = 24;

/**
 * The same surface with fewer triangles, nowhere farther than about `errorMm` from the given one.
 * Vertices are some of the given ones, with their normals. The result is watertight and has as many
 * handles as before: where the simplifier pinches the surface, it is asked again for a little less.
 */
export async function simplify(mesh: ShadedMesh, errorMm: number, normalWeight: number): Promise<ShadedMesh> {
  await MeshoptSimplifier.ready;
  const before = topologyOf(mesh);
  const positions = Float32Array.from(mesh.positions);
  const normals = Float32Array.from(mesh.normals);
  const weights = [normalWeight, normalWeight, normalWeight];
  let allowed = errorMm;
  for (let attempt = 0; attempt < TRIES; attempt++, allowed *= RETREAT) {
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
    `generator/simplify: no watertight surface of genus ${before.genus} between ${errorMm} mm and ${allowed.toFixed(3)} mm; ` +
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
