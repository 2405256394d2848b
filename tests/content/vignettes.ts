import type { PatternId } from '#content';

/** A patient as a textbook, a leaflet or a case report has them: typed from there, never from the patterns of the page. */
export interface Vignette {
  readonly condition: string;
  /** In short, what the source says of the pain. */
  readonly told: string;
  /** Where that stands; read in part where it is a review. */
  readonly source: string;
  /** What such a person would mark, and nothing more: `thigh-front.left`, `sacrum`. */
  readonly marked: readonly string[];
  /** The answer that must be among the first; `null` where the signs are all that place can lead to. */
  readonly answer: PatternId | null;
  /** Warning signs that must stand before every answer. */
  readonly signs: readonly string[];
}

const left = (...zones: string[]) => zones.map((zone) => `${zone}.left`);
const right = (...zones: string[]) => zones.map((zone) => `${zone}.right`);
const both = (...zones: string[]) => [...left(...zones), ...right(...zones)];

/** Signs of a nerve in danger go with every pain of back and leg. */
const NERVE = ['bladder', 'bowel', 'saddle-numbness', 'both-legs', 'fast-weakness', 'foot-drop'] as const;

export const VIGNETTES: readonly Vignette[] = [
  {
    condition: 'S1 nerve root',
    told: 'Sciatic pain from the buttock to the back of the thigh, the calf and into the foot; numb outer edge of the foot.',
    source:
      'Root syndromes of lumbar disc herniation; https://neupsykey.com/lumbar-disk-herniation-clinical-manifestations',
    marked: left('buttock-central', 'thigh-post-prox', 'thigh-post-dist', 'calf-prox', 'foot-lateral'),
    answer: 'other/nerve-root-s1',
    signs: NERVE,
  },
  {
    condition: 'L5 nerve root',
    told: 'Pain in the posterolateral buttock, lateral thigh and lateral leg; loss of feeling on the top of the foot.',
    source: 'Symptoms of L5 radiculopathy; https://www.seekhealthz.com/health/symptoms-of-l5-radiculopathy/',
    marked: right('buttock-central', 'thigh-lat-prox', 'thigh-lat-dist', 'leg-lateral', 'foot-dorsum'),
    answer: 'other/nerve-root-l5',
    signs: NERVE,
  },
  {
    condition: 'L4 nerve root',
    told: 'Pain in the front and outer front of the thigh; changed feeling over the shin.',
    source:
      'Root syndromes of lumbar disc herniation; https://neupsykey.com/lumbar-disk-herniation-clinical-manifestations',
    marked: left('thigh-front', 'thigh-anterolateral', 'leg-medial'),
    answer: 'other/nerve-root-l4',
    signs: NERVE,
  },
  {
    condition: 'deep gluteal pain',
    told: 'Aching, burning or cramping in the buttock or the back of the thigh, worse when sitting.',
    source:
      'Hip Arthroscopy Australia, https://hiparthroscopyaustralia.com.au/deep-gluteal-syndrome/; buttock pain, worse when sitting: Hopayian and Danielyan 2018, 10.1007/s00590-017-2031-8',
    marked: right('buttock-central', 'thigh-post-prox'),
    answer: 'other/deep-gluteal-syndrome',
    signs: NERVE,
  },
  {
    condition: 'outer hip pain',
    told: 'Pain over the bump of the outer hip, which may extend down the outer thigh.',
    source:
      'Grimaldi and Fearon 2015, Gluteal tendinopathy, JOSPT (opening page); Allison 2016, 10.1249/MSS.0000000000000781',
    marked: left('trochanter', 'thigh-lat-prox'),
    answer: 'other/outer-hip-pain',
    signs: ['hip-fracture', 'no-weight'],
  },
  {
    condition: 'sacroiliac joint, both sides',
    told: 'A woman of 27: dull ache across the sacrum and in both buttocks, tender over both joints, no numbness.',
    source:
      'Sacroiliac joint dysfunction in patients with low back pain, case; https://www.mdedge.com/fedprac/article/205959',
    marked: ['sacrum', ...both('sacroiliac', 'buttock-central')],
    answer: 'other/sacroiliac-joint',
    signs: ['morning-stiffness', 'both-legs'],
  },
  {
    condition: 'sacroiliac joint, one side',
    told: 'Pain around the back dimple and in the middle of the buttock.',
    source: 'Kurosawa 2015, 50 patients, pain by section of the joint; Eur Spine J 24:521 (abstract)',
    marked: left('sacroiliac', 'buttock-central'),
    answer: 'other/sacroiliac-joint',
    signs: ['morning-stiffness'],
  },
  {
    condition: 'hip arthritis',
    told: 'A woman of 48: soreness at the front of the hip, going into the groin, after exercise.',
    source: 'Osteoarthritis of the hip, case; https://nursingcenter.com/journalarticle?Article_ID=5609190',
    marked: left('groin', 'thigh-front'),
    answer: 'other/hip-joint',
    signs: ['hip-fracture', 'no-weight', 'osteonecrosis'],
  },
  {
    condition: 'hip arthritis felt at the outer hip',
    told: 'A woman of 43: deep pain around the bump of the outer hip, no injury; the hip turns inward less.',
    source:
      'Cibulka and Threlkeld, The early clinical diagnosis of osteoarthritis of the hip, case in JOSPT, page 461; read in a copy, https://studylib.net/doc/10810615',
    marked: right('trochanter'),
    answer: 'other/hip-joint',
    signs: ['no-weight'],
  },
  {
    condition: 'hamstring tendon at the sit bone',
    told: 'Deep pain low in the buttock, where the hamstrings begin; athletes and others, for a long time.',
    source: 'Goom 2016, review; 10.2519/jospt.2016.5986 (abstract)',
    marked: right('ischial', 'gluteal-fold'),
    answer: 'other/hamstring-tendon',
    signs: ['foot-drop', 'stress-fracture'],
  },
  {
    condition: 'hamstring tendon of a triathlete',
    told: 'A man of 34: pain at the sit bone with running and long sitting only.',
    source: 'Proximal hamstring tendinopathy in a triathlete, case; PMC4615691',
    marked: left('ischial'),
    answer: 'other/hamstring-tendon',
    signs: ['stress-fracture'],
  },
  {
    condition: 'narrow leg arteries',
    told: 'A woman of 75: for three months pain in the left calf after two blocks of walking, relieved by rest.',
    source:
      'Aronow 2010, case; https://hmpgloballearningnetwork.com/site/altc/content/treating-intermittent-claudication-caused-peripheral-arterial-disease',
    marked: left('calf-prox'),
    answer: 'other/leg-arteries',
    signs: ['walking-pain', 'clot'],
  },
  {
    condition: 'narrow pelvic arteries, taken for back pain',
    told: 'A man of 49, smoker: left buttock and thigh tire after 15 minutes of walking and recover with rest.',
    source: 'Villacorta and Kortebein 2012; Am J Phys Med Rehabil 91:1104',
    marked: left('buttock-central', 'hip-posterior', 'thigh-post-prox'),
    answer: null,
    signs: ['walking-pain'],
  },
  {
    condition: 'narrow spinal canal',
    told: 'Pain in the buttocks, thighs or calves when walking or standing; sitting or bending forward eases it.',
    source:
      'Ammendolia 2014, three cases, PMC4139768 (introduction); MSD Manual 2024, https://www.msdmanuals.com/uk/professional/musculoskeletal-and-connective-tissue-disorders/neck-and-back-pain/lumbar-spinal-stenosis',
    marked: both('buttock-central', 'thigh-post-prox', 'calf-prox'),
    answer: 'other/spinal-stenosis',
    signs: ['walking-pain', 'both-legs'],
  },
  {
    condition: 'cauda equina syndrome',
    told: 'Sciatica on both sides, less feeling in the perineum, changed bladder function.',
    source: 'Long 2020, Cauda equina syndrome in the emergency department; Am J Emerg Med 38:143 (abstract)',
    marked: ['perineum', ...both('buttock-central', 'thigh-post-prox')],
    answer: null,
    signs: ['bladder', 'bowel', 'saddle-numbness', 'sexual-numbness', 'both-legs'],
  },
  {
    condition: 'meralgia',
    told: 'A woman of 64: two months of numbness and burning over the right front outer thigh.',
    source: 'Meralgia paresthetica, case; PMC8633630',
    marked: right('thigh-anterolateral'),
    answer: 'other/outer-thigh-nerve',
    signs: ['spreading-numbness'],
  },
  {
    condition: 'meralgia on the outer side',
    told: 'Burning or numbness where the back branch of the nerve serves the outer thigh.',
    source: 'Moy 2021, Meralgia paresthetica, introduction; PMC8633630',
    marked: left('thigh-lat-prox'),
    answer: 'other/outer-thigh-nerve',
    signs: ['spreading-numbness'],
  },
  {
    condition: 'tailbone pain',
    told: 'Pain at the tailbone, brought on by sitting on hard surfaces, at times worse on getting up.',
    source: 'Medscape, Coccygodynia; https://emedicine.medscape.com/article/1264763',
    marked: ['coccyx'],
    answer: 'other/tailbone',
    signs: ['saddle-numbness', 'cancer'],
  },
  {
    condition: 'facet joint',
    told: 'Back pain on one side, spreading to the buttock, the groin and the thigh, not below the knee.',
    source: 'StatPearls, Lumbosacral facet syndrome; https://statpearls.com/point-of-care/24477',
    marked: right('lumbar-paraspinal', 'buttock-central', 'groin', 'thigh-post-prox'),
    answer: 'other/low-back',
    signs: ['fever', 'cancer-pain'],
  },
  {
    condition: 'disc, without a pinched nerve',
    told: 'Local pain over the spine, stiffness and tense muscles.',
    source:
      'Rahyussalim 2020, Disc degeneration on imaging and low back pain; Asian Spine J 14:245 (abstract)',
    marked: ['lumbar-belt', ...both('lumbar-paraspinal')],
    answer: 'other/low-back',
    signs: ['bladder', 'fever'],
  },
  {
    condition: 'disc, felt in the buttock',
    told: 'Of 286 people with a slipped disc, 168 hurt in the buttock; this went with the operation on the disc.',
    source: 'Pain in the buttock with a slipped disc, 2016; doi 10.1186/s12891-016-1204-7 (abstract)',
    marked: right('buttock-central'),
    answer: 'other/low-back',
    signs: NERVE,
  },
  {
    condition: 'non-specific low back pain',
    told: 'A man of 30: the day after he helped someone move house, pain across the low back and the buttocks, not in the legs.',
    source:
      'Teaching case of a medical course; https://danieldemarco.commons.gc.cuny.edu/didactic-coursework/generating-a-medical-case-topic-presentation/back-pain/',
    marked: ['lumbar-belt', ...both('lumbar-paraspinal', 'buttock-central')],
    answer: 'other/low-back',
    signs: ['bladder', 'cancer-pain', 'burst-aneurysm'],
  },
  {
    condition: 'hip fracture',
    told: 'After a fall: pain in the hip or groin, cannot stand, the leg looks shorter or turned out.',
    source: 'NHS, Hip fracture (copies); https://www.nhs.uk/conditions/hip-fracture/',
    marked: left('groin', 'trochanter'),
    answer: 'other/hip-joint',
    signs: ['hip-fracture', 'fall', 'minor-fall'],
  },
  {
    condition: 'stress fracture of the femoral neck',
    told: 'Runners with lasting pain in the groin that gets worse with training.',
    source: 'Femoral neck stress fractures in four runners; PMC6357658',
    marked: left('groin'),
    answer: 'other/hip-joint',
    signs: ['stress-fracture'],
  },
  {
    condition: 'osteonecrosis of the hip',
    told: 'A woman of 31 with past steroid use: deep groin pain for three months, worse with activity.',
    source: 'Dead bone in a young patient, case; http://parkhurstexchange.com/clinical-reviews/apr08-p64',
    marked: right('groin'),
    answer: 'other/hip-joint',
    signs: ['osteonecrosis'],
  },
  {
    condition: 'shingles',
    told: 'A man of 30: for seven days severe pain in the back and the buttock, spreading to the right front of the thigh; a rash of blisters came later.',
    source:
      'Mallepally 2020, two cases; Asian J Neurosurg 15:666, 10.4103/ajns.AJNS_75_20 (abstract, first case)',
    marked: right('lumbar-paraspinal', 'buttock-central', 'thigh-front'),
    answer: null,
    signs: ['shingles'],
  },
  {
    condition: 'inflammatory back pain',
    told: 'A man of 20: pain in the right buttock for a year, disturbed nights, inflamed sacroiliac joints.',
    source: 'Kenny and Fraser 2023, Ankylosing spondylitis as buttock pain; JOSPT Cases 3:110 (abstract)',
    marked: right('buttock-central'),
    answer: 'other/sacroiliac-joint',
    signs: ['morning-stiffness', 'night-pain'],
  },
  {
    condition: 'burst aneurysm',
    told: 'Sudden severe pain in the belly or low back, faint and clammy.',
    source:
      'NHS, Abdominal aortic aneurysm (copies); https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
    marked: ['lumbar-belt'],
    answer: null,
    signs: ['burst-aneurysm', 'pulsating-belly'],
  },
  {
    condition: 'clot in the leg, and in the lung',
    told: 'Throbbing pain and swelling in one calf; then breathlessness.',
    source: 'NHS, Deep vein thrombosis; https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
    marked: right('calf-prox', 'calf-dist'),
    answer: 'other/lower-leg',
    signs: ['clot', 'breathless'],
  },
  {
    condition: 'limping child: slipped growth plate of the hip',
    told: 'Of 106 young patients, 16 hurt in the lower thigh or knee alone.',
    source: 'Matava 1999; J Pediatr Orthop 19:455 (abstract)',
    marked: left('knee-front'),
    answer: 'other/hip-joint',
    signs: ['child-limp', 'no-weight'],
  },
  {
    condition: 'knee pain alone',
    told: 'A woman of 24: for six months pain at the front and outer side of both knees with squatting and stairs.',
    source: 'Al-Rashidi 2025, case; https://doi.org/10.17659/01.2025.0022 (abstract)',
    marked: both('knee-front', 'knee-lateral'),
    answer: 'other/knee',
    signs: ['child-limp'],
  },
  {
    condition: 'heel pain',
    told: 'A woman of 48: for months pain under both heels, worst with the first step in the morning; it spreads nowhere.',
    source: 'Plantar fasciitis, case; Perm J, 10.7812/TPP/13-113 (case report read)',
    marked: both('foot-sole'),
    answer: 'other/foot',
    signs: ['foot-drop'],
  },
  {
    condition: 'calf strain',
    told: 'A man of 35: sudden, intense pain in the calf as he straightened the leg; partial tear of the calf muscle.',
    source:
      'Tennis leg after a trivial incident, case; SAGE Open Med Case Rep, October 2024, https://doaj.org/article/05cbfb6c8214416ab3e4c206f2a56169 (abstract)',
    marked: left('calf-prox'),
    answer: 'other/lower-leg',
    signs: ['clot'],
  },
  {
    condition: 'groin strain',
    told: 'Sudden stabbing pain in the groin in sport; later it may run down the inner thigh.',
    source: 'Medscape, Adductor strain, history; https://emedicine.medscape.com/article/307308-clinical',
    marked: right('thigh-medial', 'groin'),
    answer: 'other/adductors',
    signs: ['saddle-numbness', 'stress-fracture'],
  },
  {
    condition: 'pulled hamstring',
    told: 'Sudden pain and tenderness at the back of the thigh in sport.',
    source:
      'nidirect, Hamstring injury; https://www.nidirect.gov.uk/conditions/hamstring-injury-muscle-strain',
    marked: left('thigh-post-prox', 'thigh-post-dist'),
    answer: 'other/hamstring-muscle',
    signs: ['clot'],
  },
  {
    condition: 'pudendal nerve',
    told: 'A cyclist of 25: lasting pain along the perineum, with numbness.',
    source: 'Kim 2020, case; 10.1007/978-3-030-46675-6_38 (abstract)',
    marked: ['perineum'],
    answer: 'other/pudendal-nerve',
    signs: ['saddle-numbness', 'bladder', 'sexual-numbness'],
  },
  {
    condition: 'pinched skin nerve at the crest',
    told: 'A woman of 81: low back pain, tender and burning at the middle of the back of the iliac crest.',
    source: 'Mizumoto 2022; J Gen Fam Med 23:183 (abstract)',
    marked: right('iliac-crest-post'),
    answer: 'other/crest-nerve',
    signs: ['cancer-pain', 'minor-fall'],
  },
];
