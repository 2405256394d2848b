import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

/** What massage can be expected to do, whichever muscle it is for. */
export const MASSAGE: readonly Claim[] = [
  claim(
    'B',
    ['furlan-2015', 'massage-umbrella-2013'],
    'Massage may ease back pain for a while. The certainty is low, and little of it lasts. Some soreness afterward is the usual side effect.',
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
  ),
];

/** The studio's order of work: buttock first, back second. */
export const RELEASE_FIRST: Claim = claim(
  'D',
  ['studio-text', 'own-search'],
  'Some therapists release the gluteus medius and the piriformis first, and find that the back then responds better to massage. We found no trial that has tested this order.',
  { see: ['gluteus-medius', 'piriformis'] },
);

export const STRETCH_DOSE: Claim = claim(
  'B',
  ['acsm'],
  'Usual advice: hold for 10 to 30 seconds, two to four times, on two to three days a week or more. Older adults may hold for 30 to 60 seconds.',
);

/** How the parts go together, and what to expect. */
export const TOGETHER: readonly Claim[] = [
  claim(
    'B',
    ['de-jesus-2020'],
    'Hip strengthening added to usual care for back pain brought a small extra gain in five trials with 309 people.',
    { clinical: 'Pain -5.4 mm on a 100 mm scale (-8.9 to -1.8); disability -2.9 (-5.6 to -0.1).' },
  ),
  claim(
    'B',
    ['acsm'],
    'Usual advice for strength: two to three days a week, one to three sets of 8 to 12 repeats, then slowly more. Beginners and older people can do 10 to 15 lighter repeats.',
  ),
  claim(
    'B',
    ['pengel-2003', 'nice-ng59'],
    'Most new back pain eases a lot within a month, though many people have another spell within a year. Staying active is advised.',
  ),
];

/** Before any deep pressure in the buttock. */
export const CAUTIONS: readonly Claim[] = [
  claim(
    'B',
    ['sciatic-ct-2015', 'clinical-teaching'],
    'The sciatic nerve passes through the middle of the buttock. Use broad, slow contact there, no elbow or hard tool. Stop if there is tingling, numbness or shooting pain.',
    {
      clinical:
        'Nerve at about one third of the line from posterior superior iliac spine to ischial tuberosity, and midway between tuberosity and greater trochanter.',
    },
  ),
  claim(
    'B',
    ['massage-risks-page', 'yin-2014', 'clinical-teaching'],
    'Blood thinners, a bleeding disorder or low platelets: light pressure only, and ask a doctor first.',
  ),
  claim(
    'A',
    ['massage-risks-page', 'clinical-teaching'],
    'A hot, swollen calf or a recent blood clot: no massage. Get medical care the same day.',
  ),
  claim(
    'B',
    ['massage-risks-page', 'clinical-teaching'],
    'A recent fall, a broken bone, marked osteoporosis or long use of steroids: no deep work before a check.',
  ),
  claim(
    'B',
    ['massage-risks-page', 'clinical-teaching'],
    'Fever, skin infection, shingles or an open wound: leave the area alone.',
  ),
  claim(
    'B',
    ['clinical-teaching'],
    'After surgery on the hip or spine, with a hip replacement, or within 48 hours of an injection: ask the surgeon or doctor first. With a history of cancer and a new pain: a medical check first.',
  ),
  claim(
    'B',
    ['clinical-teaching'],
    'In pregnancy: lie on the side, gentle pressure, a trained therapist. Pain in the pelvic joints belongs to a midwife or physiotherapist.',
  ),
  claim(
    'B',
    ['kngf-2021', 'clinical-teaching'],
    'Numbness or weakness that gets worse: no deep work, see a doctor. Where the skin is numb, use light pressure only.',
  ),
  claim('B', ['ernst-2003', 'yin-2014'], 'Serious harm from massage has been reported, but it is rare.'),
];

/** Ends every muscle's entry; the full list of warning signs stands apart and is one tap away. */
export const SEE_DOCTOR: readonly Claim[] = [
  claim(
    'B',
    ['ces-pathway-2024', 'finucane-2020'],
    'Emergency: new trouble with bladder, bowel or sexual feeling, numbness between the legs, pain or weakness in both legs, or a leg that quickly gets weaker.',
  ),
  claim(
    'B',
    ['clinical-teaching', 'finucane-2020'],
    'The same day: a foot that drops, a leg that cannot bear weight, fever with severe pain, severe pain after a fall, a hot swollen calf, or sudden trouble breathing.',
  ),
  claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'Soon: pain that has not improved after four to six weeks, numbness that spreads, night pain that no position eases, weight loss you cannot explain, or a history of cancer.',
  ),
  claim(
    'B',
    ['serious-disease'],
    'Serious causes are rare: about 1 to 4 in 100 people who seek care for back pain. That is why the signs matter more than the place of the pain.',
  ),
];
