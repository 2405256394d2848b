import {
  BufferAttribute,
  BufferGeometry,
  type InterleavedBufferAttribute,
  type Matrix4,
  Sphere,
} from 'three';
import { rawValues, unitOf } from './raw-values.ts';

/** Names of the custom attributes as three.js spells them: lower case. */
export const ATTRIBUTE = { visibility: '_visibility', fibre: '_fibre', course: '_course' } as const;

/**
 * The geometry with plain positions in metres, atlas frame, and unit normals. Quantised files keep whole
 * numbers and a matrix to undo them; undone once here, every later reader is spared it.
 */
export function unpackGeometry(source: BufferGeometry, matrix: Matrix4): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(carried(source.getAttribute('position'), matrix), 3));
  for (const name of ['normal', ...Object.values(ATTRIBUTE)]) {
    // The quantising matrix scales evenly, so normals keep their direction and their compact form.
    if (source.hasAttribute(name)) geometry.setAttribute(name, source.getAttribute(name));
  }
  geometry.setIndex(source.getIndex());
  // The file says how far the positions reach, so they need not be gone through again; the matrix does not turn.
  if (!source.boundingBox) source.computeBoundingBox();
  geometry.boundingBox = source.boundingBox!.clone().applyMatrix4(matrix);
  // Around the box rather than the points: a little larger, and known at once.
  geometry.boundingSphere = geometry.boundingBox.getBoundingSphere(new Sphere());
  return geometry;
}

/** Positions moved by a matrix. On its own and written out: it runs for every vertex before the first picture. */
function carried(
  position: BufferAttribute | InterleavedBufferAttribute,
  { elements }: Matrix4,
): Float32Array {
  const [a, b, c, , d, e, f, , g, h, i, , x, y, z] = elements;
  const positions = new Float32Array(3 * position.count);
  const raw = rawValues(position);
  const { array, stride, offset } = raw;
  const unit = position.normalized ? unitOf(raw) : 1;
  for (let at = 0, from = offset; at < positions.length; at += 3, from += stride) {
    const px = array[from]! / unit;
    const py = array[from + 1]! / unit;
    const pz = array[from + 2]! / unit;
    positions[at] = a * px + d * py + g * pz + x;
    positions[at + 1] = b * px + e * py + h * pz + y;
    positions[at + 2] = c * px + f * py + i * pz + z;
  }
  return positions;
}
