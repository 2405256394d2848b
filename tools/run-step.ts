import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, REPORT, type Step } from './steps.ts';
import type { Tally } from './tally.ts';

export interface StepResult extends Tally {
  readonly seconds: number;
  /** All that its programs said, in order. Empty where it went straight to the terminal. */
  readonly output: string;
}

export interface StepSettings {
  /** Added to the command that runs the tests. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Folder for reports. */
  readonly reports: string;
  /** Straight to the terminal, for a step that runs alone. */
  readonly live: boolean;
}

/** Runs one program to its end: did it succeed, and what did it say? */
function execute(command: Command, env: NodeJS.ProcessEnv, live: boolean) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    const output: Buffer[] = [];
    const child = spawn(process.execPath, command, {
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => output.push(part));
    const end = (ok: boolean, last = '') =>
      resolve({ ok, output: `${Buffer.concat(output).toString()}${last}` });
    child.on('error', ({ message }) => end(false, `${message}\n`));
    child.on('close', (code, signal) =>
      end(code === 0, signal === null ? '' : `${command[0]} was ended by ${signal}\n`),
    );
  });
}

/** The runner's own count; when it left none, the run itself is the failure. */
function counted({ count }: Step, ok: boolean, output: string, report: string): Tally & { note: string } {
  if (!count) return { passed: 0, failed: ok ? 0 : 1, note: '' };
  try {
    const tally =
      count.from === 'output' ? count.read(output) : count.read(JSON.parse(readFileSync(report, 'utf8')));
    return { ...tally, failed: ok ? tally.failed : Math.max(1, tally.failed), note: '' };
  } catch (error) {
    const note = `no readable count of this step's tests (${(error as Error).message})\n`;
    return { passed: 0, failed: 1, note };
  }
}

/** Runs a step and counts its tests. Never rejects: what goes wrong is counted and told in the output. */
export async function runStep(step: Step, { args, env, reports, live }: StepSettings): Promise<StepResult> {
  const started = performance.now();
  const report = path.join(reports, `${step.name}.json`);
  const settings = { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  // A count that stands in the output has to be read there.
  const shown = live && step.count?.from !== 'output';
  let output = '';
  let ok = true;
  for (const command of step.commands) {
    const words = [...command, ...(step.count ? args : [])].map((word) => word.replace(REPORT, report));
    const result = await execute(words, settings, shown);
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  const { note, ...tally } = counted(step, ok, output, report);
  return { ...tally, output: output + note, seconds: (performance.now() - started) / 1000 };
}
