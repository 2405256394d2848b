import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CLOT_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** The first months after birth. */
export const AFTER_BIRTH: Topic = {
  id: 'after-birth',
  group: 'life',
  audience: 'everyone',
  title: 'After giving birth',
  summary: 'Pelvic pain after birth, and how to return to exercise and running.',
  flags: [...CLOT_FLAGS, 'fever', ...NERVE_FLAGS, 'not-improving'],
  sections: [
    {
      id: 'pain',
      title: 'Pelvic pain after birth',
      claims: [
        claim(
          'C',
          ['cuh-pelvic-girdle'],
          'Pelvic pain from pregnancy settles after birth in most women. About 7 in 100 still have some. If it stays for two weeks, ask for physical therapy.',
        ),
      ],
    },
    {
      id: 'weeks',
      title: 'Week by week',
      how: 'In the first six weeks, walk a little farther each time, and train the pelvic floor gently. In weeks 6 to 12, add low-impact exercise and light weights. After week 12, try harder work, step by step.',
      claims: [
        claim(
          'C',
          ['bradford-after-birth'],
          'These stages are the advice of a health service. Full recovery can take 9 to 12 months, so there is no hurry.',
        ),
      ],
    },
    {
      id: 'running',
      title: 'Running',
      claims: [
        claim(
          'C',
          ['postnatal-running-2019'],
          'Experts advise against running in the first three months. After that, the pelvic floor should be checked first.',
          { clinical: 'Expert opinion, level 4 evidence.' },
        ),
      ],
    },
    {
      id: 'baby',
      title: 'Lifting and feeding',
      how: 'Bring the baby close before you lift. Bend knees and hips. Feed with a supported back, and a pillow under the baby. Do not carry the baby on one hip for long.',
      claims: [
        claim(
          'C',
          ['outer-hip-leaflet', 'pelvic-partnership'],
          'Standing with one hip pushed out can bother a sore outer hip or a sore pelvis.',
          { see: ['gluteus-medius'] },
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['postnatal-running-2019', 'bradford-after-birth'],
      'If exercise brings leaking, a heavy feeling in the vagina, pain or new bleeding, stop. Ask to have the pelvic floor checked.',
    ),
    claim(
      'B',
      ['nhs-vein-clot', 'nhs-lung-clot'],
      'Blood clots are more common in the weeks after birth. A swollen, hot or painful calf needs a doctor today.',
    ),
    claim(
      'C',
      ['bradford-after-birth'],
      'After a cesarean birth, hold off on harder exercise until the wound has healed and your doctor agrees.',
    ),
  ],
  see: {
    structures: [key('sacrum'), key('gluteus-medius')],
    patterns: ['other/sacroiliac-joint', 'other/tailbone'],
    topics: ['pregnancy', 'running', 'exercise-time'],
  },
  words: [
    'postpartum',
    'postnatal',
    'after birth',
    'new mother',
    'cesarean',
    'c-section',
    'pelvic floor',
    'had a baby',
  ],
};
