import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { SORE_OUTER_HIP, STOP_IF_NUMB } from '../cautions.ts';
import { NERVE_FLAGS } from '../flags.ts';

/** Long standing, and standing on one hip. */
export const STANDING: Topic = {
  id: 'standing',
  group: 'daily',
  audience: 'everyone',
  title: 'Standing',
  summary: 'How to stand for long, and why standing with one hip pushed out may hurt.',
  flags: [...NERVE_FLAGS, 'walking-pain', 'no-weight'],
  sections: [
    {
      id: 'hanging',
      title: 'Hanging on one hip',
      how: 'Notice when you push one hip out to the side. Bring your weight back over both feet.',
      claims: [
        claim(
          'C',
          ['outer-hip-leaflet', 'cambridge-outer-hip'],
          'Standing with the weight shifted over one hip may squeeze the tendons at its outer side. People with a sore outer hip are told to avoid it.',
          {
            clinical: 'Hip adduction compresses the gluteal tendons against the trochanter.',
            see: ['gluteus-medius', 'gluteus-minimus'],
          },
        ),
      ],
    },
    {
      id: 'long',
      title: 'Standing for long',
      how: 'Shift your weight from foot to foot. Rest one foot on a low step, and change sides. Walk a few steps whenever you can. Sit down before it hurts.',
      claims: [
        claim(
          'C',
          ['nelson-wong-2008', 'marshall-2011'],
          'Some people without back pain get it within two hours of standing. Before it came, the muscles at both outer hips worked at the same time.',
          {
            clinical:
              'Bilateral co-activation of the gluteus medius preceded pain; strength did not predict it.',
            see: ['gluteus-medius'],
          },
        ),
        claim('C', ['nhs-posture'], 'The usual advice is to stand upright, with the weight on both feet.'),
      ],
    },
    {
      id: 'stairs',
      title: 'Stairs',
      how: 'Hold the rail. Put the feet a little wider apart when you climb. Lead with the better leg on the way up, and with the sore one on the way down.',
      claims: [
        claim(
          'C',
          ['outer-hip-leaflet', 'macaskill-2014'],
          'One step up takes a lot of work from the muscle at the outer hip. Feet wider apart can ease it.',
          {
            clinical: 'Forward step-up: gluteus medius 63 % of maximum, one study of young adults.',
            see: ['gluteus-medius'],
          },
        ),
      ],
    },
  ],
  cautions: [SORE_OUTER_HIP, STOP_IF_NUMB],
  see: {
    structures: [key('gluteus-medius')],
    patterns: ['other/outer-hip-pain'],
    topics: ['hip-tests', 'sitting', 'desk-work'],
  },
  words: [
    'stand',
    'standing all day',
    'on my feet',
    'hanging on the hip',
    'stairs',
    'climbing stairs',
    'standing job',
  ],
};
