import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

/** The sciatic nerve irritated in the buttock. */
export const DEEP_GLUTEAL: Distinction = {
  feels: claim(
    'B',
    ['hopayian-2018', 'deep-gluteal-space'],
    'It hurts deep in the buttock, with or without pain down the back of the leg. Tingling is possible. Weakness is unusual.',
    { clinical: 'Buttock pain with or without sciatica; usually no motor or reflex deficit.' },
  ),
  worse: claim(
    'B',
    ['hopayian-2018', 'deep-gluteal-space'],
    'It is often worse after sitting for 20 to 30 minutes, and in positions that tense the piriformis.',
    { clinical: 'Aggravated by sitting and by flexion, adduction and internal rotation (FAIR).' },
  ),
  against: claim(
    'C',
    ['hopayian-2018', 'clinical-teaching'],
    'A weak leg, a numb foot or pain that starts in the back fits a nerve root better.',
  ),
  decides: claim(
    'B',
    ['kizaki-2020', 'hopayian-2018'],
    'Other causes must be ruled out first by a doctor or physical therapist, especially those in the back.',
    {
      clinical:
        'Diagnosis of exclusion; seated piriformis stretch and active piriformis test may support it.',
    },
  ),
  sure: claim(
    'D',
    ['kizaki-2020', 'hopayian-2018', 'chen-nizar-2013', 'piriformis-screen'],
    'How common it is depends on how it is defined, and studies differ widely. The tests were tried in small groups.',
    {
      clinical:
        'Reported share of people with back pain from 17 to 33 %, and 86 % in one screen with only two tests; no agreed reference test.',
    },
  ),
};

export const OUTER_THIGH_NERVE: Distinction = {
  feels: claim(
    'C',
    ['humanitas-meralgia', 'meralgia-case'],
    'The skin on the outer thigh burns, tingles or is numb, mostly on one side. The leg is not weak.',
  ),
  worse: claim(
    'C',
    ['humanitas-meralgia'],
    'It may be worse after walking or standing, or with a tight belt.',
  ),
  against: claim(
    'C',
    ['humanitas-meralgia', 'clinical-teaching'],
    'A weak leg, back pain or pain below the knee fits a nerve root better.',
  ),
  decides: claim(
    'C',
    ['meralgia-case', 'humanitas-meralgia'],
    'A doctor checks feeling and strength. Weakness or a lost reflex calls for another explanation.',
    { clinical: 'Sensory loss only, in the area of the lateral femoral cutaneous nerve.' },
  ),
  sure: claim(
    'C',
    ['clinical-teaching', 'humanitas-meralgia'],
    'If strength is full and only skin is numb, there is little doubt. Still, a nerve root can feel the same.',
  ),
};

/** Skin nerves of the buttock where they cross the crest of the hip bone. */
export const CREST_NERVE: Distinction = {
  feels: claim(
    'C',
    ['isu-2018', 'mizumoto-2022'],
    'It hurts at the back of the hip-bone crest and in the upper buttock, sometimes down the leg. The skin there may burn.',
    { clinical: 'Superior and middle cluneal nerves; leg symptoms in 47 to 84 % of those affected.' },
  ),
  worse: claim('C', ['isu-2018'], 'It may be worse when the low back moves.'),
  against: claim(
    'C',
    ['isu-2018', 'clinical-teaching'],
    'A weak leg or a lost reflex does not fit, since these nerves serve only skin.',
  ),
  decides: claim(
    'C',
    ['isu-2018', 'mizumoto-2022'],
    'A doctor presses on the crest. The nerve may be numbed there to see whether the pain goes.',
  ),
  sure: claim(
    'D',
    ['isu-2018'],
    'It is little studied. Reports range from about 2 to 14 in 100 people with low back pain.',
    { clinical: 'Superior cluneal nerve entrapment in 1.6 to 14 % of patients with low back pain.' },
  ),
};

/** The nerve of the pelvic floor. */
export const PUDENDAL_NERVE: Distinction = {
  feels: claim(
    'C',
    ['nhs-pudendal'],
    'There is burning, shooting or prickling pain between the legs, around the anus or genitals, or in the lower buttock.',
    { clinical: 'Pudendal neuralgia.' },
  ),
  worse: claim('C', ['nhs-pudendal'], 'It may be worse when sitting and better when standing or lying down.'),
  against: claim(
    'B',
    ['ces-pathway-2024', 'nhs-back-pain'],
    'New numbness here, or new trouble with bladder, bowel or sexual feeling, is an emergency. It does not fit a plain sore nerve.',
    { clinical: 'Possible cauda equina syndrome.' },
  ),
  decides: claim(
    'C',
    ['nhs-pudendal'],
    'A doctor asks, examines and first looks for other causes, such as an infection or a disease of an organ.',
  ),
  sure: claim(
    'C',
    ['nhs-pudendal', 'clinical-teaching'],
    'Skin, bladder, bowel, prostate or womb can hurt here as well. Do not put off seeing a doctor.',
  ),
};
