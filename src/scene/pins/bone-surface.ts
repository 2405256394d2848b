import { type BufferGeometry, type Mesh, Vector3 } from 'three';

/** Vertices this near to a place say which way is out of the bone there, metres. */
const NEAR = 0.006;

/** The surface of a bone near a place. */
export interface SurfacePoint {
  /** The vertex next to the place; metres, world. */
  readonly point: Vector3;
  /** Out of the bone; unit length, world. */
  readonly outward: Vector3;
}

/** Looks for the surface of a mesh next to a place (metres, world), vertex by vertex. */
export function surfaceNear(mesh: Mesh, place: Vector3): SurfacePoint {
  const geometry: BufferGeometry = mesh.geometry;
  const position = geometry.getAttribute('position');
  const normal = geometry.getAttribute('normal');
  const local = place.clone().applyMatrix4(mesh.matrixWorld.clone().invert());
  const vertex = new Vector3();
  let nearest = 0;
  let least = Infinity;
  const near: number[] = [];
  for (let i = 0; i < position.count; i++) {
    const far = vertex.fromBufferAttribute(position, i).distanceToSquared(local);
    if (far < NEAR * NEAR) near.push(i);
    if (far < least) [nearest, least] = [i, far];
  }
  const outward = new Vector3();
  for (const i of near.length > 0 ? near : [nearest]) outward.add(vertex.fromBufferAttribute(normal, i));
  if (outward.lengthSq() < 1e-6) outward.fromBufferAttribute(normal, nearest);
  return {
    point: new Vector3().fromBufferAttribute(position, nearest).applyMatrix4(mesh.matrixWorld),
    // A mirrored mesh mirrors its normals with it; there is no other scaling.
    outward: outward.transformDirection(mesh.matrixWorld),
  };
}
