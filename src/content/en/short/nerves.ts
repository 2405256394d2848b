import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { NERVE_SIGNS, TENDER_POINT } from '../shared/pain.ts';
import { fact, shortEntry } from './entry.ts';

const EMERGENCY: Claim = claim(
  'A',
  ['ces-pathway-2024', 'finucane-2020'],
  'Trouble passing urine, numbness between the legs, or weakness or numbness in both legs is an emergency. Call the emergency number now.',
);

const FOOT_DROP: Claim = claim(
  'C',
  ['lothian-back-flags', 'clinical-teaching'],
  'If you can no longer lift a foot, see a doctor today.',
);

/** The thick nerve of the leg. */
export const sciaticNerve: ShortEntry = shortEntry('sciatic-nerve', {
  say: 'sy-AT-ik NERV',
  summary: claim(
    'A',
    ['grays-online', 'tomaszewski-2016'],
    'This is the thickest nerve in the body, about as wide as a finger. It runs from the low back through the buttock to the leg.',
    {
      clinical: 'Mean width at the lower edge of piriformis 15.55 mm (45 studies).',
    },
  ),
  position: [
    claim(
      'A',
      ['grays-online', 'grays-42'],
      'It is formed by nerve roots of the low back and sacrum. It leaves the pelvis, usually below the piriformis. From there it runs down over the short, deep muscles, under the gluteus maximus.',
      {
        clinical:
          'Roots L4 to S3; greater sciatic foramen; over superior gemellus, obturator internus, inferior gemellus and quadratus femoris.',
        see: [
          'piriformis',
          'gemellus-superior',
          'obturator-internus',
          'gemellus-inferior',
          'quadratus-femoris',
          'gluteus-maximus',
        ],
      },
    ),
    claim(
      'B',
      ['sciatic-ct-2015', 'grays-42'],
      'On a line from the dimple to the sit bone, it lies about a third of the way down. On a line from the sit bone to the bump on the outer hip, it lies near the middle.',
      {
        clinical:
          'CT of 100 adults: 5.2 ± 1.0 cm from the PSIS, 11.4 ± 1.1 cm from the tuberosity; 5.8 ± 0.8 cm from the tuberosity, 6.2 ± 1.0 cm from the trochanter.',
        see: ['hip-bone', 'femur'],
      },
    ),
    claim(
      'B',
      ['tomaszewski-2016', 'poutoglidou-2020'],
      'This model shows the usual course, found in about 85 to 90 of 100 legs. In most others, part of the nerve passes through the piriformis; rarely, above it.',
      {
        clinical:
          'Beaton and Anson type A 85.2 % (7,068 limbs) or 90 % (44 studies); type B 9.8 %. More variants in East Asian samples (31 %).',
        see: ['piriformis'],
      },
    ),
  ],
  role: [
    fact(
      'It controls the muscles at the back of the thigh and all muscles below the knee. It carries feeling from most of the lower leg and the foot.',
      { from: ['statpearls-foot-nerves', 'grays-42'] },
    ),
    fact(
      'Above the knee, it divides into two nerves. One serves the calf and the sole, the other the front and the outer side of the lower leg.',
      {
        from: ['statpearls-foot-nerves'],
        clinical: 'Tibial and common fibular nerves; the level varies.',
        see: ['tibial-nerve', 'common-fibular-nerve'],
      },
    ),
  ],
  attaches: [
    fact('No muscle is attached to it. It controls the hamstrings and part of the adductor magnus.', {
      from: ['gray-1918-thigh'],
      clinical:
        'Tibial part: long head of biceps, semitendinosus, semimembranosus, ischial part of adductor magnus. Fibular part: short head of biceps.',
      see: ['biceps-femoris-long-head', 'semitendinosus', 'semimembranosus', 'adductor-magnus'],
    }),
  ],
  pain: [
    claim(
      'B',
      ['clinical-teaching', 'nice-ng59', 'hopayian-2018'],
      'Leg pain along this nerve most often starts at a nerve root in the low back. In some people, the nerve is irritated in the buttock.',
      {
        clinical: 'Lumbar radiculopathy; deep gluteal syndrome.',
        see: ['lumbar-vertebra-5', 'intervertebral-disc-l5-s1', 'piriformis'],
      },
    ),
    NERVE_SIGNS,
    claim(
      'B',
      ['smoll-2010', 'bartret-2018'],
      'An unusual course does not predict pain. People with and without pain have one about equally often.',
    ),
    TENDER_POINT,
    claim(
      'C',
      ['clinical-teaching', 'sciatic-ct-2015'],
      'In massage, use broad, slow contact here, and no hard point or elbow. Stop if it tingles, goes numb or sends a shooting pain.',
    ),
    EMERGENCY,
  ],
});

