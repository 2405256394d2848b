import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../src/panel/styles');
const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const);
const all = sheets.map(([, text]) => text).join('\n');

describe('the style sheets', () => {
  test.each(sheets)('%s: a finger counts, also on a device that has a mouse as well', (_name, text) => {
    // A studio's touch monitor on a PC says "fine" of its pointer, and "coarse" of one among any.
    expect(text).not.toMatch(/\(pointer: coarse\)/);
  });

  test('make targets large for any finger', () => {
    expect(all).toMatch(/@media \(any-pointer: coarse\) \{\s*:root \{\s*--hit: 2\.75rem/);
  });

  test('let no pull and no two fingers take the page away', () => {
    expect(all).toMatch(/html \{[^}]*overscroll-behavior: none/);
    expect(all).toMatch(/\.shell \{\s*touch-action: pan-x pan-y/);
    expect(all).toMatch(/\.label \{[^}]*touch-action: none/);
  });
});
