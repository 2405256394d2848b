import { NodeIO } from '@gltf-transform/core';
import { type TriangleMesh, weldMesh } from '#geometry';

/** Reads all triangles of a GLB as one welded mesh in millimetres. */
export async function readSurface(file: string): Promise<TriangleMesh> {
  const document = await new NodeIO().read(file);
  const positions: number[] = [];
  const indices: number[] = [];
  for (const node of document.getRoot().listNodes()) {
    const matrix = node.getWorldMatrix();
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const attribute = primitive.getAttribute('POSITION');
      if (!attribute)
        throw new Error(`${file}: a primitive has no POSITION; export the surface with vertices`);
      const base = positions.length / 3;
      const at = [0, 0, 0];
      for (let i = 0; i < attribute.getCount(); i++) {
        attribute.getElement(i, at);
        const [x, y, z] = at as [number, number, number];
        for (let row = 0; row < 3; row++) {
          const metres = matrix[row]! * x + matrix[4 + row]! * y + matrix[8 + row]! * z + matrix[12 + row]!;
          positions.push(1000 * metres);
        }
      }
      const list = primitive.getIndices();
      const count = list ? list.getCount() : attribute.getCount();
      for (let i = 0; i < count; i++) indices.push(base + (list ? list.getScalar(i) : i));
    }
  }
  if (indices.length === 0)
    throw new Error(`${file}: holds no triangles; check that it is a surface, not points`);
  return weldMesh({ positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }, 1e-3);
}
