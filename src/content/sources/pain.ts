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
    citation: 'Teaching page on trigger points of the quadratus lumborum (Aberdeen Chiropractic Blog, 2018).',
    url: 'https://aberdeenchiropracticblog.com/2018/06/05/trigger-points-in-the-quadratus-lumborum-muscle/',
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
      'Slipman, 2000. Where pain of the sacroiliac joint is felt, 50 people. Arch Phys Med Rehabil 81:334.',
    doi: '10.1016/S0003-9993(00)90080-7',
  },
  'kurosawa-2015': {
    kind: 'study',
    read: 'part',
    citation: 'Kurosawa, 2015. Pain from the upper and lower sacroiliac joint. Eur Spine J 24:521.',
    doi: '10.1007/s00586-014-3604-4',
  },
  'laslett-2005': {
    kind: 'study',
    read: 'part',
    citation: 'Laslett, 2005. Tests for pain of the sacroiliac joint, 48 people. Man Ther 10:207 (abstract).',
    url: 'http://liu.diva-portal.org/smash/record.jsf?pid=diva2:271346',
  },
  'lesher-2008': {
    kind: 'study',
    read: 'part',
    citation:
      'Lesher, 2008. Where pain of the hip joint is felt, 51 people. Pain Med 9:22 (abstract and table of places).',
    doi: '10.1111/j.1526-4637.2006.00153.x',
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
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Park+deep+gluteal+syndrome+posterior+hip+pain+sciatica+Bone+Joint+J+2020',
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
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Prevalence+of+piriformis+syndrome+in+chronic+low+back+pain+patients.+A+clinical+diagnosis+with+modified+FAIR+test',
  },
  'piriformis-screen': {
    kind: 'study',
    read: 'part',
    citation: 'Screening for piriformis syndrome with two tests (PakMediNet record 26931).',
    url: 'https://pakmedinet.com/printit.php?id=26931&choice=a',
  },
  'adelmanesh-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Adelmanesh, 2016. Gluteal tender point as a sign of nerve-root involvement, 325 people.',
    doi: '10.1097/AJP.0000000000000311',
  },
  'adelmanesh-2015': {
    kind: 'study',
    read: 'part',
    citation:
      'Adelmanesh, 2015. Painful gluteal points in 271 people with a nerve-root problem and 152 healthy.',
    doi: '10.1097/PHM.0000000000000261',
  },
  'harrison-radiculopathy': {
    kind: 'textbook',
    read: 'part',
    citation:
      'Harrison’s Manual of Medicine, 19th edition. Table 48-1: nerve roots, what fails and where it hurts.',
    url: 'https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/t/tl9.htm',
  },
  'msd-radiculopathy': {
    kind: 'textbook',
    read: 'part',
    citation: 'MSD Manual, professional version, 2024. Lumbosacral radiculopathy.',
    url: 'https://www.msdmanuals.com/uk/professional/musculoskeletal-and-connective-tissue-disorders/neck-and-back-pain/lumbosacral-radiculopathy',
  },
  'gpnotebook-l5': {
    kind: 'textbook',
    read: 'part',
    citation: 'GPnotebook, 2018. Damage of the nerve root L5.',
    url: 'https://gpnotebook.com/simplepage.cfm?ID=-1167392759',
  },
  'murphy-2009': {
    kind: 'study',
    read: 'part',
    citation:
      'Murphy, 2009. Does nerve-root pain keep to its strip? 226 roots in 169 patients. Chiropr Osteopat 17:9 (abstract).',
    doi: '10.1186/1746-1340-17-9',
  },
  'albert-2019': {
    kind: 'study',
    read: 'part',
    citation:
      'Albert, 2019. Pain drawings of 93 people with one pinched root, L5 or S1. Chiropr Man Therap 27:50 (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6778979',
  },
  'northumbria-back-pain': {
    kind: 'guideline',
    read: 'part',
    citation: 'Northumbria Healthcare NHS. Self-care for low back pain.',
    url: 'https://northumbria.nhs.uk/our-services/physiotherapy-services/north-tyneside-integrated-musculoskeletal-service-ntims/self-care-and-self-referral/self-care-lower-back-pain',
  },
  'fadir-2015': {
    kind: 'review',
    read: 'part',
    citation: 'Reiman, 2015. Accuracy of clinical tests for the hip joint (impingement, labral tear). BJSM.',
    url: 'https://www.physiospot.com/research/diagnostic-accuracy-of-clinical-tests-for-the-diagnosis-of-hip-femoroacetabular-impingementlabral-tear/',
  },
  'nhs-wales-coccydynia': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS 111 Wales. Coccydynia (tailbone pain).',
    url: 'https://111.wales.nhs.uk/encyclopaedia/c/article/coccydynia',
  },
  'humanitas-meralgia': {
    kind: 'teaching',
    read: 'part',
    citation: 'Humanitas Hospital. Meralgia paresthetica.',
    url: 'https://humanitas.net/diseases/meralgia-paresthetica',
  },
  'physiotec-hamstring': {
    kind: 'teaching',
    read: 'part',
    citation: 'Physiotec (Brisbane). Proximal hamstring tendinopathy.',
    url: 'https://www.physiotec.com.au/proximal-hamstring-tendinopathy-symptoms-causes-treatment/',
  },
  'cuninghame-hamstring': {
    kind: 'teaching',
    read: 'part',
    citation: 'Cuninghame (sports physician). Proximal hamstring tendinopathy.',
    url: 'https://www.drneilcuninghame.com/?p=6104',
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
  'pengel-2003': {
    kind: 'review',
    read: 'part',
    citation: 'Pengel, 2003. Acute low back pain: systematic review of its prognosis.',
    url: 'https://pure.eur.nl/en/publications/acute-low-back-pain-systematic-review-of-its-prognosis',
  },
});
