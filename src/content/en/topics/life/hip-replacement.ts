import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { REPLACED_FROM_BEHIND, REPLACED_FROM_FRONT } from '../../shared/cautions.ts';
import { ASK_THE_SURGEON } from '../cautions.ts';
import { BONE_FLAGS, CLOT_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Living with an artificial hip. */
export const HIP_REPLACEMENT: Topic = {
  id: 'hip-replacement',
  group: 'life',
  audience: 'everyone',
  title: 'After a hip replacement',
  summary:
    'Which moves to avoid after a hip replacement, by the way it was put in, and what that means for massage and stretching.',
  flags: ['hip-dislocation', ...BONE_FLAGS, ...CLOT_FLAGS, 'fever', ...NERVE_FLAGS],
  sections: [
    {
      id: 'ask',
      title: 'Ask two things',
      how: 'Ask your surgeon: From which side was the hip opened? Which rules should I follow, and for how long? Write the answers down, and show them to every therapist.',
      claims: [
        claim(
          'B',
          ['leeds-hip-replacement', 'hip-approach-page'],
          'The rules depend on the side from which the joint was opened, and on the surgeon. Some people get no rules at all.',
        ),
      ],
    },
    {
      id: 'behind',
      title: 'Opened from behind',
      claims: [
        claim(
          'B',
          ['eannucci-2019', 'leeds-hip-replacement'],
          'The risky moves are bending past a right angle, crossing the legs, and turning the leg in. The rules often last for 6 to 12 weeks.',
          {
            clinical: 'Posterior approach: flexion past 90 degrees, adduction, internal rotation.',
            see: ['piriformis', 'obturator-internus'],
          },
        ),
        claim(
          'C',
          ['hip-approach-page'],
          'From behind, the surgeon cuts short muscles that turn the leg out, such as the piriformis. They need time to heal.',
          { see: ['piriformis'] },
        ),
      ],
    },
    {
      id: 'front',
      title: 'Opened from the front',
      claims: [
        claim(
          'C',
          ['hip-approach-page'],
          'Here the risky moves are the opposite: drawing the leg far back, and turning it out.',
          { clinical: 'Anterior approach: extension and external rotation.' },
        ),
        claim(
          'C',
          ['barnsley-2015'],
          'In two studies of hips opened from the front or side, such rules did not make dislocations rarer. They slowed the return to daily life.',
          { clinical: 'Anterolateral approach; the studies may have been too small to show a difference.' },
        ),
      ],
    },
    {
      id: 'stretching',
      title: 'Stretching and massage',
      claims: [
        claim(
          'C',
          ['eannucci-2019', 'hip-approach-page'],
          'Knee-across, knee-to-chest and figure-four stretches do what the rules forbid. Leave them out unless your surgeon agrees.',
        ),
        claim(
          'C',
          ['leeds-hip-replacement', 'clinical-teaching'],
          'Do not have deep massage near the hip until the wound has healed and the surgeon agrees. Later, gentle massage away from the scar may feel good.',
        ),
      ],
    },
    {
      id: 'sleep',
      title: 'Sleep and sitting',
      how: 'As long as the rules apply, lie on your back, or on the side with a thick pillow between the knees. Choose a high chair with arms. Sit with the knees lower than the hips.',
      claims: [
        claim(
          'C',
          ['leeds-hip-replacement'],
          'The aim is that the knee stays lower than the hip, and the leg does not cross the middle of the body.',
        ),
      ],
    },
  ],
  cautions: [REPLACED_FROM_BEHIND, REPLACED_FROM_FRONT, ASK_THE_SURGEON],
  see: {
    structures: [key('femur'), key('piriformis')],
    patterns: ['other/hip-joint'],
    topics: ['hip-arthritis', 'sleeping', 'older-people'],
  },
  words: [
    'artificial hip',
    'hip surgery',
    'total hip',
    'THR',
    'prosthesis',
    'hip operation',
    'new hip',
    'dislocation',
  ],
};
