import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { RELEASE_FIRST } from '../../shared/care.ts';
import { CLOT_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** The days after a massage. */
export const AFTER_TREATMENT: Topic = {
  id: 'after-treatment',
  group: 'self',
  audience: 'everyone',
  title: 'After a massage: what to expect',
  summary: 'How you may feel after a massage of the buttock, how long it may last, and what is not normal.',
  flags: [...NERVE_FLAGS, ...CLOT_FLAGS, 'not-improving'],
  sections: [
    {
      id: 'days',
      title: 'The first two days',
      how: 'Move as usual. Take a walk on the same day. Leave hard training for the next day. Drink when you are thirsty.',
      claims: [
        claim(
          'C',
          ['cambron-2007'],
          'About one in ten people felt some soreness after a massage, in a study of 91 clients.',
          { clinical: 'Telephone survey 2 to 7 days after one session; 10 % reported minor discomfort.' },
        ),
        claim(
          'C',
          ['own-search'],
          'We found no study that shows that drinking a lot of water washes anything out after a massage.',
        ),
      ],
    },
    {
      id: 'effect',
      title: 'How much it may help',
      claims: [
        claim(
          'B',
          ['furlan-2015', 'massage-umbrella-2013'],
          'Massage may ease back pain for a while. The evidence is weak, and the relief seldom lasts long.',
        ),
        claim(
          'C',
          ['studio-text', 'own-search'],
          'Some people feel better at once, and studios see this. We found no study that counts how often.',
        ),
        RELEASE_FIRST,
      ],
    },
    {
      id: 'last',
      title: 'What helps it last',
      claims: [
        claim(
          'B',
          ['nice-ng59', 'kngf-2021'],
          'Guidelines say that massage should be part of a plan with exercise, not the only treatment.',
        ),
        claim(
          'C',
          ['mersey-outer-hip'],
          'If nothing has changed after four to six weeks, have it looked at again.',
        ),
      ],
    },
    {
      id: 'not-normal',
      title: 'What is not normal',
      claims: [
        claim(
          'B',
          ['ernst-2003', 'yin-2014'],
          'Strong pain, a growing bruise, or a leg that goes numb or weak is not normal after a massage. It needs a doctor today.',
          { clinical: 'Reported, rarely: hematoma, nerve injury, disc herniation, pulmonary embolism.' },
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['nccih-massage', 'ernst-2003'],
      'With blood thinners, watch for large bruises, and tell the therapist before the next visit.',
    ),
    claim(
      'B',
      ['nhs-vein-clot', 'nhs-lung-clot'],
      'A hot, swollen calf needs a doctor today. For sudden trouble breathing or chest pain, call the emergency number now.',
    ),
  ],
  see: {
    structures: [key('gluteus-medius'), key('piriformis')],
    topics: ['exercise-time', 'self-release'],
    stories: ['hands'],
  },
  words: [
    'sore after massage',
    'after treatment',
    'pain after massage',
    'how long does massage last',
    'aftercare',
    'bruise after massage',
    'next day',
  ],
};
