import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CAUTIONS } from '../../shared/cautions.ts';
import { BONE_FLAGS, CLOT_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** For therapists: the end of a session, and when to send the client on. */
export const AFTERCARE: Topic = {
  id: 'aftercare',
  group: 'therapist',
  audience: 'therapist',
  title: 'Aftercare and when to refer',
  summary: 'For therapists: what to tell the client at the end, and when to send them to a doctor.',
  flags: [
    ...NERVE_FLAGS,
    ...BONE_FLAGS,
    ...CLOT_FLAGS,
    ...ILLNESS_FLAGS,
    'burst-aneurysm',
    'stress-fracture',
    'not-improving',
  ],
  sections: [
    {
      id: 'end',
      title: 'At the end of a session',
      how: 'Give the client time to get up. Test again what hurt before: sitting, a step, a bend. Say that soreness for a day or two is possible. Agree on one exercise, and on when to call you.',
      claims: [
        claim(
          'C',
          ['cambron-2007'],
          'About one in ten clients reported some discomfort afterward, in a study of 91.',
        ),
        claim('C', ['nice-ng59', 'kngf-2021'], 'Advice to stay active should be part of every session.'),
      ],
    },
    {
      id: 'refer-now',
      title: 'Refer at once',
      claims: [
        claim(
          'B',
          ['ces-pathway-2024', 'finucane-2020'],
          'If there is new trouble with bladder or bowel, numbness between the legs, or weakness in both legs, stop. Call the emergency number.',
          { clinical: 'Suspected cauda equina syndrome.' },
        ),
        claim(
          'B',
          ['nhs-hip-fracture', 'nhs-lung-clot', 'nhs-vein-clot'],
          'After a fall with a leg that cannot bear weight, or with sudden trouble breathing, call the emergency number. A client with a hot, swollen calf needs a doctor today.',
        ),
      ],
    },
    {
      id: 'refer-soon',
      title: 'Refer within days',
      claims: [
        claim(
          'B',
          ['kngf-2021', 'finucane-2020'],
          'Refer new numbness or weakness in a leg, night pain that no position eases, weight loss, or a past cancer with new pain.',
        ),
        claim('B', ['robertson-2017'], 'Refer groin pain that builds up with running or hurts on hopping.', {
          clinical: 'Suspected femoral neck stress fracture.',
        }),
        claim(
          'C',
          ['mersey-outer-hip', 'cmto-sensitive-areas'],
          'Refer when three or four sessions, or four to six weeks, have changed nothing. End a plan that does not help.',
        ),
      ],
    },
    {
      id: 'how-to-refer',
      title: 'How to refer',
      how: 'Say what you saw and why it should be checked, without naming an illness. Give a note: what hurts, since when, what you did, what changed. Say how soon. Ask the client to tell you what came of it.',
      claims: [
        claim(
          'C',
          ['finucane-2020'],
          'Clear words about which signs to watch for, and what to do then, are part of good care.',
          { clinical: 'Safety-netting.' },
        ),
      ],
    },
  ],
  cautions: CAUTIONS,
  see: {
    structures: [key('gluteus-medius'), key('piriformis')],
    topics: ['consent', 'session', 'after-treatment'],
    stories: ['hands'],
  },
  words: [
    'refer',
    'referral',
    'when to refer',
    'send to a doctor',
    'no improvement',
    'aftercare',
    'record',
    'note',
    'for therapists',
  ],
};
