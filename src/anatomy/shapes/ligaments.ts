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
        [46, 70, -71],
        [42, 54, -71],
        [38, 36, -70],
        [27, 18, -70],
        [17, 2, -72],
      ],
      [
        [53, 38, -69],
        [49, 27, -67],
        [44, 17, -66],
        [37, 7, -65],
        [29, -6, -65],
      ],
      [
        [58, -4, -59],
        [55, -9, -58],
        [52, -14, -57],
        [48, -18, -55],
        [45, -23, -52],
      ],
      [
        [60, -20, -53],
        [58, -27, -52],
        [55, -34, -50],
        [51, -40, -46],
        [46, -46, -39],
      ],
    ],
    thicknessMm: [2, 3.6, 3.6],
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
        [23, 92, -58],
        [25, 78, -62],
        [27, 62, -68],
        [29, 46, -70],
      ],
      [
        [36, 99, -70],
        [38, 88, -70],
        [40, 76, -70],
        [41, 64, -69],
      ],
      [
        [47, 104, -78],
        [48, 96, -80],
        [48, 88, -79],
        [48, 80, -75],
      ],
    ],
    thicknessMm: [2.4, 4, 2.6],
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
