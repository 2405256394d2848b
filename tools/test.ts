/**
 * Runs every check of the project and ends with one line, "N passed, N failed".
 *
 *   tsx tools/test.ts [STEP ...] [-- RUNNER ARGUMENTS]    all steps, or only the named ones
 *
 * Passed counts unit and browser tests. Failed counts them too, and one for each other step that fails.
 * A step that fails does not stop the next ones, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './install-browser.ts';
import { type Tally, sum, tallyOfPlaywright, tallyOfVitest } from './tally.ts';

/** Programs are started by their files: the same everywhere, and no shell in between. */
const BIN = {
  tsc: 'node_modules/typescript-native/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

const reports = mkdtempSync(path.join(os.tmpdir(), 'gluteal-atlas-'));

function run(tool: keyof typeof BIN, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [BIN[tool], ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const check = (ok: boolean): Tally => ({ passed: 0, failed: ok ? 0 : 1 });

/** The runner's own count; when it left no report, the run itself is the failure. */
function counted(ok: boolean, file: string, read: (report: unknown) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')));
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(`no readable report of this step (${(error as Error).message})`);
    return { passed: 0, failed: 1 };
  }
}

function unitTests(args: readonly string[]): Tally {
  const file = path.join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return counted(run('vitest', ['run', ...reporters, ...args]), file, tallyOfVitest);
}

function browserTests(args: readonly string[]): Tally {
  const file = path.join(reports, 'browser.json');
  const env = { CHROMIUM_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const reporters = ['--reporter=list,json'];
  return counted(run('playwright', ['test', ...reporters, ...args], env), file, tallyOfPlaywright);
}

function build(): Tally {
  return check(
    run('tsx', ['tools/check-content.ts']) && run('vite', ['build']) && run('tsx', ['tools/precompress.ts']),
  );
}

const STEPS: Readonly<Record<string, (args: readonly string[]) => Tally>> = {
  types: () => check(run('tsc', ['-p', '.'])),
  lint: () => check(run('oxlint', [])),
  format: () => check(run('oxfmt', ['--check'])),
  unit: unitTests,
  build,
  browser: browserTests,
};

function attempt(name: string, args: readonly string[]): Tally {
  const step = STEPS[name];
  if (!step) throw new Error(`no step "${name}"; the steps are ${Object.keys(STEPS).join(', ')}`);
  console.log(`\n== ${name}`);
  try {
    return step(args);
  } catch (error) {
    console.error((error as Error).message);
    return check(false);
  }
}

const words = process.argv.slice(2);
const cut = words.indexOf('--');
const named = cut < 0 ? words : words.slice(0, cut);
const extra = cut < 0 ? [] : words.slice(cut + 1);

const outcomes = (named.length > 0 ? named : Object.keys(STEPS)).map((name) => {
  const tally = attempt(name, extra);
  return { name, ...tally };
});
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed } of outcomes) {
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'ok';
  console.log(`${name.padEnd(8)} ${counts}`);
}
const total = sum(outcomes);
const empty = outcomes.some(({ name, passed }) => (name === 'unit' || name === 'browser') && passed === 0);
process.exitCode = total.failed > 0 || empty ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
