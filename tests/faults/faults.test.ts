import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFaults } from './all-faults.ts';
import type { Finder } from './fault.ts';
import { filesOf } from './run-tests.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Fewer faults than this would leave kinds of tests without a proof that they can fail. */
const FEWEST = 30;
const FEWEST_IN_SMOKE = 12;

const faults = readFaults();

/** What `npm run test:smoke` runs: the node tests that neither need a page nor build surfaces, and tagged browser tests. */
function isInSmoke(file: string, { runner, test: title }: Finder): boolean {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  if (runner === 'browser') return /^.{0,80}'@smoke'/s.test(text.slice(text.indexOf(title) + title.length));
  return (
    !text.startsWith('// @vitest-environment happy-dom') &&
    !/^tests\/(generator|geometry|measure)\//.test(file)
  );
}

describe('the faults of the drill', () => {
  test.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s still fits the project',
    (_name, fault) => {
      expect(fault.misfit(ROOT)).toBeNull();
      expect(fault.files).not.toEqual([]);
    },
  );

  test('are enough, each with a name and a notice of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(FEWEST);
    expect(faults.filter(({ smoke }) => smoke).length).toBeGreaterThanOrEqual(FEWEST_IN_SMOKE);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(new Set(faults.map(({ notice }) => notice)).size).toBe(faults.length);
  });

  test.each(faults.filter(({ smoke }) => smoke).map(({ name, finder }) => [name, finder] as const))(
    '%s is found by a test of every commit, as it says',
    (_name, finder) =>
      expect(filesOf(ROOT, finder).filter((file) => isInSmoke(file, finder))).not.toEqual([]),
  );

  test('are faults of the project, not of its tests', () => {
    for (const { name, files } of faults) {
      expect(
        files.filter((file) => !/^(src|public|tools)\/|^index\.html$/.test(file)),
        name,
      ).toEqual([]);
    }
  });
});
