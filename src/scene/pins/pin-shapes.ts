import {
  type BufferGeometry,
  CatmullRomCurve3,
  Color,
  Float32BufferAttribute,
  LatheGeometry,
  type Mesh,
  TubeGeometry,
  Vector2,
  type Vector3,
} from 'three';
import { surfaceNear } from './bone-surface.ts';

/** Sizes in metres. */
const STEM = { length: 0.0085, radius: 0.00055 } as const;
const HEAD_RADIUS = 0.0026;
const LINE_RADIUS = 0.0009;
/** Height of a line's middle over the bone: more than its radius, as the bone's triangles are flat. */
const LINE_LIFT = 0.0011;
/** A line on a bone is looked up on its surface this often. */
const LINE_STEP = 0.003;

/** How far the middle of a pin's head stands from the bone, metres. */
export const HEAD_HEIGHT = STEM.length + HEAD_RADIUS * 0.8;

/** A round head on a thin stem along +Y, its foot in the origin; metres. The stem is pale, the head takes the colour. */
export function pinGeometry(): BufferGeometry {
  const profile = [
    new Vector2(0.0001, -0.001),
    new Vector2(STEM.radius, -0.001),
    new Vector2(STEM.radius, STEM.length),
  ];
  const stemPoints = profile.length;
  const arc = 10;
  for (let i = 1; i <= arc; i++) {
    const angle = -Math.PI / 2 + 0.25 + ((Math.PI - 0.25) * i) / arc;
    profile.push(
      new Vector2(Math.max(0, HEAD_RADIUS * Math.cos(angle)), HEAD_HEIGHT + HEAD_RADIUS * Math.sin(angle)),
    );
  }
  const geometry = new LatheGeometry(profile, 14);
  const pale = new Color('#e9e4da');
  const colours = Array.from({ length: geometry.getAttribute('position').count }, (_, i) =>
    i % profile.length < stemPoints ? pale.toArray() : [1, 1, 1],
  );
  geometry.setAttribute('color', new Float32BufferAttribute(colours.flat(), 3));
  return geometry;
}

/** A line on the surface of a bone, through these places or as near to them as the surface lets it; metres, world. */
export function lineOnBone(bone: Mesh, places: readonly Vector3[]): Vector3[] {
  const curve = new CatmullRomCurve3([...places], false, 'centripetal');
  const steps = Math.max(2, Math.ceil(curve.getLength() / LINE_STEP));
  const line = curve.getSpacedPoints(steps).map((place) => {
    const { point, outward } = surfaceNear(bone, place);
    const above = place.clone().sub(point).dot(outward);
    // A chord between two places on a curved bone runs through it; the line follows the surface.
    return place.addScaledVector(outward, Math.max(0, LINE_LIFT - above));
  });
  return calmed(calmed(line));
}

/** Evens out what is due to the size of the bone's triangles; the ends stay. */
function calmed(line: readonly Vector3[]): Vector3[] {
  return line.map((place, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!before || !after) return place.clone();
    return before.clone().add(after).multiplyScalar(0.25).addScaledVector(place, 0.5);
  });
}

/** A thin tube along a line; metres. */
export function lineGeometry(line: readonly Vector3[]): BufferGeometry {
  return new TubeGeometry(
    new CatmullRomCurve3([...line], false, 'centripetal'),
    2 * line.length,
    LINE_RADIUS,
    7,
  );
}
