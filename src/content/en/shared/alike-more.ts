import { type PatternId, patternZones } from '../../patterns/pattern-zones.ts';
import type { Lookalike } from '../../types.ts';
import type { SourceId } from '../../sources/index.ts';
import type { Grade } from '../../types.ts';
import { type More, zoneClaim } from '../claim.ts';

/** A lookalike whose areas are those of its row in PATTERN_ZONES. */
function alike(
  id: string,
  name: string,
  grade: Grade,
  sources: readonly SourceId[],
  text: string,
  more?: More,
): Lookalike {
  const { core, spillover } = patternZones(`other/${id}` as PatternId);
  return { id, name, claim: zoneClaim(grade, sources, [...core, ...spillover], text, more) };
}

export const ALIKE_SPINAL_STENOSIS = alike(
  'spinal-stenosis',
  'Narrow spinal canal (lumbar spinal stenosis)',
  'C',
  ['msk-dorset-stenosis'],
  'It hurts in the buttocks, thighs and calves, mostly on both sides, and in the low back. It comes with standing and walking, and sitting or bending forward eases it.',
  { clinical: 'Neurogenic claudication.', see: ['lumbar-vertebra-4', 'lumbar-vertebra-5'] },
);

export const ALIKE_LEG_ARTERIES = alike(
  'leg-arteries',
  'Narrow leg arteries (poor blood flow)',
  'B',
  ['nhs-leg-arteries', 'pad-as-back-pain'],
  'It hurts mostly in the calf, sometimes in the thigh, hip or buttock. It comes with walking and goes after a few minutes of rest.',
  { clinical: 'Peripheral artery disease with intermittent claudication.' },
);

export const ALIKE_HAMSTRING_MUSCLE = alike(
  'hamstring-muscle',
  'Pulled muscle at the back of the thigh (hamstring)',
  'C',
  ['nidirect-hamstring', 'nca-hamstring'],
  'It hurts at the back of the thigh. It mostly begins with a sudden pain in sport.',
  { see: ['biceps-femoris-long-head', 'semitendinosus', 'semimembranosus'] },
);

export const ALIKE_ADDUCTORS = alike(
  'adductors',
  'Strained inner thigh muscles (adductors)',
  'C',
  ['lakes-groin-strain', 'hca-groin'],
  'It hurts in the inner thigh and groin. It is worse with kicking, turning and squeezing the knees together.',
  { clinical: 'Adductor strain or tendinopathy.' },
);

export const ALIKE_CREST_NERVE = alike(
  'crest-nerve',
  'Pinched skin nerve at the hip-bone crest (cluneal nerve)',
  'C',
  ['isu-2018', 'mizumoto-2022'],
  'It hurts at the back of the hip-bone crest, in the low back beside it and in the upper buttock, sometimes down the leg.',
  { clinical: 'Superior or middle cluneal nerve entrapment; purely sensory.', see: ['hip-bone'] },
);

export const ALIKE_PUDENDAL_NERVE = alike(
  'pudendal-nerve',
  'Pelvic floor: its nerve (pudendal), skin or an organ',
  'C',
  ['nhs-pudendal'],
  'It hurts between the legs, around the anus and genitals, sometimes in the lower buttock. It may be worse when sitting.',
  { clinical: 'Pudendal neuralgia.' },
);

export const ALIKE_KNEE = alike(
  'knee',
  'The knee itself',
  'C',
  ['anterior-knee-page', 'lesher-2008', 'clinical-teaching'],
  'Pain in the knee alone mostly comes from the knee, yet now and then from the hip.',
  { clinical: 'Of 51 painful hip joints, 2 % were felt in the knee.' },
);

export const ALIKE_LOWER_LEG = alike(
  'lower-leg',
  'The calf or shin itself',
  'C',
  ['hull-calf-strain', 'clinical-teaching'],
  'Pain in the calf or shin alone mostly comes from there: a muscle, a tendon, a bone or a blood vessel.',
);

export const ALIKE_FOOT = alike(
  'foot',
  'The foot or ankle itself',
  'C',
  ['nhs-heel-pain', 'clinical-teaching'],
  'Pain in the foot or ankle alone mostly comes from the foot itself.',
);

export const ALIKE_BELLY = alike(
  'belly',
  'Belly: a hernia or an organ',
  'C',
  ['hca-groin', 'clinical-teaching'],
  'It hurts in the lower side of the belly, sometimes in the groin. A hernia, the bowel, the bladder or other organs can be the reason.',
);
