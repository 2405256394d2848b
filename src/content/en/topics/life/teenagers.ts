import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { BONE_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Growing bones. */
export const TEENAGERS: Topic = {
  id: 'teenagers',
  group: 'life',
  audience: 'everyone',
  title: 'Teenagers',
  summary: 'Why hip, groin and buttock pain in a growing body is not like that of adults.',
  flags: ['child-limp', ...BONE_FLAGS, 'fever', 'stress-fracture', 'age', ...NERVE_FLAGS],
  sections: [
    {
      id: 'limp',
      title: 'A limp comes first',
      claims: [
        claim(
          'B',
          ['child-limp', 'cornwall-hip-child'],
          'A teenager who limps, or has pain in the hip, groin, thigh or knee, should see a doctor today. The hip can slip or be infected.',
          {
            clinical:
              'Slipped capital femoral epiphysis, septic arthritis, Perthes disease; pain may be at the knee alone.',
            see: ['femur'],
          },
        ),
        claim(
          'B',
          ['cornwall-out-toeing', 'cornwall-hip-child'],
          'Feet that both point outward are often just the shape of the bones. With pain or a limp, the hip must be checked.',
          {
            clinical:
              'Symmetrical out-toeing without symptoms: external tibial torsion or femoral retroversion. Otherwise consider Perthes disease, slipped epiphysis.',
          },
        ),
      ],
    },
    {
      id: 'growth',
      title: 'Growth zones',
      claims: [
        claim(
          'B',
          ['ferraro-2023', 'sit-bone-tear'],
          'Until growth ends, the bone where a muscle attaches is weaker than the muscle. In a sprint or kick it can tear off.',
          {
            clinical:
              'Apophyseal avulsion; 719 cases: mean age 14.6, ischial tuberosity 19 %, front of the pelvis 64 %.',
            see: ['hip-bone'],
          },
        ),
        claim(
          'C',
          ['sit-bone-tear'],
          'At the sit bone it is easily mistaken for a pulled muscle. Sudden pain there in a sprint deserves an X-ray.',
        ),
        claim(
          'C',
          ['hip-growth-page'],
          'A growth zone can also get sore slowly, from much training. It needs less load for some weeks.',
        ),
      ],
    },
    {
      id: 'training',
      title: 'Training',
      how: 'Raise training in small steps, above all in a growth spurt. Plan at least one day a week without sport. Play more than one sport. Eat and sleep enough.',
      claims: [
        claim(
          'C',
          ['stellingwerff-2021'],
          'Too little food for the training harms bones and hormones. If periods stop, see a doctor.',
          { clinical: 'Relative energy deficiency in sport.' },
        ),
      ],
    },
    {
      id: 'massage',
      title: 'Massage and stretching',
      claims: [
        claim(
          'C',
          ['sit-bone-tear', 'cornwall-hip-child'],
          'Do not press or stretch a sore hip or sit bone hard in a teenager. Have a doctor look at it first.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'B',
      ['child-limp', 'cornwall-hip-child'],
      'These pages are written for adults. A child or teenager with a limp or hip pain needs a doctor today.',
    ),
    claim(
      'C',
      ['abmp-consent'],
      'A minor is treated only with the consent of a parent, who may be in the room.',
    ),
  ],
  see: {
    structures: [key('hip-bone'), key('femur')],
    patterns: ['other/hamstring-tendon', 'other/hip-joint'],
    topics: ['running', 'overtraining'],
  },
  words: [
    'teenager',
    'teen',
    'child',
    'kid',
    'adolescent',
    'growing pains',
    'growth plate',
    'young athlete',
    'my son',
    'my daughter',
  ],
};
