import { sourceTable } from './source.ts';

/** Public guidance on warning signs, and on what to leave alone. "Copy": read as another site reprints it. */
export const DANGER_SOURCES = sourceTable({
  'nhs-back-pain': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Back pain: when to get help. Read in copies.',
    url: 'https://www.nhs.uk/conditions/back-pain/',
  },
  'nhs-hip-fracture': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Hip fracture: symptoms, and when to call. Read in copies.',
    url: 'https://www.nhs.uk/conditions/hip-fracture/',
  },
  'nhs-aneurysm': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Abdominal aortic aneurysm: symptoms. Read in copies.',
    url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
  },
  'nhs-lung-clot': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS 111 Wales. Pulmonary embolism: when to call.',
    url: 'https://111.wales.nhs.uk/Encyclopaedia/p/article/pulmonaryembolism',
  },
  'glos-vein-clot': {
    kind: 'guideline',
    read: 'part',
    citation: 'Gloucestershire Hospitals NHS Trust. Deep vein thrombosis: leaflet for patients.',
    url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
  },
  'nhs-vein-clot': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Deep vein thrombosis: when to get help.',
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  },
  'nhs-shingles': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Shingles: symptoms, and when to get help. Read in copies.',
    url: 'https://www.nhs.uk/conditions/shingles/',
  },
  'nhs-sprains': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Sprains and strains: the first days. Read in copies.',
    url: 'https://www.nhs.uk/conditions/sprains-and-strains/',
  },
  'nhs-pregnancy-exercise': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Exercise in pregnancy. Read in copies.',
    url: 'https://www.nhs.uk/pregnancy/keeping-well/exercise/',
  },
  'child-limp': {
    kind: 'guideline',
    read: 'part',
    citation: 'Healthier Together, NHS Frimley. Limp in a child: when to worry.',
    url: 'https://frimley-healthiertogether.nhs.uk/parentscarers/worried-your-child-unwell/limp',
  },
  'cornwall-hip-child': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Cornwall, 2022. Hip pain in children: referral guide.',
    url: 'https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/rms/primary_care_clinical_referral_criteria/primary_care_clinical_referral_criteria/orthopaedics/hip/hip_pain_in_children',
  },
  'glos-hip-flags': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Gloucestershire. Red flags for hip conditions: referral guide.',
    url: 'https://g-care.glos.nhs.uk/pathway/52/resource/3',
  },
  'glos-back-flags': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Gloucestershire. Red flags for spinal conditions: referral guide.',
    url: 'https://g-care.glos.nhs.uk/pathway/71/resource/3',
  },
  'lothian-back-flags': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Lothian. Serious lumbar spine conditions, red flags: referral guide.',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags',
  },
  'act-on-axspa': {
    kind: 'guideline',
    read: 'part',
    citation: 'Act on Axial SpA (United Kingdom). What is axial spondyloarthritis? The signs.',
    url: 'https://www.actonaxialspa.com/what-is-axial-spondyloarthritis/',
  },
  'scot-cancer-referral': {
    kind: 'guideline',
    read: 'part',
    citation: 'Scottish referral guidelines for suspected cancer. Malignant spinal cord compression.',
    url: 'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/',
  },
  'rnoh-cord': {
    kind: 'guideline',
    read: 'part',
    citation:
      'Royal National Orthopaedic Hospital. Metastatic spinal cord compression: leaflet for patients.',
    url: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
  },
  'robertson-2017': {
    kind: 'review',
    read: 'part',
    citation: 'Robertson and Wood, 2017. Femoral neck stress fractures in sport. Sports Med Int Open.',
    doi: '10.1055/s-0043-103946',
  },
  'pelvis-stress-fracture': {
    kind: 'review',
    read: 'part',
    citation: 'Lynch, 2015. Stress fractures of the pelvis. In: Stress Fractures in Athletes (abstract).',
    doi: '10.1007/978-3-319-09238-6_7',
  },
  'sacral-insufficiency': {
    kind: 'teaching',
    read: 'part',
    citation: 'Cloutier. Pain in hips and buttocks: sacral insufficiency fracture. Clinical Advisor.',
    url: 'https://www.clinicaladvisor.com/quiz/orthodx-pain-in-hips-and-buttocks/',
  },
  'hip-osteonecrosis': {
    kind: 'teaching',
    read: 'part',
    citation: 'Levine, 2021. Hip osteonecrosis: clinical presentation. Medscape.',
    url: 'https://emedicine.medscape.com/article/1247804-clinical',
  },
  'hip-dislocation': {
    kind: 'teaching',
    read: 'part',
    citation: 'Henderson, 2024. Hip dislocation, also of an artificial joint. Healthwords.',
    url: 'https://www.healthwords.ai/article/hip-dislocation!86d68363-862b-4404-9dd9-b020c2d37c93',
  },
  'eannucci-2019': {
    kind: 'study',
    read: 'part',
    citation: 'Eannucci, 2019. Avoided positions after hip replacement from behind, 164 people. HSS J.',
    doi: '10.1007/s11420-019-09708-9',
  },
  'hip-pinch': {
    kind: 'study',
    read: 'part',
    citation: 'Lamontagne, 2009. Depth of squat with hip impingement, 15 people and 11 controls.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2635464',
  },
  'outer-hip-leaflet': {
    kind: 'guideline',
    read: 'part',
    citation: 'Kingston Hospital, NHS. Greater trochanteric pain syndrome: leaflet for patients.',
    url: 'https://kingstonhospital.nhs.uk/information/greater-trochanteric-pain-syndrome/',
  },
  'outer-hip-provide': {
    kind: 'guideline',
    read: 'part',
    citation: 'Provide CIC, United Kingdom. Greater trochanteric pain syndrome: leaflet for patients.',
    url: 'https://issuu.com/providecic/docs/greater_trochanteric_pain_syndrome',
  },
});
