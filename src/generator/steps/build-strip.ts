import type { StripShape } from '#anatomy/shapes';
import {
  Obstacles,
  type Sheet,
  type TriangleMesh,
  drape,
  lengthOf,
  resample,
  sheetNormals,
  smoothCurve,
  thickenSheet,
  vertexNormals,
} from '#geometry';
import { type ShadedMesh, type WovenMesh, encodeFibres } from './mesh.ts';

type Point = [number, number, number];

/** Spacing of the points that are draped; the surface is made finer in between. */
const DRAPE_MM = 4;
const FINE_MM = 1.6;
const ROUNDS = 48;
/** Where there is no room at all, the sheet is still this thick. */
const THINNEST_MM = 0.5;
/** How square the cross-section is: 2 is an ellipse, more has flatter faces. */
const SQUARENESS = 5;

/** A ligament, fascia or flat muscle: a sheet through its lines, laid over the obstacles and thickened. */
export function buildStrip(shape: StripShape, meshes: readonly TriangleMesh[]): WovenMesh {
  const obstacles = new Obstacles(meshes);
  const draped = lay(shape, obstacles);
  const room = roomAround(draped, shape, obstacles);
  const fine = refine(draped);
  const rows = fine.points.length / fine.columns;
  const thickness = (row: number, column: number) => {
    const [u, v] = [row / (rows - 1), column / (fine.columns - 1)];
    return Math.min(thicknessAt(shape, u), room(u, v)) * profile(v);
  };
  const { mesh, gridPoint, side } = thickenSheet(fine, thickness);
  const woven = fibresOnSheet(fine, thickness);
  const placeOf = new Map<string, number>();
  for (let v = 0; v < gridPoint.length; v++) placeOf.set(keyAt(mesh.positions, v), v);
  return {
    mesh: { ...mesh, normals: vertexNormals(mesh, 1) },
    weave: (of: ShadedMesh) => {
      const count = of.positions.length / 3;
      const seeds = new Float64Array(of.positions.length);
      const along = new Float64Array(count);
      for (let v = 0; v < count; v++) {
        const place = placeOf.get(keyAt(of.positions, v))!;
        seeds.set(woven.seed(gridPoint[place]!, side[place]!), 3 * v);
        along[v] = woven.along(gridPoint[place]!);
      }
      return encodeFibres(seeds, along);
    },
  };
}

const keyAt = (positions: Float64Array, v: number) =>
  `${positions[3 * v]},${positions[3 * v + 1]},${positions[3 * v + 2]}`;

/** Thickness between origin, middle and insertion, smoothly. */
function thicknessAt({ thicknessMm: [start, middle, end] }: StripShape, share: number): number {
  const belly = Math.sin(Math.PI * share) ** 2;
  return (start * (1 - share) + end * share) * (1 - belly) + middle * belly;
}

/** Full in the middle, running out at both edges. */
function profile(across: number): number {
  return (1 - Math.abs(2 * across - 1) ** SQUARENESS) ** (1 / SQUARENESS);
}

function lay(shape: StripShape, obstacles: Obstacles): Sheet {
  const widest = Math.max(...shape.lines.map((line) => lengthOf(line)));
  const columns = Math.max(5, Math.ceil(widest / DRAPE_MM) + 1);
  const lines = shape.lines.map((line) => resample(smoothCurve(line, 8), columns));
  const lanes = Array.from({ length: columns }, (_, j) =>
    smoothCurve(
      lines.map((line) => line[j]!),
      12,
    ),
  );
  const longest = Math.max(...lanes.map((lane) => lengthOf(lane)));
  const rows = Math.max(5, Math.ceil(longest / DRAPE_MM) + 1);
  const even = lanes.map((lane) => resample(lane, rows));
  const points = Array.from({ length: rows * columns }, (_, at): Point => {
    const [x, y, z] = even[at % columns]![Math.floor(at / columns)]!;
    return [x!, y!, z!];
  });
  const neighbours = points.map((_, at) => {
    const j = at % columns;
    return [
      ...(at >= columns ? [at - columns] : []),
      ...(at + columns < points.length ? [at + columns] : []),
      ...(j > 0 ? [at - 1] : []),
      ...(j + 1 < columns ? [at + 1] : []),
    ];
  });
  const atEnd = (at: number) => at < columns || at >= points.length - columns;
  const laid = drape(
    {
      points,
      neighbours: neighbours.map((list, at) => (atEnd(at) ? [] : list)),
      freedom: points.map(() => 1),
      // Thin beside its width: it reaches out across its faces only.
      reach: (at) =>
        (thicknessAt(shape, Math.floor(at / columns) / (rows - 1)) / 2) *
        profile((at % columns) / (columns - 1)),
    },
    obstacles,
    { clearance: shape.clearanceMm, rounds: ROUNDS, tautness: shape.tautness },
  );
  return { columns, points: laid };
}

