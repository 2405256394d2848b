import type { Topic } from '../../topic.ts';
import { claim, key } from '../claim.ts';

/** Sitting, at home and elsewhere. */
export const SITTING: Topic = {
  id: 'sitting',
  group: 'daily',
  audience: 'everyone',
  title: 'Sitting',
  summary:
    'How to sit with less discomfort in the buttock and low back, and what is known about sitting and pain.',
  flags: ['saddle-numbness', 'spreading-numbness', 'not-improving'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['alzahrani-2022'],
          'People who sit a lot are not more likely to get new back pain, in studies that followed them for years.',
        ),
      ],
    },
  ],
  cautions: [claim('C', ['clinical-teaching'], 'Get up if a leg tingles or goes numb while you sit.')],
  see: { structures: [key('piriformis')], patterns: ['other/nerve-root-s1'] },
  words: ['sit', 'chair', 'wallet'],
};
