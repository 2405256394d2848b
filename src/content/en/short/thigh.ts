import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

const TENDON: Claim = claim(
  'C',
  ['clinical-teaching', 'deep-gluteal-space'],
  'Its upper tendon may be sore at the sit bone. This is often worse with running or long sitting. The sciatic nerve passes close by and can hurt in the same place.',
  { see: ['sciatic-nerve', 'hip-bone'] },
);

const HAMSTRING_ROLE: Claim = fact(
  'It straightens the hip and bends the knee. When you bend forward with straight knees, it holds the pelvis back.',
  { from: ['gray-1918-thigh'], clinical: 'Hip extension, knee flexion.' },
);

const SUPPLY: Claim = fact('The tibial part of the sciatic nerve controls it.', {
  from: ['gray-1918-thigh', 'geeky-medics-hamstrings'],
  clinical: 'Tibial division (L5, S1, S2). Perforating arteries of the deep femoral artery.',
  see: ['sciatic-nerve'],
});

/** The outer hamstring. */
export const bicepsFemorisLongHead: ShortEntry = shortEntry('biceps-femoris-long-head', {
  say: 'BY-seps FEM-or-iss',
  summary: fact('This is the outer of the three hamstrings, at the back of the thigh.', {
    from: ['geeky-medics-hamstrings'],
  }),
  position: [
    fact('It runs from the sit bone down to the outer side of the knee. The sciatic nerve runs under it.', {
      from: ['geeky-medics-hamstrings'],
      see: ['sciatic-nerve', 'semitendinosus'],
    }),
  ],
  role: [
    HAMSTRING_ROLE,
    fact('With the knee bent, it turns the lower leg outward.', { from: ['gray-1918-thigh'] }),
  ],
  attaches: [
    fact(
      'It runs from the sit bone to the head of the fibula. At the sit bone, it shares a tendon with the semitendinosus.',
      {
        from: ['geeky-medics-hamstrings', 'gray-1918-pelvis'],
        clinical: 'Ischial tuberosity, also the sacrotuberous ligament; fibular head.',
        see: ['hip-bone', 'semitendinosus', 'sacrotuberous-ligament', 'fibula'],
      },
    ),
    SUPPLY,
  ],
  pain: [TENDON],
});

/** The inner hamstring with the long tendon. */
export const semitendinosus: ShortEntry = shortEntry('semitendinosus', {
  say: 'SEM-ee-ten-dih-NOH-sus',
  summary: fact('This is one of the two inner hamstrings. It has a long, thin tendon.', {
    from: ['geeky-medics-hamstrings', 'grays-42'],
  }),
  position: [
    fact('It lies at the back of the thigh, on top of the semimembranosus.', {
      from: ['geeky-medics-hamstrings', 'grays-42'],
      see: ['semimembranosus'],
    }),
  ],
  role: [
    HAMSTRING_ROLE,
    fact('With the knee bent, it turns the lower leg inward.', { from: ['gray-1918-thigh'] }),
  ],
  attaches: [
    fact('It runs from the sit bone to the inner side of the upper shin bone.', {
      from: ['geeky-medics-hamstrings', 'grays-42'],
      clinical: 'Ischial tuberosity; pes anserinus.',
      see: ['hip-bone', 'tibia'],
    }),
    SUPPLY,
  ],
  pain: [TENDON],
});

/** The deep inner hamstring. */
export const semimembranosus: ShortEntry = shortEntry('semimembranosus', {
  say: 'SEM-ee-mem-bruh-NOH-sus',
  summary: fact('This is the deeper of the two inner hamstrings. It begins as a flat, wide tendon.', {
    from: ['geeky-medics-hamstrings', 'gray-1918-thigh', 'grays-42'],
  }),
  position: [
    fact('It lies at the back of the thigh, beneath the semitendinosus.', {
      from: ['geeky-medics-hamstrings', 'gray-1918-thigh', 'grays-42'],
      see: ['semitendinosus'],
    }),
  ],
  role: [
    HAMSTRING_ROLE,
    fact('With the knee bent, it turns the lower leg inward.', { from: ['gray-1918-thigh'] }),
  ],
  attaches: [
    fact(
      'It runs from the upper outer part of the sit bone to the back of the inner shin bone, below the knee.',
      {
        from: ['geeky-medics-hamstrings', 'gray-1918-thigh', 'grays-42'],
        clinical: 'Superolateral ischial tuberosity; posterior medial tibial condyle.',
        see: ['hip-bone', 'tibia'],
      },
    ),
    SUPPLY,
  ],
  pain: [TENDON],
});

