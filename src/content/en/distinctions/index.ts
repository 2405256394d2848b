import type { Distinctions } from '../../types.ts';
import { BELLY, FOOT, KNEE, LOWER_LEG } from './edges.ts';
import { HIP_JOINT, LOW_BACK, SACROILIAC, TAILBONE } from './joints.ts';
import { GLUTEUS_MINIMUS, MUSCLE } from './muscle.ts';
import { NERVE_ROOT_L4, NERVE_ROOT_L5, NERVE_ROOT_S1 } from './nerve-roots.ts';
import { CREST_NERVE, DEEP_GLUTEAL, OUTER_THIGH_NERVE, PUDENDAL_NERVE } from './nerves.ts';
import { ADDUCTORS, HAMSTRING, HAMSTRING_MUSCLE, OUTER_HIP } from './tendons.ts';
import { LEG_ARTERIES, SPINAL_STENOSIS } from './walking.ts';

/** What tells apart what hurts in the same places: by pattern, else by muscle, else for any muscle. */
export const DISTINCTIONS: Distinctions = {
  muscle: MUSCLE,
  'gluteus-minimus': GLUTEUS_MINIMUS,
  'other/nerve-root-l4': NERVE_ROOT_L4,
  'other/nerve-root-l5': NERVE_ROOT_L5,
  'other/nerve-root-s1': NERVE_ROOT_S1,
  'other/deep-gluteal-syndrome': DEEP_GLUTEAL,
  'other/sacroiliac-joint': SACROILIAC,
  'other/outer-hip-pain': OUTER_HIP,
  'other/hip-joint': HIP_JOINT,
  'other/low-back': LOW_BACK,
  'other/hamstring-tendon': HAMSTRING,
  'other/outer-thigh-nerve': OUTER_THIGH_NERVE,
  'other/tailbone': TAILBONE,
  'other/spinal-stenosis': SPINAL_STENOSIS,
  'other/leg-arteries': LEG_ARTERIES,
  'other/hamstring-muscle': HAMSTRING_MUSCLE,
  'other/adductors': ADDUCTORS,
  'other/crest-nerve': CREST_NERVE,
  'other/pudendal-nerve': PUDENDAL_NERVE,
  'other/knee': KNEE,
  'other/lower-leg': LOWER_LEG,
  'other/foot': FOOT,
  'other/belly': BELLY,
};
