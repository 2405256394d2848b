import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { CAUTIONS } from '../../shared/cautions.ts';
import { CLOT_FLAGS, ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** For therapists: position, pressure, minutes. */
export const SESSION: Topic = {
  id: 'session',
  group: 'therapist',
  audience: 'therapist',
  title: 'Position, pressure and minutes',
  summary:
    'For therapists: how to place the client, how hard and how long to work, and how many sessions to plan.',
  flags: [...NERVE_FLAGS, ...CLOT_FLAGS, ...ILLNESS_FLAGS],
  sections: [
    {
      id: 'position',
      title: 'Position',
      how: 'Face down: a pillow under the hips and a roll under the ankles. On the side: the sore side up, upper hip and knee half bent on a thick pillow, the back of the client toward you.',
      claims: [
        claim(
          'C',
          ['own-search'],
          'We found no study that compares positions for work on the buttock. Choose the one in which the client is comfortable.',
        ),
        claim(
          'C',
          ['outer-hip-leaflet', 'nhs-pregnancy-exercise'],
          'Side-lying suits pregnancy. Never let a sore outer hip lie on the table, and do not let its leg hang across the body.',
        ),
      ],
    },
    {
      id: 'pressure',
      title: 'Pressure, 0 to 10',
      how: 'Explain the scale: 0 is no pain, 10 the worst. Work at 3 to 5, where the client can breathe and let go. Ask every minute or two. Over the sciatic nerve stay at 0 to 2, broad and slow. If there is tingling or shooting pain, lift off at once.',
      claims: [
        claim(
          'C',
          ['cherkin-2011'],
          'Harder is not better. In a trial with 401 people, gentle massage helped as much as targeted massage.',
          {
            clinical:
              'Relaxation or structural massage, ten weekly sessions: no clinically meaningful difference.',
          },
        ),
        claim(
          'B',
          ['sciatic-ct-2015'],
          'The nerve lies about a third of the way from the back dimple to the sit bone. Lower down, it lies midway between sit bone and outer bump.',
          {
            clinical:
              '5.2 cm from the posterior superior iliac spine; 5.8 cm from the tuberosity, 6.2 cm from the trochanter.',
            see: ['sciatic-nerve'],
          },
        ),
        claim(
          'C',
          ['own-search'],
          'We found no study on which pressure is best for the buttock. The range here comes from practice.',
        ),
      ],
    },
    {
      id: 'minutes',
      title: 'Minutes',
      how: 'Begin with two or three minutes of broad, warming strokes. Spend five to ten minutes on each buttock. Stay no longer than 30 to 60 seconds on one spot. Then work on the back.',
      claims: [
        claim(
          'C',
          ['perlman-2012'],
          'For knee arthritis, whole sessions of 60 minutes did better than 30, once a week as well as twice. As far as we know, nobody has tested this for the buttock.',
          { clinical: '125 adults, 8 weeks of Swedish massage; plateau at 60 minutes a week.' },
        ),
        claim(
          'D',
          ['studio-text', 'own-search'],
          'Releasing the buttock first and then the back is a studio’s order of work. We found no trial of it.',
          { see: ['gluteus-medius', 'piriformis'] },
        ),
      ],
    },
    {
      id: 'sessions',
      title: 'How many sessions',
      how: 'Agree on a goal that can be checked, such as sitting for 30 minutes. Plan three or four weekly sessions. Then look at the goal together, and go on only if something has changed.',
      claims: [
        claim(
          'C',
          ['cherkin-2011', 'delgado-2022'],
          'Trials range from one session to ten weekly ones. The gain over usual care was small, and shrank within a year.',
          { clinical: 'Delgado 2022: one session on the gluteus medius, one week of follow-up.' },
        ),
        claim(
          'B',
          ['nice-ng59', 'kngf-2021'],
          'Guidelines accept massage only along with exercise. Give the client one or two exercises from the first visit on.',
        ),
      ],
    },
  ],
  cautions: CAUTIONS,
  see: {
    structures: [key('gluteus-medius'), key('piriformis'), key('sciatic-nerve')],
    topics: ['consent', 'aftercare', 'self-release'],
    stories: ['hands'],
  },
  words: [
    'prone',
    'side-lying',
    'how hard',
    'how deep',
    'pressure scale',
    'how many minutes',
    'number of sessions',
    'treatment plan',
    'for therapists',
  ],
};
