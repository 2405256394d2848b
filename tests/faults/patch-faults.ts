import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fault, Finder, Runner } from './fault.ts';

const PATCHES = path.join(import.meta.dirname, 'patches');

/** One line of a patch's head. Throws where it is missing. */
function headLine(text: string, name: string, word: string): string {
  const value = new RegExp(`^${word}: (.+)$`, 'm').exec(text.split('\n--- ')[0] ?? '')?.[1];
  if (!value) {
    throw new Error(
      `tests/faults/patches/${name}.patch: no line "${word}: ..." above the changes; tests/faults/README.md shows a whole patch`,
    );
  }
  return value.trim();
}

function readFinder(text: string, name: string): Finder {
  const [, runner, title, file] =
    /^(node|browser), (?:"(.+)"|(\S+\.test\.tsx?))$/.exec(headLine(text, name, 'Found by')) ?? [];
  const test = title ?? file;
  if (!runner || !test) {
    throw new Error(
      `tests/faults/patches/${name}.patch: "Found by:" must be node or browser, a comma, and part of a title in quotes or a test file`,
    );
  }
  return { runner: runner as Runner, test };
}

/** Does every change of a patch take a line away? What only adds lines knows its place by those around it alone. */
const replaces = (text: string) =>
  text
    .split(/^@@ .*$/m)
    .slice(1)
    .every((hunk) => /^-(?!-- )/m.test(hunk));

/**
 * Runs `git apply`, which needs no repository. Lines around a change may have become others as long as those that
 * it takes away are still there. Returns what git complains about, or `null`.
 */
function gitApply(folder: string, patch: string, ...options: readonly string[]): string | null {
  const context = replaces(readFileSync(patch, 'utf8')) ? 0 : 1;
  const args = ['apply', `-C${context}`, '--whitespace=nowarn', ...options, patch];
  const { status, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    // A folder within some other repository is no part of it.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder) },
  });
  if (error) return `git could not be started (${error.message}); install git`;
  return status === 0 ? null : stderr.trim();
}

function readPatch(name: string): Fault {
  const file = path.join(PATCHES, `${name}.patch`);
  const text = readFileSync(file, 'utf8');
  const misfit = (folder: string) => {
    const complaint = gitApply(folder, file, '--check');
    return complaint === null
      ? null
      : `tests/faults/patches/${name}.patch no longer fits: ${complaint}; make the same change to the lines as they are now, and take the patch anew with "git diff -U1"`;
  };
  return {
    name,
    notice: headLine(text, name, 'Notice'),
    finder: readFinder(text, name),
    smoke: headLine(text, name, 'Smoke') === 'yes',
    files: [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, changed]) => changed!),
    misfit,
    apply(folder) {
      const reason = misfit(folder) ?? gitApply(folder, file);
      if (reason !== null) throw new Error(reason);
    },
  };
}

/** Every fault that is a patch. */
export function readPatches(): readonly Fault[] {
  return readdirSync(PATCHES)
    .filter((file) => file.endsWith('.patch'))
    .map((file) => readPatch(file.slice(0, -'.patch'.length)));
}
