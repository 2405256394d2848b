import { DoubleSide, FrontSide, Matrix4, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { BufferGeometry } from 'three';
import type { StructureId } from '#anatomy';
import type { Cut, SceneObject, SceneRegistry } from '#scene';
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

/** The stretch of a ray that a cut leaves, from and to, metres; and whether the cut face is at its beginning. */
function keptStretch({ origin, direction }: Ray, cut: Cut | null) {
  if (!cut) return { from: 0, to: Infinity, isOnFace: false };
  const dot = ([x, y, z]: Cut['normal'], v: Vector3) => x * v.x + y * v.y + z * v.z;
  const ahead = cut.offset - dot(cut.normal, origin);
  const pace = dot(cut.normal, direction);
  const at = ahead / pace;
  if (ahead >= 0) return { from: 0, to: pace > 0 ? at : Infinity, isOnFace: false };
  return pace < 0 ? { from: at, to: Infinity, isOnFace: true } : { from: 0, to: 0, isOnFace: false };
}

/** The nearest crossing of a ray (world space, unit direction) with what a cut leaves of a structure; `undefined` for a miss. */
export function crossingWith(ray: Ray, { id, mesh, halves = [0, 0] }: SceneObject, cut: Cut | null) {
  local.copy(ray).applyMatrix4(inverse.copy(mesh.matrixWorld).invert());
  const tree = treeOf(mesh.geometry);
  const { from, to, isOnFace } = keptStretch(ray, cut);
  if (id !== 'body-surface') {
    const first = tree.raycastFirst(local, DoubleSide, from, to);
    if (!first) return undefined;
    // What the ray leaves without having entered it is cut through: its face lies where the stretch begins.
    const isLeaving = isOnFace && first.face && local.direction.dot(first.face.normal) > 0;
    return isLeaving ? { ...first, distance: from, point: local.at(from, new Vector3()) } : first;
  }
  // The first crossing may lie on the half that is seen through, and another on the opaque one behind it.
  return tree
    .raycast(local, FrontSide)
    .filter(({ distance }) => distance >= from && distance <= to)
    .filter(({ point }) => halves[point.x >= 0 ? 0 : 1] > 0.5)
    .sort((a, b) => a.distance - b.distance)[0];
}

/**
 * Every structure on a ray, in the order in which a click goes through them: solid ones first, each group
 * nearest first. Hidden structures and what a cut takes away are not there; a cut face is its structure's; the
 * body surface counts only where it is opaque.
 */
export function pick(ray: Ray, registry: SceneRegistry, cut: Cut | null = null): Hit[] {
  const hits: Hit[] = [];
  for (const object of registry.all()) {
    if (object.display === 'hidden') continue;
    const crossing = crossingWith(ray, object, cut);
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