/** The large muscle of the inner thigh. */
export const adductorMagnus: ShortEntry = shortEntry('adductor-magnus', {
  say: 'uh-DUK-tor MAG-nus',
  summary: fact('This is the largest muscle of the inner thigh.', {
    from: ['cunningham-1914', 'openstax-limb-muscles'],
  }),
  position: [
    fact('It lies between the inner thigh and the hamstrings. The sciatic nerve lies behind it.', {
      from: ['todd-nerves', 'grays-42', 'moore-anatomy'],
      see: ['semimembranosus', 'sciatic-nerve'],
    }),
  ],
  role: [
    fact('It brings the leg in. Its back part helps straighten the hip, and its front part helps bend it.', {
      from: ['openstax-limb-muscles', 'gray-1918-thigh'],
      clinical: 'Adduction; ischial part extension, adductor part flexion.',
    }),
  ],
  attaches: [
    fact(
      'It runs from the lower rim of the hip bone and the sit bone to the back of the thigh bone. It reaches down to just above the knee.',
      {
        from: ['cunningham-1914', 'openstax-limb-muscles'],
        clinical:
          'Ischiopubic ramus, ischial tuberosity; gluteal tuberosity, linea aspera, adductor tubercle.',
        see: ['hip-bone', 'femur'],
      },
    ),
    fact('Two nerves control it, one for each part.', {
      from: ['gray-1918-thigh', 'grays-42'],
      clinical:
        'Obturator nerve (L2 to L4); ischial part: tibial division of the sciatic nerve (L4). Deep femoral and obturator arteries.',
      see: ['sciatic-nerve'],
    }),
  ],
});

/** The outer head of the quadriceps. */
export const vastusLateralis: ShortEntry = shortEntry('vastus-lateralis', {
  say: 'VAS-tus lat-er-AL-iss',
  summary: fact('This is the outer and largest head of the four-headed muscle at the front of the thigh.', {
    from: ['cunningham-1914', 'openstax-limb-muscles'],
    clinical: 'Quadriceps femoris.',
  }),
  position: [
    fact('It lies at the outer thigh, under the long band there, the iliotibial tract.', {
      from: ['cunningham-1914', 'openstax-limb-muscles'],
      see: ['iliotibial-tract'],
    }),
  ],
  role: [
    fact(
      'It straightens the knee. It does not cross the hip, so the position of the hip does not change that.',
      { from: ['cunningham-1914', 'openstax-limb-muscles'], clinical: 'Knee extension.' },
    ),
  ],
  attaches: [
    fact(
      'It runs from below the bump on the outer hip and down a ridge at the back of the thigh bone. It ends at the kneecap and, by its tendon, at the shin bone.',
      {
        from: ['cunningham-1914', 'openstax-limb-muscles'],
        clinical: 'Greater trochanter, lateral lip of the linea aspera; patella and tibial tuberosity.',
        see: ['femur', 'patella', 'tibia'],
      },
    ),
    fact('The femoral nerve controls it.', {
      from: ['cunningham-1914', 'grays-42'],
      clinical: 'Femoral nerve (L2 to L4). Lateral circumflex femoral artery.',
    }),
  ],
});

/** The head of the quadriceps that crosses the hip. */
export const rectusFemoris: ShortEntry = shortEntry('rectus-femoris', {
  say: 'REK-tus FEM-or-iss',
  summary: fact(
    'This is the straight muscle down the front of the thigh. It is the only one of the four heads that crosses the hip.',
    { from: ['openstax-limb-muscles', 'cunningham-1914'], clinical: 'Quadriceps femoris.' },
  ),
  position: [
    fact('It lies in the middle of the front of the thigh.', {
      from: ['openstax-limb-muscles', 'cunningham-1914'],
      see: ['vastus-lateralis'],
    }),
  ],
  role: [
    fact(
      'It bends the hip and straightens the knee. It pulls less on the knee when the hip is bent, because it is slack then.',
      { from: ['openstax-limb-muscles', 'cunningham-1914'], clinical: 'Hip flexion, knee extension.' },
    ),
  ],
  attaches: [
    fact(
      'It runs from the front of the hip bone and the rim of the socket to the kneecap. By its tendon, it reaches the shin bone.',
      {
        from: ['openstax-limb-muscles', 'cunningham-1914'],
        clinical: 'Anterior inferior iliac spine, supra-acetabular ilium; patella and tibial tuberosity.',
        see: ['hip-bone', 'patella', 'tibia'],
      },
    ),
    fact('The femoral nerve controls it.', {
      from: ['cunningham-1914', 'grays-42'],
      clinical: 'Femoral nerve (L2 to L4). Lateral circumflex femoral artery.',
    }),
  ],
});
