import { DoubleSide, Matrix4, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { BufferGeometry } from 'three';
import type { StructureId } from '#anatomy';
import type { SceneObject, SceneRegistry } from '#scene';

/** One structure on a ray. */
export interface Hit {
  readonly id: StructureId;
  /** From the ray's origin to the nearest point of the structure, metres. */
  readonly distance: number;
  /** Seen through: whatever is solid goes first. */
  readonly ghost: boolean;
}

/** Search trees, one per geometry; the two sides of a pair share one. */
const trees = new WeakMap<BufferGeometry, MeshBVH>();

/**
 * The tree of a geometry, built at the first use. `indirect` leaves the index as it is: reordering it
 * would give wrong picks where geometries share one.
 */
export function treeOf(geometry: BufferGeometry): MeshBVH {
  let tree = trees.get(geometry);
  if (!tree) {
    tree = new MeshBVH(geometry, { indirect: true });
    trees.set(geometry, tree);
  }
  return tree;
}

const inverse = new Matrix4();
const local = new Ray();
const point = new Vector3();

/** Distance along a ray (world space, unit direction) to a structure; `undefined` for a miss. */
function distanceTo(ray: Ray, { mesh }: SceneObject): number | undefined {
  local.copy(ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
  const hit = treeOf(mesh.geometry).raycastFirst(local, DoubleSide);
  return hit ? point.copy(hit.point).applyMatrix4(mesh.matrixWorld).distanceTo(ray.origin) : undefined;
}

/**
 * Every structure on a ray, in the order in which a click goes through them: solid ones first, each group
 * nearest first. Hidden structures are not there; the body surface counts only where it is opaque.
 */
export function pick(ray: Ray, registry: SceneRegistry): Hit[] {
  const hits: Hit[] = [];
  for (const object of registry.all()) {
    if (object.display === 'hidden') continue;
    const distance = distanceTo(ray, object);
    if (distance === undefined) continue;
    if (object.id === 'body-surface' && !isSkinOpaque(object, ray, distance)) continue;
    hits.push({ id: object.id, distance, ghost: object.display === 'ghost' });
  }
  return hits.sort((a, b) => Number(a.ghost) - Number(b.ghost) || a.distance - b.distance);
}

/** Is the skin solid where the ray meets it? Each half of the body is peeled on its own. */
function isSkinOpaque({ material }: SceneObject, ray: Ray, distance: number): boolean {
  const halves = material.marks.uHalves.value;
  return (ray.at(distance, point).x >= 0 ? halves.x : halves.y) > 0.5;
}
