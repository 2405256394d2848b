import { describe, expect, test } from 'vitest';
import { sum, tallyOfLastLine, tallyOfPlaywright, tallyOfVitest } from '../../tools/tally.ts';

const vitest = (total: number, passed: number, success: boolean, brokenFiles = 0) => ({
  numTotalTests: total,
  numPassedTests: passed,
  numFailedTestSuites: brokenFiles,
  success,
});
const playwright = (
  stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>,
  errors = 0,
) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors: Array.from({ length: errors }, () => ({})),
});

describe('the count of tests', () => {
  test('takes passed and failed from the unit runner; what did not run has failed', () => {
    expect(tallyOfVitest(vitest(10, 10, true))).toEqual({ passed: 10, failed: 0 });
    expect(tallyOfVitest(vitest(10, 7, false))).toEqual({ passed: 7, failed: 3 });
  });

  test('counts a file that does not load', () => {
    expect(tallyOfVitest(vitest(10, 10, false, 2))).toEqual({ passed: 10, failed: 2 });
    expect(tallyOfVitest(vitest(10, 10, false))).toEqual({ passed: 10, failed: 1 });
  });

  test('takes flaky and skipped browser tests for failed', () => {
    expect(tallyOfPlaywright(playwright({ expected: 5 }))).toEqual({ passed: 5, failed: 0 });
    expect(tallyOfPlaywright(playwright({ expected: 5, unexpected: 1, flaky: 1, skipped: 1 }))).toEqual({
      passed: 5,
      failed: 3,
    });
    expect(tallyOfPlaywright(playwright({}, 1))).toEqual({ passed: 0, failed: 1 });
  });

  test('reads the last line of a program of our own, and nothing that only looks like it', () => {
    expect(tallyOfLastLine('9 passed, 9 failed\n12 passed, 3 failed\n')).toEqual({ passed: 12, failed: 3 });
    expect(() => tallyOfLastLine('12 passed, 3 failed\nthe end')).toThrow('its last line is "the end"');
    expect(() => tallyOfLastLine('')).toThrow();
  });

  test('refuses a report of another shape', () => {
    expect(() => tallyOfVitest({})).toThrow();
    expect(() => tallyOfPlaywright({ stats: {} })).toThrow();
  });

  test('adds up', () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 });
  });
});
