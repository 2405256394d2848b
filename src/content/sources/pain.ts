import { sourceTable } from './source.ts';

/** Where it hurts, how sure the maps are, what else it can be, and when it is serious. */
export const PAIN_SOURCES = sourceTable({
  'travell-simons-1992': {
    kind: 'textbook',
    read: 'none',
    citation: 'Travell and Simons, 1992. Manual of trigger points.',
  },
  'piriformis-plate': {
    kind: 'teaching',
    read: 'part',
    citation: 'Caption of the Travell and Simons piriformis plate, as cited from Postgrad Med 1992;73:188.',
    url: 'https://www.medlink.com/media/Mpssi15',
  },
  'gmax-points-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on trigger points of the gluteus maximus (Aberdeen Chiropractic Blog, 2018).',
    url: 'https://aberdeenchiropracticblog.com/2018/04/03/trigger-points-in-the-gluteus-maximus/',
  },
  'buttock-points-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on trigger points for buttock pain.',
    url: 'https://h-o-m-e.org/what-are-the-trigger-points-for-buttock-pain',
  },
  'gmed-points-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on trigger points of the gluteus medius (Aberdeen Chiropractic Blog, 2018).',
    url: 'https://aberdeenchiropracticblog.com/2018/04/10/trigger-points-in-the-gluteus-medius-muscle/',
  },
  'gmed-taping-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on the gluteus medius (Stuart Hinds Academy).',
    url: 'https://stuarthindsacademy.com/blog/taping-for-trigger-points-in-the-gluteus-medius',
  },
  'gmin-points-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on the gluteus minimus; retells an older trigger-point text.',
    url: 'https://painfreehealth.ca/gluteus-minimus-muscle/',
  },
  'piriformis-points-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Symptom checker page on the piriformis.',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_piriformis.html',
  },
  'ql-patterns-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on pain patterns of the quadratus lumborum.',
    url: 'https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html',
  },
  'tfl-points-page': {
    kind: 'teaching',
    read: 'part',
    citation:
      'Teaching page on trigger points of the tensor fasciae latae (Aberdeen Chiropractic Blog, 2019).',
    url: 'https://aberdeenchiropracticblog.com/2019/02/21/trigger-points-in-the-tensor-fasciae-latae-muscle/',
  },
  'monclus-diez-2025': {
    kind: 'review',
    read: 'part',
    citation: 'Monclús-Díez, 2025. Trigger points in people with low back pain, 9 studies.',
    doi: '10.3390/biomedicines13061453',
  },
  'lucas-2009': {
    kind: 'review',
    read: 'part',
    citation: 'Lucas, 2009. Can examiners find the same trigger points? 9 studies.',
    doi: '10.1097/AJP.0b013e31817e13b6',
  },
  'quintner-2015': {
    kind: 'review',
    read: 'part',
    citation: 'Quintner, Bove and Cohen, 2015. A critique of trigger-point theory.',
    doi: '10.1093/rheumatology/keu471',
  },
  'trigger-point-reply': {
    kind: 'teaching',
    read: 'part',
    citation: 'Reply to the critique of trigger points (Brookbush Institute).',
    url: 'https://brookbushinstitute.com/articles/critique-of-a-critical-evaluation-of-the-trigger-point-phenomenon',
  },
  'ford-2020': {
    kind: 'review',
    read: 'part',
    citation: 'Ford, 2020. Pain felt at a distance after salt-water injection, 57 studies.',
    doi: '10.1515/sjpain-2020-0076',
  },
  'slipman-2000': {
    kind: 'study',
    read: 'part',
    citation:
      'Slipman, 2000. Where pain of the sacroiliac joint is felt, 50 people (zones read, figures not).',
  },
  'kurosawa-2015': {
    kind: 'study',
    read: 'part',
    citation: 'Kurosawa, 2015. Pain from the upper and lower sacroiliac joint.',
  },
  'lesher-2008': {
    kind: 'study',
    read: 'none',
    citation: 'Lesher, 2008. Where pain of the hip joint is felt.',
  },
  'gtps-playbook-2024': {
    kind: 'teaching',
    read: 'part',
    citation: 'BJSM blog, 2024. Greater trochanteric pain syndrome.',
    url: 'https://blogs.bmj.com/bjsm/2024/09/20/the-msk-playbook-greater-trochanteric-pain-syndrome',
  },
  'park-2020': {
    kind: 'review',
    read: 'part',
    citation: 'Park, 2020. Deep gluteal syndrome. Bone Joint J 102-B:556.',
  },
  'deep-gluteal-space': {
    kind: 'review',
    read: 'part',
    citation: 'Open article on the deep gluteal space and its pain.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10966759',
  },
  'kizaki-2020': {
    kind: 'review',
    read: 'part',
    citation: 'Kizaki, 2020. What deep gluteal syndrome means, 14 studies, 853 patients.',
    doi: '10.1007/s00167-020-05966-x',
  },
  'hopayian-2018': {
    kind: 'review',
    read: 'part',
    citation: 'Hopayian, 2018. Four features of piriformis syndrome.',
    doi: '10.1007/s00590-017-2031-8',
  },
  'chen-nizar-2013': {
    kind: 'study',
    read: 'part',
    citation: 'Chen and Nizar, 2013. Piriformis syndrome among 93 back-pain patients.',
  },
  'piriformis-screen': {
    kind: 'study',
    read: 'part',
    citation: 'Screening for piriformis syndrome with two tests (PakMediNet record 26931).',
  },
  'adelmanesh-2015': {
    kind: 'study',
    read: 'part',
    citation:
      'Adelmanesh, 2015. Painful gluteal points in 271 people with a nerve-root problem and 152 healthy.',
    doi: '10.1097/PHM.0000000000000261',
  },
  'adelmanesh-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Adelmanesh, 2016. Gluteal tender point as a sign of nerve-root involvement, 325 people.',
    doi: '10.1097/AJP.0000000000000311',
  },
  'clinical-teaching': {
    kind: 'textbook',
    read: 'none',
    citation: 'General clinical teaching, as in standard textbooks; not traced to a single work.',
  },
  'nice-ng59': {
    kind: 'guideline',
    read: 'part',
    citation: 'NICE guideline NG59. Low back pain and sciatica (United Kingdom).',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
  },
  'finucane-2020': {
    kind: 'guideline',
    read: 'part',
    citation: 'Finucane, 2020. International framework for red flags (IFOMPT).',
    url: 'https://researchers.mq.edu.au/en/publications/international-framework-for-red-flags-for-potential-serious-spina',
  },
  'ces-pathway-2024': {
    kind: 'guideline',
    read: 'part',
    citation: 'National suspected cauda equina pathway, United Kingdom. Physiotherapy, March 2024.',
    url: 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway',
  },
  'henschke-2009': {
    kind: 'study',
    read: 'part',
    citation: 'Henschke, 2009. Serious causes and warning signs among 1,172 people with new back pain.',
    doi: '10.1002/art.24853',
  },
  'serious-disease': {
    kind: 'teaching',
    read: 'part',
    citation: 'How often back pain is a sign of serious disease (research project of L. Schwartz Reginato).',
    url: 'https://bv.fapesp.br/en/pesquisador/718130/lorena-schwartz-reginato/',
  },
  'pengel-2003': {
    kind: 'review',
    read: 'part',
    citation: 'Pengel, 2003. Acute low back pain: systematic review of its prognosis.',
    url: 'https://pure.eur.nl/en/publications/acute-low-back-pain-systematic-review-of-its-prognosis',
  },
});
