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
    'Muscles, nerves, joints and tendons share these places. The place alone cannot tell them apart; what comes with the pain can help, and an examination more.',
  ),
  none: claim(
    'C',
    ['own-search'],
    'No pattern of this atlas names this place. That does not mean that nothing is there.',
  ),
  signs: claim(
    'A',
    ['clinical-teaching', 'nice-ng59'],
    'Numbness, tingling or weakness should be checked by a doctor, whichever muscle is sore.',
    { clinical: 'Sensory, motor or reflex changes call for a neurological examination.' },
  ),
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
