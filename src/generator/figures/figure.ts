import type { TriangleMesh } from '#geometry';

/** A built structure, left or midline; millimetres. `fibres`: four numbers 0..1 a vertex. */
export interface Measurable extends TriangleMesh {
  readonly fibres?: ArrayLike<number> | undefined;
}

/** Structures by key. */
export type Models = ReadonlyMap<string, Measurable>;

/** A figure of the model beside the published range. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'mm' | 'degrees' | 'ratio';
  /** Range that the model has to keep; `null`: shown for comparison, its deviation is stated. */
  readonly range: readonly [number, number] | null;
  /** Where the range comes from, and how it was widened. */
  readonly source: string;
}

/** The structure with this key. Throws when it has not been built. */
export function need(models: Models, key: string): Measurable {
  const found = models.get(key);
  if (!found) throw new Error(`generator/figures: no model of "${key}"; build every structure first`);
  return found;
}

export type Point = readonly [number, number, number];

/** Vertices of a mesh that pass a check. */
export function verticesOf({ positions }: TriangleMesh, keep: (point: Point) => boolean): Point[] {
  const result: Point[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const point: Point = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (keep(point)) result.push(point);
  }
  return result;
}

export function meanOf(points: readonly Point[]): Point {
  const sum = [0, 1, 2].map((k) => points.reduce((total, point) => total + point[k]!, 0));
  return [sum[0]! / points.length, sum[1]! / points.length, sum[2]! / points.length];
}

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Point): Point => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};
/** Angle between two directions, degrees. */
export const angle = (a: Point, b: Point): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;
