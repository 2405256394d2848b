import type { Claim, StateCard } from '../../types.ts';
import { claim } from '../claim.ts';

const TIGHT_MEANS: readonly Claim[] = [
  claim(
    'C',
    ['stanton-2017', 'clinical-teaching'],
    'The muscle feels tense, or a stretch stops early. Feeling tight, being stiff and being short are three different things.',
    {
      clinical:
        'Perceived tension, increased stiffness and reduced length (contracture) are separate constructs.',
    },
  ),
  claim(
    'C',
    ['clinical-teaching'],
    'A muscle can feel tight and be weak at the same time. Strong muscles can be sore too.',
  ),
];
const TIGHT_CHECKED = claim(
  'B',
  ['desk-stiffness', 'clinical-teaching'],
  'It is checked by how far the joint moves, or with a device that measures stiffness.',
  { clinical: 'Passive range of motion, myotonometry, elastography.' },
);
const TIGHT_EVIDENCE = claim(
  'C',
  ['clinical-teaching', 'own-search'],
  'The link with low back pain is weak. Many people feel tight without having a short muscle. As far as we know, no study compares tight with weak muscles as a source of discomfort.',
  { clinical: 'No comparative data on tightness versus weakness as a source of discomfort.' },
);
const WEAK_MEANS = claim(
  'B',
  ['cooper-2016', 'kendall-2010'],
  'The muscle cannot pull as hard as it should.',
  {
    clinical: 'Reduced maximal voluntary force or torque.',
  },
);
const WEAK_CHECKED = claim(
  'B',
  ['cooper-2016', 'kendall-2010'],
  'It is checked with a force meter, or by having you push against a hand.',
  {
    clinical: 'Dynamometry, manual muscle test.',
  },
);
const UNDERACTIVE_MEANS = claim(
  'B',
  ['hip-extension-review', 'arab-2011'],
  'The muscle switches on less, or later, in a certain task. It may still be strong.',
  { clinical: 'Reduced or delayed activation on EMG; not equal to reduced force.' },
);
const UNDERACTIVE_CHECKED = claim(
  'B',
  ['sadler-2019', 'arab-2011'],
  'It can be checked only by recording the muscle’s electrical activity (EMG). Hands cannot feel it.',
  { clinical: 'Surface EMG; fine wires for the deep muscles. Onset and amplitude in a given task.' },
);

/** The three cards: what the words mean is the same for every muscle, what studies say is not. */
export function stateCards(evidence: {
  readonly tight: readonly Claim[];
  readonly weak: readonly Claim[];
  readonly weakChecked?: readonly Claim[];
  readonly underactive: readonly Claim[];
}): { readonly tight: StateCard; readonly weak: StateCard; readonly underactive: StateCard } {
  return {
    tight: { means: TIGHT_MEANS, checked: [TIGHT_CHECKED], evidence: [TIGHT_EVIDENCE, ...evidence.tight] },
    weak: {
      means: [WEAK_MEANS],
      checked: [WEAK_CHECKED, ...(evidence.weakChecked ?? [])],
      evidence: evidence.weak,
    },
    underactive: {
      means: [UNDERACTIVE_MEANS],
      checked: [UNDERACTIVE_CHECKED],
      evidence: evidence.underactive,
    },
  };
}

/** In back and leg pain; holds for maximus, minimus and piriformis alike. */
export const SMALLER_ON_PAINFUL_SIDE: Claim = claim(
  'C',
  ['skorupska-2016'],
  'In one study of people with back and leg pain, this muscle tended to be smaller on the painful side. This was true in about half of them, and it may be a result of the pain.',
  {
    clinical:
      'Smaller on the symptomatic side in about half of the patients; gluteus maximus, gluteus minimus and piriformis alike.',
  },
);
