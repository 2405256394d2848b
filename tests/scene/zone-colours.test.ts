import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ZONE_COLOURS, ZONE_OPACITY } from '#state';

type Rgb = readonly [number, number, number];
const THEMES = ['light', 'dark'] as const;
const STRENGTHS = ['core', 'spillover', 'marked'] as const;
/** How much of the ground each strength's lines or dots cover. */
const COVER = { core: ZONE_OPACITY.lines, spillover: ZONE_OPACITY.dots, marked: ZONE_OPACITY.marks } as const;

/** Custom properties of the page, light first, then what the dark theme sets. */
const [light = '', dark = ''] = readFileSync('src/panel/styles/tokens.css', 'utf8').split(
  "[data-theme='dark']",
);
const token = (name: string, theme: (typeof THEMES)[number]) => {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(theme === 'dark' ? dark : light)?.[1];
  if (!value) throw new Error(`tokens.css has no colour --${name} in the ${theme} theme`);
  return value;
};

const srgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as never;
const over = (top: Rgb, ground: Rgb, cover: number): Rgb =>
  top.map((value, i) => cover * value + (1 - cover) * ground[i]!) as never;
const linear = (colour: Rgb): Rgb =>
  colour.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as never;
const luminance = (colour: Rgb) => {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2, contrast ratio. */
const contrast = (a: Rgb, b: Rgb) => {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'all three cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]], // prettier-ignore
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB, D65. */
function lab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map((v) => Math.min(1, Math.max(0, v))) as unknown as Rgb;
  const xyz = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((v) => (v > 216 / 24389 ? Math.cbrt(v) : (24389 / 27) * (v / 116) + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}
const seenBy = (eye: string, colour: Rgb): Rgb => {
  const from = linear(colour);
  return EYES[eye]!.map((row) => row.reduce((sum, v, i) => sum + v * from[i]!, 0)) as never;
};
const apart = (eye: string, a: Rgb, b: Rgb) => {
  const [p, q] = [lab(seenBy(eye, a)), lab(seenBy(eye, b))];
  return Math.hypot(...p.map((v, i) => v - q[i]!));
};

/** Colours that stand side by side are told apart at a glance from about ten on; this is twice as much. */
const LEAST_DELTA_E = 20;

describe.each(THEMES)('colours of the paint, %s', (theme) => {
  test('are those of the legend', () => {
    for (const strength of STRENGTHS)
      expect(ZONE_COLOURS[theme][strength]).toBe(token(`pain-${strength}`, theme));
  });

  test.each(STRENGTHS)('%s: lines or dots stand out from the stage', (strength) => {
    for (const name of ['stage-top', 'stage-bottom']) {
      const ground = srgb(token(name, theme));
      const seen = over(srgb(ZONE_COLOURS[theme][strength]), ground, COVER[strength]);
      expect(contrast(seen, ground), name).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.keys(EYES))('are told apart, from one another and from muscle, with %s', (eye) => {
    const colours = STRENGTHS.map((strength) => srgb(ZONE_COLOURS[theme][strength]));
    const muscle = srgb(token('tissue-maximus', theme));
    const [core, spillover, marked] = colours as [Rgb, Rgb, Rgb];
    for (const [a, b] of [
      [core, spillover],
      [core, marked],
      [spillover, marked],
      [core, muscle],
      [spillover, muscle],
    ] as const)
      expect(apart(eye, a, b)).toBeGreaterThan(LEAST_DELTA_E);
  });
});

test('colour distance and contrast are computed as their authors say', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  expect(lab(linear([1, 1, 1]))[0]).toBeCloseTo(100, 2);
  // A red and a green of the same lightness: far apart for most eyes, near for those without the middle cones.
  const [red, green] = [srgb('#c0504d'), srgb('#6f8a2d')];
  expect(apart('deuteranopia', red, green)).toBeLessThan(0.5 * apart('all three cones', red, green));
});
