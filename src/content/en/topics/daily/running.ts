import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON, STOP_IF_NUMB } from '../cautions.ts';
import { BONE_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Running, and the way back to it. */
export const RUNNING: Topic = {
  id: 'running',
  group: 'daily',
  audience: 'everyone',
  title: 'Return to running',
  summary: 'What the buttock muscles do in running, when to start again, and how much pain is acceptable.',
  flags: ['stress-fracture', ...BONE_FLAGS, ...NERVE_FLAGS, 'child-limp'],
  sections: [
    {
      id: 'muscles',
      title: 'What the muscles do',
      claims: [
        claim(
          'B',
          ['lieberman-2006', 'bartlett-2014'],
          'The big buttock muscle does little in walking on flat ground. It works far harder in running, and hardest in a sprint.',
          { see: ['gluteus-maximus'] },
        ),
        claim(
          'B',
          ['semciw-2016', 'wvu-superior-gluteal'],
          'At each step the muscles at the outer hip keep the pelvis from dropping. They work most as the foot lands, and harder as you run faster.',
          { see: ['gluteus-medius', 'gluteus-minimus'] },
        ),
      ],
    },
    {
      id: 'ready',
      title: 'When to start',
      how: 'Check these first: walk briskly for 30 minutes, climb stairs, and stand on the sore leg for 30 seconds. Then hop on it ten times. If one of them hurts, wait and train your strength.',
      claims: [
        claim(
          'C',
          ['running-physio-return', 'swansea-running'],
          'Physical therapists use such checks by experience. As far as we know, no study shows which of them tells best who is ready.',
          { clinical: 'Expert opinion: brisk walk, single-leg balance, single-leg loading without pain.' },
        ),
      ],
    },
    {
      id: 'plan',
      title: 'How to build it up',
      how: 'Begin with one minute of easy running and two minutes of walking, eight times. Run every other day, three times a week at most. Add a little running each week. Add distance first, speed and hills later.',
      claims: [
        claim(
          'C',
          ['swansea-running'],
          'A plan from a health service has people jog and walk in turns, at most three times a week. They move on only if there is no trouble the next day.',
          { clinical: 'Do not move to the next stage until there is no pain or swelling for 24 hours.' },
        ),
        claim(
          'C',
          ['sheffield-outer-hip'],
          'Tendons seem to do best with steady work. Long rest and sudden jumps are both bad for them.',
        ),
      ],
    },
    {
      id: 'pain',
      title: 'How much pain is acceptable',
      claims: [
        claim(
          'C',
          ['physiofit-running'],
          'For a sore muscle or tendon, some physical therapists accept an ache of 2 to 3 on a scale of 10. It should settle within an hour, and not be worse the next day.',
        ),
        claim(
          'B',
          ['robertson-2017', 'pelvis-stress-fracture'],
          'Bone is different. Pain in the groin, hip or buttock that builds up as you run, or hurts on hopping, means stop.',
          { clinical: 'Suspected stress fracture of the femoral neck, sacrum or pubic ramus.' },
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'B',
      ['robertson-2017'],
      'Do not run through pain in the groin or pain on hopping. Stop, and see a doctor within days.',
      { clinical: 'A missed femoral neck stress fracture may displace.' },
    ),
    STOP_IF_NUMB,
    ASK_THE_SURGEON,
  ],
  see: {
    structures: [key('gluteus-maximus'), key('gluteus-medius')],
    patterns: ['other/outer-hip-pain', 'other/hamstring-tendon'],
    topics: ['overtraining', 'exercise-time', 'after-birth', 'teenagers'],
  },
  words: ['run', 'jogging', 'runner', 'marathon', 'pain when running', 'back to sport', 'return to sport'],
};
