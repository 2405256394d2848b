import type { Shape } from './shape.ts';

/** Courses after Gray's Anatomy, 42nd edition; both leave the internal iliac artery inside the pelvis. */
export const VESSEL_SHAPES: Readonly<Record<string, Shape>> = {
  // Above piriformis; superficial branch between maximus and medius, deep branch between medius and minimus.
  'superior-gluteal-artery': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    blendsWith: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
    branches: [
      {
        points: [
          [43, 74, 0, 5, 5],
          [48, 63, -9, 4.4, 4.4],
          [51.8, 56, -17, 3.4, 3.4],
          [56.4, 53.2, -27, 2.6, 2.6],
          [63, 53.4, -34, 2.8, 2.8],
          [64, 54.5, -41, 3.4, 3.4],
          [61, 56, -49, 3.4, 3.4],
          [62, 60, -56, 3, 3],
          [68, 68, -59, 2.8, 2.8],
          [78, 80, -59, 2.4, 2.4],
          [90, 94, -52, 2, 2],
        ],
        fixed: 'start',
      },
      {
        points: [
          [64, 54.5, -40, 2.8, 2.8],
          [70, 59.5, -37, 2.6, 2.6],
          [73, 70, -36, 2.4, 2.4],
          [78, 79, -32, 2.4, 2.4],
          [95, 88, -27, 2.2, 2.2],
          [106, 93.5, -20.6, 2, 2],
          [115, 95.5, -12, 2, 2],
          [120, 94, -2, 1.8, 1.8],
        ],
      },
      {
        points: [
          [61, 56, -49, 3, 3],
          [66, 57, -58, 2.8, 2.8],
          [74, 58, -66, 2.4, 2.4],
          [84, 62, -71, 2, 2],
        ],
        fixed: 'end',
      },
    ],
    clearOf: [
      'sacrum',
      'hip-bone',
      'piriformis',
      'gluteus-minimus',
      'gluteus-medius',
      'superior-gluteal-nerve',
      'sciatic-nerve',
    ],
  },
  // Below piriformis, on the inner side of the sciatic nerve; branches to maximus, one down with the nerve.
  'inferior-gluteal-artery': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    blendsWith: ['gluteus-maximus'],
    branches: [
      {
        points: [
          [36, 66, 0, 5, 5],
          [38, 50, -14, 4.6, 4.6],
          [37, 34, -28, 4.2, 4.2],
          [34, 22, -41, 3.8, 3.8],
          [35, 13, -51, 3.4, 3.4],
          [41, 11, -55.5, 3, 3],
          [49, 12, -57.5, 3, 3],
          [57, 7, -62.5, 3, 3],
          [62, -4, -67, 2.8, 2.8],
          [69, -22, -69, 2.4, 2.4],
          [76, -38, -66, 2, 2],
          [82, -54, -58, 1.8, 1.8],
        ],
        fixed: 'start',
      },
      {
        points: [
          [54, 8, -62.5, 2.8, 2.8],
          [52.5, 18, -69.5, 2.6, 2.6],
          [56, 34, -77, 2.2, 2.2],
          [58, 51, -81, 1.8, 1.8],
        ],
        fixed: 'end',
      },
    ],
    clearOf: [
      'sacrum',
      'hip-bone',
      'piriformis',
      'coccygeus',
      'sacrospinous-ligament',
      'sacrotuberous-ligament',
      'sciatic-nerve',
      'inferior-gluteal-nerve',
    ],
  },
};
