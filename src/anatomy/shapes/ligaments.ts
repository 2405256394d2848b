import type { Shape } from './shape.ts';

/**
 * Lines run from above downward. Attachments: Gray's Anatomy, 42nd edition; places read off the measured bones.
 */
export const LIGAMENT_SHAPES: Readonly<Record<string, Shape>> = {
  // Posterior iliac spines, side of the lower sacrum and coccyx; to the medial side of the ischial tuberosity.
  'sacrotuberous-ligament': {
    form: 'strip',
    lines: [
      [
        [45, 68, -68],
        [41, 54, -68],
        [37, 37, -68],
        [27, 19, -69],
        [17, 2, -72],
      ],
      [
        [52, 38, -68],
        [48, 27, -66],
        [43, 17, -65],
        [36, 7, -65],
        [29, -6, -65],
      ],
      [
        [56, -4, -59],
        [53, -9, -58],
        [51, -14, -57],
        [48, -18, -55],
        [45, -23, -52],
      ],
      [
        [57, -21, -53],
        [55, -29, -52],
        [52, -36, -49],
        [49, -41, -45],
        [45, -46, -39],
      ],
    ],
    thicknessMm: [1.2, 3.4, 3],
    clearanceMm: 0.2,
    blendsWith: ['gluteus-maximus'],
    clearOf: ['sacrum', 'hip-bone', 'piriformis', 'coccygeus', 'gemellus-superior', 'gemellus-inferior'],
    tautness: 0.05,
  },
  // Side of the lower sacrum and coccyx, to the ischial spine; in front of the sacrotuberous ligament.
  'sacrospinous-ligament': {
    form: 'strip',
    lines: [
      [
        [27, 17, -65],
        [20, 6, -68],
        [14, -6, -70],
      ],
      [
        [37, 13, -56],
        [33, 5, -57],
        [29, -4, -57],
      ],
      [
        [45, 9.5, -45],
        [44.5, 6.5, -45.2],
        [44.5, 3.5, -45.4],
      ],
    ],
    thicknessMm: [1.4, 2, 1.4],
    clearanceMm: 0.15,
    blendsWith: ['coccygeus'],
    clearOf: ['sacrum', 'hip-bone', 'coccygeus', 'sacrotuberous-ligament', 'piriformis'],
    tautness: 0.05,
  },
  // Lateral crest of the sacrum, to the posterior iliac spines and the crest beside them.
  'posterior-sacroiliac-ligament': {
    form: 'strip',
    lines: [
      [
        [23, 92, -57],
        [25, 78, -61],
        [27, 62, -67],
        [29, 46, -69],
      ],
      [
        [36, 97, -67],
        [38, 87, -67],
        [40, 76, -67],
        [41, 64, -67],
      ],
      [
        [46, 103, -74],
        [47, 95, -78],
        [47.5, 88, -77],
        [47.5, 80, -73],
      ],
    ],
    thicknessMm: [1.8, 3, 1.8],
    clearanceMm: 0.15,
    blendsWith: ['gluteus-maximus', 'iliocostalis-lumborum', 'longissimus-thoracis'],
    clearOf: ['sacrum', 'hip-bone'],
    tautness: 0.08,
  },
  // Tip of the transverse process of L5, to the inner lip of the crest where it turns back.
  'iliolumbar-ligament': {
    form: 'strip',
    lines: [
      [
        [48, 133, -31],
        [49, 128, -34],
      ],
      [
        [60, 136.5, -32],
        [58, 128, -38],
      ],
      [
        [75, 140.5, -31],
        [68, 132, -42],
      ],
    ],
    thicknessMm: [3, 3, 2],
    clearanceMm: 0.15,
    blendsWith: ['quadratus-lumborum'],
    clearOf: ['lumbar-vertebra-5', 'hip-bone', 'psoas-major', 'iliacus', 'iliocostalis-lumborum'],
    tautness: 0.05,
  },
};
