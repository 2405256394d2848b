import type { Cause, Claim, Help } from '../../types.ts';
import { claim } from '../claim.ts';
import { MASSAGE, RELEASE_FIRST, TOGETHER } from '../shared/care.ts';
import { CAUTIONS, SERIOUS_IS_RARE, TENDON_CAUTION } from '../shared/cautions.ts';
import { COMPENSATION, INACTIVITY, OVERLOAD, SITTING, SWITCHED_OFF } from '../shared/causes.ts';
import { MOVES } from '../shared/moves.ts';
import { stateCards } from '../shared/states.ts';

export const tightWeakUnderactive = stateCards({
  tight: [
    claim(
      'D',
      ['studio-text', 'own-search'],
      'Some therapists say that a tight gluteus medius can bring on low back pain. We found no study that tests tightness apart from soreness.',
    ),
  ],
  weakChecked: [
    claim(
      'C',
      ['trendelenburg-block'],
      'Watching whether the pelvis drops on one leg is a poor test of strength: with the muscle numbed to about half its strength, the drop stayed the same in nine people.',
      { clinical: 'Trendelenburg test; nerve block cut strength by 52 %.' },
    ),
  ],
  weak: [
    claim(
      'B',
      ['sadler-2019', 'cooper-2016', 'kendall-2010'],
      'It was weaker on average in people with low back pain than in people without. Such a comparison cannot show which came first.',
      {
        clinical:
          'Review of 24 studies; one of them had 150 people with and 75 without pain. A small study found the abductors 31 % weaker.',
      },
    ),
    claim(
      'C',
      ['pohl-2015', 'kendall-2010'],
      'Strength and pelvic drop are only loosely linked. In a small study, training eased pain without changing the drop.',
      { clinical: 'Strength +12 %, pain -48 %, pelvic drop unchanged in ten people with low back pain.' },
    ),
    claim(
      'A',
      ['clinical-teaching'],
      'Marked weakness, as after a nerve injury or a torn tendon, does change how a person walks.',
      { clinical: 'Trendelenburg or trunk-lean gait.' },
    ),
  ],
  underactive: [
    claim(
      'D',
      ['sadler-2019'],
      'Not settled. A review found unclear results on how strongly and how early this muscle switches on in people with back pain.',
      { clinical: 'Conflicting amplitude and onset data for gluteus medius EMG in low back pain.' },
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
        'C',
        ['cooper-2016'],
        'In people with low back pain this muscle is often weaker, and the pelvis drops on one leg more often.',
        {
          clinical:
            'Positive Trendelenburg sign more frequent: 150 people with and 75 without low back pain.',
        },
      ),
    ],
    limits: [
      claim(
        'D',
        ['pohl-2015', 'trendelenburg-block', 'own-search'],
        'Taking strength away with a nerve block did not change how a few people walked. No study was found that measures how much a dropping pelvis loads the low back.',
        {
          clinical:
            'Superior gluteal nerve block: no change of pelvic drop, trunk lean or hip moments in walking.',
        },
      ),
    ],
  },
];

export const help: Help = {
  massage: [
    ...MASSAGE,
    RELEASE_FIRST,
    claim(
      'D',
      ['own-search', 'studio-text'],
      'Release of the gluteus medius may ease pain for a while, as other massage may. We found no trial of releasing this muscle alone.',
    ),
  ],
  stretches: [
    {
      ...MOVES.figureFour,
      claims: [
        claim(
          'C',
          ['gait2392-model'],
          'In a computer model, this lengthens both the front and the back part.',
          {
            clinical:
              'Anterior +26 %, posterior +37 % at 90 degrees of flexion with 45 degrees of lateral rotation.',
          },
        ),
      ],
    },
  ],
  exercises: [
    {
      ...MOVES.clam,
      band: 'medium',
      claims: [
        claim(
          'C',
          ['distefano-2009', 'selkowitz-2013'],
          'Medium work, and little from the small muscle in front of it.',
          {
            clinical: '38 to 40 % of maximum; best ratio of gluteal to tensor activity in one study.',
          },
        ),
      ],
    },
    {
      ...MOVES.singleLegBridge,
      band: 'high',
      claims: [
        claim('C', ['macadam-2019', 'clinical-teaching'], 'High work, without any equipment.', {
          clinical: 'About 47 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.bandSideStep,
      band: 'high',
      claims: [
        claim('C', ['selkowitz-2013', 'distefano-2009'], 'High work while standing.', {
          clinical: 'About 50 to 61 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.sideLyingLift,
      band: 'very-high',
      claims: [
        claim(
          'C',
          ['distefano-2009', 'macaskill-2014'],
          'Very high work with the weight of the leg alone. People differ widely.',
          {
            clinical: '81 ± 42 % of maximum; 99.9 ± 17 % with a load for ten repeats.',
          },
        ),
      ],
    },
    {
      ...MOVES.sidePlankLift,
      band: 'very-high',
      claims: [
        claim('C', ['macadam-2015', 'boren-2011'], 'Among the highest measured.', {
          clinical: 'About 89 to 103 % of maximum.',
        }),
      ],
    },
  ],
  together: [
    ...TOGETHER,
    claim(
      'C',
      ['leap-2018'],
      'For sore tendons at the outer hip, advice with exercise gave more overall improvement than an injection or waiting, in a trial with 204 people.',
      {
        clinical:
          'LEAP trial: success after 8 weeks in about 77, 58 and 29 %; after 52 weeks in 79, 58 and 52 %.',
      },
    ),
  ],
};

export const cautions: readonly Claim[] = [
  claim(
    'C',
    ['superior-gluteal-2023', 'clinical-teaching'],
    'Nerve and vessels for this muscle come out deep in the upper buttock. No long, deep pressure there.',
    { clinical: 'Superior gluteal bundle above the piriformis, at the greater sciatic notch.' },
  ),
  TENDON_CAUTION,
  ...CAUTIONS,
];

export const seeDoctor: readonly Claim[] = [SERIOUS_IS_RARE];
