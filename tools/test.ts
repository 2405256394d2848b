/**
 * Runs every check of the project, side by side where there is room, and ends with a table of the steps and one
 * line, "N passed, N failed".
 *
 *   tsx tools/test.ts [--smoke | --full] [STEP ...] [-- RUNNER ARGUMENTS]    all steps of the set, or the named ones
 *
 * Passed counts tests. Failed counts them too, and one for each other step that fails. A step that fails does not
 * stop the next ones, so that one run tells everything. What a step says is printed when it ends, in one piece; the
 * end of what failed is printed once more before the table, where whoever sees the last lines alone finds it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureTestBrowser } from './install-browser.ts';
import { type StepResult, runStep } from './run-step.ts';
import { schedule } from './schedule.ts';
import { SETS, STEPS, type Step, type StepSet } from './steps.ts';
import { sum } from './tally.ts';

/** Of what a failed step said, lines that are printed again. */
const LAST_LINES = 60;

const words = process.argv.slice(2);
const cut = words.indexOf('--');
const own = cut < 0 ? words : words.slice(0, cut);
const extra = cut < 0 ? [] : words.slice(cut + 1);
const named = own.filter((word) => !word.startsWith('--'));
const sets = Object.keys(SETS) as (keyof typeof SETS)[];
const set: StepSet = SETS[sets.find((name) => own.includes(`--${name}`)) ?? 'test'];

const unknown = [
  ...named.filter((name) => STEPS.every((step) => step.name !== name)),
  ...own.filter((word) => word.startsWith('--') && sets.every((name) => `--${name}` !== word)),
];
if (unknown.length > 0) {
  console.error(
    `tools/test: no step or set "${unknown.join('", "')}"; the steps are ${STEPS.map(({ name }) => name).join(', ')}, the sets --${sets.join(', --')}`,
  );
  process.exit(2);
}

const steps = STEPS.filter(({ name }) => (named.length > 0 ? named : set.steps).includes(name));
const reports = mkdtempSync(path.join(tmpdir(), 'gluteal-atlas-'));
const started = performance.now();

async function run(step: Step): Promise<StepResult> {
  const live = steps.length === 1;
  console.log(`-- ${step.name}`);
  const env: NodeJS.ProcessEnv = set.full ? { FULL: '1' } : {};
  let result: StepResult;
  try {
    if (step.name === 'browser') env['CHROMIUM_PATH'] = ensureTestBrowser();
    const args = [...(set.args[step.name] ?? []), ...extra];
    result = await runStep(step, { args, env, reports, live });
  } catch (error) {
    result = { passed: 0, failed: 1, seconds: 0, output: `${(error as Error).message}\n` };
  }
  console.log(`\n== ${step.name}\n${result.output}`);
  return result;
}

const results = await schedule(steps, Math.min(2, availableParallelism()), run);
rmSync(reports, { recursive: true, force: true });

for (const [name, { failed, output }] of results) {
  if (failed > 0)
    console.log(`== failed: ${name}\n${output.trimEnd().split('\n').slice(-LAST_LINES).join('\n')}\n`);
}

const row = (name: string, tests: string, seconds: number) =>
  console.log(`${name.padEnd(9)}${tests.padEnd(28)}${seconds.toFixed(1).padStart(7)}`);
console.log(`${'step'.padEnd(9)}${'tests'.padEnd(28)}seconds`);
for (const [name, { passed, failed, seconds }] of results) {
  row(name, passed + failed > 0 ? `${passed} passed, ${failed} failed` : 'ok', seconds);
}
row('all', '', (performance.now() - started) / 1000);
const total = sum([...results.values()]);
const empty = steps.some(
  ({ name, count, mayBeEmpty }) => count && !mayBeEmpty && results.get(name)!.passed === 0,
);
process.exitCode = total.failed > 0 || empty ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
