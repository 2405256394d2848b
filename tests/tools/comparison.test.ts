import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const PAGE = 'docs/comparison.md';
const text = readFileSync(PAGE, 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| **Gluteal Atlas**'));

describe('the page that compares', () => {
  test('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s'"]+)/g)].map(([, to]) => to!);
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) expect(existsSync(path.join('docs', link)), link).toBe(true);
  });

  test('calls every test by the name that it has in its file', () => {
    const links = [...text.matchAll(/\]\((\.\.\/tests\/[^\s)]*)(?: '([^']*)')?\)/g)];
    expect(links.length).toBeGreaterThan(30);
    for (const [link, file, title] of links) {
      expect(title, link).toBeDefined();
      // As the first argument of a call: `test('...'`, `describe('...'`, `test.each(...)('...'`.
      const named = new RegExp(`\\(\\s*'${title!.replace(/[()*+.?[\]^{|}$\\]/g, '\\$&')}',`);
      expect(readFileSync(path.join('docs', file!), 'utf8'), link).toMatch(named);
    }
  });

  test('shows a test for everything that this atlas is said to have', () => {
    expect(rows).toHaveLength(3);
    const cells = rows.flatMap((row) => row.split('|').slice(2, -1));
    for (const cell of cells) {
      const [, code] = /\[?([YNP])\b/.exec(cell.trim()) ?? [];
      expect(code, cell).toBeDefined();
      if (code === 'Y') expect(cell).toContain('](../tests/');
    }
  });
});
