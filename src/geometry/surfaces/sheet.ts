import type { TriangleMesh } from '../mesh.ts';

type Point = readonly [number, number, number];

/** A sheet as a grid of points: row after row along it, `columns` points across. */
export interface Sheet {
  readonly columns: number;
  readonly points: readonly Point[];
}

/** Unit normals of a sheet's points (row direction x column direction). */
export function sheetNormals({ columns, points }: Sheet): Point[] {
  const rows = points.length / columns;
  return points.map((_, at) => {
    const i = Math.floor(at / columns);
    const j = at % columns;
    const along = between(
      points[Math.max(0, i - 1) * columns + j]!,
      points[Math.min(rows - 1, i + 1) * columns + j]!,
    );
    const across = between(
      points[i * columns + Math.max(0, j - 1)]!,
      points[i * columns + Math.min(columns - 1, j + 1)]!,
    );
    const normal: Point = [
      along[1] * across[2] - along[2] * across[1],
      along[2] * across[0] - along[0] * across[2],
      along[0] * across[1] - along[1] * across[0],
    ];
    const length = Math.hypot(...normal) || 1;
    return normal.map((value) => value / length) as unknown as Point;
  });
}

const between = (a: Point, b: Point): Point => [b[0] - a[0], b[1] - a[1], b[2] - a[2]];

/** A thickened sheet and, for every vertex, the sheet's point it belongs to and the side (+1 along the normal). */
export interface ThickSheet {
  readonly mesh: TriangleMesh;
  readonly gridPoint: Uint32Array;
  readonly side: Int8Array;
}

/**
 * A closed solid around a sheet, `thickness(row, column)` thick. Its two long edges run out to nothing: both
 * faces share their vertices there. The two ends are closed with flat caps.
 */
export function thickenSheet(sheet: Sheet, thickness: (row: number, column: number) => number): ThickSheet {
  const { columns, points } = sheet;
  const rows = points.length / columns;
  const normals = sheetNormals(sheet);
  const positions: number[] = [];
  const gridPoint: number[] = [];
  const side: number[] = [];
  const add = (at: number, way: -1 | 0 | 1): number => {
    const half = way === 0 ? 0 : thickness(Math.floor(at / columns), at % columns) / 2;
    for (let k = 0; k < 3; k++) positions.push(points[at]![k]! + way * half * normals[at]![k]!);
    gridPoint.push(at);
    side.push(way);
    return gridPoint.length - 1;
  };
  const upper: number[] = [];
  const lower: number[] = [];
  for (let at = 0; at < points.length; at++) {
    const edge = at % columns === 0 || at % columns === columns - 1;
    upper.push(add(at, edge ? 0 : 1));
    lower.push(edge ? upper[at]! : add(at, -1));
  }
  const indices: number[] = [];
  const triangle = (a: number, b: number, c: number) => {
    if (a !== b && b !== c && c !== a) indices.push(a, b, c);
  };
  const quad = (a: number, b: number, c: number, d: number) => {
    triangle(a, b, c);
    triangle(a, c, d);
  };
  for (let i = 0; i + 1 < rows; i++) {
    for (let j = 0; j + 1 < columns; j++) {
      const [a, b, c, d] = [
        i * columns + j,
        (i + 1) * columns + j,
        (i + 1) * columns + j + 1,
        i * columns + j + 1,
      ];
      quad(upper[a]!, upper[b]!, upper[c]!, upper[d]!);
      quad(lower[d]!, lower[c]!, lower[b]!, lower[a]!);
    }
  }
  for (let j = 0; j + 1 < columns; j++) {
    const last = (rows - 1) * columns + j;
    quad(lower[j]!, upper[j]!, upper[j + 1]!, lower[j + 1]!);
    quad(upper[last]!, lower[last]!, lower[last + 1]!, upper[last + 1]!);
  }
  return {
    mesh: { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) },
    gridPoint: Uint32Array.from(gridPoint),
    side: Int8Array.from(side),
  };
}
