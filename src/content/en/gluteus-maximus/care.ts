import type { Cause, Claim, Help } from '../../types.ts';
import { claim } from '../claim.ts';
import { MASSAGE, TOGETHER } from '../shared/care.ts';
import { CAUTIONS, SERIOUS_IS_RARE } from '../shared/cautions.ts';
import { COMPENSATION, INACTIVITY, OVERLOAD, SITTING, SWITCHED_OFF } from '../shared/causes.ts';
import { MOVES } from '../shared/moves.ts';
import { SMALLER_ON_PAINFUL_SIDE, stateCards } from '../shared/states.ts';

export const tightWeakUnderactive = stateCards({
  tight: [
    claim(
      'C',
      ['desk-stiffness', 'own-search'],
      'Stiffness after desk work has been measured in back muscles. For the gluteus maximus we found no such figure.',
    ),
  ],
  weak: [
    claim(
      'C',
      ['amabile-2017'],
      'In a study of 68 women, the muscle was smaller in those with lasting back pain. It may be a result of the pain as well as a cause.',
      {
        clinical:
          'Smaller cross-sectional area of the gluteus maximus in chronic low back pain; cross-sectional design.',
      },
    ),
    SMALLER_ON_PAINFUL_SIDE,
  ],
  underactive: [
    claim(
      'D',
      ['hip-extension-review', 'arab-2011'],
      'The results are mixed. In healthy people, too, this muscle is the last to switch on when the leg is lifted face down. It was even later only in people with back pain whose low back moved differently.',
      {
        clinical:
          'Prone hip extension, review of 15 studies that its authors rate moderate to weak. In 10 women with and 10 without back pain, the erector spinae did more with pain; the gluteus maximus did not differ.',
      },
    ),
  ],
});

export const causes: readonly Cause[] = [
  SITTING,
  SWITCHED_OFF,
  INACTIVITY,
  OVERLOAD,
  COMPENSATION,
  {
    id: 'imbalance',
    title: 'Imbalance of the pelvis and an unstable low back?',
    supports: [
      claim(
        'B',
        ['barker-2014', 'grays-42'],
        'The muscle is joined to the tissue over the low back and crosses the joint at the base of the spine. So it can act on both.',
        {
          clinical:
            'Continuity with the thoracolumbar fascia and the erector spinae aponeurosis; about 70 % of its cross-section crosses the sacroiliac joint.',
          see: ['sacrum'],
        },
      ),
    ],
    limits: [
      claim(
        'D',
        ['own-search', 'hip-extension-review'],
        'It is often said that weak, underactive or tight glutes lead to imbalance and instability. These are three different claims, and none is settled.',
      ),
    ],
  },
];

export const help: Help = {
  massage: [
    ...MASSAGE,
    claim(
      'C',
      ['superior-gluteal-2023', 'clinical-teaching'],
      'Nerves and vessels run beneath this muscle. So therapists are taught broad, slow contact rather than long, deep pressure on one spot.',
      {
        clinical:
          'Sciatic, posterior femoral cutaneous, pudendal and gluteal nerves and vessels in the deep gluteal space.',
      },
    ),
  ],
  stretches: [
    {
      ...MOVES.kneeToChest,
      claims: [
        claim(
          'C',
          ['gait2392-model'],
          'In a computer model, bending the hip is what lengthens the lower part most.',
          { clinical: 'Whole path +40 % at 90 degrees of flexion.' },
        ),
      ],
    },
    {
      ...MOVES.figureFour,
      claims: [
        claim('C', ['gait2392-model'], 'In the same model, this position stretches it too.', {
          clinical: 'Lower part +38 % at 90 degrees of flexion with 45 degrees of lateral rotation.',
        }),
      ],
    },
  ],
  exercises: [
    {
      ...MOVES.clam,
      band: 'medium',
      claims: [
        claim('C', ['distefano-2009'], 'This is a gentle start, and the muscle works moderately.', {
          clinical: 'About 34 to 39 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.stepUp,
      band: 'medium',
      claims: [
        claim(
          'C',
          ['macaskill-2014', 'macadam-2015'],
          'In one study, the muscle worked moderately in step-ups to the front and to the side. A review of other studies found far higher figures for side and cross-over step-ups.',
          {
            clinical:
              'Forward 28.7 ± 18.7 %, lateral 31 ± 20 %, without a load; lateral and cross-over types in the review 79 to 113 %.',
          },
        ),
      ],
    },
    {
      ...MOVES.singleLegBridge,
      band: 'high',
      claims: [
        claim('B', ['macadam-2019'], 'The muscle works hard without any equipment.', {
          clinical: 'About 54 % of maximum in a review.',
        }),
      ],
    },
    {
      ...MOVES.hipThrust,
      band: 'very-high',
      claims: [
        claim(
          'C',
          ['contreras-2015'],
          'The muscle works very hard, harder than in a squat. It was measured in trained women with a barbell.',
          {
            clinical: 'Mean 70 % upper and 87 % lower part; squat 29 and 45 %.',
          },
        ),
      ],
    },
  ],
  together: TOGETHER,
};

export const cautions: readonly Claim[] = CAUTIONS;

export const seeDoctor: readonly Claim[] = [SERIOUS_IS_RARE];
