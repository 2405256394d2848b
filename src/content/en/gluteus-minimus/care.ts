import type { Cause, Claim, Help } from '../../types.ts';
import { claim } from '../claim.ts';
import { MASSAGE, TOGETHER } from '../shared/care.ts';
import { CAUTIONS, SERIOUS_IS_RARE, TENDON_CAUTION } from '../shared/cautions.ts';
import { INACTIVITY, OVERLOAD, SITTING, SWITCHED_OFF } from '../shared/causes.ts';
import { MOVES } from '../shared/moves.ts';
import { SMALLER_ON_PAINFUL_SIDE, stateCards } from '../shared/states.ts';

export const tightWeakUnderactive = stateCards({
  tight: [claim('C', ['own-search'], 'For this deep muscle alone, we found no measurements of tightness.')],
  weak: [
    SMALLER_ON_PAINFUL_SIDE,
    claim(
      'C',
      ['cooper-2016', 'own-search'],
      'Studies of strength in back pain looked at the gluteus medius or at the whole group. We found none for this muscle alone.',
      { see: ['gluteus-medius'] },
    ),
  ],
  underactive: [
    claim(
      'D',
      ['own-search', 'ganderton-2017', 'semciw-2014'],
      'Its two parts have been recorded with fine wires in walking. We found no such recording that compares people with and without back pain.',
      { clinical: 'Fine-wire EMG: posterior part early stance, anterior part mid to late stance.' },
    ),
  ],
});

export const causes: readonly Cause[] = [SITTING, SWITCHED_OFF, INACTIVITY, OVERLOAD];

export const help: Help = {
  massage: [
    ...MASSAGE,
    claim(
      'C',
      ['own-search'],
      'It lies under the gluteus medius, so a hand reaches it only through that muscle. We found no trial of releasing this muscle alone.',
      { clinical: 'Not separately palpable.', see: ['gluteus-medius'] },
    ),
  ],
  stretches: [
    {
      ...MOVES.figureFour,
      claims: [
        claim('C', ['gait2392-model'], 'In a computer model, this lengthens its back part most.', {
          clinical: 'Posterior part +32 % at 90 degrees of flexion with 45 degrees of lateral rotation.',
        }),
      ],
    },
  ],
  exercises: [
    {
      ...MOVES.singleLegSquat,
      band: 'medium',
      claims: [
        claim('C', ['moore-2019'], 'The back part of the muscle works moderately.', {
          clinical: 'About 40 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.sideLyingLift,
      band: 'high',
      claims: [
        claim('C', ['moore-2019'], 'The back part of the muscle works hard.', {
          clinical: 'About 43 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.singleLegBridge,
      band: 'high',
      claims: [
        claim('C', ['moore-2019'], 'The back part of the muscle works hard.', {
          clinical: 'About 49 % of maximum.',
        }),
      ],
    },
    {
      ...MOVES.standingBandLift,
      band: 'high',
      claims: [
        claim('C', ['moore-2019'], 'Both parts work hard.', {
          clinical: 'Anterior about 51 %, posterior about 43 % of maximum.',
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

export const cautions: readonly Claim[] = [TENDON_CAUTION, ...CAUTIONS];

export const seeDoctor: readonly Claim[] = [
  claim(
    'A',
    ['clinical-teaching', 'nice-ng59'],
    'Pain that runs down the leg deserves a check when numbness, tingling or weakness comes with it, however much it looks like a muscle pattern.',
    { clinical: 'Screen for radiculopathy: sensation, strength, reflexes, straight leg raise.' },
  ),
  SERIOUS_IS_RARE,
];
