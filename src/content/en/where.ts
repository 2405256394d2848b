import type { WhereTexts } from '../types.ts';
import { claim } from './claim.ts';

/** What is said where a reader marks the places that hurt. */
export const WHERE: WhereTexts = {
  shared: claim(
    'B',
    ['slipman-2000', 'lesher-2008', 'park-2020'],
    'Muscles, nerves, joints and tendons share these places. The place alone cannot tell them apart; what comes with the pain can help, and an examination more.',
  ),
  none: claim(
    'C',
    ['own-search'],
    'No pattern of this atlas names this place. That does not mean that nothing is there.',
  ),
  signs: claim(
    'A',
    ['clinical-teaching', 'nice-ng59'],
    'Numbness, tingling or weakness should be checked by a doctor, whichever muscle is sore.',
    { clinical: 'Sensory, motor or reflex changes call for a neurological examination.' },
  ),
  always: [
    'bladder',
    'bowel',
    'saddle-numbness',
    'both-legs',
    'fast-weakness',
    'fever',
    'fall',
    'cancer',
    'night-pain',
  ],
  byZone: [
    { zones: ['calf-prox', 'calf-dist', 'popliteal', 'leg-medial'], flags: ['clot', 'breathless'] },
    {
      zones: [
        'calf-prox',
        'calf-dist',
        'thigh-post-prox',
        'thigh-post-dist',
        'buttock-central',
        'buttock-upper-lateral',
        'buttock-lower-medial',
        'buttock-lower-lateral',
      ],
      flags: ['walking-pain'],
    },
    {
      zones: ['foot-dorsum', 'leg-lateral', 'ankle-lateral', 'foot-lateral', 'leg-medial', 'foot-sole'],
      flags: ['foot-drop', 'spreading-numbness'],
    },
    {
      zones: ['groin', 'hip-posterior', 'trochanter', 'thigh-anterolateral', 'thigh-front'],
      flags: ['no-weight', 'minor-fall'],
    },
    {
      zones: ['lumbar-belt', 'lumbar-paraspinal', 'abdomen-lower-lateral'],
      flags: ['pulsating-belly', 'minor-fall', 'weight-loss', 'immune'],
    },
    { zones: ['sacroiliac', 'sacrum', 'iliac-crest-post'], flags: ['morning-stiffness', 'age'] },
  ],
};
