import type { Claim, Lookalike } from '../../types.ts';
import { type PatternId, patternZones } from '../../patterns/pattern-zones.ts';
import { claim, zoneClaim } from '../claim.ts';

/** True of every area on the body, whatever it is shown for. */
export const SAME_PLACES: Claim = claim(
  'B',
  ['slipman-2000', 'lesher-2008', 'park-2020'],
  'Joints, discs, nerves and other muscles can hurt in the same places. Where it hurts cannot show which of them is the source.',
  {
    clinical: 'Overlap with sacroiliac joint, zygapophysial joint, disc, nerve root and hip joint referral.',
  },
);

/** Stands beside every pattern: how sure these maps are. */
export const PATTERN_CAVEAT: readonly Claim[] = [
  claim(
    'B',
    ['lucas-2009', 'travell-simons-1992'],
    'Therapists have seen these patterns for decades. Studies have not shown that they hold for everyone.',
  ),
  claim(
    'B',
    ['lucas-2009'],
    'It is not established that two examiners find the same sore point. In a review of nine studies, none met the quality criteria.',
    {
      clinical:
        'Agreement between examiners ranged widely: kappa 0.22 to 1.0 for tenderness, -0.08 to 0.75 for a taut band.',
    },
  ),
  claim(
    'D',
    ['quintner-2015', 'trigger-point-reply'],
    'Some researchers say that the idea of trigger points is refuted, though the pain is real. Others reply that this critique is one-sided.',
    {
      clinical:
        'Quintner, Bove and Cohen 2015, and the reply to it. No agreed reference standard for a trigger point exists.',
    },
  ),
  SAME_PLACES,
];

/** A sore spot does not rule a nerve problem out. */
export const TENDER_POINT: Claim = claim(
  'C',
  ['adelmanesh-2015', 'adelmanesh-2016'],
  'A sore spot in the buttock does not rule out a nerve problem in the back. In one study, about three in four people with a confirmed nerve-root problem had such a spot, and hardly any healthy people did.',
  {
    clinical:
      'Painful gluteal point in 76.4 % of 271 people with confirmed lumbosacral radiculopathy and in 1.9 % of 152 healthy people.',
  },
);

/** What points to a nerve root, and who decides. */
export const NERVE_SIGNS: Claim = claim(
  'A',
  ['clinical-teaching', 'nice-ng59'],
  'Not all leg pain is nerve pain, and only an examination can tell. Numbness, tingling or weakness should be checked.',
  {
    clinical:
      'Lumbar radiculopathy may bring leg pain greater than back pain, pain below the knee, a sensory strip, weakness or loss of a reflex.',
  },
);

const areas = (id: PatternId) => [...patternZones(id).core, ...patternZones(id).spillover];

export const ALIKE_SACROILIAC: Lookalike = {
  id: 'sacroiliac-joint',
  name: 'Joint between spine base and hip bone (sacroiliac joint)',
  claim: zoneClaim(
    'B',
    ['slipman-2000', 'kurosawa-2015', 'sacroiliac-case', 'clinical-teaching'],
    areas('other/sacroiliac-joint'),
    'It is felt mostly in the dimple area and the buttock, and in most people also in the low back. In some it reaches the sacrum, the hip-bone crest, the leg or the groin. It may be worse on stairs, on one leg, or when turning in bed.',
    {
      clinical:
        'In 50 patients with a positive block: buttock 94 %, low lumbar 72 %, leg 50 %, below the knee 28 %, groin 14 %. The cranial part of the joint was felt in the upper buttock along the crest.',
      see: ['sacrum', 'hip-bone'],
    },
  ),
};

export const ALIKE_ROOT_L4: Lookalike = {
  id: 'nerve-root-l4',
  name: 'Nerve root L4',
  claim: zoneClaim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    areas('other/nerve-root-l4'),
    'It hurts in the front of the thigh and knee, the shin and the inner side of the lower leg. Straightening the knee may be weak.',
    {
      clinical: 'Weak knee extension and ankle dorsiflexion, reduced knee reflex.',
      see: ['lumbar-vertebra-4', 'intervertebral-disc-l3-l4'],
    },
  ),
};

export const ALIKE_ROOT_L5: Lookalike = {
  id: 'nerve-root-l5',
  name: 'Nerve root L5',
  claim: zoneClaim(
    'B',
    ['harrison-radiculopathy', 'gpnotebook-l5'],
    areas('other/nerve-root-l5'),
    'It hurts in the buttock, the outer thigh, the outer lower leg and the top of the foot to the big toe. The toes, the ankle or the side of the hip may be weak.',
    {
      clinical: 'Weak great-toe and ankle dorsiflexion, weak hip abduction.',
      see: ['lumbar-vertebra-5', 'intervertebral-disc-l4-l5'],
    },
  ),
};

