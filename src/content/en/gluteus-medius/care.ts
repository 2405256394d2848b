import type { Cause, Claim, Help } from '../../types.ts';
import { claim } from '../claim.ts';
import { MASSAGE, RELEASE_FIRST, TOGETHER } from '../shared/care.ts';
import { CAUTIONS, SERIOUS_IS_RARE, TENDON_CAUTION } from '../shared/cautions.ts';
import { COMPENSATION, INACTIVITY, OVERLOAD, SITTING, SWITCHED_OFF } from '../shared/causes.ts';
import { MOVES } from '../shared/moves.ts';
import { stateCards } from '../shared/states.ts';

/** Found before any pain: what points to a part of the muscle in it. */
const BEFORE_PAIN: readonly [Claim, Claim] = [
  claim(
    'C',
    ['nelson-wong-2008', 'marshall-2011'],
    'Two studies looked before any pain began. People without back pain stood still for two hours, and most of them developed pain in the low back. Those who did had tensed both side hip muscles at the same time more than the others.',
    {
      clinical:
        'Co-activation of both gluteus medius muscles before and during pain (P = .002 in both). In the first study it classified 76 % of people correctly, with sensitivity 0.87 and specificity 0.50; 65 % developed pain. In the second, 17 of 24 did.',
    },
  ),
  claim(
    'C',
    ['marshall-2011', 'nelson-wong-2008'],
    'In one of them, those who developed pain also could not hold a side plank for as long, while strength made no difference. The groups were small, and pain while standing still is not lasting back pain.',
    {
      clinical:
        'Lower side-bridge endurance (P = .002) and more co-activation, which went together (adjusted r² = .34); hip abduction strength did not differ.',
    },
  ),
];

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
      'Watching whether the pelvis drops on one leg is a poor test of strength. In nine people, numbing the muscle to about half its strength did not change the drop.',
      { clinical: 'Trendelenburg test; nerve block cut strength by 52 %.' },
    ),
  ],
  weak: [
    claim(
      'B',
      ['sadler-2019', 'cooper-2016', 'kendall-2010', 'marshall-2011'],
      'It was weaker on average in people with low back pain than in people without. Such a comparison cannot show which came first. Where people were tested before any pain began, strength did not show who would develop pain.',
      {
        clinical:
          'Review of 24 studies; one of them had 150 people with and 75 without pain. A small study found the abductors 31 % weaker. Two hours of standing, 24 people: no difference in hip abduction strength.',
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
      ['wvu-superior-gluteal'],
      'Marked weakness, as after a nerve injury or a torn tendon, does change how a person walks.',
      { clinical: 'Trendelenburg or trunk-lean gait.' },
    ),
  ],
  underactive: [
    claim(
      'D',
      ['sadler-2019'],
      'This is not settled in people who already have pain. A review found unclear results on how strongly and how early this muscle switches on in them.',
      { clinical: 'Conflicting amplitude and onset data for gluteus medius EMG in low back pain.' },
    ),
    ...BEFORE_PAIN,
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
      BEFORE_PAIN[0],
    ],
    limits: [
      claim(
        'D',
        ['pohl-2015', 'trendelenburg-block', 'own-search'],
        'Weakening the muscle with a nerve block did not change how a few people walked. As far as we know, no study has measured how much a dropping pelvis loads the low back.',
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
      'Release of the gluteus medius may ease pain for a while, as other massage may. We found no trial that compares it with no treatment.',
    ),
    claim(
      'C',
      ['delgado-2022'],
      'One trial treated sore points in this muscle alone, in 80 people with low back pain. They had one session of firm pressure or of dry needling. Both groups did better over the next week. No group went untreated.',
      {
        clinical:
          'Single session of ischemic compression or dry needling of latent points in gluteus medius, 40 people each; quality of life better in both, more after needling.',
      },
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
          'The muscle works moderately, and the small muscle in front of it works only a little.',
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
        claim(
          'C',
          ['macadam-2019', 'clinical-teaching'],
          'The muscle works hard, and you need no equipment.',
          {
            clinical: 'About 47 % of maximum.',
          },
        ),
      ],
    },
    {
      ...MOVES.bandSideStep,
      band: 'high',
      claims: [
        claim('C', ['selkowitz-2013', 'distefano-2009'], 'The muscle works hard while you are standing.', {
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
          'The muscle works very hard with the weight of the leg alone. People differ widely.',
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
        claim(
          'C',
          ['macadam-2015', 'boren-2011'],
          'The muscle’s effort here is among the highest measured.',
          {
            clinical: 'About 89 to 103 % of maximum.',
          },
        ),
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
    'The nerve and blood vessels for this muscle come out deep in the upper buttock. Do not press long and deep there.',
    { clinical: 'Superior gluteal bundle above the piriformis, at the greater sciatic notch.' },
  ),
  TENDON_CAUTION,
  ...CAUTIONS,
];

export const seeDoctor: readonly Claim[] = [SERIOUS_IS_RARE];
