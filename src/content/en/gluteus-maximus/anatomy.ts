import type { Actions, Attachments, Claim } from '../../types.ts';
import { claim } from '../claim.ts';

export const summary: Claim = claim(
  'A',
  ['grays-42', 'lieberman-2006'],
  'This is the big buttock muscle. It straightens your hip when you stand up, climb stairs and run.',
  {
    clinical:
      'Principal extensor of the hip; also lateral rotation, abduction (upper fibers) and adduction (lower fibers).',
  },
);

export const actions: Actions = {
  lead: claim(
    'B',
    ['grays-42', 'moore-anatomy', 'delp-1999'],
    'It straightens the hip: it moves the thigh back, or lifts the trunk up over the legs. With the hip straight, it also turns the leg outward. Its upper and lower parts differ, and bending the hip changes what each part does.',
    { clinical: 'At neutral: extension and lateral rotation; upper part abducts, lower part adducts.' },
  ),
  positions: {
    straight: [
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'The upper part moves the leg back, turns it outward and moves it out to the side.',
        { clinical: 'Hip neutral: extension, lateral rotation, abduction.' },
      ),
      claim(
        'B',
        ['grays-42', 'gait2392-model'],
        'The lower part moves the leg back strongly, turns it outward and brings it in toward the other leg.',
        { clinical: 'Hip neutral: extension, lateral rotation, adduction.' },
      ),
    ],
    'half-bent': [
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The upper part still straightens the hip, with less leverage, and moves the leg out. It hardly turns the leg either way.',
        { clinical: 'About 45 degrees: reduced extension, abduction, rotation near neutral.' },
      ),
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The lower part straightens the hip and turns the leg outward.',
        { clinical: 'About 45 degrees: extension, lateral rotation.' },
      ),
    ],
    'right-angle': [
      claim(
        'C',
        ['gait2392-model', 'delp-1999'],
        'The upper part moves the bent leg out to the side. In computer models it also turns the leg a little inward, but simple models may be misleading here.',
        { clinical: 'About 90 degrees: abduction; weak medial rotation in models without wrapping.' },
      ),
      claim(
        'B',
        ['gait2392-model', 'delp-1999'],
        'The lower part straightens the hip, as when you get up from a chair. It has less leverage there, but it is stretched. It turns the leg outward a little.',
        { clinical: 'About 90 degrees: extension with a shorter arm, slight lateral rotation.' },
      ),
    ],
  },
  standing: [
    claim(
      'B',
      ['lieberman-2006', 'bartlett-2014', 'gpnotebook-gluteus-maximus', 'grays-42'],
      'The lower part tips the pelvis back and helps you get up, climb and run.',
      { clinical: 'Posterior pelvic tilt; sit-to-stand, stairs, running.' },
    ),
    claim(
      'B',
      ['gray-1918-gluteal', 'gait2392-model', 'perry-burnfield-2010'],
      'The upper part helps keep the pelvis level, tightens the band along the outer thigh and lifts the trunk when you straighten up.',
      {
        see: ['iliotibial-tract'],
        clinical: 'Limits pelvic drop, tenses the iliotibial tract, extends the trunk.',
      },
    ),
    claim(
      'B',
      ['barker-2014', 'grays-42'],
      'It is joined to the sheet of tissue over the low back, and most of it crosses the joint at the base of the spine. So it can affect how the pelvis and the low back move and how they are held.',
      {
        clinical: 'Attached to the thoracolumbar fascia; about 70 % of it crosses the sacroiliac joint.',
        see: ['thoracolumbar-fascia', 'sacrum', 'lumbar-vertebra-5'],
      },
    ),
  ],
};

export const position: readonly Claim[] = [
  claim(
    'A',
    ['osu-gluteus-maximus', 'openstax-limb-muscles', 'grays-42'],
    'It lies right under the skin and fat of the buttock. It is the outermost of the three gluteal muscles.',
    {
      clinical: 'Superficial; separated from the trochanter by the subgluteus maximus (trochanteric) bursa.',
      see: ['body-surface'],
    },
  ),
  claim(
    'A',
    ['openstax-limb-muscles', 'gray-1918-gluteal', 'dartmouth-gluteal'],
    'It covers most of the gluteus medius, and the piriformis and the sciatic nerve too. Only the upper front part of the medius is not covered.',
    {
      clinical: 'Only the anterosuperior gluteus medius stays uncovered, under its own aponeurosis.',
      see: ['sciatic-nerve', 'gluteus-medius', 'piriformis'],
    },
  ),
  claim(
    'C',
    ['rajagopal-2016-model', 'ward-2009'],
    'It is two to two and a half times as large as the gluteus medius and about twenty times as large as the piriformis. People differ a lot.',
    {
      clinical:
        'Volume in a model of a young man about 2.6 times the medius and 19 times the piriformis; weight in 21 bodies about twice the medius.',
    },
  ),
];

