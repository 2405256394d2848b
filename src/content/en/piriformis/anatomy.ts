import type { Actions, Attachments, Claim } from '../../types.ts';
import { claim } from '../claim.ts';

export const summary: Claim = claim(
  'A',
  ['statpearls-piriformis', 'openstax-limb-muscles', 'rotators-manickam'],
  'This is a small, deep muscle from the sacrum, the base of the spine, to the hip. It turns the leg out when you stand, and moves the bent leg out to the side when you sit.',
  {
    clinical:
      'Lateral rotator of the extended, abductor of the flexed hip; crosses the sacroiliac and the hip joint.',
    see: ['sacrum'],
  },
);

export const actions: Actions = {
  lead: claim(
    'B',
    ['grays-42', 'delp-1999'],
    'What it does depends on the position of the hip. With the hip straight, it turns the leg outward. With the hip bent, it moves the thigh out to the side.',
    { clinical: 'Lateral rotation at neutral; horizontal abduction in flexion.' },
  ),
  positions: {
    straight: [
      claim(
        'B',
        ['delp-1999', 'gait2392-model'],
        'It mainly turns the leg outward. It also moves it out to the side, and helps a little to move it back.',
        { clinical: 'Lateral rotation (arm about 29 mm), abduction (about 20 mm), weak extension.' },
      ),
    ],
    'half-bent': [
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'It mainly moves the leg out to the side. It turns it outward only weakly.',
        { clinical: 'Abduction (arm about 29 mm), weak lateral rotation.' },
      ),
    ],
    'right-angle': [
      claim(
        'B',
        ['delp-1999', 'gait2392-model', 'rajagopal-2016-model'],
        'It moves the bent leg out to the side. It now turns the leg inward, the opposite of what it does when the hip is straight.',
        {
          clinical:
            'Horizontal abduction, medial rotation (arm about 14 mm). The change from lateral to medial rotation is at 48 to 57 degrees in two models; other figures are in use.',
        },
      ),
    ],
  },
  standing: [
    claim(
      'B',
      ['openstax-limb-muscles', 'grays-42'],
      'With the foot on the ground, it steadies the ball of the hip in its socket and the sacrum between the hip bones. It also helps limit how far the pelvis turns.',
      { clinical: 'Centers the femoral head, acts across the sacroiliac joint, limits pelvic rotation.' },
    ),
    claim(
      'A',
      ['statpearls-piriformis', 'gray-1918-gluteal'],
      'It is often said to stabilize the lower spine, but it is not attached there. It reaches from the sacrum to the thigh bone. So it acts on the hip and on the joint between the sacrum and the hip bone.',
      { clinical: 'Crosses the hip and the sacroiliac joint, no lumbar segment.', see: ['sacrum', 'femur'] },
    ),
  ],
};

export const position: readonly Claim[] = [
  claim(
    'A',
    ['statpearls-piriformis', 'gray-1918-gluteal'],
    'It lies deep in the middle of the buttock. The gluteus maximus covers it, and the gluteus medius lies just above it.',
    {
      clinical: 'Divides the greater sciatic foramen into a supra- and an infrapiriform part.',
      see: ['gluteus-maximus', 'gluteus-medius'],
    },
  ),
  claim(
    'A',
    ['statpearls-piriformis', 'gray-1918-gluteal'],
    'It begins inside the pelvis, at the front of the sacrum. It leaves the pelvis through a large opening at the back and runs across to the top of the thigh bone.',
    { clinical: 'Passes through the greater sciatic foramen.', see: ['sacrum', 'hip-bone', 'femur'] },
  ),
  claim(
    'A',
    ['grays-online', 'tomaszewski-2016'],
    'It is a landmark for nerves. One bundle of a nerve and vessels comes out above it. The sciatic nerve usually comes out below it, with several smaller nerves.',
    {
      see: ['sciatic-nerve', 'superior-gluteal-nerve', 'inferior-gluteal-nerve'],
      clinical:
        'Above: superior gluteal nerve and vessels. Below: sciatic, inferior gluteal, pudendal and posterior femoral cutaneous nerves.',
    },
  ),
];

export const attachments: Attachments = {
  origin: [
    claim(
      'A',
      ['gray-1918-gluteal', 'statpearls-piriformis'],
      'It starts at the front of the sacrum, at its second to fourth segments, and at the edge of the opening that it passes through.',
      {
        clinical:
          'Anterior sacrum S2 to S4, between and lateral to the anterior foramina; rim of the greater sciatic notch; sacroiliac capsule; sacrotuberous ligament.',
        see: ['sacrum', 'hip-bone'],
      },
    ),
  ],
  insertion: [
    claim(
      'A',
      ['statpearls-piriformis', 'gray-1918-gluteal'],
      'It ends at the inner side of the top of the bony bump on the outer hip.',
      {
        clinical:
          'Medial side of the top of the greater trochanter, tendon often blended with obturator internus and gemelli.',
        see: ['femur'],
      },
    ),
  ],
  nerve: [
    claim(
      'A',
      ['grays-online', 'statpearls-piriformis'],
      'It has its own small nerve, the nerve to the piriformis, from the nerve roots S1 and S2.',
      {
        clinical:
          'S1, S2, sometimes L5; may be double, with an extra branch from the superior gluteal nerve.',
      },
    ),
  ],
  blood: [
    claim(
      'A',
      ['gray-1918-arteries', 'grays-42'],
      'Its blood comes from several arteries of the buttock and the pelvis.',
      {
        see: ['superior-gluteal-artery', 'inferior-gluteal-artery'],
        clinical: 'Superior and inferior gluteal, lateral sacral and internal pudendal arteries.',
      },
    ),
  ],
};

export const daily = {
  standing: [
    claim('B', ['openstax-limb-muscles', 'grays-42'], 'It helps steady the hip joint and the sacrum.', {
      clinical: 'Dynamic stabilizer of the hip and, across the joint, of the sacrum.',
      see: ['sacrum'],
    }),
  ],
  walking: [
    claim(
      'D',
      ['own-search'],
      'It lies so deep that its work in walking has hardly ever been recorded. We found no study of this that we could open.',
      { clinical: 'No fine-wire data on level walking that could be traced to a paper.' },
    ),
  ],
  stairs: [claim('C', ['own-search'], 'As far as we know, nobody has measured this muscle on stairs.')],
  sitting: [
    claim(
      'B',
      ['delp-1999', 'gait2392-model'],
      'With the hip bent, as when you sit, it moves the knee out to the side.',
      { clinical: 'Horizontal abduction at 90 degrees of flexion.' },
    ),
    claim(
      'B',
      ['hopayian-2018', 'park-2020'],
      'People whose sciatic nerve is irritated near this muscle often feel worse after sitting for a while.',
      { clinical: 'Worse after more than 20 to 30 minutes of sitting.' },
    ),
  ],
} satisfies Record<string, readonly Claim[]>;
