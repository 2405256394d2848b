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
    ['travell-simons-1992', 'gmax-points-page'],
    'Sore spots in this muscle may be felt in the buttock, around the sit bone and the tailbone, and at the base of the spine. Other causes can feel the same.',
    {
      clinical:
        'Traditional referral: gluteal, sacral, coccygeal and ischial region; not beyond the proximal posterior thigh.',
    },
  ),
  caveat: PATTERN_CAVEAT,
  patterns: [
    {
      id: 'upper-inner',
      name: 'Upper inner point',
      tradition: 'traditional pattern',
      place: 'in the upper inner part, beside the sacrum',
      part: 'upper',
      core: zoneClaim(
        'C',
        ['gmax-points-page', 'travell-simons-1992'],
        patternZones('gluteus-maximus/upper-inner').core,
        'A crescent from the cleft between the buttocks up along the edge of the sacrum to the dimple area.',
        {
          clinical:
            'Crescent from the gluteal fold along the natal cleft and lateral sacral border to the sacroiliac region.',
          see: ['sacrum'],
        },
      ),
      spillover: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-maximus/upper-inner').spillover,
        'The sacrum, the crease under the buttock and the very top of the back of the thigh.',
        { clinical: 'Sacrum, gluteal fold, most proximal posterior thigh.' },
      ),
    },
    {
      id: 'sit-bone',
      name: 'Point above the sit bone',
      tradition: 'traditional pattern',
      place: 'just above the sit bone; said to be the most common',
      core: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-maximus/sit-bone').core,
        'The buttock as a whole, with the sit bone and the middle of the buttock.',
        { clinical: 'Entire gluteal region with ischial tuberosity.' },
      ),
      spillover: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-maximus/sit-bone').spillover,
        'The lower sacrum, and the outer side just below the crest of the hip bone.',
        { clinical: 'Inferior sacrum; lateral gluteal region inferior to the iliac crest.' },
      ),
    },
    {
      id: 'lowest-inner',
      name: 'Lowest inner point',
      tradition: 'traditional pattern',
      place: 'in the lowest fibers, near the tailbone',
      part: 'lower',
      core: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-maximus/lowest-inner').core,
        'The tailbone.',
      ),
      spillover: zoneClaim(
        'C',
        ['travell-simons-1992'],
        patternZones('gluteus-maximus/lowest-inner').spillover,
        'Beside the cleft between the buttocks.',
      ),
    },
  ],
  alike: [
    ALIKE_SACROILIAC,
    ALIKE_ROOT_S1,
    ALIKE_DEEP_GLUTEAL,
    ALIKE_HIP_JOINT,
    {
      id: 'other-muscles',
      name: 'Other muscles',
      claim: zoneClaim(
        'C',
        ['travell-simons-1992'],
        ['buttock-central', 'coccyx', 'sacrum'],
        'In the traditional maps, pain from long back muscles is also felt in the middle of the buttock. Pain from small muscles beside the sacrum and inside the pelvis is also felt at the tailbone.',
        { clinical: 'Iliocostalis lumborum; multifidus at S1; obturator internus.' },
      ),
    },
  ],
  nerve: [
    claim(
      'A',
      ['sciatic-ct-2015', 'grays-42'],
      'The sciatic nerve runs under this muscle, about halfway between the sit bone and the bony bump on the outer hip. It begins in the low back.',
      {
        clinical:
          'Roots L4 to S3; infrapiriform, then over the gemelli, obturator internus tendon and quadratus femoris.',
        see: ['piriformis'],
      },
    ),
    NERVE_SIGNS,
    TENDER_POINT,
  ],
};