/** Above piriformis, to medius, minimus and tensor. */
export const superiorGlutealNerve: ShortEntry = shortEntry('superior-gluteal-nerve', {
  say: 'GLOO-tee-ul NERV',
  summary: claim(
    'A',
    ['grays-online', 'grays-42'],
    'This is the nerve of the two muscles at the side of the hip and of one at its front.',
    {
      see: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
    },
  ),
  position: [
    claim(
      'A',
      ['grays-online', 'superior-gluteal-2023'],
      'It leaves the pelvis above the piriformis, with the artery of the same name. It runs forward between the medius and the minimus.',
      {
        clinical:
          'Roots L4, L5, S1. Medians at the notch: 7.6 cm to the PSIS, 10.9 to the ASIS, 7.5 to the greater trochanter, 10.8 to the tuberosity (20 half pelves).',
        see: ['piriformis', 'superior-gluteal-artery', 'gluteus-medius', 'gluteus-minimus'],
      },
    ),
    claim(
      'C',
      ['jacobs-buxton-1989', 'superior-gluteal-2023'],
      'Its lowest branch runs a few centimeters above the top of the bump on the outer hip. Surgeons take care to avoid it.',
      {
        clinical: 'A safe zone of 5 cm above the trochanter is commonly named.',
        see: ['femur'],
      },
    ),
  ],
  role: [
    fact('It lets these muscles hold the pelvis level when you stand on one leg.', {
      from: ['wvu-superior-gluteal'],
      see: ['gluteus-medius'],
    }),
    fact(
      'When it is badly injured, the pelvis drops to the other side, or the trunk leans over the standing leg.',
      { from: ['wvu-superior-gluteal'], clinical: 'Trendelenburg sign and gait.' },
    ),
  ],
  attaches: [
    fact(
      'It enters the medius and the minimus from between the two. It ends in a muscle at the front of the hip.',
      {
        from: ['grays-online'],
        see: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
      },
    ),
  ],
  pain: [
    claim(
      'C',
      ['grays-online', 'yin-2014'],
      'In massage, do not press hard, or for long, where it leaves the pelvis, above the piriformis.',
      { see: ['piriformis'] },
    ),
  ],
});

/** Below piriformis, to maximus. */
export const inferiorGlutealNerve: ShortEntry = shortEntry('inferior-gluteal-nerve', {
  say: 'GLOO-tee-ul NERV',
  summary: claim(
    'A',
    ['grays-online', 'grays-42'],
    'This is the nerve of the big buttock muscle, the gluteus maximus.',
    {
      see: ['gluteus-maximus'],
    },
  ),
  position: [
    claim(
      'A',
      ['grays-online', 'grays-42'],
      'It leaves the pelvis below the piriformis, on the inner side of the sciatic nerve. It enters the big buttock muscle from beneath.',
      {
        clinical: 'Roots L5, S1, S2; greater sciatic foramen, infrapiriform part.',
        see: ['piriformis', 'sciatic-nerve', 'gluteus-maximus'],
      },
    ),
  ],
  role: [
    fact(
      'It lets the muscle move the leg back and lift you from a chair or up a step. When it is badly injured, this is hard.',
      { from: ['gpnotebook-gluteus-maximus', 'osu-gluteus-maximus', 'grays-42'] },
    ),
  ],
  attaches: [
    fact('It serves only this one muscle, through several branches.', {
      from: ['grays-online', 'osu-gluteus-maximus'],
      see: ['gluteus-maximus'],
    }),
  ],
  pain: [
    claim(
      'C',
      ['grays-online', 'yin-2014'],
      'In massage, do not press hard, or for long, where it leaves the pelvis, below the piriformis.',
      { see: ['piriformis'] },
    ),
  ],
});

