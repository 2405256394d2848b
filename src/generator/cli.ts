/**
 * Builds public/models from src/anatomy: `npm run models`. The only file of the generator that touches files.
 *
 * Finished pieces of work are kept in node_modules/.cache, so that the next run does only what changed.
 * `--fresh` does everything anew. `--report` prints what was built beside published figures, and writes it to
 * docs/model-report.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { GROUPS } from '#anatomy';
import { parseOutlines } from '#anatomy/outlines';
import { MANIFEST_FILE, TIERS, packFile } from '#manifest';
import { type Store, openCachedPool } from './cache.ts';
import { toManifest } from './manifest.ts';
import { packModels } from './packs.ts';
import { buildModels } from './pipeline.ts';
import { openPool } from './pool.ts';
import { report } from './report.ts';

const SOURCE = 'src/anatomy/outlines';
const TARGET = 'public/models';
/** Where `--report` writes what it prints. */
const REPORT = 'docs/model-report.md';
const CACHE = 'node_modules/.cache/gluteal-atlas';
/** Folders whose code decides what a piece of work gives. */
const CODE = ['src/geometry', 'src/generator'];
/** Files there that only hand work out, or look at it. */
const NO_WORK = new Set(
  [
    'cache',
    'cli',
    'course',
    'crossing',
    'crossings',
    'deviation',
    'fibre-course',
    'glb',
    'index',
    'manifest',
    'packs',
    'pipeline',
    'pool',
    'recipes',
    'report',
    'straighten-seeds',
  ].map((name) => `${name}.ts`),
);

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);

function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of CODE) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !NO_WORK.has(file));
    for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}

const store: Store = {
  get: (key) => {
    const file = path.join(CACHE, key);
    return existsSync(file) && !process.argv.includes('--fresh') ? readFileSync(file) : undefined;
  },
  put: (key, bytes) => {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path.join(CACHE, key), bytes);
  },
};

const pool = openCachedPool(openPool(Math.min(4, availableParallelism())), store, codeVersion());
try {
  const models = await buildModels({
    pool,
    outlinesOf: ({ key }) => {
      const file = path.join(SOURCE, `${key}.json`);
      return parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
    },
    progress: (step, { key }, detail) => console.log(seconds(), step.padEnd(6), key.padEnd(28), detail),
  });
  const files = await packModels(models);
  mkdirSync(TARGET, { recursive: true });
  for (const tier of TIERS) {
    for (const group of GROUPS) {
      const name = packFile(tier, group);
      writeFileSync(path.join(TARGET, name), files[tier][group]);
      console.log(seconds(), 'write ', name.padEnd(28), `${files[tier][group].length} bytes`);
    }
  }
  writeFileSync(path.join(TARGET, MANIFEST_FILE), `${JSON.stringify(toManifest(models, files), null, 1)}\n`);
  const { reused, done } = pool.tally();
  console.log(`\n${seconds().trim()} in all; ${done} pieces of work done, ${reused} reused`);
  if (process.argv.includes('--report')) {
    const text = report(models);
    console.log(`\n${text}`);
    writeFileSync(REPORT, text);
  }
} finally {
  pool.close();
}
