import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';
import { ILIOCOSTALIS_LUMBORUM, LONGISSIMUS_THORACIS, QUADRATUS_LUMBORUM } from './patterns.ts';

const NOT_ONE_BONE: Claim = claim(
  'B',
  ['nice-ng59', 'henschke-2009', 'clinical-teaching'],
  'Most low back pain cannot be traced to one bone, and scans are not routinely needed. Serious causes are rare.',
);

const ERECTOR_SUPPLY: Claim = fact('Small nerves from the back of the spine control it, level by level.', {
  from: ['gray-1918-back', 'openstax-back-muscles'],
  clinical: 'Dorsal rami. Lumbar, intercostal and lateral sacral arteries.',
});

/** The inner of the two long back muscles. */
export const longissimusThoracis: ShortEntry = shortEntry('longissimus-thoracis', {
  say: 'lon-JISS-ih-mus thor-AY-sis',
  summary: fact('This is a long muscle beside the spine. It is part of the group that holds you upright.', {
    from: ['openstax-back-muscles', 'gray-1918-back'],
    clinical: 'Erector spinae.',
  }),
  position: [
    fact(
      'It lies beside the tips of the vertebrae, under the sheet of tissue over the low back. The iliocostalis lies on its outer side.',
      {
        from: ['openstax-back-muscles', 'gray-1918-back'],
        see: ['thoracolumbar-fascia', 'iliocostalis-lumborum'],
      },
    ),
  ],
  role: [
    fact('It straightens the back and bends it to the side. When you bend forward, it lowers you slowly.', {
      from: ['openstax-back-muscles', 'gray-1918-back'],
    }),
    claim(
      'C',
      ['olson-2018', 'perry-burnfield-2010'],
      'In walking, the long back muscles work in two short bursts, one as each foot meets the ground.',
      {
        clinical: 'About 0 to 10 and 45 to 60 % of the gait cycle.',
      },
    ),
  ],
  attaches: [
    fact(
      'It runs from the sacrum, the crest and the lumbar vertebrae up to the ribs and the vertebrae of the chest.',
      {
        from: ['gray-1918-back', 'openstax-back-muscles'],
        clinical: 'Common aponeurosis; transverse processes and ribs.',
        see: ['sacrum', 'hip-bone', 'lumbar-vertebra-3'],
      },
    ),
    ERECTOR_SUPPLY,
  ],
  pain: [
    claim(
      'C',
      ['travell-simons-1992'],
      'The traditional pattern of its lower part takes in the lower buttock and the back of the crest, and sometimes the low back. Other causes can feel the same.',
    ),
  ],
  patterns: LONGISSIMUS_THORACIS,
});

/** The outer of the two long back muscles. */
export const iliocostalisLumborum: ShortEntry = shortEntry('iliocostalis-lumborum', {
  say: 'IL-ee-oh-kos-TAY-lis lum-BOR-um',
  summary: fact('This is the outer of the long back muscles, from the pelvis to the ribs.', {
    from: ['openstax-back-muscles', 'gray-1918-back'],
    clinical: 'Erector spinae.',
  }),
  position: [
    fact(
      'It lies on the outer side of one long back muscle, the longissimus. It lies behind a deep one, the quadratus lumborum.',
      {
        from: ['openstax-back-muscles', 'gray-1918-back'],
        see: ['longissimus-thoracis', 'quadratus-lumborum'],
      },
    ),
  ],
  role: [
    fact('It straightens the back and bends it to the side. It also slows you down as you bend forward.', {
      from: ['openstax-back-muscles', 'gray-1918-back'],
    }),
  ],
  attaches: [
    fact('It runs from the sacrum and the crest to the lower ribs.', {
      from: ['gray-1918-back'],
      see: ['sacrum', 'hip-bone'],
    }),
    ERECTOR_SUPPLY,
  ],
  pain: [
    claim(
      'C',
      ['back-points-page', 'travell-simons-1992'],
      'The traditional pattern takes in the middle of the buttock most of all, and the area beside the low back. Gluteal muscles and joints can hurt there too.',
      {
        see: ['gluteus-medius', 'piriformis'],
      },
    ),
    claim(
      'C',
      ['monclus-diez-2025'],
      'In studies of people with low back pain, examiners found sore points here in about a third of them.',
      {
        clinical: 'Active trigger points in 33 to 38 %.',
      },
    ),
  ],
  patterns: ILIOCOSTALIS_LUMBORUM,
});

