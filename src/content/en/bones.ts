import type { ShortEntry } from '../types.ts';
import { claim, key } from './claim.ts';

/** The hip bone. */
export const hipBone: ShortEntry = {
  kind: 'short',
  key: key('hip-bone'),
  summary: claim(
    'A',
    ['openstax-pelvis', 'gray-1918-gluteal'],
    'This is one of the two large bones of the pelvis. All three gluteal muscles begin on its outer side.',
    { see: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'] },
  ),
  pronunciation: { respelling: 'HIP bone; Latin: oss KOK-see' },
  position: [
    claim(
      'A',
      ['openstax-pelvis'],
      'There is one on each side. It meets the sacrum at the back and the other hip bone at the front. The crest under your belt and the sit bone are parts of it.',
      { clinical: 'Ilium, ischium and pubis; iliac crest, ischial tuberosity.', see: ['sacrum'] },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-pelvis'],
      'It holds the socket of the hip joint and passes weight between the spine and the leg.',
      { clinical: 'Acetabulum; sacroiliac joint.', see: ['femur', 'sacrum'] },
    ),
  ],
  attaches: [
    claim(
      'A',
      ['gray-1918-hip-bone', 'gray-1918-gluteal', 'gpnotebook-gluteus-maximus'],
      'The gluteus maximus begins at its back. The gluteus medius begins on its outer side, up to the crest. The gluteus minimus begins below that. The piriformis touches the edge of the opening that it passes through.',
      {
        clinical: 'Gluteal lines of the outer ilium; greater sciatic notch.',
        see: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'],
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['slipman-2000', 'kurosawa-2015'],
      'Its joint with the sacrum may hurt in the dimple area, in the buttock and sometimes in the leg or groin. Muscles can hurt in the same places.',
    ),
  ],
  patterns: [],
};

/** The sacrum with the tailbone. */
export const sacrum: ShortEntry = {
  kind: 'short',
  key: key('sacrum'),
  summary: claim(
    'A',
    ['openstax-vertebral-column', 'openstax-pelvis'],
    'This is the base of the spine, a wedge-shaped bone between the two hip bones. The tailbone (coccyx) hangs from its lower end.',
    { see: ['hip-bone'] },
  ),
  pronunciation: { respelling: 'SAY-krum; KOK-siks' },
  position: [
    claim(
      'A',
      ['openstax-vertebral-column'],
      'It lies below the last lumbar vertebra, in the middle of the pelvis. Nerves leave it through pairs of openings at the front and the back.',
      { see: ['lumbar-vertebra-5', 'intervertebral-disc-l5-s1'] },
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-vertebral-column', 'openstax-pelvis', 'grays-42'],
      'It passes the weight of the trunk to the hip bones. Its joints with them move only a little.',
      { clinical: 'Sacroiliac motion up to about 2 to 4 degrees.', see: ['hip-bone'] },
    ),
  ],
  attaches: [
    claim(
      'A',
      ['gray-1918-sacrum', 'gray-1918-gluteal', 'gpnotebook-gluteus-maximus'],
      'The piriformis begins on its front side, at the second to fourth segments. The gluteus maximus begins on the lower back side and on the tailbone.',
      { clinical: 'Piriformis S2 to S4.', see: ['piriformis', 'gluteus-maximus'] },
    ),
    claim(
      'A',
      ['openstax-pelvis', 'gray-1918-pelvis', 'gray-1918-back'],
      'Strong bands tie it to the sit bone and to a spike of bone above that. The long back muscles begin here too.',
      {
        see: ['sacrotuberous-ligament', 'sacrospinous-ligament', 'longissimus-thoracis'],
        clinical: 'Sacrotuberous and sacrospinous ligaments; erector spinae.',
      },
    ),
  ],
  pain: [
    claim(
      'B',
      ['slipman-2000', 'travell-simons-1992'],
      'Pain over the sacrum may come from its joints or from the low back. In the traditional maps, it may also come from gluteal muscles. The place alone cannot tell.',
      { see: ['gluteus-medius', 'gluteus-maximus'] },
    ),
  ],
  patterns: [],
};

/** The thigh bone. */
export const femur: ShortEntry = {
  kind: 'short',
  key: key('femur'),
  summary: claim(
    'A',
    ['openstax-lower-limb-bones'],
    'This is the thigh bone. Its ball turns in the hip socket, and the bump on its outer side is the handle that the hip muscles pull on.',
    { clinical: 'Femoral head; greater trochanter.' },
  ),
  pronunciation: { respelling: 'FEE-mur' },
  position: [
    claim(
      'A',
      ['openstax-lower-limb-bones'],
      'It runs from the hip to the knee. You can feel its bump at the outer side of the hip.',
    ),
  ],
  role: [
    claim(
      'A',
      ['openstax-lower-limb-bones'],
      'It carries your weight when you stand on that leg. The distance between the ball and the bump gives the muscles their lever.',
    ),
  ],
  attaches: [
    claim(
      'A',
      ['gray-1918-gluteal', 'openstax-lower-limb-bones', 'rotators-manickam'],
      'Among the muscles that end at the bump are the gluteus medius, gluteus minimus and piriformis. The short, deep muscles behind the hip end there too. The deep lower part of the gluteus maximus ends on a ridge farther down the back of the bone.',
      {
        clinical: 'Facets of the greater trochanter; gluteal tuberosity.',
        see: ['gluteus-medius', 'gluteus-minimus', 'piriformis', 'gluteus-maximus'],
      },
    ),
  ],
  pain: [
    claim('C', ['lesher-2008'], 'The hip joint may hurt in the groin, the buttock and the thigh.'),
    claim(
      'C',
      ['gtps-playbook-2024'],
      'Pain over the bump often involves the tendons there. It may be worse when you lie on that side.',
      { see: ['gluteus-medius', 'gluteus-minimus'] },
    ),
  ],
  patterns: [],
};
