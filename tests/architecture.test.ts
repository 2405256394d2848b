import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type SourceTexts, findCycles, findFaults } from './support/architecture.ts';
import { FOLDERS } from './support/architecture-rules.ts';
import { folderOf } from './support/source-file.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** A walk that finds less than this has looked in the wrong place. */
const FEWEST_FILES = 60;

function readSources(folder: string): [string, string][] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.includes('/node_modules/'))
    .map((name) => [name, readFileSync(path.join(ROOT, name), 'utf8')]);
}

const { imports: aliases } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  imports: Record<string, string>;
};

describe('the repository', () => {
  const texts: SourceTexts = Object.fromEntries(['src', 'tools', 'tests', 'bench'].flatMap(readSources));

  test('keeps to the table of folders', () => {
    expect(findFaults(texts, aliases)).toEqual([]);
  });

  test('was really read', () => {
    const inSource = Object.keys(texts).filter((name) => name.startsWith('src/'));
    expect(inSource.length).toBeGreaterThan(FEWEST_FILES);
    expect(new Set(inSource.map(folderOf))).toEqual(new Set(Object.keys(FOLDERS)));
  });

  test('lists only public faces that exist', () => {
    for (const [alias, file] of Object.entries(aliases)) expect(texts, alias).toHaveProperty([file.slice(2)]);
  });

  test('has a table without a ring', () => {
    expect(findCycles(new Map(Object.entries(FOLDERS).map(([name, rule]) => [name, rule.imports])))).toEqual(
      [],
    );
    expect(Object.values(FOLDERS).some(({ imports }) => imports.includes('app'))).toBe(false);
  });
});

describe('the rules can fail', () => {
  const faults = (file: string, text: string, others: SourceTexts = {}) => {
    const folder = folderOf(file);
    const face = folder === null ? {} : { [`src/${folder}/index.ts`]: '' };
    return findFaults({ ...face, ...others, [file]: text }, aliases);
  };

  test.each([
    ['src/panel/a.ts', `import { x } from '#scene';`, '"panel" may not import "scene"'],
    ['src/anatomy/a.ts', `export { x } from '#state';`, '"anatomy" may not import "state"'],
    ['src/state/a.ts', `const x = await import('#scene');`, '"state" may not import "scene"'],
    ['src/content/a.ts', `import type { x } from '../state/model.ts';`, '"content" may not import "state"'],
    ['src/app/a.ts', `import { x } from '#geometry';`, '"app" may not import "geometry"'],
    ['src/panel/a.ts', `import { x } from '../state/model.ts';`, 'reaches into "state"'],
    ['tools/a.ts', `import { x } from '../src/state/model.ts';`, 'reaches into "state"'],
    ['tests/panel/a.test.ts', `import { x } from '../../src/state/model.ts';`, 'reaches into "state"'],
    ['src/panel/a.ts', `import { x } from '#state/model';`, 'is no public face'],
    ['src/panel/a.ts', `import { Mesh } from 'three';`, 'may not import the package "three"'],
    [
      'src/panel/a.ts',
      `import { x } from 'three/addons/x.js';`,
      'may not import the package "three/addons/x.js"',
    ],
    ['src/state/a.ts', `import { useState } from 'react';`, 'may not import the package "react"'],
    ['src/geometry/a.ts', `import { readFileSync } from 'node:fs';`, 'may not import the package "node:fs"'],
    [
      'src/generator/a.ts',
      `import { readFileSync } from 'node:fs';`,
      'only src/generator/cli.ts and src/generator/inputs.ts may touch files',
    ],
    ['src/generator/a.ts', `import { Canvas } from '@react-three/fiber';`, 'may not import the package'],
    ['src/geometry/a.ts', `export const x = Math.random();`, 'may not use Math.random'],
    ['src/geometry/a.ts', `export const x = Date.now();`, 'may not use the global "Date"'],
    ['src/geometry/a.ts', `export const x = performance.now();`, 'may not use the global "performance"'],
    ['src/state/a.ts', `document.title = 'x';`, 'may not use the global "document"'],
    ['src/state/a.ts', `export const x = () => fetch('x');`, 'may not use the global "fetch"'],
    ['src/plugins/a.ts', `export const x = 1;`, 'is not in the table'],
    ['src/state/a.ts', 'x;\n'.repeat(401), '401 lines'],
    ['tests/a.test.ts', 'x;\n'.repeat(401), '401 lines'],
  ])('%s: %s', (file, text, message) => {
    expect(faults(file, text).join('\n')).toContain(message);
  });

  test('a ring of files, also through types', () => {
    const other = { 'src/state/b.ts': `import type { A } from './a.ts';` };
    expect(faults('src/state/a.ts', `import { b } from './b.ts';`, other)).toEqual([
      'imports in a ring: src/state/b.ts -> src/state/a.ts -> src/state/b.ts',
    ]);
  });

  test('a folder without a public face', () => {
    expect(findFaults({ 'src/state/a.ts': '' }, aliases)).toEqual([
      'src/state: no index.ts, so the folder has no public face',
    ]);
  });

  test.each([
    ['src/panel/a.tsx', `import { x } from '#state';\nimport { y } from './b.ts';\ndocument.title = 'x';`],
    ['src/geometry/a.ts', `export const f = (window: number, o: { Date: number }) => window + o.Date;`],
    [
      'src/generator/cli.ts',
      `import { readFileSync } from 'node:fs';\nimport { x } from '#anatomy/outlines';`,
    ],
    ['src/state/a.ts', `import { createStore } from 'zustand/vanilla';`],
    ['tests/a.test.ts', `import { x } from '#state';\nimport { y } from 'three';`],
    ['tests/panel/a.test.ts', `import { x } from '../../src/panel/search.ts';`],
    ['src/state/a.ts', 'x;\n'.repeat(400)],
  ])('and not without reason: %s: %s', (file, text) => {
    expect(faults(file, text)).toEqual([]);
  });
});
