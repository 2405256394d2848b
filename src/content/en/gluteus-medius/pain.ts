import type { Pain } from '../../types.ts';
import { patternZones } from '../../patterns/pattern-zones.ts';
import { claim, zoneClaim } from '../claim.ts';
import {
  ALIKE_HIP_JOINT,
  ALIKE_OUTER_HIP,
  ALIKE_ROOT_L5,
  ALIKE_SACROILIAC,
  NERVE_SIGNS,
  PATTERN_CAVEAT,
  TENDER_POINT,
} from '../shared/pain.ts';

export const pain: Pain = {
  lead: claim(
    'C',
    ['travell-simons-1992', 'gmed-points-page', 'studio-text'],
    'Sore or tense spots in this muscle may be felt as low back pain: along the belt line and at the base of the spine. They may also be felt in the buttock and the outer hip. Other causes can feel the same.',
    {
      clinical:
        'Traditional referral: iliac crest, sacroiliac and sacral region, lumbar belt; gluteal and trochanteric region.',
    },
  ),
  caveat: PATTERN_CAVEAT,
  patterns: [
    {
      id: 'back',
      name: 'Back point',
      tradition: 'traditional pattern',
      place: 'in the back part, under the back of the hip-bone crest',
      part: 'posterior',
      core: zoneClaim(
        'C',
        ['gmed-points-page', 'travell-simons-1992'],
        patternZones('gluteus-medius/back').core,
        'The back of the crest, the dimple area and the sacrum.',
        { clinical: 'Posterior iliac crest, sacroiliac region, sacrum.', see: ['sacrum', 'hip-bone'] },
      ),
      spillover: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-medius/back').spillover,
        'The upper outer part and the middle of the buttock.',
        { clinical: 'Superolateral and central gluteal region.' },
      ),
    },
    {
      id: 'middle',
      name: 'Middle point',
      tradition: 'traditional pattern',
      place: 'in the middle part, under the middle of the crest',
      part: 'middle',
      core: zoneClaim(
        'C',
        ['gmed-taping-page', 'travell-simons-1992'],
        patternZones('gluteus-medius/middle').core,
        'The middle and the upper outer part of the buttock.',
        { clinical: 'Central and superolateral gluteal region.' },
      ),
      spillover: zoneClaim(
        'C',
        ['gmed-taping-page', 'travell-simons-1992'],
        patternZones('gluteus-medius/middle').spillover,
        'The upper outer thigh and a little toward its back.',
        { clinical: 'Proximal lateral and posterolateral thigh.' },
      ),
    },
    {
      id: 'front',
      name: 'Front point',
      tradition: 'traditional pattern',
      place: 'in the front part, near the front end of the crest',
      part: 'anterior',
      core: zoneClaim(
        'C',
        ['travell-simons-1992', 'gmed-taping-page'],
        patternZones('gluteus-medius/front').core,
        'A belt across the low back on both sides, the back of the crest and the sacrum. This point is said to be rare.',
        { clinical: 'Lumbar belt bilaterally, posterior iliac crest, sacrum.', see: ['sacrum'] },
      ),
      spillover: null,
    },
  ],
  alike: [
    ALIKE_OUTER_HIP,
    ALIKE_SACROILIAC,
    ALIKE_ROOT_L5,
    ALIKE_HIP_JOINT,
    {
      id: 'other-muscles',
      name: 'Other muscles',
      claim: zoneClaim(
        'C',
        ['ql-patterns-page', 'tfl-points-page', 'travell-simons-1992'],
        ['sacroiliac', 'trochanter', 'thigh-lat-prox', 'buttock-lower-lateral'],
        'In the traditional maps, other muscles can hurt here too. Pain from the deep side muscle of the back is felt in the dimple area, the buttock and the outer hip. Pain from a small muscle under the front pants pocket is felt in the outer hip and thigh.',
        { clinical: 'Quadratus lumborum; tensor fasciae latae.' },
      ),
    },
  ],
  nerve: [
    claim(
      'C',
      ['studio-text', 'travell-simons-1992'],
      'Pain from this muscle may reach the outer thigh and is sometimes mistaken for sciatica, which is pain from the sciatic nerve. It can also be the other way around: nerve pain may be mistaken for a sore muscle.',
      { clinical: 'Pseudoradicular pattern; overlap with L5 and with greater trochanteric pain.' },
    ),
    NERVE_SIGNS,
    TENDER_POINT,
    claim(
      'B',
      ['monclus-diez-2025', 'sadler-2019'],
      'Sore points here are common in people with low back pain. Being common does not make them the cause.',
      { clinical: 'Active points in 34 to 45 % of back-pain samples; 9 studies.' },
    ),
  ],
};
