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
        [50, 88, -78],
        [46, 62, -72],
        [40, 36, -70],
        [28, 18, -70],
        [16, -2, -72],
      ],
      [
        [55, 44, -70],
        [51, 30, -68],
        [46, 18, -66],
        [38, 6, -65],
        [28, -8, -64],
      ],
      [
        [60, -4, -60],
        [57, -10, -59],
        [54, -15, -58],
        [50, -19, -56],
        [46, -24, -53],
      ],
      [
        [60, -20, -53],
        [58, -27, -52],
        [55, -34, -50],
        [51, -40, -46],
        [46, -46, -39],
      ],
    ],
    thicknessMm: [2, 3.2, 3.4],
    clearanceMm: 0.2,
    clearOf: ['sacrum', 'hip-bone', 'piriformis', 'coccygeus', 'gluteus-maximus'],
    tautness: 0.05,
  },
  // Side of the lower sacrum and coccyx, to the ischial spine; in front of the sacrotuberous ligament.
  'sacrospinous-ligament': {
    form: 'strip',
    lines: [
      [
        [27, 18, -66],
        [20, 7, -69],
        [14, -6, -71],
      ],
      [
        [37, 14, -57],
        [33, 5, -58],
        [29, -4, -58],
      ],
      [
        [46, 11, -46],
        [45, 7, -46],
        [45, 3, -46],
      ],
    ],
    thicknessMm: [1.6, 2.2, 2],
    clearanceMm: 0.15,
    clearOf: ['sacrum', 'hip-bone', 'coccygeus', 'sacrotuberous-ligament', 'piriformis'],
    tautness: 0.05,
  },
  // Lateral crest of the sacrum, to the posterior iliac spines and the crest beside them.
  'posterior-sacro-iliac-ligament': {
    form: 'strip',
    lines: [
      [
        [24, 94, -58],
        [26, 78, -62],
        [28, 60, -69],
        [30, 42, -70],
      ],
      [
        [36, 100, -70],
        [37, 86, -70],
        [39, 72, -70],
        [40, 58, -68],
      ],
      [
        [47, 104, -78],
        [48, 92, -80],
        [48, 82, -76],
        [50, 72, -67],
      ],
    ],
    thicknessMm: [2, 3.5, 2.2],
    clearanceMm: 0.15,
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
        [60, 136, -33],
        [58, 128, -39],
      ],
      [
        [77, 139, -33],
        [69, 131, -44],
      ],
    ],
    thicknessMm: [3, 3, 2.4],
    clearanceMm: 0.15,
    clearOf: ['lumbar-vertebra-5', 'hip-bone', 'psoas-major', 'iliacus', 'iliocostalis-lumborum'],
    tautness: 0.05,
  },
};
