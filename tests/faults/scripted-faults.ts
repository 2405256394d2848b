import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';

/** Changes one byte in the middle of a file: what a patch cannot say of a file that is no text. */
function byteFault(file: string, about: Pick<Fault, 'name' | 'notice' | 'finder' | 'smoke'>): Fault {
  const misfit = (folder: string) => {
    try {
      return readFileSync(path.join(folder, file)).length > 0
        ? null
        : `tests/faults/scripted-faults.ts: ${file} is empty`;
    } catch {
      return `tests/faults/scripted-faults.ts: no file ${file}; build the models (npm run models) or name another file`;
    }
  };
  return {
    ...about,
    files: [file],
    misfit,
    apply(folder) {
      const reason = misfit(folder);
      if (reason !== null) throw new Error(reason);
      const bytes = readFileSync(path.join(folder, file));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = bytes[middle]! ^ 1;
      writeFileSync(path.join(folder, file), bytes);
    },
  };
}

/** Faults that are no patch. */
export const SCRIPTED: readonly Fault[] = [
  byteFault('public/models/full.glb', {
    name: 'one-byte-of-a-model',
    notice: 'A model is not the one that was measured: a vertex has moved, or the file cannot be read.',
    finder: { runner: 'node', test: 'are the files that the manifest describes' },
    smoke: false,
  }),
];
