/** A triangle mesh. `positions`: 3 x vertices, any length unit; `indices`: 3 x triangles, counter-clockwise from outside. */
export interface TriangleMesh {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

/** An axis-aligned box, [x, y, z] each. */
export interface Box {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** Box around all points. Throws on an empty list, which has no box. */
export function boundsOf(positions: ArrayLike<number>): Box {
  if (positions.length < 3)
    throw new Error('geometry/mesh: no points, so no bounds; check the mesh is not empty');
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = i % 3;
    const value = positions[i] as number;
    if (value < (min[axis] as number)) min[axis] = value;
    if (value > (max[axis] as number)) max[axis] = value;
  }
  return { min, max };
}

/** The mirror image across x = 0, turned inside out again so that its normals still point outward. */
export function mirrorMesh({ positions, indices }: TriangleMesh): TriangleMesh {
  const mirrored = positions.slice();
  for (let i = 0; i < mirrored.length; i += 3) mirrored[i] = -(mirrored[i] as number);
  const turned = indices.slice();
  for (let i = 0; i < turned.length; i += 3) {
    turned[i + 1] = indices[i + 2] as number;
    turned[i + 2] = indices[i + 1] as number;
  }
  return { positions: mirrored, indices: turned };
}

/** One mesh holding all the given ones, in order. */
export function joinMeshes(meshes: readonly TriangleMesh[]): TriangleMesh {
  const positions = new Float64Array(meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0));
  const indices = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0));
  let atVertex = 0;
  let atIndex = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, atVertex);
    for (let i = 0; i < mesh.indices.length; i++)
      indices[atIndex + i] = (mesh.indices[i] as number) + atVertex / 3;
    atVertex += mesh.positions.length;
    atIndex += mesh.indices.length;
  }
  return { positions, indices };
}

/** Joins vertices that fall into the same cell of a grid of `tolerance` and drops triangles that collapse. */
export function weldMesh(mesh: TriangleMesh, tolerance: number): TriangleMesh {
  const seen = new Map<string, number>();
  const renumbered = new Uint32Array(mesh.positions.length / 3);
  const kept: number[] = [];
  for (let v = 0; v < renumbered.length; v++) {
    const x = mesh.positions[3 * v] as number;
    const y = mesh.positions[3 * v + 1] as number;
    const z = mesh.positions[3 * v + 2] as number;
    const cell = `${Math.round(x / tolerance)},${Math.round(y / tolerance)},${Math.round(z / tolerance)}`;
    let index = seen.get(cell);
    if (index === undefined) {
      index = kept.length / 3;
      seen.set(cell, index);
      kept.push(x, y, z);
    }
    renumbered[v] = index;
  }
  const indices: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const a = renumbered[mesh.indices[i] as number] as number;
    const b = renumbered[mesh.indices[i + 1] as number] as number;
    const c = renumbered[mesh.indices[i + 2] as number] as number;
    if (a !== b && b !== c && c !== a) indices.push(a, b, c);
  }
  return { positions: Float64Array.from(kept), indices: Uint32Array.from(indices) };
}
