import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Custom properties of the page, light first, then what the dark theme sets. */
const [light = '', dark = ''] = readFileSync('src/panel/styles/base/tokens.css', 'utf8').split(
  ":root[data-theme='dark']",
);
const colorsOf = (css: string) =>
  new Map([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));
const THEMES = { light: colorsOf(light), dark: colorsOf(dark.split('\n}')[0]!) };

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const v = parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};

const TEXTS = ['ink', 'ink-soft', 'accent', 'alert'];
const GROUNDS = ['card', 'paper'];

describe.each(Object.entries(THEMES))('the %s theme', (_name, colors) => {
  test('has every color of the other one', () => {
    expect([...colors.keys()].toSorted()).toEqual([...THEMES.light.keys()].toSorted());
  });

  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'text in --%s on --%s is at least 7 to 1',
    (text, ground) => {
      expect(contrast(colors.get(text)!, colors.get(ground)!)).toBeGreaterThanOrEqual(7);
    },
  );
});
