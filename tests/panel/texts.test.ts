import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { asNumber, withUnit } from '../../src/panel/shared/units.ts';

const PANEL = path.resolve(import.meta.dirname, '../../src/panel');

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'label',
  'textValue',
]);
/** Ways of writing numbers that do not ask for the reader's language. */
const OWN_NUMBERS = new Set(['toFixed', 'toPrecision', 'toLocaleString']);
/** Names of keys as they stand on a keyboard. */
const NO_LANGUAGE = new Set(['Enter', 'Escape', 'Esc']);

const isWord = (text: string) => /\p{L}/u.test(text) && !NO_LANGUAGE.has(text.trim());

/** Texts between or in tags that come from no table, and numbers written by hand; with file and line. */
function literalTexts(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${name}:${line + 1}: ${text.trim()}`);
  };
  const textOf = (node: ts.Node): string | null => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node))
      return [node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join('');
    if (ts.isConditionalExpression(node))
      return (
        [node.whenTrue, node.whenFalse]
          .map(textOf)
          .filter((text) => text !== null)
          .join(' ') || null
      );
    return null;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) report(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      const text = textOf(node.expression);
      if (text !== null && isWord(text)) report(node, text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(file)) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      const text = value ? textOf(value) : null;
      if (text !== null && isWord(text)) report(node, text);
    }
    if (ts.isPropertyAccessExpression(node) && OWN_NUMBERS.has(node.name.text))
      report(node, `${node.name.text}: use units.ts`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = readdirSync(PANEL, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

describe('the words of the panel', () => {
  test('all come from the language table or the content', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(
      files
        .filter((name) => name !== 'units.ts')
        .flatMap((name) => literalTexts(name, readFileSync(path.join(PANEL, name), 'utf8'))),
    ).toEqual([]);
  });

  test.each([
    ['between tags', '<p>Hello</p>', 'Hello'],
    ['as an expression', "<p>{'Hello'}</p>", 'Hello'],
    ['chosen between', "<p>{on ? 'On' : 'Off'}</p>", 'On'],
    ['filled in', '<p>{`about ${n} mm`}</p>', 'about'],
    ['as a name', '<button aria-label="Close" />', 'Close'],
    ['as a computed name', '<button title={`Go ${n}`} />', 'Go'],
    ['as a number by hand', '<p>{n.toFixed(1)}</p>', 'units.ts'],
  ])('would be seen %s', (_name, jsx, text) => {
    expect(literalTexts('x.tsx', `const x = ${jsx};`).join()).toContain(text);
  });

  test('what is no text is none', () => {
    expect(literalTexts('x.tsx', 'const x = <p className="a" id={`b${n}`}>{t(\'a.b\')} · {n}</p>;')).toEqual(
      [],
    );
  });
});

describe('numbers with units', () => {
  test.each([
    [1.25, 'millimeter', 2, '1.25 mm', '1,25 mm'],
    [12, 'centimeter', 0, '12 cm', '12 cm'],
    [45, 'degree', 0, '45°', '45°'],
    [61.7, 'percent', 0, '62%', '62 %'],
    [1350, 'kilobyte', 0, '1,350 kB', '1.350 kB'],
  ] as const)('%d %s', (value, unit, digits, english, german) => {
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(withUnit(value, unit, 'en', digits))).toBe(english);
    expect(plain(withUnit(value, unit, 'en-x-clinical', digits))).toBe(english);
    expect(plain(withUnit(value, unit, 'de', digits))).toBe(german);
  });

  test('numbers alone', () => {
    expect(asNumber(1350.4, 'en')).toBe('1,350');
    expect(asNumber(1350.4, 'de')).toBe('1.350');
  });
});
