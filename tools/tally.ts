import * as z from 'zod';

/** How many tests a runner ran, by outcome. A skipped test counts as failed: it proves nothing. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({
  numTotalTests: z.int(),
  numPassedTests: z.int(),
  numFailedTestSuites: z.int(),
  success: z.boolean(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** Reads Vitest's JSON report. A file that does not load holds no tests, so it counts as one failure. */
export function tallyOfVitest(report: unknown): Tally {
  const { numTotalTests, numPassedTests, numFailedTestSuites, success } = vitestReport.parse(report);
  const failed = numTotalTests - numPassedTests;
  return {
    passed: numPassedTests,
    failed: failed === 0 && !success ? Math.max(1, numFailedTestSuites) : failed,
  };
}

/** Reads Playwright's JSON report. Errors outside any test (a server that does not start) count as well. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** Reads the last line of what a program of our own said: "N passed, N failed". Throws when it says something else. */
export function tallyOfLastLine(output: string): Tally {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const found = /^(\d+) passed, (\d+) failed$/.exec(last.trim());
  if (!found) throw new Error(`its last line is "${last}", not "N passed, N failed"`);
  return { passed: Number(found[1]), failed: Number(found[2]) };
}

/** Sum of several tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
