import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';
import {
  GEMELLUS_INFERIOR,
  GEMELLUS_SUPERIOR,
  OBTURATOR_INTERNUS,
  TENSOR_FASCIAE_LATAE,
} from './patterns.ts';

const NO_PATTERN: Claim = claim(
  'C',
  ['own-search', 'travell-simons-1992'],
  'This muscle has no proven pain pattern of its own. When the deep buttock hurts, the place alone cannot tell which small muscle it is, or whether it is a muscle at all.',
  { see: ['piriformis'] },
);

const STEADY: Claim = claim(
  'C',
  ['parvaresh-2019'],
  'In a study of ten bodies, the twins and the obturators together had a larger cross-section than the gluteus minimus. The authors think that they steady the hip.',
  { clinical: 'Gemelli and obturators as a unit: PCSA 10.0 cm², above gluteus minimus (8.3 cm²).' },
);

/** The upper twin muscle. */
export const gemellusSuperior: ShortEntry = shortEntry('gemellus-superior', {
  say: 'jeh-MEL-us soo-PEER-ee-or',
  summary: fact('This is a small, deep muscle behind the hip joint, the upper of two twins.', {
    from: ['rotators-manickam', 'openstax-limb-muscles'],
    see: ['gemellus-inferior'],
  }),
  position: [
    fact(
      'It lies just below the piriformis, along the top edge of a tendon, that of the obturator internus. The sciatic nerve runs down over it.',
      {
        from: ['dartmouth-gluteal', 'rotators-manickam'],
        see: ['piriformis', 'obturator-internus', 'sciatic-nerve'],
      },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-limb-muscles', 'grays-42'],
      'With the hip straight, it turns the leg outward. With the hip bent, it moves the thigh out to the side.',
      {
        clinical: 'Lateral rotation in extension; abduction of the flexed thigh.',
      },
    ),
    STEADY,
  ],
  attaches: [
    fact(
      'It runs from a spike on the hip bone to the tendon of the obturator internus. With that tendon, it reaches the inner side of the bump on the outer hip.',
      {
        from: ['openstax-limb-muscles', 'rotators-manickam'],
        clinical: 'Ischial spine; obturator internus tendon and medial greater trochanter.',
        see: ['hip-bone', 'obturator-internus', 'femur'],
      },
    ),
    fact('It shares a nerve with the obturator internus.', {
      from: ['rotators-manickam', 'grays-42'],
      clinical: 'Nerve to obturator internus (L5, S1, S2). Inferior gluteal and internal pudendal arteries.',
    }),
  ],
  pain: [NO_PATTERN],
  patterns: GEMELLUS_SUPERIOR,
});

/** The muscle that lines the pelvic wall and turns around its edge. */
export const obturatorInternus: ShortEntry = shortEntry('obturator-internus', {
  say: 'OB-tuh-ray-tor in-TER-nus',
  summary: fact(
    'This is a fan-shaped muscle on the inner wall of the pelvis. Its tendon turns around the edge of the hip bone to reach the thigh bone.',
    { from: ['gray-1918-gluteal', 'openstax-limb-muscles'] },
  ),
  position: [
    fact(
      'Most of it lies inside the pelvis. The tendon comes out below the piriformis, with one small twin muscle above it and one below. The sciatic nerve crosses behind it.',
      {
        from: ['gray-1918-gluteal', 'dartmouth-gluteal'],
        clinical:
          'Leaves through the lesser sciatic foramen and turns by about 90 degrees or more over the lesser sciatic notch.',
        see: ['piriformis', 'gemellus-superior', 'gemellus-inferior', 'sciatic-nerve'],
      },
    ),
  ],
  role: [
    fact(
      'With the hip straight, it turns the leg outward. With the hip bent, it moves the thigh out to the side.',
      {
        from: ['openstax-limb-muscles', 'grays-42'],
        clinical: 'Lateral rotation in extension; abduction of the flexed thigh.',
      },
    ),
    fact('It helps hold the ball in the hip socket.', { from: ['openstax-limb-muscles'] }),
  ],
  attaches: [
    fact(
      'It runs from the sheet that closes the large hole of the hip bone, and from its rim. It ends at the inner side of the bump on the outer hip.',
      {
        from: ['gray-1918-gluteal', 'openstax-limb-muscles'],
        clinical: 'Inner obturator membrane and rim; medial greater trochanter.',
        see: ['hip-bone', 'femur'],
      },
    ),
    fact('It has a nerve of its own, which also serves the upper twin.', {
      from: ['rotators-manickam', 'grays-42'],
      clinical: 'Nerve to obturator internus (L5, S1, S2). Internal pudendal and obturator arteries.',
      see: ['gemellus-superior'],
    }),
  ],
  pain: [
    claim(
      'C',
      ['travell-simons-1992'],
      'The traditional pattern takes in the tailbone, the inside of the pelvis and the upper back of the thigh. Other causes can feel the same.',
    ),
  ],
  patterns: OBTURATOR_INTERNUS,
});

