import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CAUTIONS } from '../../shared/cautions.ts';
import { NERVE_FLAGS, CLOT_FLAGS } from '../flags.ts';

/** Pressing the buttock with a ball or roller. */
export const SELF_RELEASE: Topic = {
  id: 'self-release',
  group: 'self',
  audience: 'everyone',
  title: 'Self-release with a ball',
  summary: 'How to press the buttock muscles with a ball or roller, and which places to leave alone.',
  flags: [...NERVE_FLAGS, ...CLOT_FLAGS, 'fever', 'shingles'],
  sections: [
    {
      id: 'where',
      title: 'Where to press',
      how: 'Feel three places first: the dimple beside the base of the spine, the sit bone, and the bump at the outer hip. Press only on the fleshy upper, outer part, between the rim of the hip bone and the bump.',
      claims: [
        claim(
          'C',
          ['sciatic-ct-2015'],
          'That part lies over the outer hip muscle, away from the sciatic nerve.',
          { see: ['gluteus-medius'] },
        ),
      ],
    },
    {
      id: 'not-where',
      title: 'Where not to press',
      how: 'Stay two finger widths away from the strip of the sciatic nerve. Stay off the bump at the outer hip, the sit bone, the tailbone and the spine.',
      claims: [
        claim(
          'B',
          ['sciatic-ct-2015'],
          'The nerve runs down the middle of the buttock. Low down, it lies halfway between the sit bone and the bump at the outer hip.',
          {
            clinical:
              'At about one third of the line from posterior superior iliac spine to ischial tuberosity (5.2 cm), and midway between tuberosity (5.8 cm) and trochanter (6.2 cm); 100 adults.',
            see: ['sciatic-nerve'],
          },
        ),
        claim('C', ['outer-hip-provide'], 'Rolling over the bump can make a sore outer hip worse.', {
          clinical: 'Gluteal tendinopathy: foam rolling may irritate the tendon.',
        }),
      ],
    },
    {
      id: 'how',
      title: 'How to do it',
      how: 'Stand with your side to a wall, and put a soft ball between buttock and wall. Lean in until it feels like pressure, at most 4 of 10. Breathe, stay for 20 to 30 seconds, and move on. Take two or three places on each side.',
      claims: [
        claim(
          'C',
          ['piriformis-self-release'],
          'In a trial with 63 people with buttock pain, self-release eased pain a little more than stretching did over four weeks.',
          { clinical: 'Ergezen 2023, piriformis syndrome, randomized; a small group.' },
        ),
        claim(
          'C',
          ['own-search'],
          'We found no study that shows which ball, how hard, or how long is best. The figures here are common practice.',
        ),
      ],
    },
    {
      id: 'expect',
      title: 'What to expect',
      claims: [
        claim(
          'C',
          ['desk-stiffness'],
          'Rolling can make a stiff muscle softer for some time. It does not make it stronger.',
          { clinical: 'Roller massage, 8 minutes, low back muscles after desk work.' },
        ),
        claim(
          'C',
          ['cambron-2007'],
          'Some soreness the next day is common. If there is a bruise, you pressed too hard.',
        ),
      ],
    },
  ],
  cautions: CAUTIONS,
  see: {
    structures: [key('gluteus-medius'), key('piriformis'), key('sciatic-nerve')],
    topics: ['after-treatment', 'nerve-tests'],
    stories: ['hands'],
  },
  words: [
    'tennis ball',
    'lacrosse ball',
    'massage ball',
    'foam roller',
    'self massage',
    'trigger point ball',
    'glute release at home',
    'roll out',
  ],
};
