import type { Distinction } from '../../types.ts';
import { claim } from '../claim.ts';

/** A spinal canal that has become narrow. */
export const SPINAL_STENOSIS: Distinction = {
  feels: claim(
    'C',
    ['msk-dorset-stenosis'],
    'The buttocks, thighs or calves ache, cramp or feel heavy, mostly in both legs. Tingling may come with it.',
    { clinical: 'Neurogenic claudication.' },
  ),
  worse: claim(
    'C',
    ['msk-dorset-stenosis'],
    'It comes with standing and walking. Sitting down or bending forward eases it, for example over a shopping cart.',
  ),
  against: claim(
    'C',
    ['msk-dorset-stenosis', 'clinical-teaching'],
    'Pain that is worse when sitting fits less well. If standing still is enough to ease it, the arteries fit better.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'pad-as-back-pain'],
    'A doctor asks how far you can walk and what eases it. Strength, feeling and the pulses of the feet are checked.',
    { clinical: 'Pulses and ankle-brachial index to tell it from vascular claudication.' },
  ),
  sure: claim(
    'C',
    ['msk-dorset-stenosis', 'buttock-claudication'],
    'Many people have a narrow canal on a scan and no pain. Some have narrow arteries as well.',
  ),
};

/** Arteries of the leg or pelvis that have become narrow. */
export const LEG_ARTERIES: Distinction = {
  feels: claim(
    'B',
    ['nhs-leg-arteries', 'pad-as-back-pain'],
    'There is an ache or cramp in the calf. The pain may also be in the thigh, hip or buttock alone.',
    { clinical: 'Intermittent claudication; gluteal with disease of the iliac arteries.' },
  ),
  worse: claim(
    'B',
    ['nhs-leg-arteries', 'pad-as-back-pain'],
    'It comes with walking or stairs and goes after a few minutes of rest, even on your feet.',
  ),
  against: claim(
    'C',
    ['clinical-teaching', 'nhs-leg-arteries'],
    'Pain at rest that changes with the position of the back fits less well. Constant pain in a cold foot needs a doctor at once.',
    { clinical: 'Rest pain: limb-threatening ischemia.' },
  ),
  decides: claim(
    'C',
    ['pad-as-back-pain', 'nhs-leg-arteries'],
    'A doctor feels the pulses and measures the blood pressure at the ankle.',
    { clinical: 'Ankle-brachial index.' },
  ),
  sure: claim(
    'C',
    ['buttock-claudication', 'pad-as-back-pain'],
    'It is easily mistaken for a back problem. Smoking, diabetes and high blood pressure make it more likely.',
  ),
};
