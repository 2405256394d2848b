import type { Actions, Attachments, Claim } from '../../types.ts';
import { claim } from '../claim.ts';

export const summary: Claim = claim(
  'A',
  ['openstax-limb-muscles', 'wvu-superior-gluteal'],
  'This is the side hip muscle. It keeps your hips level when you stand on one leg.',
  {
    clinical: 'Principal abductor of the hip; controls the pelvis in the frontal plane in single-leg stance.',
  },
);

export const actions: Actions = {
  lead: claim(
    'A',
    ['openstax-limb-muscles', 'wvu-superior-gluteal', 'grays-42'],
    'With the leg free, it moves the leg out to the side. With the foot on the ground, it holds the pelvis level. When the hip is straight, its front part turns the leg inward and its back part turns it outward.',
    { clinical: 'Hip abduction; anterior part medial rotation, posterior part lateral rotation at neutral.' },
  ),
  positions: {
    straight: [
      claim('B', ['grays-42', 'gait2392-model'], 'The front part moves the leg out and turns it inward.', {
        clinical: 'Hip neutral: abduction, medial rotation.',
      }),
      claim('B', ['grays-42', 'gait2392-model'], 'The middle part moves the leg out.', {
        clinical: 'Hip neutral: abduction.',
      }),
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'The back part moves the leg out, turns it outward and helps move it back.',
        { clinical: 'Hip neutral: abduction, lateral rotation, extension.' },
      ),
    ],
    'half-bent': [
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The front part turns the leg inward strongly, and moves it out only weakly.',
        { clinical: 'About 45 degrees: strong medial rotation, weak abduction.' },
      ),
      claim('B', ['gait2392-model', 'delp-1999'], 'The middle part moves the leg out and turns it inward.', {
        clinical: 'About 45 degrees: abduction, medial rotation.',
      }),
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The back part moves the leg out, and hardly turns it either way.',
        { clinical: 'About 45 degrees: abduction, rotation near neutral.' },
      ),
    ],
    'right-angle': [
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The front part turns the leg inward. It no longer moves the leg out.',
        { clinical: 'About 90 degrees: medial rotation, abduction lost.' },
      ),
      claim('B', ['gait2392-model', 'delp-1999'], 'The middle part turns the leg inward.', {
        clinical: 'About 90 degrees: medial rotation.',
      }),
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The back part turns the leg inward as well, and moves it out weakly.',
        { clinical: 'About 90 degrees: medial rotation, weak abduction.' },
      ),
    ],
  },
  standing: [
    claim(
      'B',
      ['wvu-superior-gluteal', 'grays-42'],
      'It holds the pelvis so that it does not drop on the side of the lifted leg. The middle part does most of this.',
      { clinical: 'Main stabilizer of the level pelvis in single-leg stance.' },
    ),
    claim(
      'C',
      ['ganderton-2017', 'semciw-2013'],
      'The front part turns the pelvis forward over the standing leg. The back part works early in each step.',
      {
        clinical:
          'Anterior fibers: forward pelvic rotation over the stance leg. Posterior fibers: early stance.',
      },
    ),
    claim(
      'B',
      ['bergmann-2001', 'orthoload-stance'],
      'When you stand on one leg, the hip joint carries about two to three times your body weight. This was measured by sensors inside artificial hips, in a few people.',
      {
        clinical:
          'Slightly less than 238 % of body weight (4 patients); 219 to 328 %, mean 261 % (10 patients).',
      },
    ),
    claim(
      'C',
      ['hip-lever-2017', 'clinical-teaching'],
      'Part of that load is the pull of the muscles at the side of the hip. Their lever is short, so they must pull with more than your body weight.',
      { clinical: 'Calculated, not measured: about 1.4 to 2 times body weight, depending on the model.' },
    ),
  ],
};

