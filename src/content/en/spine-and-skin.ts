import type { ShortEntry } from '../types.ts';
import { claim, key } from './claim.ts';

/** The fourth lumbar vertebra. */
export const lumbarVertebra4: ShortEntry = {
  kind: 'short',
  key: key('lumbar-vertebra-4'),
  summary: claim('A', ['openstax-vertebral-column'], 'This is the second lowest vertebra of the low back.'),
  pronunciation: { respelling: 'LUM-bar VER-tuh-bruh, ell four' },
  position: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It lies in the low back, above L5, with a disc between the two.',
      {
        see: ['lumbar-vertebra-5', 'intervertebral-disc-l4-l5'],
      },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-vertebral-column', 'grays-online'],
      'It bears the weight of the trunk, and the nerves to the legs run behind it. The nerve root L4 is part of the nerve of the gluteus medius and minimus.',
      { clinical: 'Superior gluteal nerve L4, L5, S1.', see: ['gluteus-medius', 'gluteus-minimus'] },
    ),
  ],
  attaches: [
    claim(
      'A',
      ['gray-1918-back'],
      'Long back muscles and the deep side muscle of the back are attached to it.',
      {
        see: ['longissimus-thoracis', 'quadratus-lumborum'],
        clinical: 'Erector spinae; quadratus lumborum (transverse processes L1 to L4).',
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['nice-ng59', 'henschke-2009', 'clinical-teaching'],
      'Most low back pain cannot be traced to one bone, and scans are not routinely needed. Serious causes are rare.',
    ),
  ],
  patterns: [],
};

/** The fifth lumbar vertebra. */
export const lumbarVertebra5: ShortEntry = {
  kind: 'short',
  key: key('lumbar-vertebra-5'),
  summary: claim(
    'A',
    ['openstax-vertebral-column'],
    'This is the lowest vertebra of the low back. It rests on the sacrum.',
    { see: ['sacrum'] },
  ),
  pronunciation: { respelling: 'LUM-bar VER-tuh-bruh, ell five' },
  position: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It lies between L4 and the sacrum, with a disc above and below.',
      {
        see: ['lumbar-vertebra-4', 'intervertebral-disc-l5-s1', 'sacrum'],
      },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-vertebral-column', 'grays-online'],
      'The movable part of the spine ends here. The nerve root L5 is part of the nerves of all three gluteal muscles and of the sciatic nerve.',
      {
        clinical: 'Superior gluteal L4 to S1, inferior gluteal L5 to S2, sciatic L4 to S3.',
        see: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
      },
    ),
  ],
  attaches: [
    claim(
      'A',
      ['gray-1918-back', 'gray-1918-sacrum'],
      'Long and short back muscles begin here and on the sacrum.',
      {
        clinical: 'Erector spinae, multifidus.',
        see: ['sacrum'],
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['harrison-radiculopathy', 'gpnotebook-l5'],
      'An irritated L5 nerve root may hurt in the buttock and along the outer side of the leg. It may also hurt on the top of the foot, as far as the big toe. Gluteal muscles can hurt in some of the same places.',
      { see: ['gluteus-minimus', 'gluteus-medius'] },
    ),
  ],
  patterns: [],
};

/** The disc between L4 and L5. */
export const discL4L5: ShortEntry = {
  kind: 'short',
  key: key('intervertebral-disc-l4-l5'),
  summary: claim('A', ['openstax-vertebral-column'], 'This is the cushion between the vertebrae L4 and L5.', {
    see: ['lumbar-vertebra-4', 'lumbar-vertebra-5'],
  }),
  pronunciation: { respelling: 'in-ter-VER-tuh-brul DISK' },
  position: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It lies between the bodies of L4 and L5, in front of the nerves.',
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It holds the two bones together and lets them bend and turn a little.',
    ),
  ],
  attaches: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'No muscle is attached to it. It is firmly joined to the vertebrae above and below.',
      {
        see: ['lumbar-vertebra-4', 'lumbar-vertebra-5'],
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['clinical-teaching', 'nice-ng59'],
      'A bulging disc may irritate a nearby nerve root, such as L5. This may hurt in the buttock, the outer side of the leg and the top of the foot. Buttock pain does not always come from the buttock.',
    ),
  ],
  patterns: [],
};

/** The disc between L5 and the sacrum. */
export const discL5S1: ShortEntry = {
  kind: 'short',
  key: key('intervertebral-disc-l5-s1'),
  summary: claim(
    'A',
    ['openstax-vertebral-column'],
    'This is the lowest disc, between the vertebra L5 and the sacrum.',
    {
      see: ['lumbar-vertebra-5', 'sacrum'],
    },
  ),
  pronunciation: { respelling: 'in-ter-VER-tuh-brul DISK' },
  position: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It lies between L5 and the top of the sacrum, in front of the nerves.',
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It joins the movable part of the spine to the pelvis and lets the two bend a little.',
    ),
  ],
  attaches: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'No muscle is attached to it. It is firmly joined to L5 and the sacrum.',
      {
        see: ['lumbar-vertebra-5', 'sacrum'],
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['clinical-teaching', 'nice-ng59'],
      'A bulging disc may irritate a nearby nerve root, such as S1. This may hurt in the buttock, the back of the thigh, the calf and the outer edge of the foot.',
    ),
  ],
  patterns: [],
};

/** The outline of the body. */
export const bodySurface: ShortEntry = {
  kind: 'short',
  key: key('body-surface'),
  summary: claim('A', ['grays-42'], 'This is the outline of the body. It shows where the muscles lie.'),
  pronunciation: { respelling: 'BOD-ee SUR-fiss' },
  position: [
    claim(
      'A',
      ['osu-gluteus-maximus', 'grays-42'],
      'Skin and fat form the outermost layer. In the buttock, the gluteus maximus lies right beneath them.',
      {
        see: ['gluteus-maximus'],
      },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-pelvis', 'openstax-lower-limb-bones'],
      'You can feel the landmarks through it. They are the crest of the hip bone, the sit bone, and the bump on the outer hip. The two dimples mark where the sacrum meets the hip bones.',
      { see: ['hip-bone', 'sacrum', 'femur'] },
    ),
  ],
  attaches: [claim('A', ['grays-42'], 'No muscle of this model ends in the skin.')],
  pain: [
    claim(
      'B',
      ['slipman-2000', 'lesher-2008', 'park-2020'],
      'We point to pain on the skin, but the source may be deeper or farther away. The place alone cannot tell which tissue hurts.',
    ),
  ],
  patterns: [],
};
