/**
 * Measures surfaces and writes their axial outlines to src/anatomy/outlines.
 *
 *   npm run measure -- FOLDER [key,key,...]
 *
 * FOLDER holds GLB surfaces in the atlas frame (metres) and a manifest.json listing, for each structure,
 * `id`, `side` ("left" or "midline"), `file`, `fma` and `source`. Only structures of the structure table
 * are measured. Nothing of the surfaces themselves is kept: the outlines are measured figures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isStructureKey, structureOf } from '#anatomy';
import type { Outlines } from '#anatomy/outlines';
import { piecesOf } from '#geometry';
import { COARSE, FINE, measureStructure } from './measure-structure.ts';
import { readSurface } from './read-surface.ts';

const TARGET = 'src/anatomy/outlines';

const folderManifest = z.object({
  structures: z.array(
    z.object({
      file: z.string(),
      id: z.string(),
      side: z.enum(['left', 'right', 'midline']),
      fma: z.string(),
      source: z.nullable(z.string()),
    }),
  ),
});

/** One slice a line: small changes stay small in a diff. */
function asText({ solids, ...head }: Outlines): string {
  const stacks = solids.map(({ bottom, top, slices }) => {
    const lines = slices.map((slice) => `    ${JSON.stringify(slice)}`);
    return `  { "bottom": ${bottom}, "top": ${top}, "slices": [\n${lines.join(',\n')}\n  ] }`;
  });
  const opening = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  return `${opening},\n  "solids": [\n${stacks.join(',\n')}\n  ]\n}\n`;
}

async function main(folder: string | undefined, keys: string | undefined): Promise<void> {
  const manifestPath = path.join(folder ?? '', 'manifest.json');
  if (!folder || !existsSync(manifestPath)) {
    throw new Error(
      `measure: no manifest.json in "${folder ?? ''}"; usage: npm run measure -- FOLDER [key,key,...]`,
    );
  }
  const { structures } = folderManifest.parse(JSON.parse(readFileSync(manifestPath, 'utf8')));
  const wanted = keys?.split(',');
  mkdirSync(TARGET, { recursive: true });
  console.log('structure                    slices  points   bytes  holes  missing  off mean / p95 mm');
  for (const { id, side, file, fma, source } of structures) {
    if (side === 'right' || !isStructureKey(id) || (wanted && !wanted.includes(id))) continue;
    const mesh = await readSurface(path.join(folder, file));
    const { kind } = structureOf(id);
    const { outlines, report } = measureStructure(
      id,
      // Bones that are drawn as one, as in the foot, are measured each by itself: their joints stay open.
      kind === 'bone' ? piecesOf(mesh) : [mesh],
      {
        name: 'BodyParts3D',
        file: source ?? 'envelope of the measured structures',
        fma,
        licence: 'CC BY 4.0',
      },
      kind === 'skin' ? COARSE : FINE,
    );
    const text = asText(outlines);
    writeFileSync(path.join(TARGET, `${id}.json`), text);
    console.log(
      id.padEnd(28),
      String(report.slices).padStart(6),
      String(report.points).padStart(7),
      String(text.length).padStart(7),
      String(report.holes).padStart(6),
      `${(100 * report.openShare).toFixed(1)} %`.padStart(8),
      ` ${report.meanMm.toFixed(3)} / ${report.p95Mm.toFixed(3)}`,
    );
  }
}

await main(process.argv[2], process.argv[3]);
