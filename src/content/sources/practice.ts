import { sourceTable } from './source.ts';

/** Exercises, massage, examination, and what daily life does to pain: leaflets, teaching pages, a few studies. */
export const PRACTICE_SOURCES = sourceTable({
  'cuh-hip-exercises': {
    kind: 'guideline',
    read: 'part',
    citation:
      'Cambridge University Hospitals, NHS. Hip strengthening exercises: leaflet, images 1 to 5 and the heading on bridging.',
    url: 'https://cuh.nhs.uk/patient-information/hip-strengthening-exercises',
  },
  'msk-assist-hip': {
    kind: 'teaching',
    read: 'part',
    citation: 'MSK Assist (United Kingdom). Hip exercises in three levels; the basic level.',
    url: 'https://mskassist.com/patient-hip-exercises/',
  },
  'peak-step-up': {
    kind: 'teaching',
    read: 'part',
    citation: 'Peak Physio (physical therapists, Australia). Strength: step up.',
    url: 'https://www.peak-physio.com.au/exercises/strength-step-up/',
  },
  'coxa-hip': {
    kind: 'guideline',
    read: 'part',
    citation: 'Coxa hospital for joint replacement (Finland). Hip exercises, level 1.',
    url: 'https://www.coxa.fi/en/omacoxa/exercise-after-the-surgery/hip-exercise-programmes/level-1/',
  },
  'eskenazi-figure-four': {
    kind: 'teaching',
    read: 'part',
    citation: 'Eskenazi Health (United States). Exercise of the month: figure four on a chair.',
    url: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-piriformis-stretch-for-sciatica',
  },
  'osborne-side-lying': {
    kind: 'teaching',
    read: 'part',
    citation:
      'Osborne. Lying on the side for massage in pregnancy, adapted from her book Pre- and Perinatal Massage Therapy.',
    url: 'http://bodytherapyeducation.com/tag/side-lying-positioning/',
  },
  'back-points-page': {
    kind: 'teaching',
    read: 'part',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Symptom checker: long muscles of the back.',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html',
  },
  'statpearls-myofascial': {
    kind: 'review',
    read: 'part',
    citation: 'StatPearls, 2019. Myofascial pain syndrome. Introduction and etiology.',
    url: 'https://statpearls.com/ArticleLibrary/viewarticle/25476',
  },
  'highland-hip-arthritis': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Highland. Hip osteoarthritis: information for patients.',
    url: 'https://nhshighland.scot.nhs.uk/your-services/all-services-a-z/orthopaedic/orthopaedic-conditions/hip-osteoarthritis',
  },
  'mgb-sacroiliac': {
    kind: 'teaching',
    read: 'part',
    citation: 'Mass General Brigham (United States). Sacroiliac joint pain.',
    url: 'https://massgeneralbrigham.org/en/patient-care/services-and-specialties/sports-medicine/conditions/hip/si-joint-pain',
  },
  'physica-sacroiliac': {
    kind: 'teaching',
    read: 'part',
    citation: 'Physica (physical therapists, Australia). Sacroiliac joint pain.',
    url: 'https://www.physica.com.au/sacroiliac-joint-pain/',
  },
  'pulse-calf': {
    kind: 'teaching',
    read: 'part',
    citation: 'Pulse Reference (United Kingdom, for family doctors). Calf pain: differential diagnosis.',
    url: 'https://pulsereference.com/symptoms/limbs/calf-pain',
  },
  'intus-hernia': {
    kind: 'teaching',
    read: 'part',
    citation: 'Intus (surgeons, New Zealand). Inguinal hernia.',
    url: 'https://www.intus.co.nz/diseases-conditions/inguinal-hernia',
  },
  'elite-systemic-pain': {
    kind: 'teaching',
    read: 'part',
    citation:
      'Elite Learning (courses for physical therapists). Table 1: pain from organs and pain from muscles and joints.',
    url: 'https://ebooks.elitelearning.com/view/340992212/34/',
  },
  'ssc-outer-knee': {
    kind: 'teaching',
    read: 'part',
    citation: 'Sports Surgery Clinic (Dublin), 2014. Knee pain from the iliotibial band.',
    url: 'https://www.sportssurgeryclinic.com/knee-pain-iliotibial-band/',
  },
  'stanton-2017': {
    kind: 'study',
    read: 'part',
    citation:
      'Stanton, 2017. Feeling stiff and being stiff in lasting back pain, three experiments. Sci Rep 7:9681 (abstract).',
    doi: '10.1038/s41598-017-09429-1',
  },
  'olson-2018': {
    kind: 'study',
    read: 'part',
    citation:
      'Olson, 2018. Back muscles in walking, before and after bending the trunk, ten people. Sports Med Rehabil J 3:1038 (abstract).',
    url: 'http://www.remedypublications.com/sports-medicine/full-text/smrj-v3-id1038.php',
  },
  'hip-lever-2017': {
    kind: 'review',
    read: 'part',
    citation:
      'Open article, 2017. Indian J Orthop 51:359. Figure 3: forces at the hip when standing on one leg.',
    doi: '10.4103/ortho.IJOrtho_280_17',
  },
  'bergmann-2001': {
    kind: 'study',
    read: 'part',
    citation:
      'Bergmann, 2001. Forces measured inside the artificial hips of four people in daily activities. J Biomech 34:859 (abstract).',
    doi: '10.1016/S0021-9290(01)00040-9',
  },
  'orthoload-stance': {
    kind: 'study',
    read: 'data',
    citation:
      'OrthoLoad. Forces measured inside the artificial hips of ten people on one leg; values per person as kept with HipJointForceModel, RWTH Aachen.',
    url: 'https://github.com/RWTHmediTEC/HipJointForceModel',
  },
  'chakraverty-2007': {
    kind: 'study',
    read: 'part',
    citation:
      'Chakraverty, 2007. Which vertebra lies level with the crests, 75 people. J Anat 210:232 (abstract).',
    doi: '10.1111/j.1469-7580.2006.00686.x',
  },
  'todd-nerves': {
    kind: 'textbook',
    read: 'part',
    citation: 'Cyclopaedia of Anatomy and Physiology (19th century). Spinal nerves, page 21: sciatic nerve.',
    url: 'http://gluedideas.com/content-collection/cyclopedia-of-anatomy-physiology/Spinal-Nerves_P21.html',
  },
  'young-2003': {
    kind: 'study',
    read: 'part',
    citation:
      'Young, 2003. What an examination tells of disc, facet joint and sacroiliac joint, 81 people. Spine J 3:460 (abstract).',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Correlation+of+clinical+examination+characteristics+with+three+sources+of+chronic+low+back+pain',
  },
  'petersen-2017': {
    kind: 'review',
    read: 'part',
    citation:
      'Petersen, 2017. Which findings point to disc, joints or nerve root in low back pain, 64 studies. BMC Musculoskelet Disord 18 (abstract).',
    doi: '10.1186/s12891-017-1549-6',
  },
  'back-tests-2023': {
    kind: 'review',
    read: 'part',
    citation:
      'Tests for disc, sacroiliac joint and facet joint in low back pain, 62 studies, 2023. EClinicalMedicine 59:101960 (part of the abstract).',
    doi: '10.1016/j.eclinm.2023.101960',
  },
});
