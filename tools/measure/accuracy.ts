/**
 * Measures how far the built model lies from the surfaces it was measured on, both ways, and writes the
 * figures that the page shows to src/anatomy/accuracy.json:
 *
 *   npm run measure:accuracy -- FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STRUCTURES } from '#anatomy';
import { type TriangleMesh, TriangleTree } from '#geometry';
import { readModels } from '../read-models.ts';
import { readSurface } from './read-surface.ts';
import { samplePoints } from './sample-points.ts';

const TARGET = 'src/anatomy/accuracy.json';
const SAMPLES = 8000;

/** Mean and 95th percentile of the distances from one surface to another, mm. */
function offsets(from: TriangleMesh, to: TriangleTree): { mean: number; p95: number } {
  const distances = samplePoints(from, SAMPLES)
    .map((point) => to.distance(...point))
    .sort((a, b) => a - b);
  return {
    mean: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
    p95: distances[Math.floor(0.95 * distances.length)]!,
  };
}

const folder = process.argv[2];
if (!folder) throw new Error('measure/accuracy: no folder; usage: npm run measure:accuracy -- FOLDER');
const { structures } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
  structures: { id: string; side: string; file: string }[];
};
const models = await readModels('full');
const lines: string[] = [];
for (const { key, paired, provenance } of STRUCTURES) {
  if (provenance.method !== 'measured') continue;
  const entry = structures.find(({ id, side }) => id === key && side !== 'right');
  if (!entry) throw new Error(`measure/accuracy: ${folder}/manifest.json lists no "${key}"`);
  const model = models.get(paired ? `${key}.left` : key)!;
  const source = await readSurface(path.join(folder, entry.file));
  const out = offsets(model, new TriangleTree(source));
  const back = offsets(source, new TriangleTree(model));
  const meanMm = Math.max(out.mean, back.mean).toFixed(2);
  const p95Mm = Math.max(out.p95, back.p95).toFixed(2);
  lines.push(`  ${JSON.stringify(key)}: { "meanMm": ${meanMm}, "p95Mm": ${p95Mm} }`);
  console.log(key.padEnd(28), `${out.mean.toFixed(2)} / ${back.mean.toFixed(2)}`, `p95 ${p95Mm}`);
}
writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);
