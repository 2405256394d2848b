import type { Urgency, ZoneId } from '#content';

/** A danger, as published guidance has it: typed from there, never from the texts of the page. */
export interface Danger {
  readonly condition: string;
  /** What a reader would notice; each must be found in one and the same sign. */
  readonly signs: readonly RegExp[];
  /** The latest that guidance allows. */
  readonly urgency: Urgency;
  /** Places whose pain must lead to it; `everywhere` for what holds for any place. */
  readonly at: readonly ZoneId[] | 'everywhere';
  /** Where that stands. "Copy": read as another site reprints the page. */
  readonly sources: readonly string[];
}

const NHS_BACK = 'NHS, Back pain: call 999 or go to A&E; https://www.nhs.uk/conditions/back-pain/ (copies)';
const NHS_HIP_FRACTURE =
  'NHS, Hip fracture: call 999, do not move; https://www.nhs.uk/conditions/hip-fracture/ (copies)';
const GLOS_HIP =
  'NHS Gloucestershire, Red flags for hip conditions; https://g-care.glos.nhs.uk/pathway/52/resource/3';
const CES = 'National suspected cauda equina pathway, United Kingdom, 2024';
const GLOS_BACK =
  'NHS Gloucestershire, Red flags for spinal conditions; https://g-care.glos.nhs.uk/pathway/71/resource/3';

const BACK = ['lumbar-belt', 'lumbar-paraspinal'] as const satisfies readonly ZoneId[];
const PELVIS = ['iliac-crest-post', 'sacroiliac', 'sacrum'] as const satisfies readonly ZoneId[];
const BUTTOCK = ['buttock-central', 'buttock-lower-lateral', 'buttock-upper-lateral', 'ischial'] as const;
const HIP = ['groin', 'trochanter', 'hip-posterior'] as const satisfies readonly ZoneId[];
const THIGH = ['thigh-front', 'thigh-anterolateral', 'thigh-post-prox'] as const satisfies readonly ZoneId[];

