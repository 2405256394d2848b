import type { Cause, Claim, Help } from '../../types.ts';
import { claim } from '../claim.ts';
import { MASSAGE, RELEASE_FIRST, TOGETHER } from '../shared/care.ts';
import { CAUTIONS, SERIOUS_IS_RARE } from '../shared/cautions.ts';
import { COMPENSATION, INACTIVITY, OVERLOAD, SITTING } from '../shared/causes.ts';
import { MOVES } from '../shared/moves.ts';
import { SMALLER_ON_PAINFUL_SIDE, stateCards } from '../shared/states.ts';

export const tightWeakUnderactive = stateCards({
  tight: [
    claim(
      'C',
      ['piriformis-mri'],
      'On MRI, some people with piriformis syndrome had a thicker muscle than healthy people. More than half of them had a muscle of normal size.',
      { clinical: 'Subgroup: 2.24 versus 1.66 cm, 23.9 versus 15.2 cm³; the other 58 % normal.' },
    ),
  ],
  weak: [SMALLER_ON_PAINFUL_SIDE],
  underactive: [
    claim(
      'D',
      ['othman-2023', 'own-search'],
      'This muscle is more often said to be overactive. We found no study with wire recordings that shows this in people with back pain.',
      { clinical: 'No fine-wire evidence of overactivity in low back pain.' },
    ),
  ],
});

export const causes: readonly Cause[] = [
  COMPENSATION,
  {
    ...SITTING,
    supports: [
      ...SITTING.supports,
      claim(
        'C',
        ['piriformis-mri'],
        'In one group of 26 people with piriformis syndrome, 16 said that they sat with poor posture.',
      ),
    ],
    limits: [
      ...SITTING.limits,
      claim(
        'C',
        ['piriformis-mri'],
        'They were asked afterward, and their answers were not compared with those of people without pain. So it shows little.',
        { clinical: 'Recall bias, no control group.' },
      ),
    ],
  },
  INACTIVITY,
  OVERLOAD,
];

export const help: Help = {
  massage: [
    claim(
      'C',
      ['piriformis-self-release', 'piriformis-release-addon', 'piriformis-met-review'],
      'In small trials, release of the piriformis brought some extra relief when it was added to exercise or stretching. Their quality is mixed.',
      {
        clinical:
          '30 to 66 people each; self-release slightly better for pain than stretching or control over four weeks (63 people).',
      },
    ),
    ...MASSAGE,
    RELEASE_FIRST,
  ],
  stretches: [
    {
      ...MOVES.kneeAcross,
      claims: [
        claim(
          'C',
          ['mcgovern-2017', 'gait2392-model'],
          'Pulling the bent leg across lengthened this muscle most, in a study of 17 hips and in a computer model.',
          { clinical: '30 degrees of adduction at 90 degrees of flexion; model +17 %.' },
        ),
        claim(
          'C',
          ['gait2392-model'],
          'Turning the bent leg inward as well adds no stretch, because the muscle itself turns inward there.',
          { clinical: 'Model: +11 % at 90 degrees of flexion, +4 % with added medial rotation.' },
        ),
      ],
    },
    {
      ...MOVES.figureFour,
      claims: [
        claim('C', ['gait2392-model'], 'In the same model, this position stretches it almost as much.', {
          clinical: '+15 % at 90 degrees of flexion with 45 degrees of lateral rotation.',
        }),
      ],
    },
  ],
  exercises: [
    {
      ...MOVES.sideLyingTurn,
      band: 'low',
      claims: [
        claim(
          'C',
          ['morimoto-2018'],
          'The muscle works only a little. This was measured with fine wires in about ten people.',
          {
            clinical: '7.0 ± 5.9 % of maximum.',
          },
        ),
      ],
    },
    {
      ...MOVES.heelSqueeze,
      band: 'medium',
      claims: [
        claim(
          'C',
          ['giphart-2012'],
          'The muscle works moderately. The average was the highest among the exercises compared.',
          {
            clinical: 'Mean 24.3 ± 8.2 % of maximum, 10 people.',
          },
        ),
      ],
    },
    {
      ...MOVES.singleLegBridge,
      band: 'medium',
      claims: [
        claim(
          'C',
          ['giphart-2012'],
          'At its peak, the muscle works moderately. The exercise trains the big gluteal muscles too.',
          {
            clinical: 'Peak 35.7 ± 25.7 % of maximum, 10 people.',
            see: ['gluteus-maximus', 'gluteus-medius'],
          },
        ),
      ],
    },
  ],
  together: TOGETHER,
};

export const cautions: readonly Claim[] = [
  claim(
    'C',
    ['tomaszewski-2016', 'superior-gluteal-2023', 'clinical-teaching'],
    'Several nerves leave the pelvis just above and below this muscle. Do not press hard or long there. Use flat fingers or the pad of a thumb, not knuckles or hard tools. Stop at once if there is tingling or shooting pain.',
    {
      clinical:
        'Greater sciatic notch: superior gluteal bundle above, sciatic and inferior gluteal nerves below.',
    },
  ),
  ...CAUTIONS,
];

export const seeDoctor: readonly Claim[] = [
  claim(
    'A',
    ['clinical-teaching', 'nice-ng59'],
    'Pain that runs below the knee, or leg pain with numbness or weakness, may come from a nerve root in the back. Have it examined before anyone treats the muscle.',
    { clinical: 'Possible radiculopathy: neurological examination before local treatment.' },
  ),
  SERIOUS_IS_RARE,
];
