import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureTestBrowser } from '../../tools/install-browser.ts';
import type { Finder, Runner } from './fault.ts';

/** What came of some tests: the title of the first that failed, or `null` when all passed. */
export interface Outcome {
  readonly red: string | null;
  /** How many ran; 0 when there was nothing to run. */
  readonly ran: number;
}

/** Programs are started by their files: the same everywhere, and no shell in between. */
const BIN = {
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;
const REPORT = 'test-results/faults-report.json';

/** Longer than all tests take: whatever runs on has hung. */
const MOST_MS = 3_600_000;

/**
 * Runs a program in a folder to its end, silently; it ends with this one at the latest. Resolves to whether it
 * succeeded, and what it wrote last.
 */
export function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MOST_MS,
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ ok: code === 0, output });
    });
  });
}

const isBrowserTest = (file: string) => file.endsWith('.browser.test.ts');

/** Test files that hold a finder's words, or are the file that it names, wherever that has been moved to. */
export function filesOf(folder: string, { runner, test }: Finder): readonly string[] {
  const all = readdirSync(path.join(folder, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && isBrowserTest(file) === (runner === 'browser'));
  if (isFile(test)) return all.filter((file) => path.basename(file) === path.basename(test));
  return all.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes(test));
}

const isFile = (test: string) => /\.test\.tsx?$/.test(test);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface Suite {
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

const specsOf = ({ specs = [], suites = [] }: Suite): NonNullable<Suite['specs']> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Reads a runner's report. A run that failed without naming a test is red by what it wrote last. */
function readReport(folder: string, runner: Runner, ok: boolean, output: string): Outcome {
  let tests: readonly { readonly title: string; readonly ok: boolean }[] = [];
  try {
    const report: unknown = JSON.parse(readFileSync(path.join(folder, REPORT), 'utf8'));
    tests =
      runner === 'browser'
        ? specsOf(report as Suite)
        : (report as VitestReport).testResults.flatMap(({ name, message, status, assertionResults }) => {
            const cases = assertionResults
              .filter((one) => one.status === 'passed' || one.status === 'failed')
              .map((one) => ({ title: one.fullName, ok: one.status === 'passed' }));
            const isBroken = status === 'failed' && !cases.some((one) => !one.ok);
            return isBroken
              ? [{ title: `${path.relative(folder, name)}: ${message.split('\n')[0]}`, ok: false }]
              : cases;
          });
  } catch {
    // No report: the run itself has failed.
  }
  const red = tests.find((one) => !one.ok)?.title ?? (ok || tests.length === 0 ? null : lastLine(output));
  return {
    red: tests.length === 0 && !ok ? `the ${runner} tests could not run: ${lastLine(output)}` : red,
    ran: tests.length,
  };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

let found: string | undefined;
/** The browser of the tests, looked for once. */
const browser = () => (found ??= ensureTestBrowser());

/** Which tests to run: all of some files whose title holds some words, or all there are. */
export interface Selection {
  readonly runner: Runner;
  /** None for all. */
  readonly files?: readonly string[];
  /** Parts of titles; a test with any of them runs. None for all. */
  readonly titles?: readonly string[];
  /** Stop at the first that fails. */
  readonly bail?: boolean;
}

/** Runs tests in a folder. Browser tests need a built page there. */
export async function runTests(folder: string, selection: Selection): Promise<Outcome> {
  const { runner, files = [], titles = [], bail = false } = selection;
  rmSync(path.join(folder, REPORT), { force: true });
  const pattern = titles.map(escaped).join('|');
  const args =
    runner === 'node'
      ? [
          BIN.vitest,
          'run',
          '--reporter=json',
          `--outputFile.json=${REPORT}`,
          ...(pattern ? ['-t', pattern] : []),
          ...(bail ? ['--bail=1'] : []),
          ...files,
        ]
      : [
          BIN.playwright,
          'test',
          '--reporter=json',
          ...(pattern ? ['--grep', pattern] : []),
          ...(bail ? ['-x'] : []),
          ...files,
        ];
  const env =
    runner === 'browser'
      ? { CHROMIUM_PATH: browser(), PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(folder, REPORT) }
      : {};
  const { ok, output } = await runProgram(folder, process.execPath, args, env);
  return readReport(folder, runner, ok, output);
}

/** The selection that a finder means; `null` when its test is no longer there. */
export function selectionOf(folder: string, finder: Finder): Selection | null {
  const files = filesOf(folder, finder);
  if (files.length === 0) return null;
  return { runner: finder.runner, files, titles: isFile(finder.test) ? [] : [finder.test] };
}

/** Builds the page in a folder. Resolves to `null`, or to what is wrong. */
export async function buildPage(folder: string): Promise<string | null> {
  const { ok, output } = await runProgram(folder, 'npm', ['run', 'build']);
  return ok ? null : lastLine(output);
}
