import type { Shape } from './shape.ts';

/** Courses after Gray's Anatomy, 42nd edition; both leave the internal iliac artery inside the pelvis. */
export const VESSEL_SHAPES: Readonly<Record<string, Shape>> = {
  // Above piriformis; superficial branch between maximus and medius, deep branch between medius and minimus.
  'superior-gluteal-artery': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.3,
    blendsWith: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
    branches: [
      {
        points: [
          [43, 74, 0, 5, 5],
          [49, 65, -8, 4.4, 4.4],
          [53.3, 58.5, -17, 3.4, 3.4],
          [56.9, 54.2, -27, 2.6, 2.6],
          [63, 53.4, -34, 2.8, 2.8],
          [64, 54.5, -41, 3.4, 3.4],
          [61, 56, -49, 3.4, 3.4],
          [62, 60, -56, 3, 3],
          [67, 68, -59.5, 2.8, 2.8],
          [75, 76, -61.5, 2.5, 2.5],
          [81, 84.5, -59.5, 2.1, 2.1],
          [85.5, 89, -57.5, 1.7, 1.7],
          [90, 91.5, -57.6, 1.1, 1.1],
        ],
        fixed: 'start',
      },
      // Twigs of the superficial branch, fanning out under maximus.
      {
        points: [
          [70, 71.5, -60.5, 2, 2],
          [72, 82, -62, 1.8, 1.8],
          [76.5, 91, -61, 1.5, 1.5],
          [78.5, 98.5, -58.8, 1.1, 1.1],
        ],
      },
      {
        points: [
          [79, 81.5, -60.5, 1.9, 1.9],
          [86, 82.5, -61, 1.6, 1.6],
          [93, 84, -60.5, 1.1, 1.1],
        ],
      },
      {
        points: [
          [64, 54.5, -40, 2.8, 2.8],
          [69, 59, -37.4, 2.6, 2.6],
          [72.5, 66.5, -36.5, 2.5, 2.5],
          [77, 75.5, -33.6, 2.4, 2.4],
          [86, 83, -29.6, 2.3, 2.3],
          [96, 88, -26.6, 2.2, 2.2],
          [106, 93, -20.6, 2, 2],
          [115, 95.5, -12, 1.7, 1.7],
          [120, 94, -2, 1.2, 1.2],
        ],
      },
      {
        points: [
          [61, 56, -49, 3, 3],
          [65, 57.5, -58, 2.7, 2.7],
          [73, 57, -65, 2.3, 2.3],
          [82, 61, -69.5, 1.9, 1.9],
          [90, 61.5, -72, 1.5, 1.5],
          [97.5, 64.5, -68, 1.1, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [80, 60, -69, 1.8, 1.8],
          [87, 52, -74, 1.5, 1.5],
          [96, 47, -76, 1.2, 1.2],
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
          [68, -22, -69.5, 2.4, 2.4],
          [76, -37, -67, 2, 2],
          [80, -52, -60, 1.6, 1.6],
          [86, -65, -55, 1.2, 1.2],
        ],
        fixed: 'start',
      },
      {
        points: [
          [63.5, -9, -68, 2.1, 2.1],
          [74, -14, -73.5, 1.7, 1.7],
          [87, -22, -75, 1.4, 1.4],
          [97, -33, -72, 1.2, 1.2],
        ],
        fixed: 'end',
      },
      {
        points: [
          [54, 8, -62.5, 2.8, 2.8],
          [52.5, 18, -69.5, 2.6, 2.6],
          [56.5, 33, -77, 2.1, 2.1],
          [55, 47, -81.5, 1.7, 1.7],
          [58, 60, -83, 1.2, 1.2],
        ],
        fixed: 'end',
      },
      {
        points: [
          [55.5, 29, -75.5, 1.8, 1.8],
          [64, 38, -80.5, 1.5, 1.5],
          [75, 43, -83, 1.2, 1.2],
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