/** Through the hollow of the knee to the sole. */
export const tibialNerve: ShortEntry = shortEntry('tibial-nerve', {
  say: 'TIB-ee-ul NERV',
  summary: fact('This is the larger of the two branches of the sciatic nerve, for the calf and the sole.', {
    from: ['statpearls-foot-nerves', 'openstax-nerves'],
    see: ['sciatic-nerve'],
  }),
  position: [
    fact(
      'It runs from the back of the thigh through the hollow of the knee. From there it runs deep under the calf to behind the inner ankle.',
      {
        from: ['statpearls-foot-nerves', 'grays-42'],
        clinical: 'Roots L4 to S3; popliteal fossa; behind the medial malleolus.',
        see: ['tibia'],
      },
    ),
  ],
  role: [
    fact(
      'It lets you push off with your foot, stand on your toes and bend your toes. It carries feeling from the sole.',
      {
        from: ['statpearls-foot-nerves', 'grays-42'],
        clinical: 'Plantar flexion, toe flexion, inversion.',
      },
    ),
  ],
  attaches: [
    fact('It serves the muscles of the calf and the sole. No muscle is attached to it.', {
      from: ['statpearls-foot-nerves', 'grays-42'],
    }),
  ],
  pain: [
    claim(
      'B',
      ['harrison-radiculopathy', 'statpearls-foot-nerves'],
      'Numbness of the sole or a weak push-off may come from this nerve, the sciatic nerve or the nerve root S1. Only an examination can tell.',
      {
        see: ['sciatic-nerve', 'intervertebral-disc-l5-s1'],
      },
    ),
  ],
});

/** Around the neck of the fibula to the top of the foot. */
export const commonFibularNerve: ShortEntry = shortEntry('common-fibular-nerve', {
  say: 'FIB-yoo-lar NERV',
  summary: fact(
    'This is the smaller of the two branches of the sciatic nerve. It serves the front and outer side of the lower leg.',
    {
      from: ['statpearls-fibular-nerve', 'statpearls-foot-nerves'],
      clinical: 'Also named common peroneal nerve.',
      see: ['sciatic-nerve'],
    },
  ),
  position: [
    fact(
      'It runs along the biceps femoris to the outer side of the knee. There it winds around the neck of the fibula, right under the skin, and divides in two.',
      {
        from: ['statpearls-fibular-nerve', 'osu-fibular-nerve'],
        clinical: 'Roots L4 to S2; superficial and deep fibular nerves.',
        see: ['biceps-femoris-long-head', 'fibula'],
      },
    ),
  ],
  role: [
    fact(
      'It lets you lift your foot and toes and turn the sole outward. It carries feeling from the top of the foot.',
      {
        from: ['statpearls-foot-nerves', 'wvu-fibular-nerve'],
        clinical: 'Dorsiflexion, toe extension, eversion.',
      },
    ),
  ],
  attaches: [
    fact('It serves the muscles at the front and outer side of the lower leg. No muscle is attached to it.', {
      from: ['wvu-fibular-nerve', 'statpearls-foot-nerves'],
    }),
  ],
  pain: [
    fact(
      'Pressure at the neck of the fibula, from a cast or from crossed legs, can harm it. Lifting the foot may then be weak.',
      { from: ['osu-fibular-nerve', 'wvu-fibular-nerve'], see: ['fibula'] },
    ),
    claim(
      'B',
      ['harrison-radiculopathy', 'gpnotebook-l5'],
      'Trouble at the nerve root L5 can cause the same weakness. Only an examination can tell.',
      { see: ['lumbar-vertebra-5'] },
    ),
    FOOT_DROP,
  ],
});
