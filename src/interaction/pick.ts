import { DoubleSide, FrontSide, Matrix4, Ray, type Vector3 } from 'three';
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

/** Is a place on the skin (local space, unmirrored) drawn opaque? Each half of the body is peeled on its own. */
function isSkinOpaque({ display, material }: SceneObject, { x }: Vector3): boolean {
  const halves = material.marks.uHalves.value;
  return display === 'shown' && (x >= 0 ? halves.x : halves.y) > 0.5;
}

/** Distance along a ray (world space, unit direction) to a structure; `undefined` for a miss. */
function distanceTo(ray: Ray, object: SceneObject): number | undefined {
  const { id, mesh } = object;
  local.copy(ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
  const tree = treeOf(mesh.geometry);
  if (id !== 'body-surface') return tree.raycastFirst(local, DoubleSide)?.distance;
  // The first crossing may lie on the half that is seen through, and another on the opaque one behind it.
  const crossings = tree.raycast(local, FrontSide).filter((crossing) => isSkinOpaque(object, crossing.point));
  return crossings.length === 0 ? undefined : Math.min(...crossings.map(({ distance }) => distance));
}

/**
 * Every structure on a ray, in the order in which a click goes through them: solid ones first, each group
 * nearest first. Hidden structures are not there; the body surface counts only where it is opaque.
 */
export function pick(ray: Ray, registry: SceneRegistry): Hit[] {
  const hits: Hit[] = [];
  for (const object of registry.all()) {
    if (object.display === 'hidden') continue;
    // Mirroring keeps lengths, so the distance in the structure's own space is that in the world.
    const distance = distanceTo(ray, object);
    if (distance === undefined) continue;
    hits.push({ id: object.id, distance, ghost: object.display === 'ghost' });
  }
  return hits.sort((a, b) => Number(a.ghost) - Number(b.ghost) || a.distance - b.distance);
}
