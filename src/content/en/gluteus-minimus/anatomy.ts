import type { Actions, Attachments, Claim } from '../../types.ts';
import { claim } from '../claim.ts';

export const summary: Claim = claim(
  'A',
  ['openstax-limb-muscles', 'wvu-superior-gluteal', 'grays-42'],
  'This is the small muscle under the gluteus medius. It helps keep the ball centered in the hip socket and the hips level.',
  {
    clinical:
      'Abductor and stabilizer: draws the femoral head into the acetabulum and supports the level pelvis.',
    see: ['gluteus-medius'],
  },
);

export const actions: Actions = {
  lead: claim(
    'B',
    ['grays-42', 'moore-anatomy', 'delp-1999'],
    'It works with the gluteus medius. It moves the straight leg out to the side and holds the pelvis when you stand on one leg. With the hip straight, its front part turns the leg inward. With the hip bent, both parts do.',
    {
      clinical:
        'At neutral: abduction; anterior part medial, posterior part slight lateral rotation. In flexion: medial rotation.',
    },
  ),
  positions: {
    straight: [
      claim('B', ['grays-42', 'gait2392-model'], 'The front part moves the leg out and turns it inward.', {
        clinical: 'Hip neutral: abduction, medial rotation.',
      }),
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'The back part moves the leg out and turns it slightly outward.',
        {
          clinical: 'Hip neutral: abduction, slight lateral rotation.',
        },
      ),
    ],
    'half-bent': [
      claim('B', ['gait2392-model', 'delp-1999'], 'The front part turns the leg inward.', {
        clinical: 'About 45 degrees: medial rotation.',
      }),
      claim('B', ['gait2392-model', 'delp-1999'], 'The back part moves the leg out and turns it inward.', {
        clinical: 'About 45 degrees: abduction, medial rotation.',
      }),
    ],
    'right-angle': [
      claim('B', ['gait2392-model', 'delp-1999'], 'Both parts turn the leg inward.', {
        clinical: 'About 90 degrees: medial rotation.',
      }),
    ],
  },
  standing: [
    claim(
      'B',
      ['wvu-superior-gluteal', 'ganderton-2017'],
      'It helps press the ball of the hip into its socket and hold the pelvis level.',
      { clinical: 'Femoral head centration; frontal-plane control with the gluteus medius.' },
    ),
  ],
};

export const position: readonly Claim[] = [
  claim(
    'A',
    ['gray-1918-gluteal', 'openstax-limb-muscles'],
    'It is the deepest of the three gluteal muscles. It lies on the hip bone, and the gluteus medius covers it.',
    {
      clinical: 'Between the anterior and inferior gluteal lines, over the joint capsule.',
      see: ['gluteus-medius', 'hip-bone'],
    },
  ),
  claim(
    'A',
    ['grays-42', 'superior-gluteal-2023'],
    'The nerve and the vessels for both muscles run between the two. Beneath it lies the capsule of the hip joint.',
    { clinical: 'Superior gluteal nerve and deep branch of the superior gluteal artery.' },
  ),
  claim(
    'C',
    ['rajagopal-2016-model'],
    'It is small. In a computer model of a young man, the gluteus maximus is about eight times as large.',
    { clinical: 'Muscle volumes of the Rajagopal 2016 model.', see: ['gluteus-maximus'] },
  ),
];

export const attachments: Attachments = {
  origin: [
    claim(
      'A',
      ['gray-1918-gluteal'],
      'It starts at the outer side of the hip bone, below the start of the gluteus medius.',
      {
        clinical:
          'Outer ilium between the anterior and inferior gluteal lines; margin of the greater sciatic notch; some fibers from the hip capsule.',
        see: ['hip-bone', 'gluteus-medius'],
      },
    ),
  ],
  insertion: [
    claim(
      'A',
      ['gray-1918-gluteal'],
      'It ends at the front of the bony bump on the outer hip. Some fibers join the capsule of the hip joint.',
      { clinical: 'Anterior facet of the greater trochanter; hip capsule.', see: ['femur'] },
    ),
  ],
  nerve: [
    claim(
      'A',
      ['grays-online', 'grays-42'],
      'The superior gluteal nerve controls it, from the nerve roots L4, L5 and S1.',
      {
        see: ['superior-gluteal-nerve'],
        clinical: 'N. gluteus superior (L4, L5, S1).',
      },
    ),
  ],
  blood: [
    claim(
      'A',
      ['gray-1918-gluteal', 'gray-1918-arteries'],
      'Its blood comes from the deep branch of the upper buttock artery.',
      {
        see: ['superior-gluteal-artery'],
        clinical: 'Deep branch of the superior gluteal artery.',
      },
    ),
  ],
};

export const daily = {
  standing: [
    claim(
      'A',
      ['wvu-superior-gluteal'],
      'When you stand on one leg, it helps the gluteus medius hold the pelvis level.',
      {
        see: ['gluteus-medius'],
      },
    ),
  ],
  walking: [
    claim(
      'C',
      ['ganderton-2017', 'semciw-2014'],
      'Its two parts take turns. The back part works when the foot has just landed, the front part while the body passes over the foot.',
      { clinical: 'Posterior part early stance; anterior part mid to late stance.' },
    ),
  ],
  stairs: [
    claim(
      'C',
      ['own-search'],
      'It is likely to help the gluteus medius here too. As far as we know, nobody has measured it on stairs.',
      { see: ['gluteus-medius'] },
    ),
  ],
  sitting: [
    claim(
      'C',
      ['clinical-teaching', 'gait2392-model'],
      'It is quiet while you sit. With the hip bent, it would turn the leg inward.',
      { clinical: 'Medial rotation moment arm in both parts at 90 degrees of flexion.' },
    ),
  ],
} satisfies Record<string, readonly Claim[]>;
