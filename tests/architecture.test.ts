import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkImports } from '../tools/imports/check.ts';
import { FOLDERS, ROOTS } from '../tools/imports/folders.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const { imports: aliases } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  imports: Record<string, string>;
};

test('every folder of src is in the table, and has a public face unless nothing may import it', () => {
  const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  // A row may stand for some of a folder's files: `features/scene`.
  const rows = Object.keys(FOLDERS).map((name) => name.split('/')[0]);
  expect(new Set(folders.map(({ name }) => name))).toEqual(new Set(rows));
  const faceless = Object.keys(FOLDERS).filter(
    (name) => !existsSync(path.join(ROOT, 'src', name, 'index.ts')),
  );
  expect(faceless).toEqual(ROOTS);
  expect(
    Object.values(FOLDERS).flatMap(({ imports }) => imports.filter((name) => ROOTS.includes(name))),
  ).toEqual([]);
});

test('public faces exist', () => {
  for (const [alias, file] of Object.entries(aliases))
    expect(existsSync(path.join(ROOT, file)), alias).toBe(true);
});

/** Each breaks one rule; all stand in one tree of their own. */
const BAD: readonly [file: string, text: string, message: string][] = [
  [
    'src/panel/a.ts',
    `import { x } from '#scene';`,
    'src/scene/index.ts: "panel" may import: late, state, content, anatomy',
  ],
  ['src/anatomy/a.ts', `export { x } from '#state';`, '"anatomy" may import: no other folder'],
  ['src/state/a.ts', `const x = await import('#scene');`, '"state" may import: anatomy, content, features'],
  [
    'src/state/c.ts',
    `import { x } from '#features/scene';`,
    '"state" may import: anatomy, content, features',
  ],
  ['src/features/ruler/plain/a.ts', `import { x } from '#state';`, '"features" may import: anatomy'],
  ['src/features/ruler/scene/a.tsx', `import { x } from '#panel';`, '"features/scene" may import'],
  [
    'src/features/ruler/scene/b.tsx',
    `import { useTranslation } from 'react-i18next';`,
    '"features/scene" may not import this package',
  ],
  ['src/features/ruler/panel/a.tsx', `import { x } from '#scene';`, '"features/panel" may import'],
  [
    'src/features/ruler/panel/b.tsx',
    `import { Mesh } from 'three';`,
    '"features/panel" may not import this package',
  ],
  [
    'src/content/a.ts',
    `import type { x } from '../state/index.ts';`,
    '"content" may import: anatomy, features',
  ],
  ['src/app/a.ts', `import { x } from '#geometry';`, '"app" may import'],
  ['src/panel/b.ts', `import { x } from '../state/fine.ts';`, 'by its public face'],
  ['tools/a.ts', `import { x } from '../src/state/fine.ts';`, 'by their public faces'],
  [
    'tests/panel/a.test.ts',
    `import { x } from '../../src/state/fine.ts';`,
    'only the folder that it mirrors',
  ],
  ['src/panel/c.ts', `import { x } from '#state/fine';`, 'leads nowhere'],
  ['src/panel/d.ts', `import { Mesh } from 'three';`, '"panel" may not import this package'],
  [
    'src/panel/e.ts',
    `import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';`,
    '"panel" may not import this package',
  ],
  ['src/state/b.ts', `import { useState } from 'react';`, '"state" may not import this package'],
  ['src/geometry/a.ts', `import { readFileSync } from 'node:fs';`, '"geometry" also runs in a browser'],
  ['src/generator/a.ts', `import { readFileSync } from 'node:fs';`, 'take bytes as an argument instead'],
  [
    'src/generator/b.ts',
    `import { Canvas } from '@react-three/fiber';`,
    '"generator" may not import this package',
  ],
  ['src/state/ring.ts', `import type { A } from './ring-too.ts'; export type B = A;`, 'imports in a ring'],
];

const GOOD: readonly [file: string, text: string][] = [
  ['src/state/ring-too.ts', `import type { B } from './ring.ts'; export type A = B;`],
  ['src/state/fine.ts', `import { createStore } from 'zustand/vanilla';\nimport { x } from '#anatomy';`],
  [
    'src/panel/fine.tsx',
    `import { x } from '#state';\nimport { y } from './index.ts';\nimport React from 'react';`,
  ],
  ['src/generator/cli.ts', `import { readFileSync } from 'node:fs';\nimport { x } from '#anatomy/outlines';`],
  ['src/anatomy/outlines.ts', `export const x = 1;`],
  ['src/features/ruler/plain/fine.ts', `import { x } from '#anatomy';\nimport { y } from '../../index.ts';`],
  [
    'src/features/ruler/scene/fine.tsx',
    `import { x } from '#interaction';\nimport { y } from '../plain/fine.ts';`,
  ],
  ['src/features/ruler/panel/fine.tsx', `import { x } from '#panel';\nimport { y } from '../plain/fine.ts';`],
  ['tests/fine.test.ts', `import { x } from '#state';\nimport { y } from 'three';`],
  ['tests/panel/fine.test.ts', `import { x } from '../../src/panel/fine.tsx';`],
];

let tree = '';
let faults: readonly string[] = [];

beforeAll(async () => {
  tree = mkdtempSync(path.join(tmpdir(), 'imports-'));
  const faces = Object.keys(FOLDERS).map((name) => [`src/${name}/index.ts`, 'export const x = 1;'] as const);
  for (const [file, text] of [...faces, ...GOOD, ...BAD]) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${text}\n`);
  }
  writeFileSync(path.join(tree, 'package.json'), JSON.stringify({ type: 'module', imports: aliases }));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
  ({ faults } = await checkImports(tree, ['src', 'tools', 'tests']));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** A ring is told once, from any of its files. */
const faultsOf = (file: string) =>
  faults.filter((fault) => fault.startsWith(`${file} -> `) || fault.includes(` -> ${file} -> `));

test.each(BAD)('%s: %s', (file, _text, message) => {
  expect(faultsOf(file).join('\n')).toContain(message);
});

test('nothing is found without reason', () => {
  const bad = BAD.flatMap(([file]) => faultsOf(file));
  expect(faults.filter((fault) => !bad.includes(fault))).toEqual([]);
});
