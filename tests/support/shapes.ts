import type { Loop, TriangleMesh } from '#geometry';

/** Seeded numbers in 0..1 (mulberry32), so that a failing case can be played again. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A closed surface over a grid of two angles; `place` maps (u, v) in 0..1 to a point. Wraps in u and in v. */
function closedGrid(
  columns: number,
  rows: number,
  place: (u: number, v: number) => [number, number, number],
): TriangleMesh {
  const positions: number[] = [];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) positions.push(...place(c / columns, r / rows));
  const indices: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const at = (dc: number, dr: number) => ((r + dr) % rows) * columns + ((c + dc) % columns);
      indices.push(at(0, 0), at(1, 0), at(1, 1), at(0, 0), at(1, 1), at(0, 1));
    }
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

/** A torus around the y axis: ring radius and tube radius. */
export function torus(ring: number, tube: number, columns = 96, rows = 48): TriangleMesh {
  return closedGrid(columns, rows, (u, v) => {
    const a = 2 * Math.PI * u;
    const b = -2 * Math.PI * v;
    const r = ring + tube * Math.cos(b);
    return [r * Math.cos(a), tube * Math.sin(b), r * Math.sin(a)];
  });
}

/** A sphere made by splitting an octahedron; all vertices lie on it. */
export function sphere(
  radius: number,
  splits = 4,
  centre: readonly [number, number, number] = [0, 0, 0],
): TriangleMesh {
  let points: number[][] = [[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]]; // prettier-ignore
  let faces = [[0, 2, 4], [2, 1, 4], [1, 3, 4], [3, 0, 4], [2, 0, 5], [1, 2, 5], [3, 1, 5], [0, 3, 5]]; // prettier-ignore
  for (let split = 0; split < splits; split++) {
    const middle = new Map<string, number>();
    const between = (a: number, b: number) => {
      const name = a < b ? `${a},${b}` : `${b},${a}`;
      let at = middle.get(name);
      if (at === undefined) {
        const sum = points[a]!.map((value, k) => value + points[b]![k]!);
        const length = Math.hypot(...sum);
        at = points.length;
        points = [...points, sum.map((value) => value / length)];
        middle.set(name, at);
      }
      return at;
    };
    faces = faces.flatMap(([a, b, c]) => {
      const [ab, bc, ca] = [between(a!, b!), between(b!, c!), between(c!, a!)];
      return [[a!, ab, ca], [ab, b!, bc], [ca, bc, c!], [ab, bc, ca]]; // prettier-ignore
    });
  }
  return {
    positions: Float64Array.from(points.flatMap((p) => p.map((value, k) => radius * value + centre[k]!))),
    indices: Uint32Array.from(faces.flat()),
  };
}

/** A circle as a closed outline. */
export function circle(radius: number, points = 256, x = 0, z = 0): Loop {
  return Float64Array.from({ length: 2 * points }, (_, i) => {
    const angle = (2 * Math.PI * Math.floor(i / 2)) / points;
    return i % 2 === 0 ? x + radius * Math.cos(angle) : z + radius * Math.sin(angle);
  });
}
