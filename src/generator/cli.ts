/**
 * Builds public/models from src/anatomy: `npm run models`. The only file of the generator that touches files.
 *
 * Finished pieces of work are kept in node_modules/.cache, so that the next run does only what changed.
 * `--fresh` does everything anew. `--report` prints what was built beside published figures, and writes it to
 * docs/model-report.md.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { GROUPS } from '#anatomy';
import { parseOutlines } from '#anatomy/outlines';
import { MANIFEST_FILE, TIERS, packFile } from '#manifest';
import { type Store, openCachedPool } from './work/cache.ts';
import { inputsHash, jobCodeHash } from './inputs.ts';
import { toManifest } from './files/manifest.ts';
import { packModels } from './files/packs.ts';
import { buildModels } from './pipeline.ts';
import { openPool } from './work/pool.ts';
import { report } from './report/report.ts';

const SOURCE = 'src/anatomy/outlines';
const TARGET = 'public/models';
/** Where `--report` writes what it prints. */
const REPORT = 'docs/model-report.md';
const CACHE = 'node_modules/.cache/gluteal-atlas';
const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);

const outlineTexts = Object.fromEntries(
  readdirSync(SOURCE).map((file) => [
    path.basename(file, '.json'),
    readFileSync(path.join(SOURCE, file), 'utf8'),
  ]),
);

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

const codeVersion = `${process.version} ${await jobCodeHash()}`;
const pool = openCachedPool(openPool(Math.min(4, availableParallelism())), store, codeVersion);
try {
  const models = await buildModels({
    pool,
    outlinesOf: ({ key }) => {
      const file = path.join(SOURCE, `${key}.json`);
      const text = outlineTexts[key];
      if (text === undefined) throw new Error(`generator: there is no ${file}; measure the structure first`);
      return parseOutlines(JSON.parse(text), file);
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
  const manifest = toManifest(models, files, await inputsHash(outlineTexts));
  writeFileSync(path.join(TARGET, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
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
