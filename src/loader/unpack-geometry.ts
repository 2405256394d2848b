import { BufferAttribute, BufferGeometry, type Matrix4, Vector3 } from 'three';

/** Names of the custom attributes as three.js spells them: lower case. */
export const ATTRIBUTE = { visibility: '_visibility', fibre: '_fibre' } as const;

/**
 * The geometry with plain positions in metres, atlas frame, and unit normals. Quantised files keep whole
 * numbers and a matrix to undo them; undone once here, every later reader is spared it.
 */
export function unpackGeometry(source: BufferGeometry, matrix: Matrix4): BufferGeometry {
  const geometry = new BufferGeometry();
  const point = new Vector3();
  const position = source.getAttribute('position');
  const positions = new Float32Array(3 * position.count);
  for (let i = 0; i < position.count; i++) {
    point
      .fromBufferAttribute(position, i)
      .applyMatrix4(matrix)
      .toArray(positions, 3 * i);
  }
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  for (const name of ['normal', ATTRIBUTE.visibility, ATTRIBUTE.fibre]) {
    // The quantising matrix scales evenly, so normals keep their direction and their compact form.
    if (source.hasAttribute(name)) geometry.setAttribute(name, source.getAttribute(name));
  }
  geometry.setIndex(source.getIndex());
  geometry.computeBoundingBox();
  geometry.computeBoundingSphere();
  return geometry;
}
