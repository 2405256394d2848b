import { sourceTable } from '../source.ts';

/** Tests by hand, pregnancy and birth, hip replacement, hip arthritis, ages of life. */
export const BODY_SOURCES = sourceTable({
  'martin-2014': {
    kind: 'study',
    read: 'part',
    citation:
      'Martin, 2014. Three tests for a trapped sciatic nerve in the buttock, 33 people. Knee Surg Sports Traumatol Arthrosc 22:882 (abstract).',
    url: 'http://www.springermedizin.de/diagnostic-accuracy-of-clinical-tests-for-sciatic-nerve-entrapme/8139462',
  },
  'fair-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'OrthoFixar. FAIR test, with the figures of Fishman 2002.',
    url: 'https://orthofixar.com/special-test/piriformis-syndrome-test/',
  },
  'pace-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Niel-Asher. The Pace test for the piriformis.',
    url: 'https://nielasher.com/blogs/video-blog/treating-sciatic-pain-pace-test',
  },
  'van-der-windt-2010': {
    kind: 'review',
    read: 'part',
    citation:
      'van der Windt, 2010. Examination for a pinched nerve root, Cochrane review, 19 studies (abstract).',
    doi: '10.1002/14651858.CD007431.pub2',
  },
  'lequesne-2008': {
    kind: 'study',
    read: 'part',
    citation: 'Lequesne, 2008. Two tests for gluteal tendon pain, 17 people. Arthritis Rheum (abstract).',
    url: 'https://www.qxmd.com/r/18240186',
  },
  'one-leg-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Physiotutors. Single leg stance test, with the figures of Grimaldi 2017 (65 people).',
    url: 'https://www.physiotutors.com/wiki/single-leg-stance-test/',
  },
  'bird-2001': {
    kind: 'study',
    read: 'part',
    citation:
      'Bird, 2001. Trendelenburg sign in gluteal tendon tears, 24 people. Figures as tabled in a BJSM review.',
    url: 'https://bjsm.bmj.com/highwire/markup/85305/expansion',
  },
  'cuh-pelvic-girdle': {
    kind: 'guideline',
    read: 'part',
    citation: 'Cambridge University Hospitals, NHS. Pelvic girdle pain in pregnancy: leaflet.',
    url: 'https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy',
  },
  'elht-pelvic-girdle': {
    kind: 'guideline',
    read: 'part',
    citation: 'East Lancashire Hospitals, NHS. Pelvic girdle pain: guidance for new mothers.',
    url: 'https://elht.nhs.uk/services/physiotherapy-pelvic-obstetric-and-gynaecological/physiotherapy-pelvic-obstetric-and-gynaecological-4',
  },
  'pelvic-partnership': {
    kind: 'guideline',
    read: 'part',
    citation: 'The Pelvic Partnership (charity). Living with pelvic girdle pain: pain.',
    url: 'https://pelvicpartnership.org.uk/get-support/living-with-pgp/pain/',
  },
  'uhb-call-midwife': {
    kind: 'guideline',
    read: 'part',
    citation: 'University Hospitals Birmingham, NHS. When to call the midwife.',
    url: 'https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm',
  },
  'mueller-2021': {
    kind: 'review',
    read: 'part',
    citation: 'Mueller, 2021. Relaxation massage in pregnancy, 12 trials. J Clin Med 10:3485 (abstract).',
    doi: '10.3390/jcm10163485',
  },
  'postnatal-running-2019': {
    kind: 'guideline',
    read: 'part',
    citation:
      'Goom, Donnelly and Brockwell, 2019. Returning to running after birth. Summary by the Chartered Society of Physiotherapy.',
    url: 'https://www.csp.org.uk/innovations/return-running-postnatal-guideline-medical-health-and-fitness-professionals-managing',
  },
  'bradford-after-birth': {
    kind: 'guideline',
    read: 'part',
    citation: 'Bradford Pelvic Health Hub. Return to exercise after birth.',
    url: 'https://fyi.bradford.gov.uk/pelvic-health-hub/content/activity-movement-and-exercise',
  },
  'leeds-hip-replacement': {
    kind: 'guideline',
    read: 'part',
    citation: 'Leeds Teaching Hospitals, NHS. Total hip replacement: a guide to your rehabilitation.',
    url: 'https://www.leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
  },
  'barnsley-2015': {
    kind: 'review',
    read: 'part',
    citation:
      'Barnsley, 2015. Are movement rules needed after hip replacement? Two studies from the front and side (abstract).',
    doi: '10.1177/2151458515584640',
  },
  'hip-approach-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Hip Replacement Lincolnshire. Precautions differ by surgical approach.',
    url: 'https://hipreplacementlincolnshire.co.uk/blogs/hip-replacement-precautions-differ-by-surgical-approach',
  },
  'nice-ng226': {
    kind: 'guideline',
    read: 'part',
    citation: 'NICE guideline NG226, 2022. Osteoarthritis: diagnosis and management (recommendations).',
    url: 'https://www.nice.org.uk/guidance/ng226/chapter/Recommendations',
  },
  'hip-arthritis-exercise': {
    kind: 'review',
    read: 'part',
    citation: 'Exercise in hip arthritis, 18 trials. Osteoarthritis and Cartilage Open, 2023 (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9932106',
  },
  'sunderland-hip-arthritis': {
    kind: 'guideline',
    read: 'part',
    citation: 'Sunderland Integrated Musculoskeletal Service. Osteoarthritis of the hip.',
    url: 'http://www.sunderlandims.co.uk/lower-limb/hip/osteoarthritis-hip/',
  },
  'lanarkshire-hip-arthritis': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Lanarkshire. Hip osteoarthritis: information for patients.',
    url: 'https://www.nhslanarkshire.scot.nhs.uk/services/physiotherapy-msk/hip-osteoarthritis/',
  },
  'ferraro-2023': {
    kind: 'study',
    read: 'part',
    citation:
      'Ferraro, 2023. 719 growth-plate tears of pelvis and hip in teenagers. J Pediatr Orthop (abstract).',
    url: 'https://ouci.dntb.gov.ua/en/works/7BBdadP7',
  },
  'sit-bone-tear': {
    kind: 'review',
    read: 'part',
    citation:
      'Avulsion fracture of the ischial tuberosity in adolescents: an easily missed diagnosis (abstract).',
    url: 'https://scilit.com/publications/e8b58d1a0e7c9da9aba3d9867df1b621',
  },
  'cornwall-out-toeing': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Cornwall, 2022. Feet that point outward in children: referral guide.',
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/paediatric_orthopaedic_physiotherapy_service/rms/OUT',
  },
  'hip-growth-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Hip Pain Help. Growing pains around the hip: apophysitis and avulsion fracture.',
    url: 'https://hippainhelp.com/growing-pains-around-the-hip-pelvis-apophysitis-and-avulsion-fracture/',
  },
  'cowan-2022': {
    kind: 'study',
    read: 'part',
    citation:
      'Cowan, 2022. Hormone cream and exercise for outer hip pain after menopause, 132 women. Am J Sports Med 50:515 (abstract).',
    url: 'https://search.pedro.org.au/search-results/record-detail/67771',
  },
  'ganderton-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Ganderton, 2016. Outer hip pain after menopause: plan of a trial, with background.',
    doi: '10.1186/s12905-016-0311-9',
  },
  'brooke-wavell-2022': {
    kind: 'guideline',
    read: 'part',
    citation: 'Brooke-Wavell, 2022. Exercise with osteoporosis: UK consensus statement. BJSM (abstract).',
    doi: '10.1136/bjsports-2021-104634',
  },
});
