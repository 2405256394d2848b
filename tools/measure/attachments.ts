/**
 * Finds where the built muscles touch what they are attached to, and writes the areas as balls to
 * src/anatomy/attachment-areas.json: `npm run measure:attachments`. Run it after `npm run models` when a
 * muscle or a bone has changed, then build the models again, since the fibres run from area to area.
 */
import { writeFileSync } from 'node:fs';
import { TriangleTree, surfaceArea } from '#geometry';
import { type ModelNode, readModels } from '../read-models.ts';
import { SITES, type Site } from './attachment-sites.ts';
import { samplePoints } from './sample-points.ts';

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
  const points = samplePoints(find(muscle), surfaceArea(find(muscle)) / SAMPLE_MM ** 2).filter(
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
