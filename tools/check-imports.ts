import path from 'node:path';
import { checkImports } from './imports/check.ts';

const PARTS = ['src', 'tools', 'tests', 'bench'];

/** Holds every import to the table in imports/folders.ts. */
const { faults, files } = await checkImports(path.resolve(import.meta.dirname, '..'), PARTS);
for (const fault of faults) console.error(fault);
console.log(`${files} files read, ${faults.length} imports that are not allowed`);
if (faults.length > 0) process.exitCode = 1;
