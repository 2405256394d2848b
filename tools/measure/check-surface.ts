import type { TriangleMesh } from '#geometry';

/** The holes of a surface. */
export interface Holes {
  /** Separate rims. */
  readonly count: number;
  readonly openEdges: number;
  /** Area it takes to close all holes / area of the surface: 0 closed, 1 a sheet. */
  readonly openShare: number;
}

/** With more than this missing, inside and outside are a guess, and the surface is refused. */
export const MOST_OPEN_SHARE = 0.12;

type Point = readonly [number, number, number];

/** Counts the open edges of a welded mesh, the rims they form and the area needed to close them. */
export function holesOf({ positions, indices }: TriangleMesh): Holes {
  const point = (v: number): Point => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  const uses = new Map<string, { from: number; to: number; count: number }>();
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    area += triangleArea(point(indices[i]!), point(indices[i + 1]!), point(indices[i + 2]!));
    for (let k = 0; k < 3; k++) {
      const from = indices[i + k]!;
      const to = indices[i + ((k + 1) % 3)]!;
      const name = from < to ? `${from},${to}` : `${to},${from}`;
      const edge = uses.get(name);
      if (edge) edge.count++;
      else uses.set(name, { from, to, count: 1 });
    }
  }
  const open = [...uses.values()].filter(({ count }) => count === 1);
  const rims = groupRims(open);
  let missing = 0;
  for (const rim of rims) {
    const centre = [0, 1, 2].map(
      (axis) =>
        rim.reduce((sum, { from, to }) => sum + point(from)[axis]! + point(to)[axis]!, 0) / (2 * rim.length),
    ) as unknown as Point;
    for (const { from, to } of rim) missing += triangleArea(centre, point(from), point(to));
  }
  return { count: rims.length, openEdges: open.length, openShare: missing / area };
}

interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Open edges that hang together, found by walking from vertex to vertex. */
function groupRims(edges: readonly Edge[]): Edge[][] {
  const at = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const vertex of [edge.from, edge.to]) at.set(vertex, [...(at.get(vertex) ?? []), edge]);
  }
  const seen = new Set<Edge>();
  return edges.flatMap((first) => {
    if (seen.has(first)) return [];
    const rim: Edge[] = [];
    const pending = [first];
    while (pending.length > 0) {
      const edge = pending.pop()!;
      if (seen.has(edge)) continue;
      seen.add(edge);
      rim.push(edge);
      pending.push(...at.get(edge.from)!, ...at.get(edge.to)!);
    }
    return [rim];
  });
}

function triangleArea(a: Point, b: Point, c: Point): number {
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
}
