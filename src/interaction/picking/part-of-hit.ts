import { type BufferGeometry, Triangle, Vector3 } from 'three';
import { type MusclePart, type StructureKey, keyOf, partAt, partsOf } from '#anatomy';
import { ATTRIBUTE, FIBRE_CUBE_MM } from '#scene';
import type { SceneRegistry } from '#scene';
import type { Hit } from './pick.ts';

const triangle = new Triangle();
const corners = [triangle.a, triangle.b, triangle.c];
const weights = new Vector3();
const seed = new Vector3();

/**
 * The part of a muscle under a hit: the part to which the fibre at that place belongs. `undefined` for a
 * structure without parts, or before it is drawn.
 */
export function partOfHit(
  { id, triangle: face, place }: Hit,
  registry: SceneRegistry,
): MusclePart | undefined {
  const key = keyOf(id);
  const geometry = registry.get(id)?.mesh.geometry;
  if (!geometry || !partsOf(key)) return undefined;
  const position = geometry.getAttribute('position');
  const fibre = geometry.getAttribute(ATTRIBUTE.fibre);
  const index = geometry.getIndex();
  const at = [0, 1, 2].map((corner) => index?.getX(3 * face + corner) ?? 3 * face + corner);
  at.forEach((vertex, corner) => corners[corner]!.fromBufferAttribute(position, vertex));
  triangle.getBarycoord(place, weights);
  return partOfFibre(key, (axis) => {
    seed.fromArray(at.map((vertex) => fibre.getComponent(vertex, axis)));
    return seed.dot(weights);
  });
}

/** The part of a muscle to which the fibre at a vertex of its geometry belongs. */
export function partOfVertex(
  key: StructureKey,
  geometry: BufferGeometry,
  vertex: number,
): MusclePart | undefined {
  const fibre = geometry.getAttribute(ATTRIBUTE.fibre);
  return partOfFibre(key, (axis) => fibre.getComponent(vertex, axis));
}

/** Both sides share the left one's geometry, so the seed of a fibre is the left one's as well. */
function partOfFibre(key: StructureKey, seedAlong: (axis: 0 | 1 | 2) => number): MusclePart | undefined {
  const mm = (axis: 0 | 1 | 2) => (seedAlong(axis) - 0.5) * FIBRE_CUBE_MM;
  return partAt(key, [mm(0), mm(1), mm(2)]);
}