export const ALIKE_ROOT_S1: Lookalike = {
  id: 'nerve-root-s1',
  name: 'Nerve root S1',
  claim: zoneClaim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    areas('other/nerve-root-s1'),
    'It hurts in the buttock, the back of the thigh, the calf, and the outer edge and sole of the foot. Pushing off may be weak.',
    { clinical: 'Weak plantar flexion, reduced ankle reflex.', see: ['sacrum', 'intervertebral-disc-l5-s1'] },
  ),
};

export const ALIKE_DEEP_GLUTEAL: Lookalike = {
  id: 'deep-gluteal-syndrome',
  name: 'Sciatic nerve irritated in the buttock (deep gluteal syndrome)',
  claim: zoneClaim(
    'B',
    ['kizaki-2020', 'park-2020', 'deep-gluteal-space'],
    areas('other/deep-gluteal-syndrome'),
    'It hurts deep in the buttock, at the back of the hip and down the back of the thigh, sometimes below the knee. It is often worse when sitting.',
    {
      clinical:
        'Non-discogenic entrapment of the sciatic nerve in the deep gluteal space; a diagnosis of exclusion.',
      see: ['piriformis'],
    },
  ),
};

export const ALIKE_OUTER_HIP: Lookalike = {
  id: 'outer-hip-pain',
  name: 'Sore tendon at the outer hip (greater trochanteric pain syndrome)',
  claim: zoneClaim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    areas('other/outer-hip-pain'),
    'It hurts on the outer hip and the outer thigh, down to the knee. It may be worse lying on that side, on stairs and when standing on one leg.',
    {
      clinical:
        'Greater trochanteric pain syndrome: pain on side-lying, stairs and single-leg stance; mostly gluteal tendinopathy.',
      see: ['gluteus-medius', 'gluteus-minimus', 'femur'],
    },
  ),
};

export const ALIKE_HIP_JOINT: Lookalike = {
  id: 'hip-joint',
  name: 'Hip joint',
  claim: zoneClaim(
    'B',
    ['lesher-2008'],
    areas('other/hip-joint'),
    'It hurts in the groin, the buttock and the thigh. In about one in five people it also hurts below the knee. In the one study of this, nobody felt it in the low back.',
    {
      clinical:
        '51 painful hip joints, injected: buttock 71 %, thigh 57 % (front 27, outer side 27, back 24, inner side 16), groin 55 %, below the knee 22 %, low back 0 %.',
      see: ['femur', 'hip-bone'],
    },
  ),
};

export const ALIKE_LOW_BACK: Lookalike = {
  id: 'low-back',
  name: 'Low back itself (discs, small joints, muscles, ligaments)',
  claim: zoneClaim(
    'B',
    ['northumbria-back-pain', 'nice-ng59', 'openstax-vertebral-column', 'gluteal-disc-2016', 'jin-2025'],
    areas('other/low-back'),
    'It hurts in the low back and, in many people, in the buttock as well. Sometimes it spreads to the thigh. In most people nobody can say which part of the back it is. Most spells ease within weeks.',
    {
      clinical:
        'Non-specific low back pain: disc, facet joint, muscle and ligament are rarely told apart; most episodes improve within six to eight weeks. Buttock pain in 168 of 286 and in 242 of 321 people operated on for a herniated disc.',
      see: ['lumbar-vertebra-5', 'intervertebral-disc-l4-l5', 'intervertebral-disc-l5-s1'],
    },
  ),
};

export const ALIKE_HAMSTRING: Lookalike = {
  id: 'hamstring-tendon',
  name: 'Sore hamstring tendon at the sit bone',
  claim: zoneClaim(
    'C',
    ['physiotec-hamstring', 'cuninghame-hamstring', 'deep-gluteal-space'],
    areas('other/hamstring-tendon'),
    'It hurts at the sit bone, sometimes down the back of the thigh. It may be worse with long sitting, running, and bending forward.',
    {
      clinical: 'Proximal hamstring tendinopathy; the sciatic nerve lies close by and may be irritated too.',
      see: ['biceps-femoris-long-head', 'semimembranosus', 'sciatic-nerve'],
    },
  ),
};

export const ALIKE_OUTER_THIGH_NERVE: Lookalike = {
  id: 'outer-thigh-nerve',
  name: 'Pinched skin nerve of the outer thigh (meralgia)',
  claim: zoneClaim(
    'C',
    ['humanitas-meralgia', 'meralgia-case'],
    areas('other/outer-thigh-nerve'),
    'The skin on the outer and front outer thigh burns, tingles or is numb. It does not make the leg weak. A tight belt, weight gain and pregnancy are among the known reasons.',
    { clinical: 'Meralgia paresthetica: lateral femoral cutaneous nerve, purely sensory.' },
  ),
};

export const ALIKE_TAILBONE: Lookalike = {
  id: 'tailbone',
  name: 'Tailbone',
  claim: zoneClaim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    areas('other/tailbone'),
    'It hurts at the tailbone, sometimes in the buttocks. It is worse when sitting down and when getting up. A fall and childbirth are common reasons. In many people no reason is found.',
    { clinical: 'Coccydynia.', see: ['sacrum'] },
  ),
};
