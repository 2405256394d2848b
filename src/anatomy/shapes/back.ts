import type { Shape } from './shape.ts';

/** Flat muscles that the measured body does not show. */
export const BACK_SHAPES: Readonly<Record<string, Shape>> = {
  // Lines run downward: lateral border of the ischial tuberosity, to the quadrate tubercle and the crest
  // between the trochanters.
  'quadratus-femoris': {
    form: 'strip',
    lines: [
      [
        [71.5, -16, -40.5],
        [72, -30, -40],
        [67, -46, -41.5],
      ],
      [
        [84, -19, -38],
        [84, -35, -38],
        [82, -52, -38.5],
      ],
      [
        [100, -21, -35.5],
        [100, -39, -35],
        [98, -58, -34],
      ],
      [
        [119, -24, -32.5],
        [119, -43, -31],
        [114, -64, -27],
      ],
    ],
    // Its ends run out onto the bone.
    thicknessMm: [3, 13, 2.5],
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
        [46, 160, -32],
        [64, 166, -36],
        [82, 170, -32],
      ],
      [
        [42, 188, -37],
        [56, 192, -41],
        [73, 194, -39],
      ],
      [
        [40, 215, -39],
        [53, 217, -44],
        [66, 219, -43],
      ],
      [
        [36, 241, -43],
        [49, 243, -48],
        [61, 244, -47],
      ],
      [
        [35, 264, -47],
        [46, 268, -52],
        [57, 271, -53],
      ],
    ],
    thicknessMm: [5, 12, 4],
    clearanceMm: 0.2,
    blendsWith: ['iliolumbar-ligament'],
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
