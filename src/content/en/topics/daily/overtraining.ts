import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { BONE_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Too much, too soon. */
export const OVERTRAINING: Topic = {
  id: 'overtraining',
  group: 'daily',
  audience: 'everyone',
  title: 'Overtraining',
  summary: 'What too much training can do to muscles, tendons and bones, and how to come back.',
  flags: ['stress-fracture', ...BONE_FLAGS, ...NERVE_FLAGS, 'fever', 'weight-loss'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['outer-hip-leaflet', 'gtps-playbook-2024'],
          'A sudden jump in walking, running or training may make the tendons at the outer hip sore.',
          {
            clinical: 'Change of load is a common history in gluteal tendinopathy.',
            see: ['gluteus-medius', 'gluteus-minimus'],
          },
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Some therapists say that overtraining makes the buttocks tight, and that this makes the low back hurt. We found no study that tested it.',
        ),
        claim(
          'B',
          ['robertson-2017', 'pelvis-stress-fracture'],
          'Bone can be overloaded too. It may then crack without a fall.',
          { clinical: 'Stress fracture of femoral neck, pubic ramus or sacrum.' },
        ),
      ],
    },
    {
      id: 'signs',
      title: 'Signs that it is too much',
      claims: [
        claim(
          'C',
          ['overtraining-signs'],
          'You get weaker although you train more, stay tired, and sleep badly. These signs have many other causes too.',
          { clinical: 'Overtraining syndrome: a diagnosis of exclusion.' },
        ),
        claim(
          'B',
          ['stellingwerff-2021'],
          'Eating too little for the training can look just the same. If periods stop, or bones hurt, see a doctor.',
          {
            clinical:
              'Relative energy deficiency in sport (RED-S); many cases called overtraining showed low energy intake.',
          },
        ),
      ],
    },
    {
      id: 'back',
      title: 'What to do',
      how: 'Go back to what you did before the jump, or to half of it. Keep moving on most days. Take a day without hard training between two hard ones. Build up again over weeks. Eat and sleep enough.',
      claims: [
        claim(
          'C',
          ['sheffield-outer-hip', 'outer-hip-leaflet'],
          'For a sore tendon, less load and slow strength work are advised, rather than full rest.',
        ),
        claim('C', ['nhs-sprains'], 'After a sudden pull or tear, give the muscle a few days of rest first.'),
      ],
    },
  ],
  cautions: [
    claim(
      'B',
      ['robertson-2017'],
      'Pain in the groin, or pain on hopping, means stop running and see a doctor within days.',
    ),
    claim('B', ['nhs-sprains'], 'Do not have a fresh tear or a big bruise massaged in the first days.'),
  ],
  see: {
    structures: [key('gluteus-medius')],
    patterns: ['other/outer-hip-pain', 'other/hamstring-tendon'],
    topics: ['running', 'exercise-time', 'teenagers'],
    stories: ['causes'],
  },
  words: [
    'too much training',
    'overuse',
    'overload',
    'trained too hard',
    'gym injury',
    'tired from training',
    'rest days',
  ],
};
