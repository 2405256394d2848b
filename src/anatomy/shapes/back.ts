import type { Shape } from './shape.ts';

/** Flat muscles that the measured body does not show. */
export const BACK_SHAPES: Readonly<Record<string, Shape>> = {
  // Lines run downward: lateral border of the ischial tuberosity, to the quadrate tubercle and the crest
  // between the trochanters.
  'quadratus-femoris': {
    form: 'strip',
    lines: [
      [
        [73, -20, -40],
        [74, -30, -40],
        [71, -42, -41],
      ],
      [
        [84, -23, -39],
        [84, -35, -38],
        [83, -48, -38],
      ],
      [
        [100, -25, -37],
        [100, -38, -36],
        [98, -53, -35],
      ],
      [
        [118, -27, -35],
        [117, -42, -35],
        [112, -58, -32],
      ],
    ],
    thicknessMm: [5, 10, 5],
    clearanceMm: 0.2,
    clearOf: [
      'hip-bone',
      'femur',
      'gemellus-inferior',
      'obturator-internus',
      'adductor-magnus',
      'psoas-major',
      'iliacus',
      'semimembranosus',
      'biceps-femoris-long-head',
      'gluteus-maximus',
    ],
    tautness: 0.04,
  },
  // Lines run outward: crest and iliolumbar ligament, up beside the transverse processes of L4 to L1, to where
  // the twelfth rib would be.
  'quadratus-lumborum': {
    form: 'strip',
    lines: [
      [
        [60, 137, -38],
        [76, 145, -37],
        [92, 150, -26],
      ],
      [
        [50, 160, -36],
        [64, 166, -37],
        [82, 170, -32],
      ],
      [
        [46, 196, -38],
        [57, 200, -41],
        [71, 202, -39],
      ],
      [
        [41, 238, -44],
        [50, 240, -48],
        [61, 242, -47],
      ],
      [
        [36, 264, -47],
        [46, 268, -52],
        [57, 271, -53],
      ],
    ],
    thicknessMm: [5, 12, 4],
    clearanceMm: 0.2,
    clearOf: [
      'hip-bone',
      'lumbar-vertebra-1',
      'lumbar-vertebra-2',
      'lumbar-vertebra-3',
      'lumbar-vertebra-4',
      'lumbar-vertebra-5',
      'psoas-major',
      'iliacus',
      'iliocostalis-lumborum',
      'longissimus-thoracis',
      'iliolumbar-ligament',
    ],
    tautness: 0.03,
  },
};
