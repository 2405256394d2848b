import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runStep } from '../../tools/run-step.ts';
import { type Command, REPORT, type Step } from '../../tools/steps.ts';
import { tallyOfLastLine, tallyOfVitest } from '../../tools/tally.ts';

const countedByLastLine = { from: 'output', read: tallyOfLastLine } as const;

const reports = mkdtempSync(path.join(tmpdir(), 'gluteal-atlas-test-'));
afterAll(() => rmSync(reports, { recursive: true }));

const says = (code: string, ...args: string[]): Command => ['--eval', code, ...args];
const run = (step: Partial<Step> & Pick<Step, 'commands'>, args: readonly string[] = []) =>
  runStep({ name: 'trial', cores: 1, ...step }, { args, env: { COLOUR: 'red' }, reports, live: false });
const writes = (failed: number) =>
  says(
    `require('node:fs').writeFileSync(process.argv[1], JSON.stringify({ numTotalTests: 3,
      numPassedTests: ${3 - failed}, numFailedTestSuites: 0, success: ${failed === 0} }))`,
    REPORT,
  );
const fromReport = { from: 'report', read: tallyOfVitest } as const;

describe('a step', () => {
  test('keeps what its programs say in order, and ends at the first that fails', async () => {
    const { output, passed, failed } = await run({
      commands: [
        says('console.log("one"); console.error(process.env.COLOUR)'),
        says('console.log("two"); process.exit(3)'),
        says('console.log("three")'),
      ],
    });
    expect(output).toMatch(/one\n(.|\n)*red\n(.|\n)*two\n/);
    expect(output).not.toContain('three');
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
  });

  test('counts its tests by the report, or by its last line', async () => {
    expect(await run({ commands: [writes(0)], count: fromReport })).toMatchObject({ passed: 3, failed: 0 });
    expect(await run({ commands: [writes(1)], count: fromReport })).toMatchObject({ passed: 2, failed: 1 });
    expect(
      await run(
        { commands: [says('console.log(process.argv[1] + " passed, 0 failed")')], count: countedByLastLine },
        ['5'],
      ),
    ).toMatchObject({ passed: 5, failed: 0 });
  });

  test('has failed when its program fails, whatever the count says, and when there is no count', async () => {
    const liar = says('console.log("5 passed, 0 failed"); process.exit(1)');
    expect(await run({ commands: [liar], count: countedByLastLine })).toMatchObject({ passed: 5, failed: 1 });
    const silent = await runStep(
      { name: 'silent', cores: 1, commands: [says('')], count: fromReport },
      { args: [], env: {}, reports, live: false },
    );
    expect(silent).toMatchObject({ passed: 0, failed: 1 });
    expect(silent.output).toContain('no readable count');
  });
});
