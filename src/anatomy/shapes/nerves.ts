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
    face: [0, 0, -1],
    clearanceMm: 0.2,
    branches: [
      {
        points: [
          [50, 46, -25, 11, 6],
          [50, 33, -28, 13, 5.5],
          [47, 22, -36, 15, 4.4],
          [47, 16, -44, 15.5, 4],
          [51, 12, -50, 15.5, 4.2],
          [58, 7, -53, 15.5, 5],
          [68, -3, -52, 15, 5],
          [80, -15, -49, 14, 5.5],
          [91, -28, -45, 13, 5.5],
          [96, -42, -43, 12, 5.5],
          [95, -60, -37, 12, 5.5],
          [95, -80, -31, 11, 5.5],
          [97, -100, -25, 11, 5],
          [98, -120, -19, 10.5, 4.2],
          [97, -145, -15.5, 10, 3.6],
          [95, -170, -13.5, 10, 3.6],
          [94, -200, -16, 10, 4],
          [93, -230, -20, 10, 5],
          [92, -260, -23, 11, 5.5],
          [92, -290, -26, 11, 6],
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
          [24, 134, -24, 4.5, 4],
          [31, 116, -22, 4.5, 4],
          [39, 97, -12, 4.5, 4],
          [44, 78, -10, 5, 4.5],
          [48, 60, -19, 6, 5],
          [50, 44, -26, 6, 5],
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
          [49, 46, -26, 8, 5],
        ],
        fixed: 'start',
      },
      // Roots S1 to S3, from the anterior sacral foramina.
      {
        points: [
          [24, 73, -34, 6, 5.5],
          [31, 67, -27, 6.5, 5.5],
          [40, 58, -24, 7, 5],
          [48, 46, -26, 8, 5],
        ],
        fixed: 'start',
      },
      {
        points: [
          [22, 57, -56, 5, 4.5],
          [29, 53, -46, 5, 4],
          [38, 46, -36, 5, 4],
          [47, 36, -30, 7, 4.5],
        ],
        fixed: 'start',
      },
      {
        points: [
          [20, 44, -66, 4, 3.5],
          [26, 40, -57, 4, 3.4],
          [36, 33, -45, 4, 3.4],
          [46, 26, -36, 5, 4],
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
    clearOf: ['femur', 'tibia', 'fibula', 'foot-skeleton', 'biceps-femoris-long-head', 'vastus-lateralis'],
  },
  // Above piriformis, between medius and minimus, to the tensor; lowest branch about 6 cm above the trochanter.
  'superior-gluteal-nerve': {
    form: 'tube',
    face: [0, 0, -1],
    clearanceMm: 0.1,
    branches: [
      {
        points: [
          [46, 62, -20, 3.6, 3],
          [53, 57, -28, 3.6, 3],
          [61, 54, -36, 3.6, 3],
          [68, 55, -41, 3.4, 2.8],
          [78, 59, -38, 3, 2.4],
          [94, 62, -28, 2.8, 2.2],
          [107, 60, -13, 2.6, 2],
          [117, 55, 5, 2.4, 2],
          [122, 47, 20, 2.2, 1.8],
          [126, 38, 30, 2, 1.6],
        ],
        fixed: 'both',
      },
      {
        points: [
          [70, 56, -41, 2.8, 2.2],
          [78, 66, -37, 2.6, 2.1],
          [90, 80, -25, 2.4, 2],
          [103, 90, -9, 2.2, 1.8],
          [112, 91, 8, 2, 1.6],
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
    branches: [
      {
        points: [
          [42, 28, -34, 3.2, 2.8],
          [40, 20, -42, 3.2, 2.8],
          [41, 15, -50, 3.2, 2.8],
          [46, 16, -60, 3, 2.6],
          [54, 20, -70, 2.8, 2.4],
          [62, 32, -77, 2.4, 2],
          [68, 46, -80, 2, 1.8],
        ],
        fixed: 'end',
      },
      {
        points: [
          [46, 16, -60, 2.8, 2.4],
          [52, 6, -68, 2.6, 2.2],
          [60, -12, -73, 2.4, 2],
          [69, -32, -71, 2.2, 1.8],
          [78, -50, -67, 2, 1.6],
        ],
        fixed: 'end',
      },
      {
        points: [
          [50, 18, -65, 2.6, 2.2],
          [62, 12, -74, 2.4, 2],
          [76, 6, -78, 2.2, 1.8],
          [90, -2, -75, 1.8, 1.6],
        ],
        fixed: 'end',
      },
    ],
    clearOf: [...PELVIC, 'sacrotuberous-ligament', 'sciatic-nerve'],
  },
};
