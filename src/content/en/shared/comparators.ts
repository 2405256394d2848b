import { type PatternId, patternZones } from '../../patterns/pattern-zones.ts';
import type { Comparator, Lookalike } from '../../types.ts';
import { zoneClaim } from '../claim.ts';
import {
  ALIKE_ADDUCTORS,
  ALIKE_BELLY,
  ALIKE_CREST_NERVE,
  ALIKE_FOOT,
  ALIKE_HAMSTRING_MUSCLE,
  ALIKE_KNEE,
  ALIKE_LEG_ARTERIES,
  ALIKE_LOWER_LEG,
  ALIKE_PUDENDAL_NERVE,
  ALIKE_SPINAL_STENOSIS,
} from './alike-more.ts';
import {
  ALIKE_DEEP_GLUTEAL,
  ALIKE_HAMSTRING,
  ALIKE_HIP_JOINT,
  ALIKE_LOW_BACK,
  ALIKE_OUTER_HIP,
  ALIKE_OUTER_THIGH_NERVE,
  ALIKE_ROOT_L4,
  ALIKE_ROOT_L5,
  ALIKE_ROOT_S1,
  ALIKE_SACROILIAC,
  ALIKE_TAILBONE,
} from './pain.ts';

/** Words for the two strengths of one lookalike; `spillover` where it has such areas. */
interface Words {
  readonly place: string;
  readonly core: string;
  readonly spillover?: string;
}

function comparator(
  { id, name, claim: { grade, sources } }: Lookalike,
  { place, core, spillover }: Words,
): Comparator {
  const zones = patternZones(`other/${id}` as PatternId);
  return {
    id,
    name,
    place,
    core: zoneClaim(grade, sources, zones.core, core),
    spillover: spillover === undefined ? null : zoneClaim(grade, sources, zones.spillover, spillover),
  };
}

/** What is no muscle, and hurts in the same places: to be shown on the body beside the patterns of the muscles. */
export const COMPARATORS: readonly Comparator[] = [
  comparator(ALIKE_ROOT_L4, {
    place: 'where the fourth lumbar nerve leaves the spine',
    core: 'It hurts in the front of the thigh and knee, the shin and the inner side of the lower leg.',
    spillover: 'It may spread to the upper buttock and the front outer thigh.',
  }),
  comparator(ALIKE_ROOT_L5, {
    place: 'where the fifth lumbar nerve leaves the spine',
    core: 'It hurts in the buttock, the outer thigh, the outer lower leg and the top of the foot to the big toe.',
  }),
  comparator(ALIKE_ROOT_S1, {
    place: 'where the first nerve of the sacrum leaves the spine',
    core: 'It hurts in the buttock, the back of the thigh, the calf, and the outer edge and sole of the foot.',
  }),
  comparator(ALIKE_DEEP_GLUTEAL, {
    place: 'along the sciatic nerve, deep in the buttock',
    core: 'It hurts deep in the buttock, at the back of the hip and down the back of the thigh.',
    spillover: 'It may spread farther down, below the knee.',
  }),
  comparator(ALIKE_SACROILIAC, {
    place: 'at the joint between the sacrum and the hip bone',
    core: 'It hurts in the dimple area, the buttock and, in most people, the low back.',
    spillover:
      'It may spread to the sacrum, the crest above it and the rest of the buttock. In some people it reaches the back or outer side of the thigh, or the groin.',
  }),
  comparator(ALIKE_HIP_JOINT, {
    place: 'in the hip joint',
    core: 'It hurts in the groin, the buttock and the front of the thigh.',
    spillover:
      'It may spread to the outer and back of the hip, and to the outer, back or inner side of the thigh. Sometimes it is felt at the front of the knee.',
  }),
  comparator(ALIKE_OUTER_HIP, {
    place: 'where the gluteal tendons meet the bony bump on the outer hip',
    core: 'It hurts on the outer hip and the outer thigh, down to the knee.',
  }),
  comparator(ALIKE_LOW_BACK, {
    place: 'in the discs, small joints, muscles and ligaments of the low back',
    core: 'It hurts in the low back, on one side or both, and in many people in the middle of the buttock.',
    spillover:
      'It may spread to the hip-bone crest, the dimple area, the upper buttock, the groin, and the back or outer side of the thigh.',
  }),
  comparator(ALIKE_HAMSTRING, {
    place: 'where the hamstring tendons meet the sit bone',
    core: 'It hurts at the sit bone.',
    spillover: 'It may spread to the crease of the buttock and the back of the thigh.',
  }),
  comparator(ALIKE_OUTER_THIGH_NERVE, {
    place: 'where a skin nerve of the thigh passes the front point of the hip',
    core: 'The skin of the outer and front outer thigh burns, tingles or is numb.',
    spillover: 'This may spread down the outer side toward the knee.',
  }),
  comparator(ALIKE_TAILBONE, {
    place: 'in the tailbone and the joint above it',
    core: 'It hurts at the tailbone.',
    spillover: 'It may spread to both sides of the cleft and to the lower buttock.',
  }),
  comparator(ALIKE_SPINAL_STENOSIS, {
    place: 'in the spinal canal of the low back',
    core: 'It hurts in the buttocks, the back of the thighs and the calves, mostly on both sides.',
    spillover: 'It may be felt in the low back, and sometimes in the lower calf or the outer thigh.',
  }),
  comparator(ALIKE_LEG_ARTERIES, {
    place: 'in the arteries of the pelvis or leg',
    core: 'It hurts in the calf.',
    spillover: 'It may be felt in the thigh, the buttock or the foot.',
  }),
  comparator(ALIKE_HAMSTRING_MUSCLE, {
    place: 'in the muscles at the back of the thigh',
    core: 'It hurts at the back of the thigh.',
    spillover: 'It may spread to the back of the knee.',
  }),
  comparator(ALIKE_ADDUCTORS, {
    place: 'in the muscles of the inner thigh and their tendons at the pubic bone',
    core: 'It hurts in the inner thigh and the groin.',
  }),
  comparator(ALIKE_CREST_NERVE, {
    place: 'where skin nerves of the buttock cross the crest of the hip bone',
    core: 'It hurts at the back of the hip-bone crest and in the upper outer buttock.',
    spillover: 'It may spread to the low back, the outer side of the crest or the thigh.',
  }),
  comparator(ALIKE_PUDENDAL_NERVE, {
    place: 'in the floor of the pelvis',
    core: 'It hurts between the legs.',
    spillover: 'It may spread to the lower inner buttock, beside the cleft, or the tailbone.',
  }),
  comparator(ALIKE_KNEE, {
    place: 'in the knee joint, kneecap or tendons',
    core: 'It hurts at the front, outer side or back of the knee.',
  }),
  comparator(ALIKE_LOWER_LEG, {
    place: 'in the muscles, tendons, bones or blood vessels of the lower leg',
    core: 'It hurts in the calf, the shin or the outer side of the lower leg.',
  }),
  comparator(ALIKE_FOOT, {
    place: 'in the joints, tendons and bands of the foot',
    core: 'It hurts at the ankle, or on the top, outer edge or sole of the foot.',
  }),
  comparator(ALIKE_BELLY, {
    place: 'in the wall of the belly, or in an organ behind it',
    core: 'It hurts in the lower side of the belly.',
    spillover: 'It may spread to the groin.',
  }),
];
