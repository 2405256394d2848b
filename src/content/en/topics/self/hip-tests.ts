import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON } from '../cautions.ts';
import { BONE_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Tests by hand for the outer hip and the joint between spine and pelvis. */
export const HIP_TESTS: Topic = {
  id: 'hip-tests',
  group: 'self',
  audience: 'everyone',
  title: 'Tests: outer hip and pelvic joint',
  summary: 'Three groups of simple tests for hip and pelvis, and what they can and cannot tell.',
  flags: [...BONE_FLAGS, ...NERVE_FLAGS, 'stress-fracture'],
  sections: [
    {
      id: 'one-leg',
      title: 'Standing on one leg for 30 seconds',
      how: 'Stand beside a wall and touch it with one finger. Lift the foot on the good side, and stand on the sore leg for up to 30 seconds. Note whether this brings on your usual pain at the outer hip.',
      claims: [
        claim(
          'C',
          ['one-leg-page', 'lequesne-2008'],
          'Pain at the outer hip within 30 seconds fits a sore tendon there. No pain does not mean that the tendon is fine.',
          {
            clinical:
              'Grimaldi 2017, 65 people: sensitivity 0.38, specificity 1.00. Lequesne 2008, 17 severe cases: 1.00 and 0.97.',
            see: ['gluteus-medius', 'gluteus-minimus'],
          },
        ),
      ],
    },
    {
      id: 'trendelenburg',
      title: 'Trendelenburg sign',
      how: 'You stand on one leg. The tester watches from behind whether the other side of the pelvis drops, or the body leans over.',
      claims: [
        claim(
          'C',
          ['bird-2001'],
          'In a study of 24 people, it found about seven in ten tendon tears at the outer hip.',
          { clinical: 'Sensitivity 0.72, specificity 0.76.', see: ['gluteus-medius'] },
        ),
        claim(
          'C',
          ['trendelenburg-block'],
          'It does not measure strength. When a nerve block halved the strength of nine people, their pelvis did not drop more.',
          { clinical: 'Abductor strength fell by 52 %; pelvic drop did not change.' },
        ),
      ],
    },
    {
      id: 'pelvic-joint',
      title: 'Tests of the sacroiliac joint',
      how: 'The tester presses or twists the pelvis in six ways, while you lie down. A test is positive if it brings on your own pain.',
      claims: [
        claim(
          'C',
          ['laslett-2005'],
          'One painful test says little. When three or more hurt, the joint between spine and pelvis is a likelier source.',
          {
            clinical:
              'Three or more of six: sensitivity 0.94, specificity 0.78; 48 people, reference joint block.',
            see: ['sacrum', 'hip-bone'],
          },
        ),
      ],
    },
    {
      id: 'limits',
      title: 'What tests cannot do',
      claims: [
        claim(
          'B',
          ['one-leg-page', 'bird-2001', 'laslett-2005'],
          'All of these figures come from small groups in clinics. A test can be wrong for you. It is only one piece of the puzzle.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['nhs-hip-fracture', 'brooke-wavell-2022'],
      'Stand on one leg only with something firm to hold. Do not try it after a fall, or if you fall easily.',
    ),
    ASK_THE_SURGEON,
  ],
  see: {
    structures: [key('gluteus-medius'), key('gluteus-minimus')],
    patterns: ['other/outer-hip-pain', 'other/sacroiliac-joint', 'other/hip-joint'],
    topics: ['nerve-tests', 'standing', 'menopause'],
  },
  words: [
    'stand on one leg',
    'one-leg stand',
    'balance test',
    'Trendelenburg',
    'hip drop',
    'SI joint test',
    'SIJ',
    'sacroiliac test',
    'examination',
  ],
};
