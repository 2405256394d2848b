import { type TriangleMesh, surfaceArea } from '#geometry';

type Point = [number, number, number];

/** About `count` evenly scattered points of a surface, the same on every run. */
export function samplePoints(mesh: TriangleMesh, count: number): Point[] {
  const { positions: p, indices } = mesh;
  const perArea = count / surfaceArea(mesh);
  const result: Point[] = [];
  let owed = 0;
  let turn = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((c) => [0, 1, 2].map((k) => p[3 * indices[i + c]! + k]!));
    const [a, b, c] = corners as [Point, Point, Point];
    const u = b.map((value, k) => value - a[k]!) as Point;
    const v = c.map((value, k) => value - a[k]!) as Point;
    const area =
      Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
    for (owed += area * perArea; owed >= 1; owed--) {
      turn++;
      // Low-discrepancy pairs (R2 sequence, Roberts 2018), folded into the triangle.
      let s = (0.7548776662 * turn) % 1;
      let t = (0.5698402909 * turn) % 1;
      if (s + t > 1) [s, t] = [1 - s, 1 - t];
      result.push(a.map((value, k) => value + s * u[k]! + t * v[k]!) as Point);
    }
  }
  return result;
}
