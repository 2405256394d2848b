/**
 * The fault drill: proves that the tests can fail. Does one fault after the other to a copy of the project, and says
 * which test goes red, and after how long. Fails when a fault stays green.
 *
 *   tsx tests/faults/run.ts [--smoke] [NAME ...]    all faults, or only the named ones
 *
 * The test that a fault names is run first; while that stays green, all of them. With --smoke the tests of every commit
 * (npm run test:smoke) are run instead, for the faults that they are to find.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFaults } from './all-faults.ts';
import type { Fault } from './fault.ts';
import { type ProjectCopy, copyProject } from './project-copy.ts';
import { type Outcome, buildPage, runProgram, runTests, selectionOf } from './run-tests.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = 'test-results/faults.json';

/** What one fault came to. */
interface Finding {
  readonly name: string;
  readonly notice: string;
  /** Is it one that the tests of every commit have to find? */
  readonly smoke: boolean;
  /** Which tests found it: those that it names, all of one kind, or the build; `null` when it stayed green. */
  readonly by: 'finder' | 'all node tests' | 'all browser tests' | 'build' | 'types' | 'smoke' | null;
  /** The test that went red. */
  readonly test: string | null;
  readonly seconds: number;
}

type Found = Pick<Finding, 'by' | 'test'>;

const words = process.argv.slice(2);
const isSmoke = words.includes('--smoke');
const names = words.filter((word) => !word.startsWith('--'));

function chooseFaults(): readonly Fault[] {
  const all = readFaults();
  const unknown = names.filter((name) => !all.some((fault) => fault.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `no fault "${unknown.join('", "')}"; the faults are ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  return names.length > 0
    ? all.filter(({ name }) => names.includes(name))
    : all.filter(({ smoke }) => smoke || !isSmoke);
}

/** Tests that fail without any fault prove nothing when they fail with one. */
async function checkHealthy(folder: string, faults: readonly Fault[]): Promise<void> {
  const finders = faults.flatMap(({ finder }) => selectionOf(folder, finder) ?? []);
  for (const runner of ['node', 'browser'] as const) {
    const own = finders.filter((one) => one.runner === runner);
    for (const isWhole of [true, false]) {
      const some = own.filter(({ titles = [] }) => (titles.length === 0) === isWhole);
      if (some.length === 0) continue;
      const fault = runner === 'browser' ? await buildPage(folder) : null;
      const files = [...new Set(some.flatMap((one) => one.files ?? []))];
      const { red } =
        fault === null
          ? await runTests(folder, { runner, files, titles: some.flatMap((one) => one.titles ?? []) })
          : { red: fault };
      if (red !== null)
        throw new Error(`red without any fault: ${red}; mend that first, then run the drill again`);
    }
  }
}

const asFound = ({ red }: Outcome, by: Finding['by']): Found | null =>
  red === null ? null : { by, test: red };

/** Runs the test that a fault names, and while that stays green all others, the quickest first. */
async function find(folder: string, { finder }: Fault): Promise<Found> {
  const selection = selectionOf(folder, finder);
  if (!selection)
    console.log(`  no ${finder.runner} test "${finder.test}" any more: name another in the patch`);
  let isBuilt = false;
  const build = async (): Promise<Found | null> => {
    const wrong = isBuilt ? null : await buildPage(folder);
    isBuilt = true;
    return wrong === null ? null : { by: 'build', test: wrong };
  };
  if (selection) {
    const found =
      (selection.runner === 'browser' ? await build() : null) ??
      asFound(await runTests(folder, { ...selection, bail: true }), 'finder');
    if (found) return found;
    console.log(`  "${finder.test}" stays green: all tests`);
  }
  return (
    asFound(await runTests(folder, { runner: 'node', bail: true }), 'all node tests') ??
    (await build()) ??
    asFound(await runTests(folder, { runner: 'browser', bail: true }), 'all browser tests') ??
    (await checkTypes(folder)) ?? { by: null, test: null }
  );
}

async function checkTypes(folder: string): Promise<Found | null> {
  const { ok, output } = await runProgram(folder, 'npm', ['run', 'typecheck']);
  return ok ? null : { by: 'types', test: /error TS.*/.exec(output)?.[0] ?? 'types' };
}

async function findBySmoke(folder: string): Promise<Found> {
  const { ok, output } = await runProgram(folder, 'npm', ['run', 'test:smoke']);
  const test = /^.*(?:FAIL|✗|✘|×|error TS).*$/m.exec(output)?.[0].trim() ?? output.trim().split('\n').at(-1)!;
  return ok ? { by: null, test: null } : { by: 'smoke', test };
}

async function drill(copy: ProjectCopy, faults: readonly Fault[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const fault of faults) {
    const { name, notice, smoke } = fault;
    console.log(name);
    const start = performance.now();
    const found = await copy.during(fault, () =>
      isSmoke ? findBySmoke(copy.folder) : find(copy.folder, fault),
    );
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    console.log(
      `  ${found.by === null ? 'STAYS GREEN' : `red by ${found.by}: ${found.test}`} (${seconds} s)`,
    );
    findings.push({ name, notice, smoke, ...found, seconds });
  }
  return findings;
}

function printTable(findings: readonly Finding[]): void {
  const width = Math.max(...findings.map(({ name }) => name.length));
  console.log('');
  for (const { name, smoke, by, test, seconds } of findings) {
    const found = by === null ? 'STAYS GREEN' : `${by}: ${(test ?? '').slice(0, 100)}`;
    console.log(
      `${name.padEnd(width)}  ${smoke ? 'smoke' : '     '}  ${String(seconds).padStart(6)} s  ${found}`,
    );
  }
  const green = findings.filter(({ by }) => by === null);
  console.log(
    `\n${findings.length - green.length} of ${findings.length} faults found; ${REPORT} says the same`,
  );
  for (const { name, notice } of green) {
    console.log(`no test notices "${name}" (${notice}); write one, and name it in the fault's "Found by:"`);
  }
}

const faults = chooseFaults();
const misfits = faults.flatMap((fault) => fault.misfit(ROOT) ?? []);
if (misfits.length > 0) throw new Error(misfits.join('\n'));
const copy = copyProject(ROOT);
process.once('exit', copy.remove);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
if (isSmoke) {
  const { ok, output } = await runProgram(copy.folder, 'npm', ['run', 'test:smoke']);
  if (!ok) throw new Error(`red without any fault: ${output.trim().split('\n').at(-1)}; mend that first`);
} else await checkHealthy(copy.folder, faults);
const findings = await drill(copy, faults);
mkdirSync(path.join(ROOT, 'test-results'), { recursive: true });
writeFileSync(path.join(ROOT, REPORT), `${JSON.stringify(findings, null, 2)}\n`);
printTable(findings);
if (findings.some(({ by }) => by === null)) process.exitCode = 1;
