import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { STOP_IF_NUMB } from '../cautions.ts';
import { NERVE_FLAGS } from '../flags.ts';

/** A day at the desk. */
export const DESK_WORK: Topic = {
  id: 'desk-work',
  group: 'daily',
  audience: 'everyone',
  title: 'Desk work',
  summary: 'What a day at the desk may do, and what breaks and a standing desk can change.',
  flags: [...NERVE_FLAGS, 'not-improving'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['sitting-surveys', 'workplace-sitting-2021', 'alzahrani-2022'],
          'In surveys, people who sit at work report back pain somewhat more often. Studies over time do not show that sitting started it.',
          {
            clinical:
              'Cross-sectional: office work OR 1.23, workplace sitting OR 1.47. Longitudinal: no link with new low back pain.',
          },
        ),
        claim(
          'C',
          ['glutes-off-page', 'own-search'],
          'The buttock muscles rest while you sit. We found no study that shows that a desk job switches them off for good.',
          { see: ['gluteus-maximus'] },
        ),
      ],
    },
    {
      id: 'breaks',
      title: 'Breaks that are worth it',
      how: 'Set a quiet reminder for each hour. Stand up, walk, and bend backward a little. Move the printer, water and trash can away from the desk. Stand up for phone calls.',
      claims: [
        claim(
          'C',
          ['waongenngarm-2021'],
          'In one trial with 193 office workers, prompted breaks were linked with less new low back pain over six months.',
          {
            clinical:
              'New low back pain 9 % with active breaks, 33 % of controls; adjusted hazard ratio 0.34 (0.12 to 0.98).',
          },
        ),
        claim(
          'C',
          ['ni-screen-breaks'],
          'Short breaks each hour are thought to be better than long breaks now and then.',
        ),
        claim(
          'C',
          ['desk-stiffness'],
          'In one study, just standing did not make a stiff back softer. Rolling it with a massage tool for eight minutes did.',
          { clinical: '59 people, 4.5 hours of desk work; stiffness of low back muscles.' },
        ),
      ],
    },
    {
      id: 'standing-desk',
      title: 'A standing desk',
      how: 'Switch between sitting and standing a few times a day. Keep both feet on the floor, or rest one on a low box. Sit down again before it hurts.',
      claims: [
        claim(
          'C',
          ['nelson-wong-2008', 'marshall-2011'],
          'Standing all day is not the answer either. In two studies, some people without back pain got it within two hours of standing.',
          {
            clinical: 'Those who did showed co-activation of both gluteus medius muscles beforehand.',
            see: ['gluteus-medius'],
          },
        ),
      ],
    },
    {
      id: 'after',
      title: 'After work',
      how: 'Walk part of the way home. Do two or three of the exercises that this atlas shows for the buttock, on two or three days a week.',
      claims: [
        claim(
          'B',
          ['acsm', 'who-exercise-2023'],
          'Exercise on a few days a week keeps muscles strong. It may also ease back pain that has lasted for a long time.',
        ),
      ],
    },
  ],
  cautions: [STOP_IF_NUMB],
  see: {
    structures: [key('gluteus-maximus'), key('gluteus-medius')],
    topics: ['sitting', 'standing', 'exercise-time'],
    stories: ['causes'],
  },
  words: [
    'desk job',
    'office',
    'computer work',
    'home office',
    'standing desk',
    'breaks at work',
    'sedentary job',
  ],
};
