import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON } from '../cautions.ts';
import { BONE_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Old age and thin bones. */
export const OLDER_PEOPLE: Topic = {
  id: 'older-people',
  group: 'life',
  audience: 'everyone',
  title: 'Older people and thin bones',
  summary: 'What to watch for in old age and with thin bones, and how to train and be treated safely.',
  flags: [
    ...BONE_FLAGS,
    'thin-bones',
    'burst-aneurysm',
    'pulsating-belly',
    'walking-pain',
    ...ILLNESS_FLAGS,
    ...NERVE_FLAGS,
  ],
  sections: [
    {
      id: 'watch',
      title: 'What to watch for',
      claims: [
        claim(
          'B',
          ['nhs-hip-fracture', 'nice-ng59'],
          'After a fall, even a small one, new hip or back pain may mean a broken bone. Some people can still walk on it.',
          { clinical: 'Fragility fracture of the proximal femur, pelvis or a vertebra.', see: ['femur'] },
        ),
        claim(
          'C',
          ['sacral-insufficiency'],
          'With thin bones, the base of the spine can crack without any fall. It then hurts low in the back or in the buttock.',
          { clinical: 'Sacral insufficiency fracture.', see: ['sacrum'] },
        ),
        claim(
          'B',
          ['glos-hip-flags', 'clinical-teaching'],
          'Pain in the buttock or calf that comes with walking and goes within minutes of rest may come from the blood vessels or the spine.',
        ),
      ],
    },
    {
      id: 'train',
      title: 'Training',
      how: 'Stand up from a chair ten times without using the arms, if you can. Stand on one leg beside the kitchen counter. Walk every day. Add light weights when it gets easy.',
      claims: [
        claim(
          'B',
          ['brooke-wavell-2022'],
          'With thin bones, exercise is advised, not rest: strength for the bones, balance against falls, and work for the back.',
        ),
        claim(
          'B',
          ['brooke-wavell-2022'],
          'After a broken vertebra, do nothing harder on the bones than brisk walking. Those who fall easily should begin with strength and balance.',
          {
            clinical:
              'Impact up to the equivalent of brisk walking after vertebral or several low-trauma fractures.',
          },
        ),
        claim(
          'C',
          ['backinmotion-weeks'],
          'Muscles still grow in old age. It takes longer, up to four months or so.',
        ),
      ],
    },
    {
      id: 'massage',
      title: 'Massage',
      claims: [
        claim(
          'C',
          ['nccih-massage', 'ernst-2003'],
          'Tell the therapist about thin bones, blood thinners and falls. Then light pressure is right. After a fall, there should be no deep work.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'B',
      ['brooke-wavell-2022'],
      'With thin bones, do not bend the back far forward, as in toe touches or sit-ups.',
      { clinical: 'Avoid postures with a high degree of spinal flexion.' },
    ),
    claim(
      'C',
      ['brooke-wavell-2022'],
      'Keep something firm to hold within reach when you train your balance.',
    ),
    ASK_THE_SURGEON,
  ],
  see: {
    structures: [key('femur'), key('sacrum')],
    patterns: ['other/hip-joint'],
    topics: ['hip-arthritis', 'hip-replacement', 'menopause'],
  },
  words: [
    'elderly',
    'senior',
    'old age',
    'osteoporosis',
    'thin bones',
    'brittle bones',
    'falls',
    'balance',
    'over 70',
  ],
};
