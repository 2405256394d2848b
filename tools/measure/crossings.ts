/**
 * Measures how deep the surfaces of a folder reach into each other, as a yardstick for the built model, and
 * writes the depths to src/anatomy/source-crossings.json:
 *
 *   npm run measure:crossings -- FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isStructureKey } from '#anatomy';
import { type Probe, crossingDepth, probeOf } from '#geometry';
import { readSurface } from './read-surface.ts';

const TARGET = 'src/anatomy/source-crossings.json';
/** Less than this is not worth a line. */
const LEAST_MM = 0.05;

const folder = process.argv[2];
if (!folder) throw new Error('measure/crossings: no folder; usage: npm run measure:crossings -- FOLDER');
const { structures } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
  structures: { id: string; side: string; file: string }[];
};
const probes: { id: string; probe: Probe }[] = [];
for (const { id, side, file } of structures) {
  if (side === 'right' || !isStructureKey(id) || id === 'body-surface') continue;
  probes.push({ id, probe: probeOf(await readSurface(path.join(folder, file))) });
}
const lines: string[] = [];
probes.forEach((a, i) => {
  for (const b of probes.slice(i + 1)) {
    const depth = crossingDepth(a.probe, b.probe);
    if (depth >= LEAST_MM) lines.push(`  ${JSON.stringify(`${a.id} ${b.id}`)}: ${depth.toFixed(2)}`);
  }
});
writeFileSync(TARGET, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} pairs reach into each other; written to ${TARGET}`);