export const position: readonly Claim[] = [
  claim(
    'A',
    ['openstax-limb-muscles', 'gray-1918-gluteal'],
    'It lies like a fan on the outer side of the hip bone. It is the middle one of the three gluteal muscles.',
    {
      clinical:
        'Gluteal surface of the ilium, intermediate layer; fibers converge on the greater trochanter.',
      see: ['hip-bone'],
    },
  ),
  claim(
    'A',
    ['gray-1918-gluteal', 'openstax-limb-muscles'],
    'The gluteus maximus covers its back and lower part. Its upper front part is not covered, so it can be reached at the side of the hip.',
    {
      clinical:
        'Posteroinferior part covered by the gluteus maximus; anterosuperior part palpable below the iliac crest.',
      see: ['gluteus-maximus'],
    },
  ),
  claim(
    'A',
    ['grays-42', 'superior-gluteal-2023'],
    'The gluteus minimus lies beneath it. The nerve and vessels for both run between the two.',
    {
      clinical: 'Superior gluteal neurovascular bundle in the plane between medius and minimus.',
      see: ['gluteus-minimus'],
    },
  ),
];

export const attachments: Attachments = {
  origin: [
    claim('A', ['gray-1918-gluteal'], 'It starts at the outer side of the hip bone, up to the crest.', {
      clinical:
        'Outer ilium between the anterior and posterior gluteal lines up to the crest; gluteal aponeurosis.',
      see: ['hip-bone'],
    }),
  ],
  insertion: [
    claim(
      'A',
      ['gray-1918-gluteal', 'grays-42'],
      'It ends at the bony bump on the outer hip, on its side and its upper back.',
      {
        clinical: 'Lateral (oblique) and superoposterior facets of the greater trochanter.',
        see: ['femur'],
      },
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
      ['gray-1918-arteries', 'grays-42'],
      'Its blood comes from the deep branch of the upper buttock artery and from vessels around the bump.',
      {
        see: ['superior-gluteal-artery'],
        clinical: 'Deep branch of the superior gluteal artery; trochanteric anastomosis.',
      },
    ),
  ],
};

export const daily = {
  standing: [
    claim(
      'A',
      ['wvu-superior-gluteal', 'grays-42'],
      'As soon as you stand on one leg, it holds the pelvis level.',
      {
        clinical: 'Pelvic stability in single-leg stance.',
      },
    ),
  ],
  walking: [
    claim(
      'C',
      ['perry-burnfield-2010', 'gmed-array'],
      'It works in two peaks, from just before the foot lands until the body has passed over it. The front and middle parts work harder than the back part.',
      { clinical: 'About 96 to 29 % of the gait cycle, peak near 30 % of maximum in loading.' },
    ),
    claim(
      'C',
      ['kubinski'],
      'In 14 adults on a treadmill, it worked about half again as much with wide steps. With narrow steps, it worked about a quarter less.',
      { clinical: 'Activity +47 % and -24 %.' },
    ),
    claim(
      'C',
      ['clinical-teaching', 'pohl-2015', 'kendall-2010'],
      'The pelvis drops a few degrees with each step, and that is normal. How far it drops says little about strength.',
      { clinical: 'Normal drop about 4 to 6 degrees each side.' },
    ),
  ],
  stairs: [
    claim(
      'C',
      ['macaskill-2014'],
      'In one study of young adults, going up a step took a lot of work from this muscle.',
      {
        clinical: 'Surface EMG, forward step-up 62.7 ± 18.2, lateral 61 ± 20 % of maximum.',
      },
    ),
    claim('C', ['step-down-2020'], 'Stepping down also asks more of it than walking on flat ground.', {
      clinical: 'Higher EMG in step-down than in level walking although the hip moment is lower.',
    }),
  ],
  sitting: [
    claim(
      'C',
      ['clinical-teaching', 'gait2392-model'],
      'It is quiet while you sit, because the seat carries you. With the hip bent, it would turn the leg inward.',
      { clinical: 'At 90 degrees of flexion its moment arm turns to medial rotation.' },
    ),
  ],
} satisfies Record<string, readonly Claim[]>;
