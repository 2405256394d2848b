import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

/** A nerve that is pinched or irritated where it leaves the spine. */
const NERVE_ROOT: Distinction = {
  feels: claim(
    'B',
    ['msd-radiculopathy', 'murphy-2009'],
    'The leg may hurt more than the back, and below the knee. The pain may be sharp or like an electric shock. Numbness or tingling may come with it.',
    {
      clinical:
        'Radicular pain, burning, lancinating or stabbing; possible sensory loss, myotomal weakness and reflex loss.',
    },
  ),
  worse: claim(
    'B',
    ['msd-radiculopathy', 'clinical-teaching'],
    'It may be worse with bending, coughing, sneezing or sitting.',
    {
      clinical: 'Aggravated by flexion, sitting and a rise of intrathecal pressure.',
    },
  ),
  against: claim(
    'C',
    ['msd-radiculopathy', 'clinical-teaching'],
    'Pain in the back or buttock alone fits less well. It does not exclude a nerve root.',
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'A doctor or physical therapist examines strength, feeling and reflexes and lifts the straight leg. A scan of the spine is needed only in some cases.',
    {
      clinical:
        'Neurological examination and straight leg raise; imaging where the result would change management.',
    },
  ),
  sure: claim(
    'B',
    ['murphy-2009', 'albert-2019', 'adelmanesh-2015'],
    'The drawn strip is only a guide. In about two of three people, pain of a nerve root in the low back did not keep to it. The strip of S1 fits best. No single test settles it. A sore spot in the buttock is common with it and does not exclude it.',
    {
      clinical:
        'Lumbar root pain non-dermatomal in 64.1 %; S1 dermatomal in 64.9 % (sensitivity 0.65, specificity 0.80). Clinicians could not tell L5 from S1 by a pain drawing better than chance. Painful gluteal point in 76.4 % of 271 people with confirmed radiculopathy.',
    },
  ),
};

/** The same nerve trouble, told apart by where it goes numb and what gets weak. */
export const NERVE_ROOT_L4: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    'The pain is sharp or like an electric shock. It runs down the front of the thigh to the knee and the inner side of the lower leg. Numbness may run there too. Straightening the knee, as on stairs, may be weaker.',
    { clinical: 'L4: weakness of knee extension and ankle dorsiflexion, reduced knee reflex.' },
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'A doctor or physical therapist examines strength, feeling and reflexes, and bends the knee while you lie face down. A scan of the spine is needed only in some cases.',
    {
      clinical:
        'Neurological examination and femoral nerve stretch test; imaging where the result would change management.',
    },
  ),
};

export const NERVE_ROOT_L5: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'gpnotebook-l5', 'msd-radiculopathy'],
    'The pain is sharp or like an electric shock. It runs from the buttock down the outer leg to the top of the foot and the big toe. Numbness may run there too. Lifting the toes or the foot may be weaker.',
    { clinical: 'L5: weakness of toe and ankle dorsiflexion and of hip abduction.' },
  ),
};

export const NERVE_ROOT_S1: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    'The pain is sharp or like an electric shock. It runs from the buttock down the back of the leg to the outer edge or sole of the foot. Numbness may run there too. Pushing off with the foot may be weaker.',
    { clinical: 'S1: weakness of plantarflexion, reduced ankle reflex.' },
  ),
};
