import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

/** Pain in the knee alone. */
export const KNEE: Distinction = {
  feels: claim(
    'C',
    ['anterior-knee-page', 'clinical-teaching'],
    'The knee hurts in one spot or all around. It may swell, lock or give way.',
  ),
  worse: claim(
    'C',
    ['anterior-knee-page', 'clinical-teaching'],
    'It may be worse with stairs, squatting, kneeling or twisting.',
  ),
  against: claim(
    'B',
    ['matava-1999', 'child-limp', 'lesher-2008'],
    'A knee that is not tender and moves freely does not fit, above all if the hip is stiff. In a child or teenager, the hip must be checked too.',
    { clinical: 'Slipped capital femoral epiphysis: distal thigh or knee pain in 15 % of 106 patients.' },
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'anterior-knee-page'],
    'A doctor or physical therapist examines the knee, and the hip and back as well.',
  ),
  sure: claim(
    'C',
    ['matava-1999', 'lesher-2008'],
    'The place alone does not settle it: a sore hip can hurt at the knee alone. So both joints are examined.',
  ),
};

/** Pain in the lower leg alone. */
export const LOWER_LEG: Distinction = {
  feels: claim(
    'C',
    ['hull-calf-strain', 'clinical-teaching'],
    'The calf or shin hurts. A torn calf muscle hurts suddenly and may swell or bruise.',
  ),
  worse: claim(
    'C',
    ['hull-calf-strain'],
    'A strained calf hurts when you stand on tiptoe or push off with the foot.',
  ),
  against: claim(
    'C',
    ['nhs-vein-clot', 'clinical-teaching'],
    'A calf that is hot or swollen without an injury may be a clot and needs a doctor today. Numbness or back pain fits a nerve better.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'nhs-vein-clot'],
    'A doctor or physical therapist examines the leg. A clot cannot be told by feel alone, so a blood test or a scan may be needed.',
  ),
  sure: claim(
    'C',
    ['pulse-calf'],
    'A strain, a clot, poor blood flow and a nerve can feel the same in the calf.',
  ),
};

/** Pain in the foot or ankle alone. */
export const FOOT: Distinction = {
  feels: claim(
    'C',
    ['nhs-heel-pain', 'clinical-teaching'],
    'The heel, sole, ankle or top of the foot hurts, and is tender there.',
  ),
  worse: claim(
    'C',
    ['nhs-heel-pain'],
    'Heel pain is mostly worst with the first steps after rest. It comes back after long standing or walking.',
  ),
  against: claim(
    'C',
    ['harrison-radiculopathy', 'clinical-teaching'],
    'Numbness, tingling, a weak foot or pain from the buttock down fits a nerve better.',
  ),
  decides: claim(
    'C',
    ['nhs-heel-pain', 'clinical-teaching'],
    'A doctor, podiatrist or physical therapist examines the foot.',
  ),
  sure: claim(
    'C',
    ['nhs-heel-pain', 'clinical-teaching'],
    'Most heel pain comes from the band under the foot. For other places in the foot, there are many causes.',
    { clinical: 'Plantar fasciitis: about four in five cases of heel pain.' },
  ),
};

/** Pain at the side of the belly. */
export const BELLY: Distinction = {
  feels: claim(
    'C',
    ['hca-groin', 'clinical-teaching'],
    'It hurts in the side of the belly or the groin. A lump, fever, or trouble with urine or stool may come with it.',
  ),
  worse: claim(
    'C',
    ['intus-hernia', 'elite-systemic-pain'],
    'A hernia may hurt with coughing or lifting. Pain from an organ may not change when you move.',
  ),
  against: claim(
    'C',
    ['elite-systemic-pain'],
    'Pain that clearly changes with moving the hip or back fits the hip, back or muscles better.',
  ),
  decides: claim(
    'C',
    ['hca-groin', 'clinical-teaching'],
    'A doctor examines the belly and may test urine and blood.',
  ),
  sure: claim(
    'C',
    ['hca-groin'],
    'Bowel, bladder, kidneys and pelvic organs can all hurt here. This atlas does not show them.',
  ),
};
