/** Builds public/models from src/anatomy: `npm run models`. The only file of the generator that touches files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseOutlines } from '#anatomy/outlines';
import { MANIFEST_FILE, TIERS, type Tier } from '#manifest';
import { toDocument, toGlb } from './glb.ts';
import { ATTRIBUTION, toManifest } from './manifest.ts';
import { buildModels } from './pipeline.ts';
import { openPool } from './pool.ts';
import { reportTable } from './report.ts';

const SOURCE = 'src/anatomy/outlines';
const TARGET = 'public/models';

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);

const pool = openPool(Math.min(4, availableParallelism()));
try {
  const models = await buildModels({
    pool,
    outlinesOf: ({ key }) => {
      const file = path.join(SOURCE, `${key}.json`);
      return parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
    },
    progress: (step, { key }, detail) => console.log(seconds(), step.padEnd(6), key.padEnd(28), detail),
  });
  const files = {} as Record<Tier, Uint8Array>;
  mkdirSync(TARGET, { recursive: true });
  for (const tier of TIERS) {
    const document = toDocument(
      models.map((model) => model.tiers[tier]),
      ATTRIBUTION,
    );
    files[tier] = await toGlb(document);
    writeFileSync(path.join(TARGET, `${tier}.glb`), files[tier]);
    console.log(seconds(), 'write ', `${tier}.glb`.padEnd(28), `${files[tier].length} bytes`);
  }
  writeFileSync(path.join(TARGET, MANIFEST_FILE), `${JSON.stringify(toManifest(models, files), null, 1)}\n`);
  console.log(`\n${reportTable(models)}\n\n${seconds().trim()} in all`);
} finally {
  pool.close();
}
