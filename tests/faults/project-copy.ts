import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './fault.ts';

/** What is made from the rest or belongs to this folder alone; and the drill, whose patches do not fit where one is done. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '.git',
  '.cache',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
  path.join('tests', 'faults'),
]);

/** A copy of the project as it is now, uncommitted changes included, to do faults to. */
export interface ProjectCopy {
  readonly folder: string;
  /** Does one fault to the copy for as long as the work takes. */
  readonly during: <T>(fault: Fault, work: () => Promise<T>) => Promise<T>;
  readonly remove: () => void;
}

/** Copies the project. The installed packages are shared with it. */
export function copyProject(root: string): ProjectCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gluteal-atlas-faults-'));
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !LEFT_OUT.has(path.relative(root, file)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    folder,
    async during(fault, work) {
      // From the copy, not from the project: that may be worked on meanwhile.
      const before = fault.files.map(
        (file) => [path.join(folder, file), readFileSync(path.join(folder, file))] as const,
      );
      try {
        fault.apply(folder);
        return await work();
      } finally {
        for (const [file, bytes] of before) writeFileSync(file, bytes);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
