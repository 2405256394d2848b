import { Box3, BufferAttribute, BufferGeometry, type Matrix4, Sphere } from 'three';

/** Names of the custom attributes as three.js spells them: lower case. */
export const ATTRIBUTE = { visibility: '_visibility', fibre: '_fibre' } as const;

/**
 * The geometry with plain positions in metres, atlas frame, and unit normals. Quantised files keep whole
 * numbers and a matrix to undo them; undone once here, every later reader is spared it.
 */
export function unpackGeometry(source: BufferGeometry, matrix: Matrix4): BufferGeometry {
  const geometry = new BufferGeometry();
  const position = source.getAttribute('position');
  const positions = new Float32Array(3 * position.count);
  // Written out: this runs for every vertex before the first picture.
  const [a, b, c, , d, e, f, , g, h, i, , x, y, z] = matrix.elements;
  for (let at = 0, v = 0; v < position.count; v++) {
    const [px, py, pz] = [position.getX(v), position.getY(v), position.getZ(v)];
    positions[at++] = a * px + d * py + g * pz + x;
    positions[at++] = b * px + e * py + h * pz + y;
    positions[at++] = c * px + f * py + i * pz + z;
  }
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  for (const name of ['normal', ATTRIBUTE.visibility, ATTRIBUTE.fibre]) {
    // The quantising matrix scales evenly, so normals keep their direction and their compact form.
    if (source.hasAttribute(name)) geometry.setAttribute(name, source.getAttribute(name));
  }
  geometry.setIndex(source.getIndex());
  geometry.boundingBox = new Box3().setFromArray(positions);
  // Around the box rather than the points: a little larger, and known at once.
  geometry.boundingSphere = geometry.boundingBox.getBoundingSphere(new Sphere());
  return geometry;
}