/** The lower twin muscle. */
export const gemellusInferior: ShortEntry = shortEntry('gemellus-inferior', {
  say: 'jeh-MEL-us in-FEER-ee-or',
  summary: fact('This is a small, deep muscle behind the hip joint, the lower of two twins.', {
    from: ['rotators-manickam', 'openstax-limb-muscles'],
    see: ['gemellus-superior'],
  }),
  position: [
    fact(
      'It lies along the lower edge of a tendon, that of the obturator internus. It lies above a square muscle, the quadratus femoris. The sciatic nerve runs down over it.',
      {
        from: ['dartmouth-gluteal', 'rotators-manickam'],
        see: ['obturator-internus', 'quadratus-femoris', 'sciatic-nerve'],
      },
    ),
  ],
  role: [
    fact('With the hip straight, it turns the leg outward.', {
      from: ['openstax-limb-muscles', 'grays-42'],
      clinical: 'Lateral rotation.',
    }),
    STEADY,
  ],
  attaches: [
    fact('It runs from the top of the sit bone to the tendon of the obturator internus.', {
      from: ['openstax-limb-muscles', 'rotators-manickam'],
      clinical: 'Upper ischial tuberosity; obturator internus tendon.',
      see: ['hip-bone', 'obturator-internus'],
    }),
    fact('It shares a nerve with the quadratus femoris.', {
      from: ['rotators-manickam', 'grays-42'],
      clinical: 'Nerve to quadratus femoris (L4, L5, S1). Medial circumflex femoral artery.',
      see: ['quadratus-femoris'],
    }),
  ],
  pain: [NO_PATTERN],
  patterns: GEMELLUS_INFERIOR,
});

/** The square muscle between sit bone and thigh bone. */
export const quadratusFemoris: ShortEntry = shortEntry('quadratus-femoris', {
  say: 'kwah-DRAY-tus FEM-or-iss',
  summary: fact('This is a flat, square muscle between the sit bone and the thigh bone.', {
    from: ['openstax-limb-muscles', 'rotators-manickam'],
    see: ['hip-bone', 'femur'],
  }),
  position: [
    fact(
      'It is the lowest of the short, deep muscles and lies under the gluteus maximus. The sciatic nerve runs down over it.',
      {
        from: ['dartmouth-gluteal', 'rotators-manickam'],
        see: ['gluteus-maximus', 'gemellus-inferior', 'sciatic-nerve'],
      },
    ),
  ],
  role: [
    fact('With the hip straight, it turns the leg outward and brings it in.', {
      from: ['openstax-limb-muscles', 'grays-42'],
      clinical: 'Lateral rotation, adduction.',
    }),
    claim(
      'C',
      ['gait2392-model'],
      'In a computer model, it still turns the leg outward when the hip is bent, and then also helps straighten the hip.',
      {
        clinical: 'At 45 and 90 degrees of flexion: lateral rotation and an extension arm.',
      },
    ),
  ],
  attaches: [
    fact('It runs from the outer edge of the sit bone to a ridge at the back of the upper thigh bone.', {
      from: ['openstax-limb-muscles', 'rotators-manickam'],
      clinical: 'Lateral ischial tuberosity; quadrate tubercle and intertrochanteric crest.',
      see: ['hip-bone', 'femur'],
    }),
    fact('It has a nerve of its own, which also serves the lower twin.', {
      from: ['rotators-manickam', 'grays-42'],
      clinical: 'Nerve to quadratus femoris (L4, L5, S1). Medial circumflex femoral artery.',
      see: ['gemellus-inferior'],
    }),
  ],
  pain: [NO_PATTERN],
});

/** The muscle at the front pocket. */
export const tensorFasciaeLatae: ShortEntry = shortEntry('tensor-fasciae-latae', {
  say: 'TEN-sor FASH-ee-ee LAH-tee',
  summary: fact(
    'This muscle lies at the front of the hip, where a pocket would be. It lifts and steadies the leg.',
    { from: ['openstax-limb-muscles'] },
  ),
  position: [
    fact(
      'It lies at the front outer side of the hip, in front of the gluteus medius. It runs down into the band along the outer thigh.',
      { from: ['openstax-limb-muscles'], see: ['gluteus-medius', 'iliotibial-tract'] },
    ),
  ],
  role: [
    fact(
      'Starting with a straight hip, it bends the hip, moves the leg out to the side and turns it inward. Through the band, it helps steady the knee.',
      {
        from: ['openstax-limb-muscles'],
        clinical: 'Flexion, abduction, medial rotation.',
        see: ['iliotibial-tract'],
      },
    ),
    claim(
      'C',
      ['gait2392-model'],
      'In a computer model, it turns the leg inward more strongly once the hip is bent.',
    ),
  ],
  attaches: [
    fact(
      'It runs from the front point of the hip bone and the crest behind it into the band that ends below the knee.',
      {
        from: ['openstax-limb-muscles', 'grays-42'],
        clinical:
          'Anterior superior iliac spine and outer lip of the crest; iliotibial tract, to the anterolateral tubercle of the tibia (Gerdy).',
        see: ['hip-bone', 'iliotibial-tract', 'tibia'],
      },
    ),
    fact('The superior gluteal nerve ends in it and controls it.', {
      from: ['grays-online', 'wvu-superior-gluteal', 'grays-42'],
      clinical:
        'Superior gluteal nerve (L4, L5, S1). Ascending branch of the lateral circumflex femoral artery; superior gluteal artery.',
      see: ['superior-gluteal-nerve'],
    }),
  ],
  pain: [
    claim(
      'C',
      ['tfl-points-page', 'travell-simons-1992'],
      'The traditional pattern takes in the bump on the outer hip and the outer front of the thigh, sometimes down to the knee. Sore tendons at the outer hip can feel the same.',
      {
        see: ['gluteus-medius', 'gluteus-minimus'],
      },
    ),
  ],
  patterns: TENSOR_FASCIAE_LATAE,
});
