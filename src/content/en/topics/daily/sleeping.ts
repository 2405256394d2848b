import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { PREGNANT_ON_BACK } from '../../shared/cautions.ts';
import { ASK_THE_SURGEON, SORE_OUTER_HIP } from '../cautions.ts';
import { ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Lying, turning, getting up. */
export const SLEEPING: Topic = {
  id: 'sleeping',
  group: 'daily',
  audience: 'everyone',
  title: 'Sleeping',
  summary: 'Positions, pillows and mattresses for a sore back, buttock or hip.',
  flags: [...NERVE_FLAGS, ...ILLNESS_FLAGS, 'morning-stiffness'],
  sections: [
    {
      id: 'position',
      title: 'How to lie',
      how: 'On your side: lie on the side that does not hurt, with a thick pillow between the knees. It should reach the ankle. On your back: put a pillow under the knees.',
      claims: [
        claim(
          'C',
          ['outer-hip-leaflet', 'cambridge-outer-hip', 'mersey-outer-hip'],
          'For a sore outer hip, leaflets advise lying on the back or on the other side, with a pillow between the knees.',
          { clinical: 'The pillow keeps the upper hip out of adduction.', see: ['gluteus-medius'] },
        ),
        claim(
          'C',
          ['own-search'],
          'For back pain, we found no good trial that shows one sleeping position to be best. Use the one in which you sleep.',
        ),
      ],
    },
    {
      id: 'mattress',
      title: 'The mattress',
      claims: [
        claim(
          'C',
          ['kovacs-2003'],
          'One trial had 313 people with lasting back pain. After three months, those on a medium-firm bed did better than those on a firm one.',
          {
            clinical:
              'Randomized and blinded; disability and pain in bed at 90 days. A manufacturer donated the mattresses.',
          },
        ),
      ],
    },
    {
      id: 'turning',
      title: 'Turning over and getting up',
      how: 'To turn, bend both knees and roll shoulders, hips and knees as one. To get up, roll onto the side, let the legs go over the edge, and push up with the arms.',
      claims: [
        claim(
          'C',
          ['cuh-pelvic-girdle', 'laslett-2005'],
          'Pain when turning in bed is common with pain of the pelvic joints. Keeping the knees together can help.',
        ),
      ],
    },
    {
      id: 'night',
      title: 'Pain at night',
      claims: [
        claim(
          'B',
          ['outer-hip-leaflet', 'nhs-back-pain'],
          'Pain when you lie on one side is common with a sore outer hip. Pain that no position eases should be checked.',
        ),
      ],
    },
  ],
  cautions: [SORE_OUTER_HIP, PREGNANT_ON_BACK, ASK_THE_SURGEON],
  see: {
    structures: [key('gluteus-medius')],
    patterns: ['other/outer-hip-pain', 'other/sacroiliac-joint'],
    topics: ['pregnancy', 'menopause', 'hip-replacement'],
  },
  words: [
    'sleep',
    'bed',
    'pillow',
    'mattress',
    'night',
    'lying on the side',
    'sleeping position',
    'turn over in bed',
  ],
};
