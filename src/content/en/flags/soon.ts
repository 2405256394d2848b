import type { RedFlag } from '../../types.ts';
import { flag } from './flag.ts';

/** Signs that want a doctor within days. */
export const SOON_FLAGS: readonly RedFlag[] = [
  flag(
    'stress-fracture',
    'B',
    ['robertson-2017', 'pelvis-stress-fracture'],
    'Pain in the groin, hip or buttock builds up as you run or march, or hurts when you hop. Stop running until you have been seen.',
    'Suspected stress fracture of the femoral neck, pubic ramus or sacrum; delay raises the risk of displacement.',
  ),
  flag(
    'thin-bones',
    'C',
    ['sacral-insufficiency', 'finucane-2020'],
    'You have new pain in the low back, buttock or groin without a fall, and you have osteoporosis or take steroid tablets.',
    'Suspected insufficiency fracture of the sacrum, pelvis or a vertebra.',
  ),
  flag(
    'osteonecrosis',
    'C',
    ['hip-osteonecrosis', 'glos-hip-flags'],
    'You have deep pain in the groin or buttock, and a history of steroid tablets, heavy drinking or sickle cell disease.',
    'Suspected osteonecrosis of the femoral head.',
  ),
  flag(
    'cancer',
    'B',
    ['nice-ng59', 'finucane-2020'],
    'You have or once had cancer, and this pain is new.',
    'History of malignancy: possible metastasis.',
  ),
  flag(
    'weight-loss',
    'B',
    ['nhs-back-pain', 'finucane-2020'],
    'You have weight loss that you cannot explain.',
    'Unexplained weight loss.',
  ),
  flag(
    'night-pain',
    'C',
    ['nhs-back-pain', 'glos-back-flags'],
    'Pain at night wakes you, and no position eases it.',
    'Non-mechanical night pain.',
  ),
  flag(
    'immune',
    'B',
    ['nice-ng59', 'glos-back-flags'],
    'Your immune system is weak, or you use drugs injected into a vein.',
    'Immunosuppression, intravenous drug use: risk of infection.',
  ),
  flag(
    'age',
    'C',
    ['glos-back-flags'],
    'This is your first back pain, it began before 20 or after 50, and another sign on these lists is true.',
    'First episode before 20 or after 50 years (in some guidelines 55), in combination with other flags.',
  ),
  flag(
    'morning-stiffness',
    'B',
    ['nice-ng59', 'act-on-axspa'],
    'Stiffness in the morning lasts more than half an hour and eases as you move.',
    'Inflammatory back pain: axial spondyloarthritis.',
  ),
  flag(
    'walking-pain',
    'B',
    ['nhs-leg-arteries', 'pad-as-back-pain', 'glos-hip-flags'],
    'Pain in the calf, thigh or buttock comes with walking and eases within minutes when you stop.',
    'Intermittent claudication: peripheral artery disease; if it eases on sitting or bending forward, lumbar spinal stenosis.',
  ),
  flag(
    'not-improving',
    'C',
    ['glos-back-flags', 'nhs-back-pain'],
    'The pain has not improved after four to six weeks.',
    'No improvement after four to six weeks of care.',
  ),
  flag(
    'spreading-numbness',
    'B',
    ['glos-back-flags', 'finucane-2020'],
    'A leg has new numbness or tingling, or numbness that keeps spreading.',
    'New or progressive sensory deficit.',
  ),
];
