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
    'B',
    ['de-jesus-2020'],
    'Hip strengthening, added to other treatment for back pain, brought a small extra gain in five trials with 309 people.',
    { clinical: 'Pain -5.4 mm on a 100 mm scale (-8.9 to -1.8); disability -2.9 (-5.6 to -0.1).' },
  ),
  claim(
    'B',
    ['acsm'],
    'Usual advice for strength: two to three days a week, one to three sets of 8 to 12 repeats, then slowly more. Beginners and older people can do 10 to 15 lighter repeats.',
  ),
  claim(
    'C',
    ['clinical-teaching', 'macadam-2019'],
    'Work above about half of what a muscle can give is what makes it stronger. Lighter work is a way to begin. The figures come from small groups, and people differ widely.',
    { clinical: 'Usual threshold 40 to 60 % of maximum voluntary isometric contraction.' },
  ),
  claim(
    'B',
    ['pengel-2003', 'nice-ng59'],
    'Most new back pain eases a lot within a month, though many people have another spell within a year. Staying active is advised.',
    { clinical: 'Pain falls by about 58 % in the first month; 73 % have a recurrence within 12 months.' },
  ),
];

/** A leg drawn across the body presses the tendon at the outer hip against the bone. */
export const TENDON_CAUTION: Claim = claim(
  'C',
  ['abductor-weakness-2016'],
  'With pain at the outer hip, do not stretch the leg far across the body: this presses on the sore tendon.',
  {
    clinical: 'Hip adduction compresses the gluteal tendons and the iliotibial tract against the trochanter.',
  },
);

/** Before any deep pressure in the buttock. */
export const CAUTIONS: readonly Claim[] = [
  claim(
    'C',
    ['sciatic-ct-2015', 'clinical-teaching'],
    'The sciatic nerve passes through the middle of the buttock. There, and beside the sit bone, use broad, slow contact, no elbow or hard tool. Stop if there is tingling, numbness or shooting pain.',
    {
      clinical:
        'Nerve at about one third of the line from posterior superior iliac spine to ischial tuberosity, and midway between tuberosity and greater trochanter.',
    },
  ),
  claim(
    'B',
    ['massage-risks-page', 'ernst-2003', 'yin-2014'],
    'Blood thinners, a bleeding disorder or low platelets: light pressure only, and ask a doctor first.',
    { clinical: 'Anticoagulation, coagulopathy, thrombocytopenia: risk of hematoma.' },
  ),
  claim(
    'A',
    ['massage-risks-page', 'clinical-teaching'],
    'A blood clot in a leg or lung, recent or suspected: no massage. A hot, swollen calf needs medical care the same day.',
    {
      clinical: 'Suspected or recent deep vein thrombosis or pulmonary embolism.',
    },
  ),
  claim(
    'C',
    ['massage-risks-page', 'clinical-teaching'],
    'A recent fall, a broken bone, marked osteoporosis or long use of steroids: no deep work before a check.',
    { clinical: 'Suspected or proven fracture, osteoporosis, long-term glucocorticoids: assessment first.' },
  ),
  claim(
    'C',
    ['massage-risks-page', 'clinical-teaching'],
    'Fever, skin infection, an abscess, shingles or an open wound: leave the area alone.',
  ),
  claim(
    'C',
    ['clinical-teaching'],
    'After surgery on the hip or spine, with a hip replacement, or within 48 hours of an injection: ask the surgeon or doctor first. That holds for stretches too.',
  ),
  claim(
    'C',
    ['clinical-teaching'],
    'Cancer now or in the past, with a new pain or weight loss you cannot explain: a medical check first.',
  ),
  claim(
    'C',
    ['clinical-teaching'],
    'In pregnancy: lie on the side, gentle pressure, a trained therapist. A swollen calf or leg needs a check for a clot. Pain in the pelvic joints belongs to a midwife or physiotherapist.',
  ),
  claim(
    'B',
    ['kngf-2021', 'clinical-teaching'],
    'Numbness or weakness that gets worse: no deep work, see a doctor. Where someone cannot feel or report pressure well, keep it light.',
    {
      clinical:
        'Progressive neurological deficit: refer. Neuropathy or cognitive impairment: feedback on pressure is unreliable.',
    },
  ),
  claim(
    'C',
    ['clinical-teaching'],
    'Children, and any work from inside the pelvis, are not what these pages are about.',
  ),
  claim('B', ['ernst-2003', 'yin-2014'], 'Serious harm from massage has been reported, but it is rare.', {
    clinical:
      '16 case reports and four series in one review; 138 events in 40 reports from 2003 to 2013, among them hematoma, disc herniation and nerve injury.',
  }),
];

/** Ends every muscle's entry; the full list of warning signs stands apart and is one tap away. */
export const SEE_DOCTOR: readonly Claim[] = [
  claim(
    'B',
    ['ces-pathway-2024', 'finucane-2020'],
    'Emergency: new trouble with bladder, bowel or sexual feeling. Numbness between the legs. Pain or weakness in both legs, or a leg that quickly gets weaker. Call the emergency number.',
    { clinical: 'Possible cauda equina syndrome, or rapidly progressive motor deficit.' },
  ),
  claim(
    'B',
    ['clinical-teaching', 'finucane-2020'],
    'The same day: a foot that you newly cannot lift, or a leg that cannot bear weight. Fever with severe pain. Severe pain after a fall. A hot, swollen calf, or sudden trouble breathing.',
    {
      clinical:
        'New foot drop, inability to bear weight, suspected infection, fracture, deep vein thrombosis or pulmonary embolism.',
    },
  ),
  claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'Soon: pain that has not improved after four to six weeks. Numbness that spreads. Night pain that no position eases. Weight loss you cannot explain. Cancer now or in the past.',
    {
      clinical:
        'Persistent pain, spreading sensory loss, non-mechanical night pain, unexplained weight loss, history of cancer.',
    },
  ),
  claim(
    'B',
    ['henschke-2009', 'serious-disease'],
    'Serious causes are rare: about 1 to 4 in 100 people who seek care for back pain. The signs tell more than the place of the pain, so take them seriously.',
  ),
];
