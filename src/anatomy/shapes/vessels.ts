import type { Shape } from './shape.ts';

/** Courses after Gray's Anatomy, 42nd edition; both leave the internal iliac artery inside the pelvis. */
export const VESSEL_SHAPES: Readonly<Record<string, Shape>> = {
  // Above piriformis; superficial branch between maximus and medius, deep branch between medius and minimus.
  'superior-gluteal-artery': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    branches: [
      {
        points: [
          [40, 82, 0, 5.5, 5.5],
          [47, 70, -10, 5, 5],
          [54, 62, -24, 5, 5],
          [60, 58, -36, 4.6, 4.6],
          [66, 60, -46, 4, 4],
          [70, 68, -53, 3.4, 3.4],
          [76, 80, -57, 3, 3],
          [84, 94, -54, 2.4, 2.4],
          [94, 104, -47, 2, 2],
        ],
        fixed: 'start',
      },
      {
        points: [
          [66, 60, -46, 3.4, 3.4],
          [74, 68, -41, 3, 3],
          [86, 82, -29, 2.6, 2.6],
          [99, 94, -13, 2.2, 2.2],
          [109, 97, 4, 1.8, 1.8],
        ],
      },
      {
        points: [
          [68, 63, -50, 3, 3],
          [74, 60, -58, 2.8, 2.8],
          [80, 62, -68, 2.4, 2.4],
          [86, 66, -72, 2, 2],
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
    branches: [
      {
        points: [
          [36, 66, 0, 5, 5],
          [38, 50, -14, 4.6, 4.6],
          [38, 34, -28, 4.4, 4.4],
          [36, 22, -40, 4.2, 4.2],
          [37, 15, -52, 4, 4],
          [44, 10, -62, 3.4, 3.4],
          [54, 2, -68, 2.8, 2.8],
          [64, -16, -70, 2.4, 2.4],
          [74, -36, -66, 2, 2],
          [82, -54, -58, 1.8, 1.8],
        ],
        fixed: 'start',
      },
      {
        points: [
          [44, 10, -62, 3, 3],
          [50, 20, -70, 2.6, 2.6],
          [56, 36, -77, 2.2, 2.2],
          [60, 50, -80, 1.8, 1.8],
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
