import type { SourceId } from '../sources/index.ts';
import type { Grade, RedFlag, RedFlagGroup } from '../types.ts';
import { claim } from './claim.ts';

const flag = (id: string, grade: Grade, sources: readonly SourceId[], text: string): RedFlag => ({
  id,
  ...claim(grade, sources, text),
});

/** Warning signs, most urgent first. They hold whichever muscle hurts. */
export const RED_FLAGS: readonly RedFlagGroup[] = [
  {
    urgency: 'emergency',
    title: 'Emergency: now',
    action:
      'Back or leg pain with any of these: call your local emergency number or go to an emergency department now.',
    flags: [
      flag('bladder', 'B', ['ces-pathway-2024', 'finucane-2020'], 'New trouble passing urine or holding it.'),
      flag('bowel', 'B', ['ces-pathway-2024', 'finucane-2020'], 'A new change in bowel control.'),
      flag(
        'saddle-numbness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'Numbness around the genitals, the anus or the inner thighs.',
      ),
      flag(
        'sexual-numbness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'New numbness during sex, or loss of sexual feeling.',
      ),
      flag('both-legs', 'B', ['ces-pathway-2024', 'finucane-2020'], 'Pain or weakness in both legs.'),
      flag(
        'fast-weakness',
        'B',
        ['ces-pathway-2024', 'finucane-2020'],
        'Weakness in a leg that gets worse quickly.',
      ),
    ],
  },
  {
    urgency: 'same-day',
    title: 'The same day',
    action: 'See a doctor or an urgent care service today.',
    flags: [
      flag('clot', 'A', ['clinical-teaching'], 'A hot, swollen, painful calf.'),
      flag(
        'breathless',
        'A',
        ['clinical-teaching'],
        'Sudden trouble breathing. If it is severe, or with chest pain or a swollen calf, call the emergency number.',
      ),
      flag(
        'fever',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Fever with severe pain in the back or buttock.',
      ),
      flag('fall', 'B', ['nice-ng59', 'clinical-teaching'], 'Severe pain after a fall.'),
      flag(
        'minor-fall',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Severe pain after even a minor fall, if you are older, have osteoporosis or take steroids.',
      ),
      flag('foot-drop', 'A', ['clinical-teaching'], 'A foot that you newly cannot lift.'),
      flag('no-weight', 'A', ['clinical-teaching'], 'You cannot put weight on the leg.'),
      flag(
        'pulsating-belly',
        'A',
        ['clinical-teaching'],
        'A pulsing feeling in the belly with back pain. If the pain is sudden and severe, or you feel faint, call the emergency number.',
      ),
    ],
  },
  {
    urgency: 'soon',
    title: 'Soon',
    action: 'Pain in the back, buttock or leg with any of these: make an appointment with a doctor.',
    flags: [
      flag('cancer', 'B', ['nice-ng59', 'finucane-2020'], 'You have, or once had, cancer.'),
      flag(
        'weight-loss',
        'B',
        ['clinical-teaching', 'finucane-2020'],
        'Weight loss that you cannot explain.',
      ),
      flag('night-pain', 'C', ['clinical-teaching'], 'Pain at night that no position eases.'),
      flag(
        'immune',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'A weak immune system, or drugs injected into a vein.',
      ),
      flag(
        'age',
        'C',
        ['clinical-teaching'],
        'The first back pain of your life before 18 or after 50 to 55, along with other signs from this list.',
      ),
      flag(
        'morning-stiffness',
        'B',
        ['nice-ng59', 'clinical-teaching'],
        'Stiffness in the morning for more than half an hour that eases as you move.',
      ),
      flag(
        'not-improving',
        'C',
        ['clinical-teaching'],
        'Pain that has not improved after four to six weeks.',
      ),
      flag(
        'spreading-numbness',
        'B',
        ['clinical-teaching', 'finucane-2020'],
        'Numbness that keeps spreading.',
      ),
    ],
  },
];
