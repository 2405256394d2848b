import type { RedFlag } from '../../types.ts';
import { flag } from './flag.ts';

/** Signs that cannot wait. */
export const EMERGENCY_FLAGS: readonly RedFlag[] = [
  flag(
    'bladder',
    'B',
    ['ces-pathway-2024', 'finucane-2020', 'nhs-back-pain'],
    'You have new trouble passing urine or holding it.',
    'Urinary retention, overflow or reduced sensation of filling: possible cauda equina syndrome.',
  ),
  flag(
    'bowel',
    'B',
    ['ces-pathway-2024', 'finucane-2020', 'nhs-back-pain'],
    'You have a new change in bowel control.',
    'New fecal incontinence or loss of sphincter tone: possible cauda equina syndrome.',
  ),
  flag(
    'saddle-numbness',
    'B',
    ['ces-pathway-2024', 'finucane-2020', 'nhs-back-pain'],
    'You have numbness or tingling around the genitals, the anus, the buttocks or the inner thighs.',
    'Saddle anesthesia or paresthesia (S2 to S5).',
  ),
  flag(
    'sexual-numbness',
    'B',
    ['ces-pathway-2024', 'finucane-2020'],
    'You have new numbness during sex, or you have lost sexual feeling.',
    'New genital sensory or sexual dysfunction.',
  ),
  flag(
    'both-legs',
    'B',
    ['ces-pathway-2024', 'finucane-2020', 'nhs-back-pain'],
    'You have pain, weakness, numbness or tingling in both legs.',
    'Bilateral radicular pain or deficit.',
  ),
  flag(
    'fast-weakness',
    'B',
    ['ces-pathway-2024', 'finucane-2020'],
    'A leg has weakness that gets worse quickly.',
    'Rapidly progressive motor deficit.',
  ),
  flag(
    'hip-fracture',
    'B',
    ['nhs-hip-fracture', 'glos-hip-flags'],
    'After a fall or a blow, you cannot stand, or one leg looks shorter or turned out. Do not move while you wait for the ambulance.',
    'Suspected fracture of the proximal femur. Some people with one can still stand and walk.',
  ),
  flag(
    'accident',
    'B',
    ['nhs-back-pain'],
    'The pain began with a serious accident, such as a car crash or a fall from a height.',
    'High-energy trauma: suspected fracture of the spine or pelvis, internal injury.',
  ),
  flag(
    'hip-dislocation',
    'C',
    ['hip-dislocation', 'glos-hip-flags'],
    'You have a hip replacement, and with sudden pain you cannot stand on that leg, or it looks shorter or turned.',
    'Suspected dislocation of the prosthesis, or periprosthetic fracture.',
  ),
  flag(
    'burst-aneurysm',
    'B',
    ['nhs-aneurysm'],
    'You have sudden, severe pain in the belly or low back, and you feel faint, sweaty or clammy.',
    'Suspected ruptured abdominal aortic aneurysm; a pulsating mass need not be felt.',
  ),
  flag(
    'breathless',
    'B',
    ['nhs-lung-clot', 'glos-vein-clot', 'nhs-back-pain'],
    'You suddenly have trouble breathing, have chest pain, cough up blood, or faint.',
    'Suspected pulmonary embolism or another cardiopulmonary emergency.',
  ),
];
