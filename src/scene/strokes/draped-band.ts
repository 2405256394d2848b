import { type Mesh, Raycaster, type Vector3 } from 'three';

/** Rays start this far outside, metres: beyond any muscle. */
const FAR = 0.12;
/** From one row of the band to the next, metres. */
const STEP = 0.002;
/** Places looked up across the band. */
const COLUMNS = 7;
/** A line that is to lie on a surface; metres, world. */
export interface Course {
  readonly path: readonly Vector3[];
  /** The way from the surface to the eye. */
  readonly outward: Vector3;
  /** How far the band lies above the surface, metres. */
  readonly lift: number;
  /** Half the width at a distance from the beginning, both in metres. */
  readonly halfWidth: (along: number, length: number) => number;
}

/** A band of triangles on a surface. */
export interface DrapedBand {
  readonly positions: readonly number[];
  /** Two numbers a vertex: how far along, metres; where across, -1..1. */
  readonly places: readonly number[];
  readonly indices: readonly number[];
  readonly lengthM: number;
  /** The middle of the band from its beginning to its end. */
  readonly middle: readonly Vector3[];
}

/** Evenly spaced points of a polyline, both ends included. */
function evenly(path: readonly Vector3[]): { readonly points: Vector3[]; readonly step: number } {
  const lengths = path.slice(1).map((to, i) => to.distanceTo(path[i]!));
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const count = Math.max(2, Math.round(length / STEP));
  const points = Array.from({ length: count + 1 }, (_, i) => {
    let left = (length * i) / count;
    let leg = 0;
    while (leg < lengths.length - 1 && left > lengths[leg]!) left -= lengths[leg++]!;
    return path[leg]!.clone().lerp(path[leg + 1]!, Math.min(1, left / lengths[leg]!));
  });
  return { points, step: length / count };
}

/** Rounds the corners of a polyline, ends kept. */
function rounded(points: readonly Vector3[]): Vector3[] {
  let now = points.map((point) => point.clone());
  for (let turn = 0; turn < 24; turn++) {
    const before = now;
    now = before.map((point, i) => {
      const [back, on] = [before[i - 1], before[i + 1]];
      return back && on ? point.clone().multiplyScalar(2).add(back).add(on).multiplyScalar(0.25) : point;
    });
  }
  return now;
}

/** A place moved along a direction until it is level with another. */
const level = (place: Vector3, other: Vector3, out: Vector3) =>
  place.clone().addScaledVector(out, other.dot(out) - place.dot(out));

/** Lays a band over the outside of a mesh: its first surface as seen from outside. What runs past it goes on level. */
export function drapeBand(mesh: Mesh, { path, outward, lift, halfWidth }: Course): DrapedBand {
  const out = outward.clone().normalize();
  const { points, step } = evenly(path);
  const course = rounded(points);
  const rays = new Raycaster();
  rays.far = 2 * FAR;
  const into = out.clone().negate();
  const touch = (place: Vector3): Vector3 | null => {
    rays.set(place.clone().addScaledVector(out, FAR), into);
    return rays.intersectObject(mesh, false)[0]?.point ?? null;
  };
  const length = step * (course.length - 1);
  const rows: { readonly along: number; readonly across: Vector3; readonly middle: Vector3 }[] = [];
  course.forEach((place, i) => {
    const last = rows.at(-1)?.middle;
    // Beyond the muscle's edge the line goes on level; before it there is nothing to go on from.
    const middle = touch(place) ?? (last && level(place, last, out));
    if (!middle) return;
    const way = course[Math.min(i + 1, course.length - 1)]!.clone().sub(course[Math.max(0, i - 1)]!);
    rows.push({ along: i * step, across: way.cross(out).normalize(), middle });
  });
  const positions: number[] = [];
  const places: number[] = [];
  const indices: number[] = [];
  rows.forEach(({ along, across, middle }, row) => {
    const half = halfWidth(along, length);
    for (let column = 0; column < COLUMNS; column++) {
      const share = (2 * column) / (COLUMNS - 1) - 1;
      const beside = middle.clone().addScaledVector(across, share * half);
      // Beyond the edge of the muscle the band goes on level.
      const at = (share === 0 ? middle : (touch(beside) ?? beside)).clone().addScaledVector(out, lift);
      positions.push(...at.toArray());
      places.push(along, share);
      if (row === 0 || column === 0) continue;
      const [here, left] = [row * COLUMNS + column, row * COLUMNS + column - 1];
      indices.push(here, left, left - COLUMNS, here, left - COLUMNS, here - COLUMNS);
    }
  });
  return { positions, places, indices, lengthM: length, middle: rows.map(({ middle }) => middle) };
}
