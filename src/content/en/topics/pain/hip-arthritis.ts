import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { GROIN_PINCH } from '../../shared/cautions.ts';
import { BONE_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Wear of the hip joint. */
export const HIP_ARTHRITIS: Topic = {
  id: 'hip-arthritis',
  group: 'pain',
  audience: 'everyone',
  title: 'Hip arthritis',
  summary: 'How hip arthritis feels, why it may hurt in the buttock, and what helps.',
  flags: [...BONE_FLAGS, 'osteonecrosis', ...ILLNESS_FLAGS, 'morning-stiffness', ...NERVE_FLAGS],
  sections: [
    {
      id: 'feels',
      title: 'How it feels',
      claims: [
        claim(
          'B',
          ['lanarkshire-hip-arthritis', 'sunderland-hip-arthritis', 'lesher-2008'],
          'Most people feel it in the groin. It may also hurt in the buttock, the thigh or the knee.',
          {
            clinical: 'Lesher 2008: groin 55 %, buttock 71 %, thigh 57 %, below the knee 22 %.',
            see: ['femur'],
          },
        ),
        claim(
          'B',
          ['nice-ng226'],
          'Doctors think of it from age 45, when the joint hurts in use and is stiff in the morning for half an hour at most.',
          { clinical: 'NICE: clinical diagnosis; imaging is not routinely needed.' },
        ),
        claim(
          'C',
          ['sunderland-hip-arthritis', 'lanarkshire-hip-arthritis'],
          'Putting on socks, getting out of a car and the first steps after rest are often hard.',
        ),
      ],
    },
    {
      id: 'helps',
      title: 'What helps',
      how: 'Walk, cycle or swim on most days, as far as it suits you. Strengthen hip and thigh two or three days a week. Carry a cane in the hand on the good side. Raise the chair, bed or toilet seat.',
      claims: [
        claim(
          'B',
          ['nice-ng226', 'hip-arthritis-exercise'],
          'Exercise comes first for everyone with arthritis, along with weight loss if you are overweight. In 18 trials exercise eased pain a little.',
          { clinical: 'SMD for pain -0.38 after treatment, -0.23 after 6 to 9 months.' },
        ),
        claim(
          'B',
          ['nice-ng226'],
          'It may hurt a bit more at first. Keeping at it pays off in the long run.',
        ),
        claim(
          'B',
          ['nice-ng226'],
          'Hands-on treatment may be added to exercise. On its own, it has not been shown to help enough.',
          { clinical: 'NICE: manual therapy only alongside therapeutic exercise, for hip or knee.' },
        ),
      ],
    },
    {
      id: 'buttock',
      title: 'Is it the buttock muscles?',
      claims: [
        claim(
          'C',
          ['freeman-2013'],
          'A swollen hip joint can make the big buttock muscle work less. Then the joint needs care too, not the muscle alone.',
          {
            clinical: 'Fluid injected into the hip lowered gluteus maximus EMG; 12 patients, 9 controls.',
            see: ['gluteus-maximus'],
          },
        ),
        claim(
          'C',
          ['hip-pinch', 'fadir-2015'],
          'A pinch in the groin when the hip bends far fits the hip joint more than the piriformis.',
          { see: ['piriformis'] },
        ),
      ],
    },
  ],
  cautions: [
    GROIN_PINCH,
    claim(
      'B',
      ['glos-hip-flags', 'nice-ng226'],
      'A hot, red or very swollen joint, or fever with hip pain, is not plain arthritis. See a doctor today.',
    ),
  ],
  see: {
    structures: [key('femur'), key('hip-bone'), key('gluteus-maximus')],
    patterns: ['other/hip-joint'],
    topics: ['hip-replacement', 'older-people', 'exercise-time'],
  },
  words: [
    'arthritis',
    'osteoarthritis',
    'coxarthrosis',
    'worn hip',
    'hip OA',
    'stiff hip',
    'groin pain',
    'cannot put on socks',
  ],
};
