/**
 * Tests the built page (dist, or TEST_FOLDER) in Chromium, Firefox and WebKit.
 *
 *   tsx tools/engines.ts [--short] [--loads N] [-- RUNNER ARGUMENTS]
 *
 *   --short     first picture and one choice, in Firefox and WebKit alone
 *   --loads N   loads of each kind in the test of the first picture; 8 without it
 *
 * ENGINES=firefox,webkit names the engines. An engine that is not on this machine and cannot be installed is said to
 * be skipped. The last line says "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINE_NAMES, type EngineName } from './find-engines.ts';
import { ensureEngines } from './install-engines.ts';
import { type Tally, tallyOfVitest } from './tally.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, loads: { type: 'string' } },
});

function wishedEngines(): EngineName[] {
  const all = values.short ? ENGINE_NAMES.filter((name) => name !== 'chromium') : [...ENGINE_NAMES];
  const wished = process.env['ENGINES']?.split(',');
  const unknown = wished?.find((name) => !(ENGINE_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new Error(`ENGINES names "${unknown}"; the engines are ${ENGINE_NAMES.join(', ')}`);
  }
  return wished ? ENGINE_NAMES.filter((name) => wished.includes(name)) : all;
}

function runTests(engines: readonly EngineName[]): Tally {
  const folder = process.env['TEST_FOLDER'] || 'dist';
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(
      `${folder}/index.html is missing, so there is no page to test; run "npm run build" first`,
    );
  }
  const reports = mkdtempSync(path.join(os.tmpdir(), 'gluteal-atlas-'));
  const file = path.join(reports, 'engines.json');
  const scope = values.short ? ['short'] : ['--exclude', '**/short.engine.ts'];
  const { status } = spawnSync(
    process.execPath,
    [
      VITEST,
      'run',
      '--config=tests/engines/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...scope,
      ...positionals,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ENGINES: engines.join(','), ...(values.loads && { LOADS: values.loads }) },
    },
  );
  try {
    const tally = tallyOfVitest(JSON.parse(readFileSync(file, 'utf8')));
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

const { found, missing } = ensureEngines(wishedEngines());
const tally = found.length === 0 ? { passed: 0, failed: 0 } : runTests(found.map(({ name }) => name));
for (const { name, reason } of missing) console.log(`skipped: ${name} (${reason})`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
