import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

/** A sore spot in a muscle, of whichever muscle. */
export const MUSCLE: Distinction = {
  feels: claim(
    'D',
    ['travell-simons-1992', 'lucas-2009'],
    'The traditional description is a dull, spread-out ache without numbness. Pressing on the sore spot may bring on the same pain.',
    {
      clinical: 'Myofascial pain pattern: dull, poorly localized, reproduced by pressure on a tender point.',
    },
  ),
  worse: claim(
    'C',
    ['statpearls-myofascial', 'travell-simons-1992'],
    'Overuse of the muscle and awkward positions are said to bring it on.',
  ),
  against: claim(
    'C',
    ['clinical-teaching', 'nice-ng59'],
    'Numbness, tingling, a weak leg, or a fever does not fit a sore muscle.',
  ),
  decides: claim(
    'B',
    ['lucas-2009', 'clinical-teaching'],
    'There is no standard test. A doctor or physical therapist looks at nerve, joint and tendon first.',
    { clinical: 'By exclusion; palpation alone is not a reliable test.' },
  ),
  sure: claim(
    'D',
    ['lucas-2009', 'quintner-2015', 'trigger-point-reply'],
    'The maps are a tradition that studies have not shown to hold for everyone, and the idea behind them is disputed.',
    { clinical: 'Inter-examiner agreement for a taut band from -0.08 to 0.75; no reference standard.' },
  ),
};

/** Gluteus minimus: the pattern that looks most like pain from a nerve. */
export const GLUTEUS_MINIMUS: Distinction = {
  ...MUSCLE,
  feels: claim(
    'D',
    ['gmin-points-page', 'travell-simons-1992'],
    'The traditional description is a dull ache in the buttock and along the outer side or back of the leg. It may reach the ankle. Numbness and weakness are not expected.',
    { clinical: 'Pseudoradicular pattern; sensory loss or reflex change points to another source.' },
  ),
  worse: claim(
    'C',
    ['gmin-points-page', 'clinical-teaching'],
    'It may be worse lying on that side, when standing up from a chair and when walking.',
  ),
};
