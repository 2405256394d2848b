import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { SORE_OUTER_HIP, STOP_IF_NUMB } from '../cautions.ts';
import { NERVE_FLAGS } from '../flags.ts';

/** Sitting, at home and elsewhere. */
export const SITTING: Topic = {
  id: 'sitting',
  group: 'daily',
  audience: 'everyone',
  title: 'Sitting',
  summary: 'What is known about sitting and pain, and how to sit with less of it.',
  flags: [...NERVE_FLAGS, 'not-improving'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['alzahrani-2022'],
          'Studies that followed people for years did not find that those who sit more get new back pain more often.',
          { clinical: '16 longitudinal studies; odds ratios 0.92 to 0.95 for 3 to more than 8 hours a day.' },
        ),
        claim(
          'C',
          ['desk-stiffness'],
          'After half a day at a desk, the low back was stiffer in one study. A stiff muscle does not have to hurt.',
        ),
        claim(
          'B',
          ['hopayian-2018', 'park-2020'],
          'Pain deep in the buttock that gets worse with sitting may come from the sciatic nerve there, but other problems feel the same.',
          {
            clinical:
              'Pain that is worse with sitting is one of four recurring features of piriformis syndrome.',
            see: ['piriformis', 'sciatic-nerve'],
          },
        ),
      ],
    },
    {
      id: 'how',
      title: 'How to sit',
      how: 'Sit well back, so that the chair holds the low back. Put both feet on the floor. Rest your weight on both sit bones. A rolled towel behind the low back helps some people.',
      claims: [
        claim(
          'C',
          ['nhs-posture'],
          'The usual advice is a supported back, hips and knees level, and both feet flat. No single posture has been shown to be right for everyone.',
        ),
        claim(
          'C',
          ['waongenngarm-2021'],
          'Changing position often may matter more. In one trial, office workers who shifted often in the chair got low back pain less often.',
          {
            clinical:
              'New low back pain within six months: 7 % with prompted shifts of posture, 33 % of controls; 193 people, one trial.',
          },
        ),
      ],
    },
    {
      id: 'breaks',
      title: 'Breaks',
      how: 'Stand up at least once an hour. Walk a few steps, or straighten the hips ten times. Let a phone call or a glass of water be the reason.',
      claims: [
        claim(
          'C',
          ['north-tees-back', 'ni-screen-breaks'],
          'Health services advise a short break each hour: from one minute on your feet to five or ten minutes away from the screen.',
        ),
      ],
    },
    {
      id: 'sore',
      title: 'If the buttock is sore',
      how: 'Take wallet, phone and keys out of the back pocket. Try a softer seat, or one that is a little higher. Do not sit with one leg crossed over the other for long.',
      claims: [
        claim(
          'C',
          ['access-piriformis'],
          'A thick wallet under one buttock can press on the nerve there. It even has a name: wallet sciatica.',
          { see: ['sciatic-nerve'] },
        ),
        claim('C', ['outer-hip-leaflet'], 'Low chairs and crossed legs often bother a sore outer hip.', {
          see: ['gluteus-medius'],
        }),
      ],
    },
  ],
  cautions: [STOP_IF_NUMB, SORE_OUTER_HIP],
  see: {
    structures: [key('piriformis'), key('gluteus-maximus')],
    patterns: ['other/deep-gluteal-syndrome', 'other/tailbone'],
    topics: ['desk-work', 'driving', 'standing'],
  },
  words: [
    'sitting pain',
    'hurts to sit',
    'chair',
    'posture',
    'wallet',
    'crossed legs',
    'cushion',
    'sit too much',
    'back pain from sitting',
  ],
};
