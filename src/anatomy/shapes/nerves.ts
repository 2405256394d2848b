import type { Shape } from './shape.ts';

const PELVIC = ['sacrum', 'hip-bone', 'piriformis', 'coccygeus', 'sacrospinous-ligament'];

/**
 * Courses after Gray's Anatomy, 42nd edition. Sciatic nerve: 5.2 cm from the posterior superior iliac spine on
 * the line to the ischial tuberosity and half-way from there to the greater trochanter (Clin Anat
 * 2015;28:144-149); 15.5 mm wide at the lower border of piriformis (Tomaszewski 2016).
 */
export const NERVE_SHAPES: Readonly<Record<string, Shape>> = {
  'sciatic-nerve': {
    form: 'tube',
    // Turned a little outward: in the notch its width follows the lower border of piriformis.
    face: [0.35, 0, -1],
    clearanceMm: 0.3,
    blendsWith: ['superior-gluteal-nerve', 'inferior-gluteal-nerve', 'tibial-nerve', 'common-fibular-nerve'],
    branches: [
      {
        points: [
          [54, 49, -21, 11, 5.5],
          [51, 40, -24, 12, 5],
          [48, 31, -30, 13, 4.6],
          [45.5, 25, -36, 13, 4],
          [43, 19.5, -43, 12, 3.4],
          // Behind coccygeus and the sacrospinous ligament, not between them and piriformis.
          [43.5, 15.3, -49, 12, 3.2],
          [47.5, 11.5, -51, 15, 3.8],
          [55, 8, -53.3, 15, 4.6],
          [66, -1, -52.8, 14.5, 5],
          [79, -12, -49.5, 14, 5.4],
          [90.5, -24, -48, 13.5, 5.3],
          // Flat between maximus and quadratus femoris, then over its lower edge onto adductor magnus without a bend.
          [96.8, -35, -46.8, 12.8, 4.5],
          [98.3, -47, -45, 12.6, 4],
          [97.4, -56, -42.5, 12.3, 3.8],
          [96, -66, -38.4, 12, 4.2],
          [94.8, -80, -33.2, 11.5, 4.8],
          [95.8, -100, -28.6, 11, 5],
          [98, -120, -23, 10.5, 4.2],
          [97, -145, -23, 10, 3.6],
          [95, -170, -20.5, 10, 3.6],
          [94, -200, -21, 10, 4],
          [93, -230, -24, 10, 5],
          [92, -260, -26, 11, 5.5],
          [92, -290, -27.5, 11, 6],
          [91, -315, -28, 12, 6],
        ],
      },
      // Division above the hollow of the knee.
      {
        points: [
          [89, -305, -27, 7, 6],
          [86, -322, -29, 7, 5.8],
          [83, -336, -32, 7, 5.5],
        ],
        fixed: 'end',
      },
      {
        points: [
          [94, -305, -27, 6, 5],
          [98, -322, -29, 5.5, 4.8],
          [102, -336, -31, 5.5, 4.5],
        ],
        fixed: 'end',
      },
      // Root L4, with the branch that joins it to L5.
      {
        points: [
          [17, 146, -20, 4.5, 4.5],
          [26, 139, -15, 4.5, 4],
          [33, 127, -13, 4.5, 4],
          [37, 112, -14, 4.5, 4],
          [41, 97, -10, 4.5, 4],
          [45, 78, -9, 5, 4.5],
          [48, 60, -18, 6, 5],
          [53, 47, -22, 6, 5],
        ],
        fixed: 'start',
      },
      // Root L5.
      {
        points: [
          [19, 111, -29, 5.5, 5],
          [27, 106, -25, 5.5, 5],
          [36, 97, -15, 5.5, 5],
          [42, 80, -10, 6, 5],
          [46, 62, -18, 7, 5],
          [53, 48, -22, 8, 5],
        ],
        fixed: 'start',
      },
      // Roots S1 to S3, from the anterior sacral foramina.
      {
        points: [
          [25, 71.5, -30.5, 6, 5],
          [31, 67, -27, 6.5, 5.5],
          [40, 58, -24, 7, 5],
          [52, 47, -22, 8, 5],
        ],
        fixed: 'start',
      },
      {
        points: [
          [22, 57, -56, 5, 4.5],
          [29, 53, -46, 5, 4],
          [38, 46, -36, 5, 4],
          [49, 38, -26, 7, 4.5],
        ],
        fixed: 'start',
      },
      {
        points: [
          [20, 44, -66, 4, 3.5],
          [26, 40, -57, 4, 3.4],
          [37, 35, -42, 4, 3.4],
          [48, 31, -30, 5, 4],
        ],
        fixed: 'start',
      },
    ],
    clearOf: [
      ...PELVIC,
      'lumbar-vertebra-4',
      'lumbar-vertebra-5',
      'intervertebral-disc-l4-l5',
      'intervertebral-disc-l5-s1',
      'psoas-major',
      'iliacus',
      'gluteus-maximus',
      'gemellus-superior',
      'obturator-internus',
      'gemellus-inferior',
      'quadratus-femoris',
      'sacrotuberous-ligament',
      'femur',
      'adductor-magnus',
      'biceps-femoris-long-head',
      'semitendinosus',
      'semimembranosus',
      'vastus-lateralis',
    ],
  },
  // Through the hollow of the knee, deep in the calf, to behind the inner ankle.
  'tibial-nerve': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.3,
    branches: [
      {
        points: [
          [83, -335, -32, 7, 5.5],
          [79, -355, -37, 7, 5.5],
          [76, -380, -47, 7, 5.5],
          [78, -405, -56, 7, 5.5],
          [81, -430, -61, 7, 5],
          [84, -460, -60, 6.5, 5],
          [85, -520, -50, 6, 4.6],
          [81, -600, -43, 6, 4.4],
          [72, -680, -43, 5.5, 4.2],
          [61, -735, -46, 5, 4],
          [55, -760, -42, 5, 4],
          [56, -776, -34, 4.5, 3.6],
        ],
        fixed: 'start',
      },
    ],
    blendsWith: ['sciatic-nerve', 'common-fibular-nerve'],
    clearOf: [
      'femur',
      'tibia',
      'fibula',
      'foot-skeleton',
      'biceps-femoris-long-head',
      'semimembranosus',
      'semitendinosus',
    ],
  },
  // Along biceps to behind the head of the fibula, around its neck; deep branch to the front of the ankle,
  // superficial branch along the outer side.
  'common-fibular-nerve': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.3,
    branches: [
      {
        points: [
          [102, -335, -31, 5.5, 4.5],
          [107, -357, -37, 5.5, 4.5],
          [111, -385, -46, 5.5, 4.2],
          [116, -412, -54, 5.5, 4],
          [123, -432, -53, 5.5, 3.6],
          [129, -447, -44, 5.5, 3.4],
          [127, -458, -33, 5, 3.4],
          [118, -474, -24, 4, 3.2],
          [109, -500, -19, 3.6, 3],
          [104, -570, -16, 3.4, 3],
          [98, -650, -14, 3.2, 2.8],
          [88, -730, -8, 3, 2.6],
          [84, -762, 2, 3, 2.6],
        ],
        fixed: 'start',
      },
      {
        points: [
          [127, -456, -35, 4, 3.2],
          [126, -475, -27, 3.6, 3],
          [124, -540, -25, 3.4, 2.8],
          [119, -630, -20, 3.2, 2.6],
          [108, -715, -10, 3, 2.4],
          [98, -760, 4, 3, 2.4],
        ],
      },
    ],
    blendsWith: ['sciatic-nerve', 'tibial-nerve'],
    clearOf: ['femur', 'tibia', 'fibula', 'foot-skeleton', 'biceps-femoris-long-head', 'vastus-lateralis'],
  },
  // Above piriformis, between medius and minimus, to the tensor; lowest branch about 6 cm above the trochanter.
  'superior-gluteal-nerve': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    blendsWith: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae', 'sciatic-nerve'],
    branches: [
      {
        points: [
          [47, 53, -24, 3, 2.6],
          [54, 51, -28.4, 2.3, 2],
          [62, 51.2, -31.6, 2.3, 2],
          [67, 53.4, -34.5, 2.6, 2.2],
          [71, 57, -35.5, 2.6, 2.2],
          [80, 62, -33.8, 2.4, 2],
          [92, 66, -32, 2.4, 2],
          [103, 66, -29.6, 2.4, 2],
          [112.5, 63, -26, 2.2, 1.9],
          [119.5, 62, -22.5, 2.2, 1.9],
          [127, 59, -13, 2.2, 1.8],
          [130.4, 57, -4, 2, 1.8],
          [131, 55, 3, 2, 1.8],
          [131, 52, 9, 2, 1.7],
          [130, 48, 15, 1.8, 1.6],
          [130, 42, 21, 1.8, 1.6],
          [131, 37, 27, 1.8, 1.6],
        ],
        fixed: 'both',
      },
      {
        points: [
          [71, 57, -35.5, 2.4, 2],
          [74, 66, -34.6, 2.4, 2],
          [79, 75, -31.5, 2.4, 2],
          [97, 84, -25.6, 2.2, 1.8],
          [107.2, 90, -20, 2.2, 1.8],
          [116, 92, -12, 1.9, 1.6],
          [121, 91, -2, 1.6, 1.4],
          [122, 88, 8, 1.2, 1.1],
        ],
      },
    ],
    clearOf: ['sacrum', 'hip-bone', 'piriformis', 'gluteus-minimus', 'gluteus-medius'],
  },
  // Below piriformis, on the inner side of the sciatic nerve, into the deep face of maximus.
  'inferior-gluteal-nerve': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    blendsWith: ['gluteus-maximus', 'sciatic-nerve'],
    branches: [
      {
        points: [
          [43, 30, -33, 3, 2.6],
          [37, 22, -41, 3, 2.4],
          [37, 17, -49, 3, 2.4],
          [42, 15, -54, 2.8, 2.4],
          [49, 14.5, -57.5, 2.8, 2.4],
          [55, 17, -63, 2.8, 2.4],
          [59, 24, -71, 2.6, 2.2],
          [63, 34, -77, 2.2, 1.8],
          [67, 45, -80, 1.7, 1.5],
          [73, 55, -80.5, 1.2, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [64.5, 38, -78, 1.7, 1.5],
          [62.5, 48, -81.5, 1.5, 1.3],
          [62, 59, -83.5, 1.2, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [54, 16, -62, 2.6, 2.2],
          [58, 8, -69, 2.6, 2.2],
          [63, -10, -73, 2.4, 2],
          [70, -32, -71, 2, 1.7],
          [76, -47, -68, 1.6, 1.4],
          [84, -59, -64, 1.2, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [66, -20, -73, 1.8, 1.5],
          [66, -34, -75, 1.5, 1.3],
          [69, -47, -74.5, 1.2, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [55, 17, -63, 2.6, 2.2],
          [65, 13, -73, 2.4, 2],
          [77, 6, -78, 2, 1.7],
          [88, 0, -77, 1.6, 1.4],
          [99, -8, -73, 1.2, 1.1],
        ],
        fixed: 'end',
      },
      {
        points: [
          [75, 7.5, -77.5, 1.7, 1.5],
          [86, 11, -78.5, 1.5, 1.3],
          [97, 12, -75.5, 1.2, 1.1],
        ],
        fixed: 'end',
      },
    ],
    clearOf: [...PELVIC, 'sacrotuberous-ligament', 'sciatic-nerve'],
  },
};
