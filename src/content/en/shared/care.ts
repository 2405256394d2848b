import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

/** What massage can be expected to do, whichever muscle it is for. */
export const MASSAGE: readonly Claim[] = [
  claim(
    'B',
    ['furlan-2015', 'massage-umbrella-2013'],
    'Massage may ease back pain for a while. The evidence is weak, and the relief seldom lasts long. Some soreness afterward is the usual side effect.',
    {
      clinical:
        'Cochrane review of 25 trials: short-term benefit over inactive control, low to very low certainty.',
    },
  ),
  claim(
    'C',
    ['cherkin-2011'],
    'In a trial with 401 people, gentle relaxing massage helped about as much as massage aimed at single muscles and joints. Both did better than usual care, for some months.',
    {
      clinical:
        'Disability 2.5 and 2.9 points better than usual care at 10 weeks; small difference at 52 weeks.',
    },
  ),
  claim(
    'B',
    ['nice-ng59', 'kngf-2021'],
    'Guidelines accept massage as part of a plan with exercise, not on its own. The Dutch guideline advises against it when a nerve root is affected.',
    {
      clinical:
        'NICE NG59: manual therapy only as part of a package with exercise; KNGF 2021: no massage in lumbosacral radicular syndrome.',
    },
  ),
];

/** The studio's order of work: buttock first, back second. */
export const RELEASE_FIRST: Claim = claim(
  'D',
  ['studio-text', 'own-search'],
  'Some therapists release the gluteus medius and the piriformis first, and find that the back then responds better to massage. We found no trial that has tested this order.',
  { see: ['gluteus-medius', 'piriformis'] },
);

/** How the parts go together, and what to expect. */
export const TOGETHER: readonly Claim[] = [
  claim(
    'C',
    ['de-jesus-2020', 'fukuda-2021'],
    'Hip strengthening, added to other treatment for back pain, brought a small extra gain in five trials with 309 people. Most people would hardly notice it. A later trial with 70 people found no extra gain.',
    {
      clinical:
        'Pain -5.4 mm on a 100 mm scale (-8.9 to -1.8); disability -2.9 (-5.6 to -0.1); one of the five trials tested hip work alone. Fukuda 2021: difference in pain 0.5 of 10 points (-0.5 to 1.5) after treatment, 0.0 after a year.',
    },
  ),
  claim(
    'B',
    ['acsm', 'acsm-1998'],
    'For strength, the usual advice is to train two to three days a week, with one to three sets of 8 to 12 repeats. Then slowly do more. Beginners and older people can do 10 to 15 lighter repeats.',
  ),
  claim(
    'C',
    ['clinical-teaching', 'macadam-2019'],
    'Many count work at about half of a muscle’s full effort or more as strength training. Lighter work until you tire can also make it stronger. The figures come from small groups, and people differ widely.',
    { clinical: 'Conventional threshold 40 to 60 % of maximum voluntary isometric contraction.' },
  ),
  claim(
    'B',
    ['pengel-2003', 'nice-ng59'],
    'Most new back pain eases a lot within a month, though many people have another spell within a year. Staying active is advised.',
    { clinical: 'Pain falls by about 58 % in the first month; 73 % have a recurrence within 12 months.' },
  ),
];
