import { Ray, Vector3 } from 'three';
import { type PartKey, type StructureId, keyOf } from '#anatomy';
import { type SceneHandle, framingPose } from '#scene';
import { type CameraPose, PRESET_POSES, type ViewState, marks } from '#state';
import { partOfVertex } from '../picking/part-of-hit.ts';
import { crossingWith } from '../picking/pick.ts';

/** So many places, spread over a structure, stand for all of it. */
const PLACES = 60;
/** Lines of sight begin this far off the surface, so that it does not stand in its own way, metres. */
const OFF_M = 0.0008;
/** The reader's own direction is kept while it shows this much of what the best one would. */
const ENOUGH = 0.75;
/** Of the named sides the first that shows nearly as much as the best: a few places more or less decide nothing. */
const NEARLY = 0.9;
/** What is small is shown with what is around it, mm. */
const LEAST_MM = 420;

/** Ways to look that a reader knows by name, the plainest first. */
const DIRECTIONS = [
  PRESET_POSES.back,
  PRESET_POSES.front,
  PRESET_POSES.left,
  PRESET_POSES.right,
  PRESET_POSES['three-quarter'],
];

/** Places on a structure, or on one of its parts, in the world; empty before it is drawn. */
function placesOn({ registry }: SceneHandle, id: StructureId, part: PartKey | null): readonly Vector3[] {
  const mesh = registry.get(id)?.mesh;
  if (!mesh) return [];
  const position = mesh.geometry.getAttribute('position');
  const vertices = Array.from({ length: position.count }, (_, vertex) => vertex).filter(
    (vertex) => part === null || partOfVertex(keyOf(id), mesh.geometry, vertex)?.key === part,
  );
  const step = Math.max(1, Math.floor(vertices.length / PLACES));
  return vertices
    .filter((_, n) => n % step === 0)
    .map((vertex) => new Vector3().fromBufferAttribute(position, vertex).applyMatrix4(mesh.matrixWorld));
}

function eyeOf({ azimuthDeg, elevationDeg, distanceMm, targetMm }: CameraPose): Vector3 {
  const [polar, around] = [90 - elevationDeg, azimuthDeg].map((angle) => (angle * Math.PI) / 180);
  return new Vector3()
    .setFromSphericalCoords(distanceMm / 1000, polar!, around!)
    .add(new Vector3(...targetMm).multiplyScalar(0.001));
}

/** How many of these places are seen from an eye: nothing that is drawn in full stands before them. */
function countSeen(handle: SceneHandle, state: ViewState, places: readonly Vector3[], eye: Vector3): number {
  const drawn = marks(state);
  // The skin over what is chosen is seen through.
  const solid = [...handle.registry.all()].filter(
    ({ id }) => drawn.get(id)?.display === 'shown' && id !== 'body-surface',
  );
  const cut = handle.cut();
  return places.filter((place) => {
    const way = eye.clone().sub(place).normalize();
    const ray = new Ray(place.clone().addScaledVector(way, OFF_M), way);
    return !solid.some((object) => crossingWith(ray, object, cut));
  }).length;
}

/**
 * The pose that frames the selection from where it is seen: from where the reader looks already if it is in sight
 * there, and otherwise from the named side that shows most of it. `null` while it is not drawn.
 */
export function visiblePose(handle: SceneHandle, state: ViewState, aspect: number): CameraPose | null {
  const { selected, part, camera } = state;
  const places = selected === null ? [] : placesOn(handle, selected, part);
  if (selected === null || places.length === 0) return null;
  const ways = [camera, ...DIRECTIONS].flatMap(({ azimuthDeg, elevationDeg }) => {
    const pose = framingPose(selected, handle.registry, { ...camera, azimuthDeg, elevationDeg }, aspect);
    return pose ? [{ ...pose, distanceMm: Math.max(pose.distanceMm, LEAST_MM) }] : [];
  });
  const seen = ways.map((pose) => countSeen(handle, state, places, eyeOf(pose)));
  const most = Math.max(...seen);
  const isInSight = seen[0]! >= ENOUGH * most;
  return (isInSight ? ways[0] : ways[seen.findIndex((count) => count >= NEARLY * most)]) ?? null;
}
