import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SKIN_COLOURS, SKIN_TONES, ZONE_COLOURS, ZONE_OPACITY, groundOf } from '#state';

type Rgb = readonly [number, number, number];
const GROUNDS = ['fair', 'deep'] as const;
const STRENGTHS = ['core', 'spillover', 'marked'] as const;
type Strength = (typeof STRENGTHS)[number];
/** How much of the ground each strength's lines, dots or outline cover, and what lies between them. */
const COVER = { core: ZONE_OPACITY.lines, spillover: ZONE_OPACITY.dots, marked: ZONE_OPACITY.marks } as const;
const WASH = {
  core: ZONE_OPACITY.coreWash,
  spillover: ZONE_OPACITY.spilloverWash,
  marked: ZONE_OPACITY.markedWash,
} as const;

/** Custom properties of the page, those of deep skin apart. */
const tokens = readFileSync('src/panel/styles/base/paint.css', 'utf8');
const [plain = '', deep = ''] = tokens.split(":root[data-skin='deep']");
const token = (name: string, ground: (typeof GROUNDS)[number]) => {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(ground === 'deep' ? deep : plain)?.[1];
  if (!value) throw new Error(`paint.css has no colour --${name} for ${ground} skin`);
  return value;
};

/** Gluteus maximus in the page's light theme. */
const MUSCLE = /--tissue-maximus:\s*(#[0-9a-f]{6})/.exec(
  readFileSync('src/panel/styles/base/tokens.css', 'utf8'),
)![1]!;

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

/** The skin in full light, and where it turns away from the lamps. */
const LIGHT = [1, 0.6];
const lit = (colour: Rgb, light: number): Rgb =>
  linear(colour).map((v) => {
    const dimmed = v * light;
    return dimmed <= 0.0031308 ? 12.92 * dimmed : 1.055 * dimmed ** (1 / 2.4) - 0.055;
  }) as never;

/** Non-text contrast, WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

test('there are skins to choose from, from pale to dark, each a step darker than two before it', () => {
  expect(SKIN_TONES.length).toBeGreaterThanOrEqual(5);
  const bright = SKIN_TONES.map((tone) => luminance(srgb(SKIN_COLOURS[tone])));
  expect(bright[0]).toBeGreaterThan(0.8);
  expect(bright.at(-1)).toBeLessThan(0.03);
  for (let i = 2; i < bright.length; i++) expect(bright[i]).toBeLessThan(bright[i - 2]!);
});

describe.each(SKIN_TONES)('paint on skin of tone %s', (tone) => {
  const ground = groundOf(tone);
  const cases = STRENGTHS.flatMap((strength) => LIGHT.map((light) => [strength, light] as const));
  const washed = (strength: Strength, skin: Rgb) =>
    over(srgb(ZONE_COLOURS[ground][`${strength}Wash`]), skin, WASH[strength]);

  test.each(cases)('%s, in light of %d: pattern and area stand out', (strength, light) => {
    const skin = lit(srgb(SKIN_COLOURS[tone]), light);
    const between = washed(strength, skin);
    const ink = over(srgb(ZONE_COLOURS[ground][strength]), skin, COVER[strength]);
    expect(contrast(ink, between)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(apart('all three cones', between, skin)).toBeGreaterThan(10);
  });

  test.each(LIGHT)(
    'the outline of a mark stands out from bare skin, or its halo does, in light of %d',
    (light) => {
      const skin = lit(srgb(SKIN_COLOURS[tone]), light);
      const { marked, halo } = ZONE_COLOURS[ground];
      const line = over(srgb(marked), skin, ZONE_OPACITY.marks);
      const beside = over(srgb(halo), skin, ZONE_OPACITY.marks);
      expect(contrast(line, beside)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(Math.max(contrast(line, skin), contrast(beside, skin))).toBeGreaterThanOrEqual(1.5);
    },
  );
});

describe.each(GROUNDS)('colours of the paint on %s skin', (ground) => {
  test('are those of the legend', () => {
    for (const strength of STRENGTHS) {
      expect(ZONE_COLOURS[ground][strength]).toBe(token(`paint-${strength}`, ground));
      expect(ZONE_COLOURS[ground][`${strength}Wash`]).toBe(token(`paint-${strength}-wash`, ground));
    }
  });

  test.each(Object.keys(EYES))('are told apart, and from muscle, with %s', (eye) => {
    const colours = STRENGTHS.map((strength) => srgb(ZONE_COLOURS[ground][strength]));
    const muscle = srgb(MUSCLE);
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
