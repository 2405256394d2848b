/**
 * Finds where the built muscles touch what they are attached to, and writes the areas as balls to
 * src/anatomy/attachment-areas.json: `npm run measure:attachments`. Run it after `npm run models` when a
 * muscle or a bone has changed, then build the models again, since the fibres run from area to area.
 */
import { writeFileSync } from 'node:fs';
import { type TriangleMesh, TriangleTree, surfaceArea } from '#geometry';
import { type ModelNode, readModels } from '../read-models.ts';
import { SITES, type Site } from './attachment-sites.ts';

const TARGET = 'src/anatomy/attachment-areas.json';

type Point = [number, number, number];

/** One sample point a square of this side. */
const SAMPLE_MM = 1.2;
const GAP_MM = 3;
const SPACING_MM = 8;
/** More balls than this make an area no better. */
const MOST_BALLS = 12;
/** Balls overlap by so much that no bone shows between them. */
const RADIUS_PER_SPACING = 0.72;

/** Evenly scattered points of a surface, the same on every run. */
function samples(mesh: TriangleMesh): Point[] {
  const { positions: p, indices } = mesh;
  const count = Math.ceil(surfaceArea(mesh) / SAMPLE_MM ** 2);
  const perArea = count / surfaceArea(mesh);
  const result: Point[] = [];
  let owed = 0;
  let turn = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const corner = [0, 1, 2].map((c) => [0, 1, 2].map((k) => p[3 * indices[i + c]! + k]!));
    const [a, b, c] = corner as [Point, Point, Point];
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

/** The nearest point of a surface, by stepping against the slope of the distance. */
function project([x, y, z]: Point, tree: TriangleTree): Point {
  const at: Point = [x, y, z];
  for (let step = 0; step < 4; step++) {
    const distance = tree.distance(...at);
    if (distance < 0.05) break;
    const h = 0.05;
    const slope = [0, 1, 2].map((k) => {
      const ahead = [...at] as Point;
      const behind = [...at] as Point;
      ahead[k]! += h;
      behind[k]! -= h;
      return tree.distance(...ahead) - tree.distance(...behind);
    });
    const length = Math.hypot(...slope) || 1;
    for (let k = 0; k < 3; k++) at[k]! -= (distance * slope[k]!) / length;
  }
  return at;
}

/** Some of the points, no two nearer than `spacing`, covering them all. */
function thin(points: readonly Point[], spacing: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.every((other) => Math.hypot(...point.map((value, k) => value - other[k]!)) >= spacing))
      kept.push(point);
  }
  return kept;
}

function areaOf(
  { muscle, end, on, where, gapMm = GAP_MM, spacingMm = SPACING_MM }: Site,
  models: Map<string, ModelNode>,
) {
  const find = (key: string) => {
    const model = models.get(`${key}.left`) ?? models.get(key);
    if (!model) throw new Error(`measure/attachments: no model of "${key}"; build the models first`);
    return model;
  };
  const tree = on === null ? null : new TriangleTree(find(on));
  const points = samples(find(muscle)).filter(
    (point) => (where?.(...point) ?? true) && (tree === null || tree.distance(...point, gapMm) < gapMm),
  );
  const placed = tree ? points.map((point) => project(point, tree)) : points;
  // From one end to the other, so that the balls come out in rows.
  placed.sort((a, b) => b[1] - a[1]);
  let spacing = spacingMm;
  let centres = thin(placed, spacing);
  while (centres.length > MOST_BALLS) centres = thin(placed, (spacing *= 1.1));
  const balls = centres.map((point) => [
    ...point.map((value) => Math.round(10 * value) / 10),
    Math.round(10 * RADIUS_PER_SPACING * spacing) / 10,
  ]);
  return { muscle, end, on, balls };
}

const models = await readModels('full');
const areas = SITES.map((site) => {
  const area = areaOf(site, models);
  console.log(
    site.muscle.padEnd(26),
    site.end.padEnd(10),
    String(site.on).padEnd(24),
    area.balls.length,
    'balls',
  );
  return area;
});
const empty = areas.filter(({ balls }) => balls.length === 0);
for (const { muscle, end, on } of empty) console.error(`  nothing found: ${muscle} ${end} on ${on}`);
const lines = areas.filter(({ balls }) => balls.length > 0).map((area) => `  ${JSON.stringify(area)}`);
writeFileSync(TARGET, `[\n${lines.join(',\n')}\n]\n`);
