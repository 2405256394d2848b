import type { ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

/** The band along the outer thigh. */
export const iliotibialTract: ShortEntry = shortEntry('iliotibial-tract', {
  say: 'IL-ee-oh-TIB-ee-ul TRAKT',
  summary: fact(
    'This is a strong band down the outer thigh, from the crest of the hip bone to the shin bone.',
    {
      from: ['gpnotebook-gluteus-maximus', 'openstax-limb-muscles', 'grays-42'],
      see: ['hip-bone', 'tibia'],
    },
  ),
  position: [
    fact(
      'It is the thick outer part of the sheet of tissue around the thigh. It lies over the bump on the outer hip and over the vastus lateralis.',
      {
        from: ['openstax-limb-muscles', 'grays-42'],
        clinical: 'Lateral part of the fascia lata.',
        see: ['femur', 'vastus-lateralis'],
      },
    ),
  ],
  role: [
    fact(
      'It passes on the pull of the gluteus maximus and the tensor fasciae latae. So it helps steady the hip and the knee when you stand.',
      {
        from: ['openstax-limb-muscles', 'gpnotebook-gluteus-maximus'],
        see: ['gluteus-maximus', 'tensor-fasciae-latae'],
      },
    ),
  ],
  attaches: [
    claim(
      'B',
      ['gpnotebook-gluteus-maximus', 'grays-42'],
      'Textbooks say that most of the gluteus maximus ends in it from behind. The tensor fasciae latae ends in it from the front.',
      {
        see: ['gluteus-maximus', 'tensor-fasciae-latae'],
      },
    ),
    claim(
      'C',
      ['gmax-structure-2025'],
      'A study of 25 bodies found that most of the gluteus maximus goes past the band to the thigh bone.',
      { see: ['gluteus-maximus', 'femur'] },
    ),
    fact('At its lower end, it is attached to a small bump on the outer front of the shin bone.', {
      from: ['gpnotebook-gluteus-maximus', 'grays-42'],
      clinical: 'Anterolateral tubercle of the tibia (Gerdy).',
      see: ['tibia'],
    }),
  ],
  pain: [
    claim(
      'C',
      ['gtps-playbook-2024', 'clinical-teaching'],
      'The outer hip may hurt where the band lies over sore tendons. The pain may be worse when you lie on that side or cross your legs.',
      {
        see: ['gluteus-medius', 'gluteus-minimus'],
      },
    ),
    claim(
      'C',
      ['ssc-outer-knee'],
      'In some runners, the outer side of the knee hurts near the lower end of the band.',
    ),
  ],
});

/** The sheet over the low back. */
export const thoracolumbarFascia: ShortEntry = shortEntry('thoracolumbar-fascia', {
  say: 'thor-uh-koh-LUM-bar FASH-uh',
  summary: fact('This is a strong sheet of tissue over the muscles of the low back.', {
    from: ['gray-1918-back', 'grays-42'],
  }),
  position: [
    fact(
      'It lies under the skin of the low back. It wraps around the long back muscles. This model shows the layer behind them.',
      { from: ['gray-1918-back', 'grays-42'], see: ['longissimus-thoracis', 'iliocostalis-lumborum'] },
    ),
  ],
  role: [
    claim(
      'B',
      ['barker-2014', 'grays-42'],
      'It connects the back to the buttock. The pull of the gluteus maximus can tense it, so the two may work together across the base of the spine.',
      {
        see: ['gluteus-maximus', 'sacrum'],
      },
    ),
  ],
  attaches: [
    fact(
      'It is attached to the tips of the lumbar vertebrae, to the sacrum and to the back part of the crest.',
      {
        from: ['gray-1918-back', 'grays-42'],
        clinical: 'Spinous processes, median sacral crest, posterior superior iliac spine and crest.',
        see: ['sacrum', 'hip-bone'],
      },
    ),
    claim(
      'A',
      ['barker-2014', 'grays-42'],
      'Part of the gluteus maximus begins on it, and so does a broad muscle of the back.',
      {
        clinical: 'Gluteus maximus; latissimus dorsi.',
        see: ['gluteus-maximus'],
      },
    ),
  ],
});