export const DANGERS: readonly Danger[] = [
  {
    condition: 'cauda equina syndrome: bladder',
    signs: [/urine/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [CES, NHS_BACK],
  },
  {
    condition: 'cauda equina syndrome: bowel',
    signs: [/bowel/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [CES, NHS_BACK],
  },
  {
    condition: 'cauda equina syndrome: saddle',
    signs: [/numbness/i, /tingling/i, /genitals/i, /anus/i, /buttocks/i, /inner thighs/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [CES, NHS_BACK],
  },
  {
    condition: 'cauda equina syndrome: sexual feeling',
    signs: [/sexual feeling/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [CES],
  },
  {
    condition: 'cauda equina syndrome: both legs',
    signs: [/both legs/i, /pain/i, /weakness/i, /numbness/i, /tingling/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [NHS_BACK],
  },
  {
    condition: 'leg that quickly gets weaker',
    signs: [/weakness/i, /worse quickly/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [CES, 'NICE CG75, replaced by NG234: neurological signs are an oncological emergency'],
  },
  {
    condition: 'broken hip',
    signs: [/fall/i, /cannot stand/i, /shorter or turned out/i, /do not move/i],
    urgency: 'emergency',
    at: [...PELVIS, ...BUTTOCK, ...HIP, ...THIGH, 'knee-front'],
    sources: [NHS_HIP_FRACTURE, GLOS_HIP],
  },
  {
    condition: 'serious accident',
    signs: [/accident/i, /car/i, /fall from a height/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [NHS_BACK],
  },
  {
    condition: 'dislocated hip replacement',
    signs: [/hip replacement/i, /sudden pain/i, /cannot stand/i, /shorter or turned/i],
    urgency: 'emergency',
    at: [...PELVIS, ...BUTTOCK, ...HIP, ...THIGH, 'knee-front'],
    sources: [
      'Henderson, 2024, Hip dislocation: call 999, also for an artificial joint',
      `${GLOS_HIP}: fracture or dislocation to A&E`,
    ],
  },
  {
    condition: 'burst aortic aneurysm',
    signs: [/sudden, severe pain/i, /belly or low back/i, /faint/i, /sweaty|sweating/i, /clammy/i],
    urgency: 'emergency',
    at: [...BACK, ...PELVIS, 'buttock-central', 'groin', 'abdomen-lower-lateral'],
    sources: [
      'NHS, Abdominal aortic aneurysm; https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/ (copies)',
    ],
  },
  {
    condition: 'clot in the lung',
    signs: [/trouble breathing/i, /chest pain/i, /faint/i],
    urgency: 'emergency',
    at: 'everywhere',
    sources: [
      'NHS 111 Wales, Pulmonary embolism',
      'Gloucestershire Hospitals, Deep vein thrombosis leaflet: 999 for breathlessness or chest pain',
    ],
  },
  {
    condition: 'clot in the leg',
    signs: [/calf or thigh/i, /hot/i, /swollen/i, /painful/i],
    urgency: 'same-day',
    at: ['calf-prox', 'calf-dist', 'popliteal', 'leg-medial', 'leg-lateral', ...THIGH],
    sources: ['NHS, Deep vein thrombosis: urgent appointment'],
  },
  {
    condition: 'infection of spine, buttock or hip',
    signs: [/fever/i, /back, buttock or hip/i],
    urgency: 'same-day',
    at: 'everywhere',
    sources: ['NICE NG59 1.1.1', NHS_BACK, GLOS_HIP],
  },
  {
    condition: 'fracture after a fall',
    signs: [/severe pain after a fall/i],
    urgency: 'same-day',
    at: 'everywhere',
    sources: ['NICE NG59 1.1.1', `${NHS_HIP_FRACTURE}: some can still walk`],
  },
  {
    condition: 'fracture of thin bone after a minor fall',
    signs: [/minor fall/i, /older/i, /osteoporosis/i, /steroid tablets/i],
    urgency: 'same-day',
    at: [...BACK, ...PELVIS, ...BUTTOCK, ...HIP, ...THIGH],
    sources: ['NICE NG59 1.1.1', NHS_HIP_FRACTURE],
  },
  {
    condition: 'leg that cannot bear weight',
    signs: [/cannot put weight on the leg/i],
    urgency: 'same-day',
    at: [...PELVIS, ...BUTTOCK, ...HIP, ...THIGH],
    sources: [`${GLOS_HIP}: unable to walk or move the hip`],
  },
  {
    condition: 'foot drop and other new weakness',
    signs: [/can no longer lift a foot/i, /leg has newly become weak/i],
    urgency: 'same-day',
    at: 'everywhere',
    sources: [
      'NHS Lothian, acute foot drop: early opinion is essential; https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags',
    ],
  },
  {
    condition: 'aortic aneurysm, not burst',
    signs: [/back pain/i, /pulsing/i, /belly/i],
    urgency: 'same-day',
    at: [...BACK, ...PELVIS, 'groin', 'abdomen-lower-lateral'],
    sources: ['NHS, Abdominal aortic aneurysm: see a doctor as soon as possible (copies)'],
  },
  {
    condition: 'cancer in the spine, suspected',
    signs: [/cancer/i, /severe/i, /night/i, /worse/i],
    urgency: 'same-day',
    at: 'everywhere',
    sources: [
      'Scottish referral guidelines for suspected cancer: within 24 hours',
      'Royal National Orthopaedic Hospital, leaflet: certainly within 24 hours',
      'NICE CG75, key priorities: within 24 hours; replaced by NG234',
    ],
  },
  {
    condition: 'hip disease of a child: infection, slipped epiphysis, Perthes',
    signs: [/child or teenager/i, /limps/i, /hip/i, /groin/i, /thigh/i, /knee/i],
    urgency: 'same-day',
    at: [...PELVIS, ...BUTTOCK, ...HIP, ...THIGH, 'knee-front', 'knee-lateral'],
    sources: [
      'Healthier Together, NHS Frimley, Limp: a doctor or nurse today',
      'NHS Cornwall, 2022, Hip pain in children: same-day assessment',
    ],
  },
  {
    condition: 'shingles',
    signs: [/one side/i, /burning/i, /rash/i, /blisters/i],
    urgency: 'same-day',
    at: 'everywhere',
    sources: ['NHS, Shingles: urgent appointment; https://www.nhs.uk/conditions/shingles/ (copies)'],
  },
  {
    condition: 'stress fracture of hip or pelvis',
    signs: [/groin, hip or buttock/i, /run or march/i, /hop/i, /stop running/i],
    urgency: 'soon',
    at: [...PELVIS, ...BUTTOCK, ...HIP, ...THIGH],
    sources: ['Robertson and Wood, 2017, doi 10.1055/s-0043-103946', GLOS_HIP],
  },
  {
    condition: 'fracture of thin bone without a fall',
    signs: [/without a fall/i, /osteoporosis/i, /steroid tablets/i],
    urgency: 'soon',
    at: [...BACK, ...PELVIS, ...BUTTOCK, ...HIP],
    sources: ['Schindler, 2007, as cited by Clinical Advisor: sacral insufficiency fracture'],
  },
  {
    condition: 'osteonecrosis of the hip',
    signs: [/groin or buttock/i, /steroid tablets/i, /drinking/i, /sickle cell/i],
    urgency: 'soon',
    at: [...BUTTOCK, ...HIP, ...THIGH],
    sources: [`${GLOS_HIP}: avascular necrosis, urgent`, 'Levine, 2021, Hip osteonecrosis'],
  },
  {
    condition: 'cancer, any new pain',
    signs: [/cancer/i, /new/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: ['NICE NG59 1.1.1', 'Finucane, 2020'],
  },
  {
    condition: 'cancer, weight loss',
    signs: [/weight loss/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: [NHS_BACK, 'Finucane, 2020'],
  },
  {
    condition: 'pain at night',
    signs: [/night/i, /no position/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: [NHS_BACK],
  },
  {
    condition: 'infection in people at risk',
    signs: [/immune/i, /drugs injected/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: ['NICE NG59 1.1.1'],
  },
  {
    condition: 'first back pain, young or old',
    signs: [/before 20/i, /after 50\b(?! to)/i],
    urgency: 'soon',
    at: [...BACK, ...PELVIS],
    sources: [`${GLOS_BACK}: new pain over age 50 or younger than 20`],
  },
  {
    condition: 'inflammatory back pain',
    signs: [/morning/i, /half an hour/i, /eases as you move/i],
    urgency: 'soon',
    at: [...BACK, ...PELVIS, 'buttock-central'],
    sources: ['NICE NG59 1.1.1'],
  },
  {
    condition: 'narrowed arteries or spinal canal',
    signs: [/walking/i, /when you stop/i],
    urgency: 'soon',
    at: ['calf-prox', 'calf-dist', 'thigh-post-prox', 'buttock-central', 'buttock-lower-lateral'],
    sources: [`${GLOS_HIP}: peripheral arterial disease`],
  },
  {
    condition: 'pain that does not improve',
    signs: [/four to six weeks/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: [`${GLOS_BACK}: failure to improve after one month`, `${NHS_BACK}: a few weeks`],
  },
  {
    condition: 'numbness of a leg',
    signs: [/leg/i, /new numbness or tingling/i, /spreading/i],
    urgency: 'soon',
    at: 'everywhere',
    sources: ['Finucane, 2020'],
  },
];
