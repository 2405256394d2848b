import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

/** A leg drawn across the body presses the tendon at the outer hip against the bone. */
export const TENDON_CAUTION: Claim = claim(
  'C',
  ['abductor-weakness-2016'],
  'With pain at the outer hip, do not stretch the leg far across the body. This may press on the sore tendon.',
  {
    clinical:
      'Hip adduction is thought to compress the gluteal tendons and the iliotibial tract against the trochanter.',
  },
);

/** Before any deep pressure in the buttock, the nerve first. */
export const CAUTIONS: readonly Claim[] = [
  claim(
    'C',
    ['sciatic-ct-2015', 'clinical-teaching'],
    'The sciatic nerve passes through the middle of the buttock. There, and beside the sit bone, use broad, slow contact. Use no elbow, knuckle or hard tool. Stop if there is tingling, numbness or shooting pain.',
    {
      clinical:
        'Nerve at about one third of the line from posterior superior iliac spine to ischial tuberosity, and midway between tuberosity and greater trochanter.',
    },
  ),
  claim(
    'B',
    ['kngf-2021', 'clinical-teaching'],
    'With new or worsening numbness or weakness in a leg, do no deep work, and see a doctor. Where someone cannot feel or report pressure well, keep it light.',
    {
      clinical:
        'New or progressive neurological deficit: refer. Neuropathy or cognitive impairment: feedback on pressure is unreliable.',
    },
  ),
  claim(
    'B',
    ['nccih-massage', 'nhs-vein-clot', 'nhs-lung-clot'],
    'With a blood clot in a leg or lung, recent or suspected, do no massage. A hot, swollen calf needs a doctor today. For sudden trouble breathing or chest pain, call the emergency number now.',
    { clinical: 'Suspected or recent deep vein thrombosis or pulmonary embolism.' },
  ),
  claim(
    'B',
    ['nccih-massage', 'ernst-2003', 'yin-2014'],
    'With blood thinners, a bleeding disorder or low platelets, use light pressure only, and ask a doctor first. This applies to a ball or roller too.',
    { clinical: 'Anticoagulation, coagulopathy, thrombocytopenia: risk of hematoma.' },
  ),
  claim(
    'B',
    ['nhs-sprains'],
    'After a fresh muscle tear, or over a big bruise, do no deep massage for the first days.',
    { clinical: 'Acute muscle injury or hematoma: massage may add to bleeding and swelling.' },
  ),
  claim(
    'C',
    ['nccih-massage', 'clinical-teaching'],
    'After a recent fall or a broken bone, with marked osteoporosis or long use of steroid tablets, get checked before any deep work.',
    { clinical: 'Suspected or proven fracture, osteoporosis, long-term glucocorticoids: assessment first.' },
  ),
  claim(
    'C',
    ['outer-hip-provide', 'outer-hip-leaflet'],
    'Do not press hard on the bump at the outer hip. If it is sore, do not massage or roll over it.',
    { clinical: 'Gluteal tendinopathy: massage and foam rolling may irritate the tendon.' },
  ),
  claim(
    'C',
    ['nccih-massage', 'clinical-teaching'],
    'Leave the area alone if there is a fever, a skin infection, an abscess, shingles or an open wound.',
  ),
  claim(
    'C',
    ['clinical-teaching', 'eannucci-2019'],
    'Ask the surgeon or doctor first after surgery on the hip or spine, with a hip replacement, or within 48 hours of an injection. This applies to stretches too.',
  ),
  claim(
    'C',
    ['clinical-teaching', 'scot-cancer-referral'],
    'With cancer now or in the past, and a new pain or unexplained weight loss, see a doctor before any massage. If the pain is severe, worsening or wakes you at night, see one today.',
  ),
  claim(
    'C',
    ['osborne-side-lying', 'mueller-2021', 'nhs-vein-clot'],
    'In pregnancy, lie on the side, and choose gentle pressure and a trained therapist. A swollen calf or leg needs a doctor today. For pain in the pelvic joints, see a midwife or physical therapist.',
  ),
  claim(
    'C',
    ['child-limp', 'cornwall-hip-child'],
    'These pages do not cover children or internal pelvic treatment. A child or teenager who limps or has hip pain needs a doctor today.',
  ),
  claim('B', ['ernst-2003', 'yin-2014'], 'Serious harm from massage has been reported, but it is rare.', {
    clinical:
      '16 case reports and four series in one review; 138 events in 40 reports from 2003 to 2013, among them hematoma, disc herniation and nerve injury.',
  }),
];

/** Stands with the warning signs at the end of every muscle's entry. */
export const SERIOUS_IS_RARE: Claim = claim(
  'B',
  ['henschke-2009'],
  'Serious causes are rare: in one large study, about 1 in 100 people with new back pain had one. The signs tell more than the place of the pain, so take them seriously.',
  { clinical: '11 of 1,172 people with acute low back pain in primary care (0.9 %).' },
);

/** Reached from behind: what brings the ball out of a replaced hip backward. */
export const REPLACED_FROM_BEHIND: Claim = claim(
  'C',
  ['eannucci-2019', 'hip-approach-page'],
  'With a hip replacement put in from behind, do not bend the hip past a right angle, cross the legs or turn the leg in. Ask your surgeon before you try this.',
  {
    clinical:
      'Posterior approach: flexion past 90 degrees, adduction and internal rotation risk dislocation.',
  },
);

/** Reached from the front: the opposite. */
export const REPLACED_FROM_FRONT: Claim = claim(
  'C',
  ['hip-approach-page'],
  'With a hip replacement put in from the front, do not draw the leg back or turn it out. Ask your surgeon before you try this.',
  { clinical: 'Anterior approach: extension and external rotation risk dislocation.' },
);

/** For everything that bends the hip far. */
export const GROIN_PINCH: Claim = claim(
  'C',
  ['hip-pinch', 'clinical-teaching'],
  'Stop if you feel a pinch in the groin. Bend the hip less, or choose another stretch.',
  { clinical: 'Possible femoroacetabular impingement or labral pain in deep flexion.' },
);

/** For everything done lying on the side. */
export const SORE_SIDE: Claim = claim(
  'C',
  ['outer-hip-leaflet'],
  'Do not lie on a sore outer hip. Lie on the other side with a pillow between the knees, or choose another exercise.',
  { clinical: 'Gluteal tendinopathy: avoid direct compression, and adduction of the upper leg.' },
);

/** For everything done lying on the back. */
export const PREGNANT_ON_BACK: Claim = claim(
  'B',
  ['nhs-pregnancy-exercise'],
  'In pregnancy, do not lie flat on the back for long, above all after 16 weeks. Ask your midwife for another position.',
  { clinical: 'Aortocaval compression in the supine position.' },
);

/** For everything done face down. */
export const PREGNANT_FACE_DOWN: Claim = claim(
  'C',
  ['osborne-side-lying', 'clinical-teaching'],
  'In pregnancy, do not lie face down. Choose another exercise.',
);
