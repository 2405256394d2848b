/** A plane as `normal · place = offset`; the normal of length 1. */
export interface Cut {
  readonly normal: readonly [number, number, number];
  readonly offset: number;
}

/** A closed line around what a plane cuts, points one after the other: x, y, z. */
export type Loop = Float64Array;

/** What lies this near to the plane counts as in front of it, so that no corner is on it (in units of the surface). */
const NUDGE = 1e-9;

/**
 * Where a plane cuts a closed surface: closed lines, which run counter-clockwise around the inside as seen from
 * where the normal points to, and clockwise around holes. Corners of the lines follow the surface's own edges, so
 * lines close by construction (Lorensen and Cline 1987, in two dimensions). Open surfaces give open lines, which
 * are closed by a straight one. `triangles`: numbers of those to look at; all when it is left out.
 */
export function sliceSurface(
  positions: ArrayLike<number>,
  corners: ArrayLike<number>,
  { normal: [nx, ny, nz], offset }: Cut,
  triangles?: readonly number[],
): Loop[] {
  const away = (vertex: number): number => {
    const at = 3 * vertex;
    const d = nx * positions[at]! + ny * positions[at + 1]! + nz * positions[at + 2]! - offset;
    return Math.abs(d) < NUDGE ? NUDGE : d;
  };
  const count = positions.length / 3;
  const points = new Map<number, readonly [number, number, number]>();
  const next = new Map<number, number>();
  /** The corner of a line on an edge of the surface, by the edge's name. */
  const crossing = (a: number, b: number, da: number, db: number): number => {
    const name = a < b ? a * count + b : b * count + a;
    if (!points.has(name)) {
      const share = da / (da - db);
      const mix = (k: number) =>
        positions[3 * a + k]! + share * (positions[3 * b + k]! - positions[3 * a + k]!);
      points.set(name, [mix(0), mix(1), mix(2)]);
    }
    return name;
  };
  const look = (triangle: number) => {
    const [a, b, c] = [corners[3 * triangle]!, corners[3 * triangle + 1]!, corners[3 * triangle + 2]!];
    const [da, db, dc] = [away(a), away(b), away(c)];
    const above = Number(da > 0) + Number(db > 0) + Number(dc > 0);
    if (above === 0 || above === 3) return;
    // One corner is alone on its side; turned so that it comes first, the winding stays.
    const isAlone = (d: number) => (above === 1 ? d > 0 : d < 0);
    const [p, q, r, dp, dq, dr] = isAlone(da)
      ? [a, b, c, da, db, dc]
      : isAlone(db)
        ? [b, c, a, db, dc, da]
        : [c, a, b, dc, da, db];
    const first = crossing(p, q, dp, dq);
    const last = crossing(p, r, dp, dr);
    // With the inside to the left of the way, as seen from in front of the plane.
    if (above === 1) next.set(first, last);
    else next.set(last, first);
  };
  if (triangles) for (const triangle of triangles) look(triangle);
  else for (let triangle = 0; triangle < corners.length / 3; triangle++) look(triangle);
  return chain(points, next);
}

function chain(
  points: ReadonlyMap<number, readonly [number, number, number]>,
  next: Map<number, number>,
): Loop[] {
  const loops: Loop[] = [];
  for (const start of [...next.keys()]) {
    const line: number[] = [];
    for (let at: number | undefined = start; at !== undefined;) {
      const point = points.get(at);
      const after = next.get(at);
      if (!point || (after === undefined && line.length === 0)) break;
      line.push(...point);
      next.delete(at);
      at = after;
    }
    if (line.length >= 9) loops.push(new Float64Array(line));
  }
  return loops;
}
