import { type Outlines, outlinePoints } from '#anatomy/outlines';
import { type TriangleMesh, TriangleTree } from '#geometry';

/** Distances, mm. */
export interface Deviation {
  readonly mean: number;
  readonly p95: number;
}

/** How far the points of the measured outlines lie from a mesh. */
export function deviationFrom(mesh: TriangleMesh, outlines: Outlines): Deviation {
  const tree = new TriangleTree(mesh);
  const distances = outlinePoints(outlines)
    .map((point) => tree.distance(...point))
    .sort((a, b) => a - b);
  const round = (mm: number) => Math.round(1000 * mm) / 1000;
  return {
    mean: round(distances.reduce((sum, distance) => sum + distance, 0) / distances.length),
    p95: round(distances[Math.floor(0.95 * distances.length)]!),
  };
}
