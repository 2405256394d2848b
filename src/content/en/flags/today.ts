import type { RedFlag } from '../../types.ts';
import { flag } from './flag.ts';

/** Signs that want a doctor within the day. */
export const TODAY_FLAGS: readonly RedFlag[] = [
  flag(
    'clot',
    'B',
    ['nhs-vein-clot', 'glos-vein-clot'],
    'One calf or thigh is hot, swollen or newly painful without a known reason.',
    'Suspected deep vein thrombosis.',
  ),
  flag(
    'fever',
    'B',
    ['nice-ng59', 'nhs-back-pain', 'glos-hip-flags'],
    'You have a fever with severe pain in the back, buttock or hip.',
    'Suspected spinal infection, epidural or gluteal abscess, septic arthritis of the hip.',
  ),
  flag(
    'fall',
    'B',
    ['nice-ng59', 'nhs-hip-fracture'],
    'You have severe pain after a fall, even if you can still walk.',
    'Suspected fracture.',
  ),
  flag(
    'minor-fall',
    'B',
    ['nice-ng59', 'nhs-hip-fracture'],
    'You have pain after even a minor fall, and you are older, have osteoporosis or take steroid tablets.',
    'Suspected fragility fracture; long-term oral glucocorticoids, not inhalers.',
  ),
  flag(
    'foot-drop',
    'B',
    ['lothian-back-flags', 'finucane-2020'],
    'You can no longer lift a foot, or a leg has newly become weak.',
    'New foot drop (L4 or L5 root, or common fibular nerve) or another new motor deficit.',
  ),
  flag(
    'no-weight',
    'B',
    ['glos-hip-flags'],
    'You cannot put weight on the leg, even though you did not fall.',
    'Inability to bear weight: suspected hip or pelvic fracture, or infection of the joint.',
  ),
  flag(
    'pulsating-belly',
    'B',
    ['nhs-aneurysm'],
    'You have back pain and feel a pulsing in the belly, like a heartbeat.',
    'Suspected abdominal aortic aneurysm, not ruptured.',
  ),
  flag(
    'cancer-pain',
    'B',
    ['scot-cancer-referral', 'rnoh-cord'],
    'You have or once had cancer, and the pain is severe, wakes you at night or keeps getting worse.',
    'Suspected spinal metastasis: specialist advice within 24 hours; with any neurological sign, at once.',
  ),
  flag(
    'child-limp',
    'B',
    ['child-limp', 'cornwall-hip-child'],
    'A child or teenager limps, or has pain in the hip, groin, thigh or knee.',
    'Septic arthritis, Perthes disease, slipped capital femoral epiphysis; hip disease may be felt at the knee alone.',
  ),
  flag(
    'shingles',
    'B',
    ['nhs-shingles'],
    'You have burning or tingling pain on one side of the body, with a rash of blisters.',
    'Suspected herpes zoster: antivirals work best within 72 hours of the rash.',
  ),
];
