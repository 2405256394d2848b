import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CAUTIONS } from '../../shared/cautions.ts';
import { BONE_FLAGS, CLOT_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** For therapists: finding bones and muscles by hand. */
export const PALPATION: Topic = {
  id: 'palpation',
  group: 'therapist',
  audience: 'therapist',
  title: 'Finding the muscles by hand',
  summary: 'For therapists: landmarks and muscles of the buttock, step by step, and how sure a hand can be.',
  flags: [...NERVE_FLAGS, ...BONE_FLAGS, ...CLOT_FLAGS, ...ILLNESS_FLAGS],
  sections: [
    {
      id: 'bones',
      title: 'Bones first',
      how: 'Put your hands on the rim of the hip bones. Follow the rim back to the dimple of the low back. Find the sit bone under the fold of the buttock. Find the bump at the outer hip: it moves when the leg turns in and out.',
      claims: [
        claim(
          'B',
          ['openstax-pelvis', 'openstax-lower-limb-bones'],
          'Rim, dimple, sit bone and outer bump can be felt in most people. Show landmarks in this atlas to see them on the model.',
          {
            clinical: 'Iliac crest, posterior superior iliac spine, ischial tuberosity, greater trochanter.',
            see: ['hip-bone', 'femur'],
          },
        ),
      ],
    },
    {
      id: 'medius',
      title: 'Gluteus medius',
      how: 'Have the client stand and shift the weight from foot to foot. Place your fingers between the rim and the bump. Feel the muscle harden as the weight comes onto that leg.',
      claims: [
        claim(
          'C',
          ['vh-medius-palpation'],
          'Its front and middle parts can be felt. The back part lies under the big muscle and cannot be told apart from it.',
          { see: ['gluteus-medius', 'gluteus-maximus'] },
        ),
      ],
    },
    {
      id: 'piriformis',
      title: 'Piriformis',
      how: 'With the client on the side or face down, draw a line from the edge of the sacrum to the top of the bump. Sink in slowly with flat fingers through the relaxed big muscle. Have the client turn the leg out a little against your hand.',
      claims: [
        claim(
          'B',
          ['openstax-limb-muscles', 'sciatic-ct-2015'],
          'It lies deep on that line, and the nerve usually comes out right below it. A hand cannot be sure which of the two it presses.',
          { see: ['piriformis', 'sciatic-nerve'] },
        ),
      ],
    },
    {
      id: 'sure',
      title: 'How sure a hand can be',
      claims: [
        claim(
          'B',
          ['lucas-2009'],
          'Examiners often disagree on knots and taut bands. They agree better on where it hurts and on whether it is the known pain.',
          {
            clinical:
              'Nine studies; kappa 0.57 to 1.0 for reproduction of pain, -0.08 to 0.75 for taut bands; none of good quality.',
          },
        ),
        claim(
          'B',
          ['adelmanesh-2015', 'adelmanesh-2016'],
          'A sore spot in the buttock is common with a pinched nerve in the back. So ask about numbness and weakness too.',
        ),
      ],
    },
  ],
  cautions: CAUTIONS,
  see: {
    structures: [key('gluteus-medius'), key('piriformis'), key('sciatic-nerve')],
    topics: ['session', 'nerve-tests'],
    stories: ['hands'],
  },
  words: [
    'palpate',
    'landmarks',
    'find the piriformis',
    'find the muscle',
    'feel the muscle',
    'where is the nerve',
    'for therapists',
  ],
};
