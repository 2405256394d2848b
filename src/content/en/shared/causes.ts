import type { Cause } from '../../types.ts';
import { claim } from '../claim.ts';

/** Long sitting: what surveys show, and what follow-up studies do not. */
export const SITTING: Cause = {
  id: 'sitting',
  title: 'Long sitting, desk jobs and driving',
  supports: [
    claim(
      'B',
      ['sitting-surveys', 'workplace-sitting-2021'],
      'In surveys, people who sit or drive for long at work report back pain somewhat more often. A survey cannot show which came first.',
      {
        clinical:
          'Odds ratios (95 % confidence interval): sitting 1.42 (1.09 to 1.85), driving 2.03 (1.22 to 3.36), office work 1.23, sitting at work 1.47 (1.12 to 1.92).',
      },
    ),
    claim(
      'C',
      ['desk-stiffness', 'desk-contractions-2021'],
      'Long sitting can leave you stiff and sore. In one study of 59 people, back muscles were stiffer after four and a half hours at a desk. In another study, an electric current that made the muscles twitch prevented this. Exercise was not tested there.',
      {
        clinical:
          'Eight minutes with a roller brought the stiffness back to baseline; standing did not. Kett 2021: electrical stimulation of the low back.',
      },
    ),
  ],
  limits: [
    claim(
      'B',
      ['alzahrani-2022'],
      'Studies that followed more than 80,000 people did not find that sitting from three to more than eight hours a day starts back pain. However, people who sat three hours or more did have more limits in daily life.',
      {
        clinical:
          '16 longitudinal studies with 100,002 people; pooled figures from 8 of them with 83,111: odds ratios for new pain 0.92 to 0.95, for disability 1.24.',
      },
    ),
    claim(
      'C',
      ['desk-stiffness'],
      'The stiffness was measured in the low back, not in the buttock. Stiffness is not the same as pain.',
    ),
  ],
};

/** "Switched off" glutes: a popular phrase. */
export const SWITCHED_OFF: Cause = {
  id: 'switched-off',
  title: 'Do gluteal muscles “switch off”?',
  supports: [
    claim(
      'C',
      ['freeman-2013'],
      'Too much fluid in the hip joint can dampen the gluteus maximus. This comes from one small study, with 12 patients and 9 healthy people.',
      { clinical: 'Arthrogenic inhibition after intra-articular fluid infusion.', see: ['gluteus-maximus'] },
    ),
  ],
  limits: [
    claim(
      'D',
      ['own-search', 'glutes-off-page'],
      'That happens with a swollen joint. As far as we know, desk work has not been shown to cause a lasting loss of activity. The phrase is popular, but it is not a diagnosis.',
      {
        clinical:
          'Quiet in sitting for mechanical reasons; inhibition has been shown with joint effusion only.',
      },
    ),
  ],
};

/** Too little exercise. */
export const INACTIVITY: Cause = {
  id: 'inactivity',
  title: 'No exercise, or too little',
  supports: [
    claim('A', ['openstax-muscle-use'], 'Muscles that get little use become smaller and weaker.', {
      clinical: 'Disuse atrophy.',
    }),
  ],
  limits: [
    claim(
      'C',
      ['amabile-2017', 'cooper-2016'],
      'Pain itself may make people move less. Most studies look at only one moment in time, so they cannot tell cause from result.',
      { clinical: 'Reverse causation; mostly cross-sectional designs.' },
    ),
  ],
};

/** Overtraining and sudden jumps in load. */
export const OVERLOAD: Cause = {
  id: 'overload',
  title: 'Overtraining, or a sudden jump in activity',
  supports: [
    claim(
      'C',
      ['gtps-playbook-2024', 'clinical-teaching'],
      'Both too little activity and a sudden jump in it can make muscles and tendons sore. The tendons at the outer hip are the best-known example.',
      {
        clinical: 'Load-related gluteal tendinopathy; rapid change in training load.',
        see: ['gluteus-medius', 'gluteus-minimus'],
      },
    ),
  ],
  limits: [
    claim(
      'B',
      ['robertson-2017', 'pelvis-stress-fracture'],
      'A sudden jump in running or marching can also crack the bone of the hip or pelvis. If pain in the groin, hip or buttock builds up with it, stop and see a doctor within days.',
      { clinical: 'Stress fracture of the femoral neck, pubic ramus or sacrum.' },
    ),
    claim(
      'D',
      ['own-search'],
      'Some say that overtraining makes the gluteal muscles tight, and that this then hurts the low back. As far as we know, nobody has tested this.',
    ),
  ],
};

/** The compensation idea, with both sides; contested. */
export const COMPENSATION: Cause = {
  id: 'compensation',
  title: 'An overactive piriformis making up for underactive glutes?',
  supports: [
    claim(
      'D',
      ['studio-text', 'own-search'],
      'Some therapists think that the piriformis works harder when the big gluteal muscles do less. They say that this is common in low back pain. Studies so far do not settle it.',
      {
        clinical: 'Proposed synergist dominance of the piriformis with gluteal inhibition; contested.',
        see: ['piriformis', 'gluteus-maximus', 'gluteus-medius'],
      },
    ),
    claim(
      'C',
      ['othman-2023'],
      'In people with back pain and piriformis syndrome, those with a thicker piriformis tended to have a weaker gluteus maximus.',
      { clinical: 'Correlation r = -0.40, in 36 people.' },
    ),
  ],
  limits: [
    claim(
      'C',
      ['othman-2023'],
      'In the same study, the piriformis was no thicker in people with the syndrome than in people without it. Those with a thicker piriformis also tended to have a more active gluteus medius, which is the opposite of the idea.',
      { clinical: 'Correlation with gluteus medius activation r = +0.48.' },
    ),
    claim(
      'C',
      ['skorupska-2016', 'piriformis-mri'],
      'One other study found that the piriformis was smaller, on average, on the painful side. Another found that its size was normal in more than half of the patients.',
      {
        clinical:
          'Smaller on the painful side in about half of the patients with low back and leg pain; normal size in 58 % on MRI.',
      },
    ),
    claim(
      'D',
      ['own-search'],
      'If the gluteal muscles do less, other muscles of the back and pelvis may take over some of the work in walking. This is plausible. But as far as we know, no study has followed people over time and shown it.',
    ),
  ],
};