/** How thick the sheet may be at a place (0..1 along, 0..1 across) without reaching into what lies beside it. */
function roomAround(
  { columns, points }: Sheet,
  shape: StripShape,
  obstacles: Obstacles,
): (u: number, v: number) => number {
  const rows = points.length / columns;
  const thickest = Math.max(...shape.thicknessMm);
  const room = points.map((point) => {
    const nearest = Math.min(thickest, ...obstacles.near(point, thickest).map(({ distance }) => distance));
    return Math.max(THINNEST_MM, 2 * (nearest - shape.clearanceMm));
  });
  return (u, v) => {
    const [i, j] = [u * (rows - 1), v * (columns - 1)];
    const [i0, j0] = [Math.min(rows - 2, Math.floor(i)), Math.min(columns - 2, Math.floor(j))];
    const [a, b] = [i - i0, j - j0];
    const at = (di: number, dj: number) => room[(i0 + di) * columns + j0 + dj]!;
    return (1 - a) * ((1 - b) * at(0, 0) + b * at(0, 1)) + a * ((1 - b) * at(1, 0) + b * at(1, 1));
  };
}

/** The same sheet with more points, smoothly in between. */
function refine({ columns, points }: Sheet): Sheet {
  const rows = points.length / columns;
  const lanes = Array.from({ length: columns }, (_, j) =>
    smoothCurve(
      Array.from({ length: rows }, (_unused, i) => points[i * columns + j]!),
      Math.ceil(DRAPE_MM / FINE_MM),
    ),
  );
  const fineRows = lanes[0]!.length;
  const result: Point[] = [];
  let fineColumns = 0;
  for (let i = 0; i < fineRows; i++) {
    const across = smoothCurve(
      lanes.map((lane) => lane[i]!),
      Math.ceil(DRAPE_MM / FINE_MM),
    );
    fineColumns = across.length;
    for (const [x, y, z] of across) result.push([x!, y!, z!]);
  }
  return { columns: fineColumns, points: result };
}

/** Fibres follow the lanes; seeds lie on the faces at mid-length. */
function fibresOnSheet(sheet: Sheet, thickness: (row: number, column: number) => number) {
  const { columns, points } = sheet;
  const rows = points.length / columns;
  const normals = sheetNormals(sheet);
  const middle = rows >> 1;
  const lengths = Array.from({ length: columns }, (_, j) => {
    const way = [0];
    for (let i = 1; i < rows; i++) {
      const [a, b] = [points[(i - 1) * columns + j]!, points[i * columns + j]!];
      way.push(way[i - 1]! + Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
    }
    return way;
  });
  return {
    along: (at: number) => {
      const way = lengths[at % columns]!;
      return way[Math.floor(at / columns)]! / (way[rows - 1]! || 1);
    },
    seed: (at: number, side: number): Point => {
      const j = at % columns;
      const m = middle * columns + j;
      const half = (side * thickness(middle, j)) / 2;
      return points[m]!.map((value, k) => value + half * normals[m]![k]!) as Point;
    },
  };
}
