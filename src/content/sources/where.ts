import { sourceTable } from './source.ts';

/** What the answers to "Where does it hurt?" rest on, besides the works on pain and dangers. */
export const WHERE_SOURCES = sourceTable({
  'msk-dorset-stenosis': {
    kind: 'guideline',
    read: 'part',
    citation: 'MSK Dorset, NHS. Leg pain: lumbar spinal stenosis.',
    url: 'https://www.mskdorset.nhs.uk/back-pain/back-pain-leg-pain-spinal-stenosis/',
  },
  'nhs-leg-arteries': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Peripheral arterial disease: symptoms. An older version of the page.',
    url: 'http://www.nhs.uk/Conditions/peripheralarterialdisease/Pages/Symptoms.aspx',
  },
  'pad-as-back-pain': {
    kind: 'study',
    read: 'part',
    citation:
      'Villacorta and Kortebein, 2012. Narrow leg arteries taken for low back pain, one case. Am J Phys Med Rehabil 91:1104.',
    doi: '10.1097/PHM.0b013e3182645db2',
  },
  'buttock-claudication': {
    kind: 'study',
    read: 'part',
    citation:
      'Zhang and Wei, 2019. Buttock pain from narrow arteries taken for spinal stenosis, one case. Deform Bone Muscles 2019(1):22 (abstract).',
    doi: '10.33513/DBMS/1901-05',
  },
  'isu-2018': {
    kind: 'review',
    read: 'part',
    citation: 'Isu, 2018. Skin nerves trapped at the iliac crest. Neurospine 15:25 (abstract).',
    doi: '10.14245/ns.1836024.012',
  },
  'mizumoto-2022': {
    kind: 'study',
    read: 'part',
    citation:
      'Mizumoto, 2022. A skin nerve trapped at the iliac crest, one case. J Gen Fam Med 23:183 (abstract).',
    doi: '10.1002/jgf2.526',
  },
  'nhs-pudendal': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Pudendal neuralgia. Read in a copy.',
    url: 'https://axahealth.co.uk/staying-healthy/nhs-factsheets/pudendal-neuralgia',
  },
  'nidirect-hamstring': {
    kind: 'guideline',
    read: 'part',
    citation: 'Northern Ireland Direct. Hamstring injury (muscle strain).',
    url: 'https://www.nidirect.gov.uk/conditions/hamstring-injury-muscle-strain',
  },
  'nca-hamstring': {
    kind: 'guideline',
    read: 'part',
    citation: 'Northern Care Alliance, NHS. Thigh injury, hamstrings: leaflet for patients.',
    url: 'https://northerncarealliance.nhs.uk/patient-information/patient-leaflets/emergency-and-urgent-care-thigh-injury-hamstrings',
  },
  'lakes-groin-strain': {
    kind: 'guideline',
    read: 'part',
    citation: 'Lakes District Health Board (New Zealand). Groin strains.',
    url: 'https://www.lakesdhb.govt.nz/conditions-treatments/bones-and-joints/groin-strains',
  },
  'hca-groin': {
    kind: 'teaching',
    read: 'part',
    citation: 'The London Hip Unit, HCA Healthcare, 2021. Groin pain.',
    url: 'https://www.hcahealthcare.co.uk/Conditions/Groin-pain',
  },
  'anterior-knee-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Fay Pedler Clinic. Pain at the front of the knee.',
    url: 'https://www.faypedlerclinic.co.uk/anterior-knee-pain',
  },
  'matava-1999': {
    kind: 'study',
    read: 'part',
    citation:
      'Matava, 1999. Knee pain as the first sign of a slipped hip growth plate, 106 patients. J Pediatr Orthop 19:455 (abstract).',
    doi: '10.1097/00004694-199907000-00007',
  },
  'hull-calf-strain': {
    kind: 'guideline',
    read: 'part',
    citation: 'Hull University Teaching Hospitals, NHS. Calf strain: leaflet for patients.',
    url: 'https://www.hey.nhs.uk/patient-leaflet/soft-tissue-injury-calf-strain/',
  },
  'nhs-heel-pain': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS (United Kingdom). Plantar fasciitis. Read in copies.',
    url: 'https://www.nhs.uk/conditions/plantar-fasciitis/',
  },
  'meralgia-case': {
    kind: 'study',
    read: 'part',
    citation:
      'Burning and numb skin on the outer thigh (meralgia), one case, a cook of 64. Open article (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8633630',
  },
  'hamstring-case': {
    kind: 'study',
    read: 'part',
    citation: 'Hamstring tendon pain at the sit bone, one case, a triathlete of 34. Open article (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4615691',
  },
  'statpearls-facet': {
    kind: 'teaching',
    read: 'part',
    citation: 'StatPearls, 2023. Lumbosacral facet syndrome.',
    url: 'https://statpearls.com/point-of-care/24477',
  },
  'gluteal-disc-2016': {
    kind: 'study',
    read: 'part',
    citation:
      'Pain in the buttock of 286 people with a slipped disc, 2016. BMC Musculoskelet Disord 17 (abstract).',
    doi: '10.1186/s12891-016-1204-7',
  },
  'jin-2025': {
    kind: 'study',
    read: 'part',
    citation:
      'Jin, 2025. Pain in the buttock before and after an operation on a slipped disc, 321 people. J Neurosurg Spine (abstract).',
    doi: '10.3171/2025.1.SPINE241170',
  },
  'sacroiliac-case': {
    kind: 'study',
    read: 'part',
    citation:
      'Sacroiliac joint dysfunction in patients with low back pain, with one case. Federal Practitioner. The case, read in a copy.',
    url: 'https://www.mdedge.com/fedprac/article/205959/orthopedics/sacroiliac-joint-dysfunction-patients-low-back-pain',
  },
  'jung-2007': {
    kind: 'study',
    read: 'part',
    citation:
      'Jung, 2007. Pain drawings and nerve blocks for facet and sacroiliac joints, 419 patients. J Korean Med Sci 22 (abstract).',
    url: 'https://synapse.koreamed.org/articles/1020351',
  },
});
