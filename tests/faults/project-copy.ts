import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './fault.ts';

/** What is made from the rest, or belongs to this folder alone. */
const LEFT_OUT = new Set(['.git', '.cache', 'dist', 'node_modules', 'playwright-report', 'test-results']);

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
    filter: (file) => path.dirname(file) !== root || !LEFT_OUT.has(path.basename(file)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    folder,
    async during(fault, work) {
      try {
        fault.apply(folder);
        return await work();
      } finally {
        for (const file of fault.files) cpSync(path.join(root, file), path.join(folder, file));
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