/** The deep side muscle of the back. */
export const quadratusLumborum: ShortEntry = shortEntry('quadratus-lumborum', {
  say: 'kwah-DRAY-tus lum-BOR-um',
  summary: fact(
    'This is a deep muscle at the side of the low back, between the lowest rib and the hip bone. It hikes the hip.',
    { from: ['gray-1918-back'], see: ['hip-bone'] },
  ),
  position: [
    fact('It lies in front of the long back muscles and beside the psoas.', {
      from: ['gray-1918-back'],
      see: ['iliocostalis-lumborum', 'psoas-major'],
    }),
  ],
  role: [
    fact(
      'It lifts one side of the pelvis and bends the trunk to the side. It helps a little to straighten the low back, and it holds the lowest rib in place.',
      {
        from: ['gray-1918-back'],
        clinical: 'Hip hike, lateral flexion, slight lumbar extension, fixation of rib 12.',
      },
    ),
  ],
  attaches: [
    claim(
      'A',
      ['grays-42', 'ql-layout-page'],
      'It starts at the back of the crest and at the band between the crest and L5. It runs up to the lowest rib and the side projections of L1 to L4. Its fibers run in three sets.',
      {
        clinical:
          'Posterior iliac crest and iliolumbar ligament; rib 12, transverse processes L1 to L4. Iliocostal, iliolumbar and lumbocostal fibers.',
        see: ['hip-bone', 'iliolumbar-ligament', 'lumbar-vertebra-1', 'lumbar-vertebra-4'],
      },
    ),
    fact('Nerves of the low back control it.', {
      from: ['gray-1918-back'],
      clinical: 'Ventral rami T12, L1 to L4. Lumbar, iliolumbar and subcostal arteries.',
    }),
  ],
  pain: [
    claim(
      'C',
      ['ql-patterns-page', 'travell-simons-1992'],
      'The traditional pattern takes in the crest, the joint at the base of the spine, the buttock and the outer hip. It may spread to the groin or the outer thigh. Other causes can feel the same.',
      {
        see: ['hip-bone', 'sacrum'],
      },
    ),
    claim(
      'C',
      ['monclus-diez-2025'],
      'In studies of people with low back pain, examiners found sore points here in a third to a half of them.',
      {
        clinical: 'Active trigger points in 30 to 55 %.',
      },
    ),
  ],
  patterns: QUADRATUS_LUMBORUM,
});

const say = { 1: 'one', 2: 'two', 3: 'three' } as const;

const vertebra = (number: 1 | 2 | 3, summary: string, above: readonly Claim[], role: readonly Claim[]) =>
  shortEntry(`lumbar-vertebra-${number}`, {
    say: `LUM-bar VER-tuh-bruh, ell ${say[number]}`,
    summary: fact(summary, { from: ['openstax-vertebral-column'] }),
    position: above,
    role,
    attaches: [
      fact(
        'The psoas begins on its side. The quadratus lumborum and the long back muscles are attached to its side projections.',
        {
          from: ['gray-1918-iliac', 'gray-1918-back'],
          clinical: 'Vertebral body and transverse process.',
          see: ['psoas-major', 'quadratus-lumborum', 'longissimus-thoracis'],
        },
      ),
    ],
    pain: [NOT_ONE_BONE],
  });

