import { type BufferGeometry, Vector3 } from 'three';
import type { StructureInstance } from '#anatomy';
import { ATTRIBUTE, FIBRE_CUBE_MM, rawValues, unitOf } from '#loader';
import type { FibreCourse } from './fibre-course.ts';

/** How the fibres of a structure lie, mm, left side. */
export interface FibreLie {
  /**
   * Unit vector across the fibres, along which their seeds are spread most. For a disc, which has none: its
   * middle, around which its rings lie.
   */
  readonly axis: readonly [number, number, number];
  /** About how long they are; 0 where there are none. */
  readonly lengthMm: number;
}

/** Vertices looked at; more would say the same. */
const SAMPLE = 50;
/** Turns of the power iteration; seeds are spread in one direction far more than in the others. */
const TURNS = 8;

/** Reads off a structure's geometry (metres, left side) how its fibres lie. `course`: of its fibres, if it has any. */
export function measureFibres(
  { kind }: Pick<StructureInstance, 'kind'>,
  geometry: BufferGeometry,
  course: FibreCourse | null,
): FibreLie {
  const { center } = geometry.boundingSphere!;
  if (kind === 'disc') return { axis: [1000 * center.x, 1000 * center.y, 1000 * center.z], lengthMm: 0 };
  if (!course) return { axis: [1, 0, 0], lengthMm: 0 };
  return { axis: widestSpread(seedsOf(geometry)).toArray(), lengthMm: course.lengthMm };
}

function seedsOf(geometry: BufferGeometry): Vector3[] {
  const raw = rawValues(geometry.getAttribute(ATTRIBUTE.fibre));
  const { array, stride, offset } = raw;
  const perUnit = FIBRE_CUBE_MM / unitOf(raw);
  const { count } = geometry.getAttribute('position');
  const step = Math.max(1, Math.floor(count / SAMPLE));
  const seeds: Vector3[] = [];
  for (let i = 0; i < count; i += step) {
    seeds.push(new Vector3().fromArray(array, offset + stride * i).multiplyScalar(perUnit));
  }
  return seeds;
}

/** First principal axis of a cloud of points, which are moved to lie around the origin. */
function widestSpread(points: readonly Vector3[]): Vector3 {
  const mean = new Vector3();
  for (const point of points) mean.addScaledVector(point, 1 / points.length);
  for (const point of points) point.sub(mean);
  let axis = new Vector3(0.6, 0.64, 0.48);
  for (let turn = 0; turn < TURNS; turn++) {
    const next = new Vector3();
    for (const away of points) next.addScaledVector(away, away.dot(axis));
    if (next.lengthSq() === 0) break;
    axis = next.normalize();
  }
  return axis;
}
