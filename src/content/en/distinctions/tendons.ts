import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

export const OUTER_HIP: Distinction = {
  feels: claim(
    'C',
    ['gtps-playbook-2024'],
    'It hurts on the outer hip and down the outer thigh. The bony bump is tender, and nothing is numb.',
    { clinical: 'Lateral hip pain with trochanteric tenderness; no paresthesia.' },
  ),
  worse: claim(
    'C',
    ['gtps-playbook-2024'],
    'It may be worse lying on that side, on stairs, standing on one leg and sitting with crossed legs.',
  ),
  against: claim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    'Pain in the groin, a stiff hip or numbness fits less well.',
  ),
  decides: claim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    'A doctor or physical therapist presses on the bump and has you stand on one leg for half a minute.',
    {
      clinical:
        'Palpation with a load test: 30-second single-leg stance, resisted external derotation, FADER-R.',
    },
  ),
  sure: claim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    'The tests do well in severe cases, but few people were studied.',
    { clinical: 'Single-leg stance: sensitivity 1.00, specificity 0.97 in 17 people with refractory pain.' },
  ),
};

export const HAMSTRING: Distinction = {
  feels: claim(
    'C',
    ['physiotec-hamstring', 'cuninghame-hamstring'],
    'It hurts deep at the sit bone, which is tender. The pain may spread down the back of the thigh.',
  ),
  worse: claim(
    'C',
    ['hamstring-case', 'physiotec-hamstring', 'cuninghame-hamstring'],
    'It may be worse with long sitting, running, lunges and bending forward. It may ease once you are warm and come back later.',
  ),
  against: claim(
    'C',
    ['physiotec-hamstring', 'clinical-teaching'],
    'Numbness, pain in the low back, or pain that sitting and bending do not change fits less well.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'deep-gluteal-space'],
    'A doctor or physical therapist presses on the sit bone and loads the tendon. The nerve beside it is checked as well.',
  ),
  sure: claim(
    'C',
    ['cuninghame-hamstring', 'clinical-teaching'],
    'The sciatic nerve runs next to the tendon, so one can look like the other.',
  ),
};

/** A pulled muscle at the back of the thigh. */
export const HAMSTRING_MUSCLE: Distinction = {
  feels: claim(
    'C',
    ['nidirect-hamstring', 'nca-hamstring'],
    'It begins with sudden pain at the back of the thigh, mostly in sport. The place is tender and may swell or bruise.',
  ),
  worse: claim(
    'C',
    ['nidirect-hamstring', 'clinical-teaching'],
    'It hurts to bend the knee against resistance, to stretch the leg and to walk fast.',
  ),
  against: claim(
    'C',
    ['nca-hamstring', 'clinical-teaching'],
    'Pain that came without an injury, or with back pain or tingling, may come from the back or the nerve.',
  ),
  decides: claim(
    'C',
    ['nidirect-hamstring', 'clinical-teaching'],
    'A doctor or physical therapist presses on the muscle, stretches it and tests its strength.',
  ),
  sure: claim(
    'C',
    ['nidirect-hamstring', 'nca-hamstring'],
    'After a clear injury, there is little doubt. See a doctor after a loud pop, with a large bruise, or if the leg gives way.',
  ),
};

/** A strained muscle or tendon of the inner thigh. */
export const ADDUCTORS: Distinction = {
  feels: claim(
    'C',
    ['lakes-groin-strain', 'hca-groin'],
    'It hurts in the inner thigh or groin, and is tender there. It may swell or bruise.',
    { clinical: 'Adductor strain or tendinopathy.' },
  ),
  worse: claim(
    'C',
    ['lakes-groin-strain', 'hca-groin'],
    'It is worse with kicking, turning, squeezing the knees together, and getting in or out of a car.',
  ),
  against: claim(
    'C',
    ['hca-groin', 'clinical-teaching'],
    'A stiff hip, a lump in the groin, or numbness of the inner thigh fits something else.',
  ),
  decides: claim(
    'C',
    ['lakes-groin-strain', 'hca-groin'],
    'A doctor or physical therapist presses on the muscle and tests its strength. The hip is examined as well.',
  ),
  sure: claim(
    'C',
    ['hca-groin', 'robertson-2017'],
    'Hip joint, bone, hernia and organs can hurt in the same place. In runners, a stress fracture must not be missed.',
  ),
};
