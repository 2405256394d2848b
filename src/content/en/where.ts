import { ZONE_REGIONS, type ZoneId } from '#anatomy';
import type { WhereTexts } from '../types.ts';
import { claim } from './claim.ts';

const { 'low-back': LOW_BACK, buttock: BUTTOCK, hip: HIP, thigh: THIGH, leg: LEG } = ZONE_REGIONS;

/** Where the pelvis lies under the low back. */
const PELVIS_BACK = LOW_BACK.filter((zone) => zone !== 'lumbar-paraspinal' && zone !== 'lumbar-belt');
/** A hip may be felt at the knee alone. */
const AROUND_HIP = [...PELVIS_BACK, ...BUTTOCK, ...HIP, ...THIGH];
const KNEE = ['knee-lateral', 'knee-front', 'popliteal'] as const satisfies readonly ZoneId[];
const VESSELS = LEG.filter((zone) => zone !== 'knee-lateral' && zone !== 'knee-front');

/** What is said where a reader marks the places that hurt. */
export const WHERE: WhereTexts = {
  shared: claim(
    'B',
    ['slipman-2000', 'lesher-2008', 'park-2020'],
    'Muscles, nerves, joints and tendons share these places. The place alone cannot tell them apart. What comes with the pain can help, and an examination more.',
  ),
  none: claim(
    'C',
    ['own-search'],
    'None of our patterns includes this place. That does not mean nothing is wrong.',
  ),
  signs: claim(
    'A',
    ['clinical-teaching', 'nice-ng59'],
    'Numbness, tingling or weakness should be checked by a doctor, whichever muscle is sore.',
    { clinical: 'Sensory, motor or reflex changes call for a neurological examination.' },
  ),
  alone: [
    {
      pattern: 'other/knee',
      claim: claim(
        'C',
        ['clinical-teaching', 'lesher-2008', 'matava-1999'],
        'Pain in the knee alone mostly comes from the knee itself. The hip or the back is a rarer reason. In a child or teenager, think of the hip.',
        { clinical: 'Painful hip joints were felt in the knee in 2 % of 51 people.' },
      ),
    },
    {
      pattern: 'other/lower-leg',
      claim: claim(
        'C',
        ['clinical-teaching', 'nhs-vein-clot'],
        'Pain in the calf or shin alone mostly comes from the lower leg itself. A clot must not be missed.',
      ),
    },
    {
      pattern: 'other/foot',
      claim: claim(
        'C',
        ['clinical-teaching', 'nhs-heel-pain'],
        'Pain in the foot or ankle alone mostly comes from the foot itself.',
      ),
    },
    {
      pattern: 'other/belly',
      claim: claim(
        'C',
        ['clinical-teaching', 'hca-groin'],
        'Pain in the side of the belly alone mostly comes from the belly itself. See a doctor.',
      ),
    },
  ],
  places: [
    {
      zones: ['perineum', 'thigh-medial'],
      claim: claim(
        'B',
        ['ces-pathway-2024', 'finucane-2020', 'nhs-back-pain'],
        'Is the skin numb or tingling between the legs or on the inner thighs? Then call the emergency number now.',
        { clinical: 'Saddle anesthesia: possible cauda equina syndrome.' },
      ),
    },
  ],
  always: [
    'bladder',
    'bowel',
    'saddle-numbness',
    'sexual-numbness',
    'both-legs',
    'fast-weakness',
    'accident',
    'breathless',
    'fever',
    'fall',
    'foot-drop',
    'cancer-pain',
    'shingles',
    'cancer',
    'weight-loss',
    'night-pain',
    'immune',
    'not-improving',
    'spreading-numbness',
  ],
  byZone: [
    { zones: [...LOW_BACK, ...BUTTOCK, ...HIP], flags: ['burst-aneurysm', 'pulsating-belly'] },
    { zones: [...LOW_BACK, ...AROUND_HIP], flags: ['minor-fall', 'thin-bones'] },
    {
      zones: [...AROUND_HIP, ...KNEE],
      flags: ['hip-fracture', 'hip-dislocation', 'no-weight', 'child-limp'],
    },
    { zones: AROUND_HIP, flags: ['stress-fracture', 'osteonecrosis'] },
    { zones: [...THIGH, ...VESSELS], flags: ['clot'] },
    { zones: [...BUTTOCK, ...THIGH, ...VESSELS], flags: ['walking-pain'] },
    { zones: [...LOW_BACK, ...BUTTOCK], flags: ['morning-stiffness', 'age'] },
  ],
};
