import type { Pain } from '../../types.ts';
import { patternZones } from '../../patterns/pattern-zones.ts';
import { claim, zoneClaim } from '../claim.ts';
import {
  ALIKE_HIP_JOINT,
  ALIKE_DEEP_GLUTEAL,
  ALIKE_OUTER_HIP,
  ALIKE_ROOT_L5,
  ALIKE_ROOT_S1,
  NERVE_SIGNS,
  PATTERN_CAVEAT,
  TENDER_POINT,
} from '../shared/pain.ts';

export const pain: Pain = {
  lead: claim(
    'C',
    ['travell-simons-1992', 'gmin-points-page'],
    'In the traditional maps, its pain may run far down the leg. It may run along the outer side to the ankle, or along the back to the calf. A pinched nerve root can hurt in the very same places.',
    { clinical: 'Pseudoradicular: anterior part like L5, posterior part like S1.' },
  ),
  caveat: PATTERN_CAVEAT,
  patterns: [
    {
      id: 'front',
      name: 'Front part',
      tradition: 'traditional pattern',
      place: 'in the front part, deep under the gluteus medius',
      part: 'anterior',
      core: zoneClaim(
        'C',
        ['gmin-points-page', 'travell-simons-1992'],
        patternZones('gluteus-minimus/front').core,
        'The lower outer buttock, the outer thigh and knee, and the outer lower leg down to the ankle.',
        {
          clinical:
            'Inferolateral gluteal region, lateral thigh and knee, lateral leg to the lateral malleolus.',
        },
      ),
      spillover: zoneClaim(
        'C',
        ['gmin-points-page', 'travell-simons-1992'],
        patternZones('gluteus-minimus/front').spillover,
        'Rarely, the top of the foot.',
        { clinical: 'Dorsum of the foot.' },
      ),
    },
    {
      id: 'back',
      name: 'Back part',
      tradition: 'traditional pattern',
      place: 'in the back part, deep under the gluteus medius',
      part: 'posterior',
      core: zoneClaim(
        'C',
        ['gmin-points-page', 'travell-simons-1992'],
        patternZones('gluteus-minimus/back').core,
        'The lower inner buttock, the back of the thigh and the upper calf.',
        { clinical: 'Inferomedial gluteal region, posterior thigh, proximal calf.' },
      ),
      spillover: zoneClaim(
        'C',
        ['gmin-points-page', 'travell-simons-1992'],
        patternZones('gluteus-minimus/back').spillover,
        'The back of the knee and the rest of the buttock.',
        { clinical: 'Popliteal fossa, remaining gluteal region.' },
      ),
    },
  ],
  alike: [ALIKE_ROOT_L5, ALIKE_ROOT_S1, ALIKE_OUTER_HIP, ALIKE_DEEP_GLUTEAL, ALIKE_HIP_JOINT],
  nerve: [
    claim(
      'C',
      ['gmin-points-page', 'travell-simons-1992', 'clinical-teaching'],
      'Pain from this muscle is said to be dull, with no numbness and no weakness. There is no standard test for it, so other causes must be ruled out first.',
      { clinical: 'No sensory or reflex deficit expected; no standard test; a diagnosis of exclusion.' },
    ),
    NERVE_SIGNS,
    TENDER_POINT,
  ],
};
