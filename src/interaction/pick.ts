import { DoubleSide, FrontSide, Matrix4, Ray, type Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { BufferGeometry } from 'three';
import type { StructureId } from '#anatomy';
import type { SceneObject, SceneRegistry } from '#scene';
import type { Display } from '#state';

/** One structure on a ray. */
export interface Hit {
  readonly id: StructureId;
  /** From the ray's origin to the nearest point of the structure, metres. */
  readonly distance: number;
  /** Seen through: whatever is solid goes first. */
  readonly ghost: boolean;
  /** The triangle that was hit, of the structure's own geometry. */
  readonly triangle: number;
  /** Where, in the structure's own space: metres, atlas frame, the left side for a paired structure. */
  readonly place: Vector3;
}

/** Ways of drawing that let what lies behind be seen. */
const SEEN_THROUGH: ReadonlySet<Display> = new Set<Display>(['ghost', 'xray']);

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

/** The nearest crossing of a ray (world space, unit direction) with a structure; `undefined` for a miss. */
function crossingWith(ray: Ray, { id, mesh, halves = [0, 0] }: SceneObject) {
  local.copy(ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
  const tree = treeOf(mesh.geometry);
  if (id !== 'body-surface') return tree.raycastFirst(local, DoubleSide) ?? undefined;
  // The first crossing may lie on the half that is seen through, and another on the opaque one behind it.
  return tree
    .raycast(local, FrontSide)
    .filter(({ point }) => halves[point.x >= 0 ? 0 : 1] > 0.5)
    .sort((a, b) => a.distance - b.distance)[0];
}

/**
 * Every structure on a ray, in the order in which a click goes through them: solid ones first, each group
 * nearest first. Hidden structures are not there; the body surface counts only where it is opaque.
 */
export function pick(ray: Ray, registry: SceneRegistry): Hit[] {
  const hits: Hit[] = [];
  for (const object of registry.all()) {
    if (object.display === 'hidden') continue;
    const crossing = crossingWith(ray, object);
    if (!crossing) continue;
    hits.push({
      id: object.id,
      // Mirroring keeps lengths, so the distance in the structure's own space is that in the world.
      distance: crossing.distance,
      ghost: SEEN_THROUGH.has(object.display),
      triangle: crossing.faceIndex ?? 0,
      place: crossing.point,
    });
  }
  return hits.sort((a, b) => Number(a.ghost) - Number(b.ghost) || a.distance - b.distance);
}
