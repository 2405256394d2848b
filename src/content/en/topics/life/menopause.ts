import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { TENDON_CAUTION } from '../../shared/cautions.ts';
import { SORE_OUTER_HIP } from '../cautions.ts';
import { BONE_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Pain at the outer hip around and after menopause. */
export const MENOPAUSE: Topic = {
  id: 'menopause',
  group: 'life',
  audience: 'everyone',
  title: 'Menopause and the outer hip',
  summary: 'Why the outer hip often hurts around and after menopause, and what helps.',
  flags: [...BONE_FLAGS, 'thin-bones', ...ILLNESS_FLAGS, ...NERVE_FLAGS, 'not-improving'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['ganderton-2016', 'abductor-weakness-2016'],
          'Pain at the outer hip is most common in women between about 40 and 63. Sore tendons of the hip muscles are the usual finding.',
          {
            clinical: 'Greater trochanteric pain syndrome: gluteus medius and minimus tendinopathy.',
            see: ['gluteus-medius', 'gluteus-minimus'],
          },
        ),
        claim(
          'C',
          ['ganderton-2016'],
          'Less estrogen may make tendons weaker. That is an idea with some support, not a proven cause.',
        ),
      ],
    },
    {
      id: 'feels',
      title: 'How it feels',
      claims: [
        claim(
          'B',
          ['outer-hip-leaflet', 'gtps-playbook-2024'],
          'It hurts over the bump at the outer hip: lying on it, on stairs, on one leg, and with the first steps after rest.',
        ),
      ],
    },
    {
      id: 'helps',
      title: 'What helps',
      how: 'Put a pillow between the knees at night. Stand on both feet. Leave out stretches that pull the leg across the body. Strengthen the hip slowly, two or three days a week.',
      claims: [
        claim(
          'B',
          ['leap-2018', 'cowan-2022'],
          'Advice on how to spare the tendon, together with exercise, seems to help most people within months.',
          {
            clinical:
              'LEAP: education plus exercise better than injection or waiting. GLoBE: all groups, all with education, improved.',
          },
        ),
        claim(
          'C',
          ['cowan-2022'],
          'In a trial with 132 women, a hormone cream did no better overall than a cream without hormones. Neither did one kind of exercise over another.',
        ),
      ],
    },
    {
      id: 'bones',
      title: 'Bones',
      claims: [
        claim(
          'B',
          ['brooke-wavell-2022'],
          'Bones get thinner after menopause. Strength work and some impact, such as brisk steps or small jumps, are advised to keep them strong. After a broken vertebra, leave out jumps.',
        ),
      ],
    },
  ],
  cautions: [
    SORE_OUTER_HIP,
    TENDON_CAUTION,
    claim(
      'C',
      ['outer-hip-provide', 'outer-hip-leaflet'],
      'Do not press or roll hard on the bump at the outer hip.',
    ),
  ],
  see: {
    structures: [key('gluteus-medius'), key('gluteus-minimus')],
    patterns: ['other/outer-hip-pain'],
    topics: ['hip-tests', 'sleeping', 'exercise-time', 'older-people'],
  },
  words: [
    'menopausal',
    'perimenopause',
    'hormones',
    'estrogen',
    'GTPS',
    'outer hip pain',
    'woman over 50',
    'hot flashes',
  ],
};
