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
        [25, 19, -69],
        [12.5, -1, -71],
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
    thicknessMm: [1, 3, 2.6],
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
  // Lateral crest of the sacrum, to the posterior iliac spines and the crest beside them; its long lower part
  // runs down from the spine and goes over into the sacrotuberous ligament.
  'posterior-sacroiliac-ligament': {
    form: 'strip',
    lines: [
      [
        [26, 88, -57],
        [25, 77, -61],
        [27, 61, -67],
        [32, 42, -68.5],
      ],
      [
        [37, 96, -67],
        [38, 86, -67],
        [40, 73, -67],
        [43, 57, -67.5],
      ],
      [
        [46, 102, -74],
        [47, 95, -78],
        [48, 86, -77],
        [49.5, 72, -70.5],
      ],
    ],
    thicknessMm: [1, 2.4, 1.2],
    clearanceMm: 0.15,
    blendsWith: [
      'gluteus-maximus',
      'iliocostalis-lumborum',
      'longissimus-thoracis',
      'sacrotuberous-ligament',
    ],
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
