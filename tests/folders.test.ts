import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** As many as are taken in at a glance; more of them want a folder for each concern. */
const MOST_FILES = 15;
/** Lines of the longest file there is. Only ever fewer. */
const MOST_LINES = 398;
/** Measured outlines: one file a structure, by its key, all of one shape. That is a table, and has no concerns to sort. */
const TABLES = new Set(['src/anatomy/outlines']);

/** Every file of `src`, by its folder. */
const folders = new Map<string, string[]>();
for (const entry of readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const folder = path.relative(ROOT, entry.parentPath).replaceAll(path.sep, '/');
  folders.set(folder, [...(folders.get(folder) ?? []), entry.name]);
}

test(`no folder of src has more than ${MOST_FILES} files beside each other`, () => {
  const crowded = [...folders].filter(([folder, files]) => files.length > MOST_FILES && !TABLES.has(folder));
  expect(crowded.map(([folder, files]) => `${folder}: ${files.length} files`)).toEqual([]);
});

test('a table of files holds nothing but data', () => {
  for (const folder of TABLES)
    expect(
      folders.get(folder)?.filter((name) => !name.endsWith('.json')),
      folder,
    ).toEqual([]);
});

test(`no source file is longer than ${MOST_LINES} lines`, () => {
  const sources = [...folders].flatMap(([folder, files]) =>
    files.filter((name) => /\.(tsx?|css)$/.test(name)).map((name) => `${folder}/${name}`),
  );
  const long = sources
    .map((file) => ({
      file,
      lines: readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n').length,
    }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
});
