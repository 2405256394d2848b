import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codeHash, inputsHash } from '#generator';

const folder = mkdtempSync(path.join(tmpdir(), 'gluteal-atlas-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const hash = () => codeHash(`export { build } from './build.ts';`, folder);

beforeEach(() => {
  write('build.ts', `import { step, other } from './face.ts';\nexport const build = () => step * 2;\n`);
  write('face.ts', `export * from './step.ts';\nexport * from './other.ts';\n`);
  write(
    'step.ts',
    `import table from './table.json';\nimport { unit } from 'library';\nexport const step = table.step + unit;\n`,
  );
  write('other.ts', `export const other = [3].map((n) => n + 1);\n`);
  write('table.json', `{ "step": 4 }`);
  write('node_modules/library/package.json', `{ "name": "library", "version": "1.0.0", "main": "index.js" }`);
  write('node_modules/library/index.js', `exports.unit = 1;`);
});

describe('the hash of the code', () => {
  test.each([
    [
      'the code itself',
      'build.ts',
      `import { step } from './face.ts';\nexport const build = () => step * 3;\n`,
    ],
    ['a module behind a public face', 'step.ts', `export const step = 9;\n`],
    ['a table', 'table.json', `{ "step": 5 }`],
    ['a library', 'node_modules/library/index.js', `exports.unit = 2;`],
  ])('is another for a change of %s', async (_what, file, text) => {
    const before = await hash();
    write(file, text);
    expect(await hash()).not.toBe(before);
  });

  test.each([
    [
      'comments and layout',
      'step.ts',
      `// Why.\nimport table from './table.json';\nimport { unit } from 'library';\n\n/** A step. */\nexport const step: number =\n  table.step + unit;\n`,
    ],
    ['what is imported and not used', 'other.ts', `export const other = [4].map((n) => n + 1);\n`],
    ['the layout of a table', 'table.json', `{\n  "step": 4\n}\n`],
  ])('stays for a change of %s', async (_what, file, text) => {
    const before = await hash();
    write(file, text);
    expect(await hash()).toBe(before);
  });

  test('is refused where a module is imported for its effect alone', async () => {
    write('build.ts', `import './step.ts';\nexport const build = 1;\n`);
    await expect(hash()).rejects.toThrow(/cannot be hashed for sure: .*build\.ts/);
  });
});

test('the hash of the inputs is another for any change of an outline, and for its name', async () => {
  const first = await inputsHash({ femur: '{"a":1}', sacrum: '{}' });
  expect(await inputsHash({ sacrum: '{}', femur: '{"a":1}' })).toBe(first);
  expect(await inputsHash({ femur: '{"a":2}', sacrum: '{}' })).not.toBe(first);
  expect(await inputsHash({ femur: '{}', sacrum: '{"a":1}' })).not.toBe(first);
  expect(await inputsHash({ femur: '{"a":1}' })).not.toBe(first);
});
