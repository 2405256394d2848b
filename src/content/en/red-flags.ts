import type { SourceId } from '../sources/index.ts';
import type { Grade, RedFlag, RedFlagGroup } from '../types.ts';
import { type More, claim } from './claim.ts';

const flag = (
  id: string,
  grade: Grade,
  sources: readonly SourceId[],
  text: string,
  more: More = {},
): RedFlag => ({ id, ...claim(grade, sources, text, more) });

/** Warning signs, most urgent first. They hold whichever muscle hurts. */
export const RED_FLAGS: readonly RedFlagGroup[] = [
  {
    urgency: 'emergency',
    title: 'Emergency: now',
    action:
      'Back or leg pain with any of these: call your local emergency number or go to an emergency department now.',
    flags: [
      flag(
        'bladder',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'New trouble passing urine or holding it.',
        {
          clinical:
            'Urinary retention, overflow or reduced sensation of filling: possible cauda equina syndrome.',
        },
      ),
      flag('bowel', 'B', ['ces-pathway-2024', 'finucane-2020'], 'A new change in bowel control.', {
        clinical: 'New fecal incontinence or loss of sphincter tone: possible cauda equina syndrome.',
      }),
      flag(
        'saddle-numbness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'Numbness around the genitals, the anus or the inner thighs.',
        { clinical: 'Saddle anesthesia (S2 to S5).' },
      ),
      flag(
        'sexual-numbness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'New numbness during sex, or loss of sexual feeling.',
        { clinical: 'New genital sensory or sexual dysfunction.' },
      ),
      flag('both-legs', 'B', ['ces-pathway-2024', 'finucane-2020'], 'Pain or weakness in both legs.', {
        clinical: 'Bilateral radicular pain or deficit.',
      }),
      flag(
        'fast-weakness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'Weakness in a leg that gets worse quickly.',
        { clinical: 'Rapidly progressive motor deficit.' },
      ),
    ],
  },
  {
    urgency: 'same-day',
    title: 'The same day',
    action: 'See a doctor or an urgent care service today.',
    flags: [
      flag('clot', 'A', ['clinical-teaching'], 'A hot, swollen, painful calf.', {
        clinical: 'Suspected deep vein thrombosis.',
      }),
      flag(
        'breathless',
        'A',
        ['clinical-teaching'],
        'Sudden trouble breathing. If it is severe, or with chest pain or a swollen calf, call the emergency number.',
        { clinical: 'Suspected pulmonary embolism.' },
      ),
      flag(
        'fever',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Fever with severe pain in the back, buttock or hip.',
        { clinical: 'Suspected spinal infection, epidural or gluteal abscess, septic arthritis of the hip.' },
      ),
      flag('fall', 'B', ['nice-ng59', 'clinical-teaching'], 'Severe pain after a fall.', {
        clinical: 'Suspected fracture.',
      }),
      flag(
        'minor-fall',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Severe pain after even a minor fall, if you are older, have osteoporosis or take steroids.',
        { clinical: 'Suspected fragility fracture.' },
      ),
      flag('foot-drop', 'A', ['clinical-teaching'], 'A foot that you newly cannot lift.', {
        clinical: 'New foot drop: L4 or L5 root, or common fibular nerve.',
      }),
      flag('no-weight', 'A', ['clinical-teaching'], 'You cannot put weight on the leg.', {
        clinical: 'Inability to bear weight: suspected hip or pelvic fracture.',
      }),
      flag(
        'pulsating-belly',
        'A',
        ['clinical-teaching'],
        'A pulsing feeling in the belly with back pain. If the pain is sudden and severe, or you feel faint, call the emergency number.',
        { clinical: 'Suspected abdominal aortic aneurysm.' },
      ),
    ],
  },
  {
    urgency: 'soon',
    title: 'Soon',
    action: 'Pain in the back, buttock or leg with any of these: make an appointment with a doctor.',
    flags: [
      flag('cancer', 'B', ['nice-ng59', 'finucane-2020'], 'You have, or once had, cancer.', {
        clinical: 'History of malignancy: possible metastasis.',
      }),
      flag(
        'weight-loss',
        'B',
        ['clinical-teaching', 'finucane-2020'],
        'Weight loss that you cannot explain.',
        { clinical: 'Unexplained weight loss.' },
      ),
      flag('night-pain', 'C', ['clinical-teaching'], 'Pain at night that no position eases.', {
        clinical: 'Non-mechanical night pain.',
      }),
      flag(
        'immune',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'A weak immune system, or drugs injected into a vein.',
        { clinical: 'Immunosuppression, intravenous drug use: risk of infection.' },
      ),
      flag(
        'age',
        'C',
        ['clinical-teaching'],
        'The first back pain of your life before 18 or after 50 to 55, along with other signs from this list.',
        { clinical: 'First episode before 18 or after 50 to 55 years, in combination with other flags.' },
      ),
      flag(
        'morning-stiffness',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Stiffness in the morning for more than half an hour that eases as you move.',
        { clinical: 'Inflammatory back pain: axial spondyloarthritis.' },
      ),
      flag(
        'walking-pain',
        'A',
        ['clinical-teaching'],
        'Pain in the calf, thigh or buttock that comes with walking and eases within minutes when you stop.',
        {
          clinical:
            'Intermittent claudication: peripheral artery disease; if it eases on sitting or bending forward, lumbar spinal stenosis.',
        },
      ),
      flag(
        'not-improving',
        'C',
        ['clinical-teaching'],
        'Pain that has not improved after four to six weeks.',
        { clinical: 'No improvement after four to six weeks of care.' },
      ),
      flag(
        'spreading-numbness',
        'B',
        ['clinical-teaching', 'finucane-2020'],
        'Numbness that keeps spreading.',
        { clinical: 'Progressive sensory deficit.' },
      ),
    ],
  },
];
