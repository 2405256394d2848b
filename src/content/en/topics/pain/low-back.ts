import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { STOP_IF_NUMB } from '../cautions.ts';
import { ILLNESS_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** What people come for most: pain in the low back itself. */
export const LOW_BACK: Topic = {
  id: 'low-back',
  group: 'pain',
  audience: 'everyone',
  title: 'Low back pain',
  summary: 'What low back pain mostly is, how it tends to go, and what to do this week.',
  flags: [
    ...NERVE_FLAGS,
    'sexual-numbness',
    'accident',
    'burst-aneurysm',
    'pulsating-belly',
    'fall',
    'minor-fall',
    'thin-bones',
    ...ILLNESS_FLAGS,
    'immune',
    'morning-stiffness',
    'age',
    'not-improving',
  ],
  sections: [
    {
      id: 'this-week',
      title: 'What to do this week',
      how: 'Keep moving, a little and often. Go on with your day as much as you can. Take short walks. Change position before it gets stiff. Use a warm pack, with a cloth between it and the skin. Ask a pharmacist which pain relief suits you. Do a little more each day.',
      claims: [
        claim(
          'B',
          ['nice-ng59', 'selfcare-forum', 'shaheed-2014'],
          'Guidelines advise staying active. Bed rest has not been shown to help. Advice alone did little in trials.',
          {
            clinical:
              'Low-quality evidence that bed rest, very low-quality evidence that advice, is ineffective; 13 trials in all.',
          },
        ),
        claim(
          'B',
          ['french-2006', 'shaheed-2014'],
          'A heat wrap eased new back pain a little, for a few days. Too little is known about cold.',
          {
            clinical:
              'Two trials, 258 people: pain 1.06 lower on a scale of 0 to 5 after five days, against a placebo pill.',
          },
        ),
        claim(
          'C',
          ['bridgwater-back', 'suffolk-back'],
          'Pain relief is meant to help you move, for a short time. Not every medicine suits everyone, so ask first.',
        ),
        claim(
          'C',
          ['suffolk-back', 'cheshire-back'],
          'Work, if need be with lighter tasks, is usually better than waiting until all pain has gone.',
        ),
      ],
    },
    {
      id: 'what',
      title: 'What it mostly is',
      claims: [
        claim(
          'B',
          ['nice-ng59', 'northumbria-back-pain'],
          'In most people nobody can say which part of the back hurts. This is called non-specific low back pain. It is real pain.',
          { clinical: 'Non-specific low back pain.' },
        ),
        claim(
          'B',
          [
            'openstax-vertebral-column',
            'statpearls-facet',
            'brinjikji-2015',
            'gluteal-disc-2016',
            'jin-2025',
          ],
          'Discs, the small joints of the spine, muscles and ligaments can all hurt. They can also spread pain to the buttock, groin or thigh.',
          {
            clinical:
              'Facet joint pain: buttock, groin and thigh, as a rule not below the knee. Buttock pain in 59 % of 286 and 75 % of 321 people operated on for a herniated disc.',
            see: ['intervertebral-disc-l4-l5', 'intervertebral-disc-l5-s1', 'lumbar-vertebra-5'],
          },
        ),
        claim(
          'B',
          ['jung-2007', 'statpearls-facet'],
          'Where it hurts cannot show whether it is a disc, a small joint or a muscle. In a study, a nerve block agreed with the drawing of the pain in only about half.',
          { clinical: 'Facet joint 49 % of 259, sacroiliac joint 46 % of 160 confirmed by block.' },
        ),
        claim(
          'B',
          ['brinjikji-2015', 'nice-ng59'],
          'Scans show worn or bulging discs in people with and without pain. That is why a scan is not the first step.',
          {
            clinical:
              'Up to age 50, disc bulge, protrusion and degeneration are more common with pain, yet occur in both groups.',
          },
        ),
        claim(
          'B',
          ['henschke-2009', 'finucane-2020'],
          'A serious cause is rare. In one large study, about 1 in 100 people with new back pain had one. The signs at the top of this page can help to find it.',
          { clinical: '11 of 1,172 people with acute low back pain in primary care (0.9 %).' },
        ),
        claim(
          'C',
          ['studio-text', 'sadler-2019', 'cooper-2016'],
          'Tight, sore or weak buttock muscles can go along with low back pain. Which comes first is not clear.',
          { see: ['gluteus-medius', 'piriformis'] },
        ),
      ],
    },
    {
      id: 'course',
      title: 'How it goes on',
      claims: [
        claim(
          'B',
          ['costa-2012', 'wallwork-2024', 'pengel-2003'],
          'New back pain mostly eases a lot within six weeks, then more slowly.',
          { clinical: 'Mean pain of 100: 52 at the start, 23 at 6, 12 at 26 and 6 at 52 weeks.' },
        ),
        claim(
          'B',
          ['henschke-2008', 'pengel-2003'],
          'That is not always the end of it. In one study, about seven in ten had fully recovered after a year. It often comes back, and that need not mean new damage.',
          { clinical: '72 % fully recovered at 12 months; at least one recurrence within a year in 73 %.' },
        ),
        claim(
          'C',
          ['pocovi-2024'],
          'Regular walking may help to keep it away. In one trial, it took about 200 days until pain came back with a walking plan. Without one, it took about 110.',
          {
            clinical:
              'Walking and education, 701 people: median 208 against 112 days to recurrence, hazard ratio 0.72.',
          },
        ),
      ],
    },
    {
      id: 'moving',
      title: 'Moving again',
      how: 'Begin with what hurts least. Walk on most days, and add a few minutes each time. Bend and lift light things again when the worst is over. Choose a kind of exercise that you like and will keep up.',
      claims: [
        claim(
          'B',
          ['nice-ng59', 'suffolk-back'],
          'No kind of exercise has been shown to be best. What you keep doing counts most.',
        ),
        claim(
          'C',
          ['suffolk-back', 'northumbria-back-pain'],
          'Some soreness when you start again is common. How much it hurts does not show how much is damaged.',
        ),
        claim(
          'B',
          ['furlan-2015', 'nice-ng59'],
          'Massage may ease pain for a short time. It goes together with exercise, and does not replace it.',
        ),
      ],
    },
    {
      id: 'sleep-stress',
      title: 'Sleep, stress and worry',
      how: 'Keep regular bedtimes. Put a pillow between the knees, or under them if you lie on your back. Get up and walk a few steps if you lie awake in pain. Tell somebody what worries you about your back.',
      claims: [
        claim(
          'B',
          ['agmon-2014', 'gerhart-2017'],
          'Poor sleep and back pain go together. After a bad night, pain is usually worse the next day.',
          {
            clinical:
              'More insomnia preceded new back pain (odds ratio 1.40); in 105 people with lasting pain, poor sleep preceded worse days.',
          },
        ),
        claim(
          'B',
          ['alhowimel-2021', 'henschke-2008'],
          'Fear of moving, low mood and the belief that it will stay are linked with slower recovery. They do not mean that pain is imagined.',
        ),
        claim(
          'C',
          ['cheshire-back'],
          'A change of position at night, or a pillow, may take strain off the back.',
        ),
      ],
    },
    {
      id: 'see-someone',
      title: 'When to see someone',
      how: 'See a doctor or physical therapist if it does not ease within a few weeks. Go sooner if it gets worse, or if it keeps you from work or sleep. Go at once with any of the signs at the top of this page.',
      claims: [
        claim(
          'B',
          ['bridgwater-back', 'nice-ng59', 'northumbria-back-pain'],
          'Get help if it does not start to ease within a few weeks, gets worse over time, or a leg goes numb or weak.',
        ),
      ],
    },
  ],
  cautions: [
    STOP_IF_NUMB,
    claim(
      'C',
      ['bridgwater-back', 'clinical-teaching'],
      'Do not put heat on numb skin, and do not sleep on a hot pack. It may burn you.',
    ),
    claim(
      'C',
      ['suffolk-back'],
      'If you are pregnant or ill, or take other medicines, ask a doctor or pharmacist before you take pain relief.',
    ),
  ],
  see: {
    structures: [
      key('lumbar-vertebra-5'),
      key('intervertebral-disc-l5-s1'),
      key('gluteus-medius'),
      key('piriformis'),
    ],
    patterns: ['other/low-back', 'other/sacroiliac-joint', 'other/nerve-root-s1'],
    topics: ['sitting', 'sleeping', 'desk-work', 'standing', 'exercise-time'],
  },
  words: [
    'low back pain',
    'lower back pain',
    'back pain',
    'backache',
    'lumbago',
    'slipped disc',
    'facet joint',
    'bad back',
    'threw my back out',
    'back went out',
    'should I rest',
    'heat or ice',
  ],
};