export const attachments: Attachments = {
  origin: [
    claim(
      'A',
      ['barker-2014', 'grays-42'],
      'It starts at the back of the hip bone and its crest, the lower sacrum and the side of the tailbone. It also starts at the strong bands between these bones and the sheets of tissue over the back muscles.',
      {
        clinical:
          'Ilium behind the posterior gluteal line and adjacent crest; gluteus medius fascia; thoracolumbar fascia and erector spinae aponeurosis; dorsal lower sacrum and side of the coccyx; dorsal sacroiliac and sacrotuberous ligaments.',
        see: ['thoracolumbar-fascia', 'sacrotuberous-ligament', 'hip-bone', 'sacrum'],
      },
    ),
  ],
  insertion: [
    claim(
      'B',
      ['gpnotebook-gluteus-maximus', 'grays-42'],
      'Textbooks say that most of it, about three quarters, ends in the long band down the outer thigh. The deep lower fibers end on a ridge at the back of the thigh bone.',
      {
        clinical:
          'Upper fibers and superficial lower fibers: iliotibial tract. Deep lower fibers: gluteal tuberosity of the femur.',
        see: ['iliotibial-tract', 'femur'],
      },
    ),
    claim(
      'C',
      ['gmax-structure-2025'],
      'A study of 25 bodies in 2025 found something different. Most of the muscle reached the thigh bone by a flat tendon, which was only partly joined to the band.',
      {
        clinical:
          'The upper three quarters form a plate-like tendon that is mostly inserted on the gluteal tuberosity and only partly adherent to the iliotibial tract.',
        see: ['femur', 'iliotibial-tract'],
      },
    ),
  ],
  nerve: [
    claim(
      'A',
      ['grays-online', 'grays-42'],
      'The inferior gluteal nerve controls it, from the nerve roots L5, S1 and S2.',
      {
        see: ['inferior-gluteal-nerve'],
        clinical:
          'N. gluteus inferior (L5, S1, S2). Some web pages name the superior gluteal nerve by mistake; that one serves the gluteus medius and minimus.',
      },
    ),
  ],
  blood: [
    claim(
      'A',
      ['gray-1918-arteries', 'grays-42'],
      'Its blood comes mainly from the lower buttock artery. The upper one and one in the thigh add to it.',
      {
        see: ['inferior-gluteal-artery', 'superior-gluteal-artery'],
        clinical:
          'Inferior gluteal artery; superficial branch of the superior gluteal artery; first perforating artery.',
      },
    ),
  ],
};

export const daily = {
  standing: [
    claim(
      'B',
      ['gray-1918-gluteal', 'gait2392-model', 'perry-burnfield-2010'],
      'It lifts you when you straighten up from bending over, and its upper part helps keep the pelvis level.',
      {
        clinical:
          'Trunk extension from flexion; upper fibers limit contralateral pelvic drop and tense the iliotibial tract.',
      },
    ),
  ],
  walking: [
    claim(
      'B',
      ['lieberman-2006', 'bartlett-2014'],
      'It does little when you walk on flat ground, and little even uphill. It works far harder in running, and about as hard in climbing as in running.',
      {
        clinical:
          'Low EMG in level and inclined walking; sprinting highest, climbing about equal to running.',
      },
    ),
    claim(
      'B',
      ['perry-burnfield-2010'],
      'In walking, it is busiest around the moment when the heel meets the ground.',
      {
        clinical:
          'Lower part about 95 to 10 % of the gait cycle, upper part about 95 to 24 %; peaks about 25 to 30 % of maximum.',
      },
    ),
  ],
  stairs: [
    claim(
      'C',
      ['macaskill-2014'],
      'In one study, going up a step took medium effort. People differ widely.',
      {
        clinical: 'Forward step-up 28.7 ± 18.7, lateral step-up 31 ± 20 % of maximum.',
      },
    ),
  ],
  sitting: [
    claim('C', ['clinical-teaching'], 'It is quiet while you sit, because there is nothing for it to hold.'),
    claim(
      'C',
      ['clinical-teaching', 'own-search'],
      'When you stand up, this muscle and the front thigh muscles do most of the work once you leave the seat. We know of no reliable measurements.',
      { clinical: 'Sit to stand: gluteus maximus and quadriceps after seat-off; no reliable %MVIC.' },
    ),
  ],
} satisfies Record<string, readonly Claim[]>;