/** The first lumbar vertebra. */
export const lumbarVertebra1: ShortEntry = vertebra(
  1,
  'This is the highest vertebra of the low back.',
  [
    fact('It lies below the last vertebra that bears a rib and above L2.', {
      from: ['openstax-vertebral-column'],
      see: ['lumbar-vertebra-2', 'intervertebral-disc-l1-l2'],
    }),
  ],
  [
    fact(
      'It bears the weight of the trunk. In most adults, the spinal cord ends near its lower edge. Below that, only nerve roots continue.',
      {
        from: ['openstax-vertebral-column', 'grays-42'],
        clinical: 'Conus medullaris at about L1 to L2; cauda equina.',
      },
    ),
  ],
);

/** The second lumbar vertebra. */
export const lumbarVertebra2: ShortEntry = vertebra(
  2,
  'This is the second vertebra of the low back from the top.',
  [
    fact('It lies between L1 and L3, with a disc above and below.', {
      from: ['openstax-vertebral-column'],
      see: [
        'lumbar-vertebra-1',
        'lumbar-vertebra-3',
        'intervertebral-disc-l1-l2',
        'intervertebral-disc-l2-l3',
      ],
    }),
  ],
  [
    fact(
      'It bears the weight of the trunk. The nerve roots L2 to L4 form the nerves of the front and the inner side of the thigh.',
      {
        from: ['openstax-vertebral-column', 'grays-42'],
        clinical: 'Femoral and obturator nerves.',
        see: ['rectus-femoris', 'adductor-magnus'],
      },
    ),
  ],
);

/** The third lumbar vertebra. */
export const lumbarVertebra3: ShortEntry = vertebra(
  3,
  'This is the middle vertebra of the low back.',
  [
    fact('It lies between L2 and L4, about where the hollow of the back is deepest.', {
      from: ['openstax-vertebral-column'],
      see: [
        'lumbar-vertebra-2',
        'lumbar-vertebra-4',
        'intervertebral-disc-l2-l3',
        'intervertebral-disc-l3-l4',
      ],
    }),
  ],
  [
    fact(
      'It bears the weight of the trunk, and nerve roots to the legs run behind it. The nerve root L3 is part of the nerves of the thigh.',
      {
        from: ['openstax-vertebral-column', 'grays-42'],
        clinical: 'Femoral and obturator nerves, L2 to L4.',
      },
    ),
  ],
);

const disc = (above: 1 | 2 | 3): ShortEntry => {
  const bones = [`lumbar-vertebra-${above}`, `lumbar-vertebra-${above + 1}`];
  return shortEntry(`intervertebral-disc-l${above}-l${above + 1}`, {
    say: 'in-ter-VER-tuh-brul DISK',
    summary: fact(`This is the cushion between the vertebrae L${above} and L${above + 1}.`, {
      from: ['openstax-vertebral-column'],
      see: bones,
    }),
    position: [
      fact(`It lies between the bodies of L${above} and L${above + 1}, in front of the nerves.`, {
        from: ['openstax-vertebral-column'],
      }),
    ],
    role: [
      fact('It holds the two bones together and lets them bend and turn a little.', {
        from: ['openstax-vertebral-column'],
      }),
    ],
    attaches: [
      fact('It is firmly joined to the vertebrae above and below. Fibers of the psoas begin on its side.', {
        from: ['openstax-vertebral-column', 'gray-1918-iliac'],
        see: [...bones, 'psoas-major'],
      }),
    ],
    pain: [
      claim(
        'A',
        ['openstax-vertebral-column'],
        'Discs press on a nerve root far more often at the two lowest levels than here.',
        {
          see: ['intervertebral-disc-l4-l5', 'intervertebral-disc-l5-s1'],
        },
      ),
    ],
  });
};

/** The disc between L1 and L2. */
export const discL1L2: ShortEntry = disc(1);

/** The disc between L2 and L3. */
export const discL2L3: ShortEntry = disc(2);

/** The disc between L3 and L4. */
export const discL3L4: ShortEntry = disc(3);
