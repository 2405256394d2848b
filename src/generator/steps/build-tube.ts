import type { Branch, TubeShape } from '#anatomy/shapes';
import {
  Obstacles,
  type TriangleMesh,
  type TubeSection,
  drape,
  isoSurface,
  lengthOf,
  piecesOf,
  resample,
  smoothCurve,
  taubinSmooth,
  tubeField,
  vertexNormals,
} from '#geometry';
import { type ShadedMesh, type WovenMesh, encodeFibres } from './mesh.ts';

type Point = readonly [number, number, number];

/** Spacing of the points that are kept clear of obstacles. */
const DRAPE_MM = 2.5;
/** Spacing of the sections that make the surface. */
const SECTION_MM = 0.5;
const ROUNDS = 72;
/** Branches grow together over this length. */
const BLEND_MM = 1.6;
const SMOOTHING = 6;
/** A nerve keeps at least this share of its width and thickness. */
const MOST_SQUEEZE = 0.5;
/** Grid steps within the thinnest section. */
const STEPS_ACROSS = 3.2;
const FINEST_MM = 0.4;
const COARSEST_MM = 0.9;

/** A nerve or vessel: its branches led clear of the obstacles, swept and grown together. */
export function buildTube(shape: TubeShape, meshes: readonly TriangleMesh[]): WovenMesh {
  const obstacles = new Obstacles(meshes);
  const runs = shape.branches.map((branch) => sections(lead(branch, shape, obstacles), shape.face));
  const thinnest = Math.min(...runs.flat().map(({ thick }) => 2 * thick));
  const step = Math.min(COARSEST_MM, Math.max(FINEST_MM, thinnest / STEPS_ACROSS));
  const surface = isoSurface(tubeField(runs, { step, blend: BLEND_MM }));
  const [largest] = piecesOf(surface);
  if (!largest) throw new Error('generator/build-tube: the branches enclose nothing; widen them');
  const mesh = taubinSmooth(largest, SMOOTHING);
  return {
    mesh: { ...mesh, normals: vertexNormals(mesh, 2) },
    weave: (of) => weave(of, runs),
  };
}

/** The branch's points every few millimetres, shifted clear of the obstacles: x, y, z, width, thickness. */
function lead({ points, fixed }: Branch, { face, clearanceMm }: TubeShape, obstacles: Obstacles): number[][] {
  const curve = smoothCurve(points, 12);
  const line = resample(curve, Math.max(3, Math.ceil(lengthOf(curve) / DRAPE_MM)));
  const last = line.length - 1;
  const held = (i: number) =>
    (i === 0 && (fixed === 'start' || fixed === 'both')) ||
    (i === last && (fixed === 'end' || fixed === 'both'));
  const laid = drape(
    {
      points: line.map(([x, y, z]) => [x!, y!, z!]),
      neighbours: line.map((_, i) => [i - 1, i + 1].filter((n) => n >= 0 && n <= last)),
      freedom: line.map((_, i) => (held(i) ? 0 : 1)),
      reach: (i, direction, now) => {
        const { wideWay, thickWay } = frameAt(now, i, face);
        return Math.hypot(
          (line[i]![3]! / 2) * dot(direction, wideWay),
          (line[i]![4]! / 2) * dot(direction, thickWay),
        );
      },
    },
    obstacles,
    { clearance: clearanceMm, rounds: ROUNDS, tautness: 0.04 },
  );
  const sizes = line.map(([, , , width, thickness]): [number, number] => [width!, thickness!]);
  const squeezed = laid.map((at, i): [number, number] =>
    held(i) ? sizes[i]! : squeeze(at, sizes[i]!, frameAt(laid, i, face), obstacles, clearanceMm),
  );
  return laid.map((at, i) => {
    const around = [i - 1, i, i + 1].map((n) => squeezed[Math.min(last, Math.max(0, n))]!);
    return [...at, ...[0, 1].map((k) => around.reduce((sum, size) => sum + size[k]!, 0) / around.length)];
  });
}

/** Where obstacles leave no room on both sides, a nerve is flatter: width and thickness that fit in between. */
function squeeze(
  at: Point,
  [width, thickness]: readonly [number, number],
  { wideWay, thickWay }: { wideWay: Point; thickWay: Point },
  obstacles: Obstacles,
  clearance: number,
): [number, number] {
  let [wide, thick] = [width, thickness];
  for (const { distance, away } of obstacles.near(at, width)) {
    const [across, through] = [(wide / 2) * dot(away, wideWay), (thick / 2) * dot(away, thickWay)];
    const reach = Math.hypot(across, through);
    const room = Math.max(distance - clearance, 0);
    if (reach <= room) continue;
    if (Math.abs(through) >= Math.abs(across))
      thick = Math.max(MOST_SQUEEZE * thickness, (thick * room) / reach);
    else wide = Math.max(MOST_SQUEEZE * width, (wide * room) / reach);
  }
  return [wide, thick];
}

const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Directions of the cross-section: the thick way faces as asked, the wide way across it and the course. */
function frameAt(
  points: readonly (readonly number[])[],
  i: number,
  face: Point,
): { wideWay: Point; thickWay: Point } {
  const from = points[Math.max(0, i - 1)]!;
  const to = points[Math.min(points.length - 1, i + 1)]!;
  const course = unit([to[0]! - from[0]!, to[1]! - from[1]!, to[2]! - from[2]!]);
  const side = dot(face, course);
  const thickWay = unit([face[0] - side * course[0], face[1] - side * course[1], face[2] - side * course[2]]);
  return {
    thickWay,
    wideWay: [
      course[1] * thickWay[2] - course[2] * thickWay[1],
      course[2] * thickWay[0] - course[0] * thickWay[2],
      course[0] * thickWay[1] - course[1] * thickWay[0],
    ],
  };
}

function unit(vector: Point): Point {
  const length = Math.hypot(...vector) || 1;
  return [vector[0] / length, vector[1] / length, vector[2] / length];
}

function sections(line: readonly number[][], face: Point): TubeSection[] {
  const curve = smoothCurve(line, 6);
  const dense = resample(curve, Math.max(3, Math.ceil(lengthOf(curve) / SECTION_MM)));
  return dense.map(([x, y, z, width, thickness], i) => ({
    at: [x!, y!, z!],
    wide: width! / 2,
    thick: thickness! / 2,
    ...frameAt(dense, i, face),
  }));
}

/** Bundles run lengthwise: a vertex's seed is its place in the cross-section, the same all along the nerve. */
function weave({ positions }: ShadedMesh, runs: readonly (readonly TubeSection[])[]): Uint16Array {
  const count = positions.length / 3;
  const seeds = new Float64Array(positions.length);
  const along = new Float64Array(count);
  const [base] = runs[0]!;
  for (let v = 0; v < count; v++) {
    const at: Point = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    let best = Infinity;
    for (const run of runs) {
      for (let s = 0; s < run.length; s += 2) {
        const section = run[s]!;
        const away: Point = [at[0] - section.at[0], at[1] - section.at[1], at[2] - section.at[2]];
        const squared = dot(away, away) / (section.wide * section.wide);
        if (squared >= best) continue;
        best = squared;
        along[v] = s / run.length;
        seeds[3 * v] = base!.at[0] + dot(away, section.wideWay);
        seeds[3 * v + 1] = base!.at[1];
        seeds[3 * v + 2] = base!.at[2] + dot(away, section.thickWay);
      }
    }
  }
  return encodeFibres(seeds, along);
}
