import type { Pain } from '../../types.ts';
import { patternZones } from '../../patterns/pattern-zones.ts';
import { claim, zoneClaim } from '../claim.ts';
import {
  ALIKE_DEEP_GLUTEAL,
  ALIKE_HIP_JOINT,
  ALIKE_ROOT_S1,
  ALIKE_SACROILIAC,
  NERVE_SIGNS,
  PATTERN_CAVEAT,
  TENDER_POINT,
} from '../shared/pain.ts';

export const pain: Pain = {
  lead: claim(
    'C',
    ['travell-simons-1992', 'piriformis-plate', 'kizaki-2020'],
    'Sore or tense spots in this muscle may be felt at the base of the spine, in the buttock and behind the hip. In some people, the sciatic nerve is irritated close to it. Other causes can feel the same.',
    {
      clinical:
        'Traditional referral: sacroiliac, central gluteal and posterior hip region; spillover to the proximal two thirds of the posterior thigh.',
    },
  ),
  caveat: PATTERN_CAVEAT,
  patterns: [
    {
      id: 'outer',
      name: 'Outer point',
      tradition: 'traditional pattern',
      place: 'in the outer third, toward the hip',
      core: zoneClaim(
        'C',
        ['piriformis-plate', 'piriformis-points-page', 'travell-simons-1992'],
        patternZones('piriformis/outer').core,
        'The middle of the buttock, the back of the hip and the dimple area. The published drawing shows one area for both points.',
        {
          clinical:
            'Central gluteal, posterior hip and sacroiliac region; one composite pattern in the source.',
        },
      ),
      spillover: zoneClaim(
        'C',
        ['piriformis-plate', 'travell-simons-1992'],
        patternZones('piriformis/outer').spillover,
        'The upper two thirds of the back of the thigh.',
        { clinical: 'Proximal two thirds of the posterior thigh.' },
      ),
    },
    {
      id: 'inner',
      name: 'Inner point',
      tradition: 'traditional pattern',
      place: 'in the inner part, beside the sacrum',
      core: zoneClaim(
        'C',
        ['piriformis-plate', 'piriformis-points-page', 'travell-simons-1992'],
        patternZones('piriformis/inner').core,
        'The same area as the outer point: the dimple area, the middle of the buttock and the back of the hip.',
        {
          clinical:
            'Sacroiliac, central gluteal and posterior hip region; one composite pattern in the source.',
          see: ['sacrum'],
        },
      ),
      spillover: zoneClaim(
        'C',
        ['piriformis-plate', 'travell-simons-1992'],
        patternZones('piriformis/inner').spillover,
        'The upper two thirds of the back of the thigh.',
        { clinical: 'Proximal two thirds of the posterior thigh.' },
      ),
    },
  ],
  alike: [
    ALIKE_DEEP_GLUTEAL,
    ALIKE_SACROILIAC,
    ALIKE_ROOT_S1,
    ALIKE_HIP_JOINT,
    {
      id: 'other-muscles',
      name: 'Other muscles',
      claim: zoneClaim(
        'C',
        ['ql-patterns-page', 'travell-simons-1992'],
        ['buttock-central', 'sacroiliac', 'buttock-lower-medial'],
        'In the traditional maps, pain from gluteal and back muscles is also felt in these places. The short muscles just below the piriformis have no proven pattern of their own.',
        { clinical: 'Iliocostalis lumborum, quadratus lumborum; gemelli, quadratus femoris.' },
      ),
    },
  ],
  nerve: [
    claim(
      'B',
      ['kizaki-2020', 'park-2020', 'hopayian-2018'],
      'The sciatic nerve can be irritated in the buttock, by the piriformis or by something else. This is called deep gluteal syndrome, or piriformis syndrome when this muscle is thought to be the reason. It is considered once other causes have been ruled out.',
      {
        see: ['sciatic-nerve'],
        clinical:
          'Recurring features: buttock pain; worse sitting; tenderness near the sciatic notch; pain on maneuvers that tense the piriformis. A straight leg raise may be limited.',
      },
    ),
    claim(
      'B',
      ['tomaszewski-2016', 'poutoglidou-2020'],
      'In about 85 to 90 of 100 legs, the whole nerve passes below the muscle. In most of the others, part of it passes through.',
      {
        see: ['sciatic-nerve'],
        clinical: 'Beaton and Anson type A 85.2 % (7,068 limbs) or 90 % (44 studies); type B 9.8 %.',
      },
    ),
    claim(
      'B',
      ['smoll-2010', 'bartret-2018'],
      'These differences do not predict pain. People with and without the syndrome have them about equally often.',
      {
        clinical:
          'Variants: 16.9 % in 6,062 cadavers, 16.2 % in operated patients. On MRI of 783 hips, the syndrome in 11.3 % with and 9.0 % without a variant (p = 0.39).',
      },
    ),
    claim(
      'D',
      ['chen-nizar-2013', 'piriformis-screen', 'clinical-teaching'],
      'How common it is depends on who counts. Older reviews report up to 6 in 100 people with back pain; most newer studies report 17 to 33. One screen with only two tests counted 86. The numbers differ because the tests differ.',
      {
        clinical:
          'Up to 6 % in older reviews; 17.2 % of 93 people in one study, up to 33 % in others. 86 % in a single screen with two tests.',
      },
    ),
    claim(
      'C',
      ['studio-text', 'clinical-teaching'],
      'This pain is sometimes mistaken for sciatica from the back, and sometimes it is the other way around. Most often, sciatica begins in the low back.',
      { clinical: 'Extraspinal sciatica versus lumbosacral radiculopathy.' },
    ),
    NERVE_SIGNS,
    TENDER_POINT,
  ],
};
