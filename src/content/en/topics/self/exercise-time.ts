import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON, STOP_IF_NUMB } from '../cautions.ts';
import { BONE_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** How soon strength work shows. */
export const EXERCISE_TIME: Topic = {
  id: 'exercise-time',
  group: 'self',
  audience: 'everyone',
  title: 'How long until exercise helps',
  summary: 'Why six to twelve weeks is a fair time to give an exercise plan, and what to do until then.',
  flags: [...NERVE_FLAGS, ...BONE_FLAGS, 'stress-fracture', 'not-improving'],
  sections: [
    {
      id: 'weeks',
      title: 'Six to twelve weeks',
      claims: [
        claim(
          'B',
          ['leap-2018', 'cambridge-outer-hip', 'cowan-2022'],
          'Exercise plans for a sore outer hip run for 8 to 12 weeks in trials and health services. Most people in them got better in that time.',
          {
            clinical:
              'LEAP: outcome at 8 weeks. GLoBE: 12 weeks; all groups improved, so time and advice may have done part of it.',
            see: ['gluteus-medius', 'gluteus-minimus'],
          },
        ),
        claim('C', ['north-tees-back'], 'A class for back pain in one health service takes six weeks.'),
        claim(
          'C',
          ['backinmotion-weeks'],
          'In the first weeks the nerves learn to use the muscle better. The muscle itself grows later, after about 8 to 12 weeks.',
          { clinical: 'Neural adaptation first, hypertrophy later; slower in old age.' },
        ),
      ],
    },
    {
      id: 'how-much',
      title: 'How much it helps',
      claims: [
        claim(
          'B',
          ['who-exercise-2023'],
          'If your back has hurt for months, exercise probably eases the pain a little. It makes daily life easier too.',
          { clinical: 'Exercise or none: SMD -0.33 for pain, -0.31 for function; moderate certainty.' },
        ),
        claim(
          'C',
          ['leap-2018'],
          'One trial had 204 people with outer hip pain. Advice with exercise did better than a shot or waiting.',
          { clinical: 'Global improvement at 8 and 52 weeks; education plus exercise.' },
        ),
      ],
    },
    {
      id: 'meanwhile',
      title: 'Until then',
      how: 'Pick two or three exercises, and do them on two or three days a week. Write down what you did, and one thing that was hard: stairs, sleep, socks. Compare after two weeks, not after two days.',
      claims: [
        claim(
          'C',
          ['physiofit-running', 'outer-hip-leaflet'],
          'Some discomfort while you train is acceptable if it settles soon and is not worse the next day.',
        ),
        claim(
          'B',
          ['acsm', 'acsm-1998'],
          'Muscles need rest between hard days. Two or three days a week are enough to begin with.',
        ),
      ],
    },
    {
      id: 'no-change',
      title: 'If nothing changes',
      claims: [
        claim(
          'C',
          ['mersey-outer-hip'],
          'Has nothing changed after four to six weeks? Then ask a physical therapist or doctor to look again.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['nhs-hip-fracture', 'robertson-2017'],
      'Do not train through sharp pain, groin pain, or pain that gets worse from day to day.',
    ),
    STOP_IF_NUMB,
    ASK_THE_SURGEON,
  ],
  see: {
    structures: [key('gluteus-medius'), key('gluteus-maximus')],
    topics: ['after-treatment', 'running', 'menopause'],
    stories: ['help-gluteus-medius', 'help-gluteus-maximus', 'help-piriformis'],
  },
  words: [
    'how long',
    'how many weeks',
    'when will it get better',
    'recovery time',
    'exercise not working',
    'physical therapy',
    'strengthening',
  ],
};
