import { sourceTable } from './source.ts';

/** What may bring it on, what may help, and what may do harm. */
export const CARE_SOURCES = sourceTable({
  'studio-text': {
    kind: 'teaching',
    read: 'full',
    citation: 'What a massage studio tells its clients about the buttock and low back pain.',
  },
  'own-search': {
    kind: 'search',
    read: 'part',
    citation: 'Search made for this atlas. Nothing found does not mean that nothing exists.',
  },
  'sitting-surveys': {
    kind: 'review',
    read: 'part',
    citation:
      'Mahdavi, 2021. Sitting, driving, office work and back pain in snapshot surveys. Health Promot Perspect.',
    doi: '10.34172/hpp.2021.50',
  },
  'workplace-sitting-2021': {
    kind: 'review',
    read: 'part',
    citation: 'Sitting at work and pain, 2021. Int J Behav Nutr Phys Act.',
    doi: '10.1186/s12966-021-01191-y',
  },
  'alzahrani-2022': {
    kind: 'review',
    read: 'part',
    citation: 'Alzahrani, 2022. Sitting and later back pain, 16 follow-up studies, 100,002 people.',
    doi: '10.7717/peerj.13127',
  },
  'desk-stiffness': {
    kind: 'study',
    read: 'part',
    citation: 'Kett and Sichting, 2020. Stiffness of back muscles after 4.5 hours at a desk, 59 people.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31514046/',
  },
  'desk-contractions-2021': {
    kind: 'study',
    read: 'part',
    citation:
      'Kett, 2021. Electrical stimulation of the low back against stiffness from sitting. Front Sports Act Living.',
    doi: '10.3389/fspor.2021.760533',
  },
  'glutes-off-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page asking whether glutes can be switched off (The Prehab Guys).',
    url: 'https://theprehabguys.com/how-to-turn-on-your-glutes-fact-or-fiction/',
  },
  'freeman-2013': {
    kind: 'study',
    read: 'part',
    citation: 'Freeman, 2013. Fluid in the hip joint and gluteus maximus activity, 12 patients, 9 controls.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Arthrogenic+neuromusculature+inhibition%3A+a+foundational+investigation+of+existence+in+the+hip+joint',
  },
  'amabile-2017': {
    kind: 'study',
    read: 'part',
    citation:
      'Amabile, 2017. Size of the gluteus maximus in women with lasting back pain, 68 women. PLOS ONE.',
    doi: '10.1371/journal.pone.0177008',
  },
  'piriformis-mri': {
    kind: 'study',
    read: 'part',
    citation:
      'Huang, 2018. MRI comparison study on how piriformis syndrome arises, with 30 controls. Zhonghua Yi Xue Za Zhi 98:42.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Pathogenesis+of+piriformis+syndrome%3A+a+magnetic+resonance+imaging-based+comparison+study',
  },
  'sadler-2019': {
    kind: 'review',
    read: 'part',
    citation:
      'Sadler, 2019. Gluteus medius with and without back pain, 24 studies. BMC Musculoskelet Disord.',
    doi: '10.1186/s12891-019-2833-4',
  },
  'cooper-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Cooper, 2016. Gluteus medius weakness in 150 people with back pain and 75 without.',
    doi: '10.1007/s00586-015-4027-6',
  },
  'nelson-wong-2008': {
    kind: 'study',
    read: 'part',
    citation:
      'Nelson-Wong, 2008. Both gluteus medius muscles working at once before back pain in standing. Clin Biomech 23:545 (abstract).',
    doi: '10.1016/j.clinbiomech.2008.01.002',
  },
  'marshall-2011': {
    kind: 'study',
    read: 'part',
    citation:
      'Marshall, 2011. Strength, endurance and co-working of the gluteus medius before back pain in standing, 24 people. Hum Mov Sci 30:63 (abstract).',
    doi: '10.1016/j.humov.2010.08.017',
  },
  'delgado-2022': {
    kind: 'study',
    read: 'part',
    citation:
      'Delgado Álvarez, 2022. Pressure or dry needling on the gluteus medius in low back pain, 80 people (abstract).',
    doi: '10.3390/ijerph191912468',
  },
  'kendall-2010': {
    kind: 'study',
    read: 'part',
    citation: 'Kendall, 2010. Hip strength and pelvic drop in back pain, 10 people.',
    url: 'https://runninginjuryclinic.com/research/the-relationship-between-hip-abductor-strength-and-the-magnitude-of-pelvic-drop-in-patients-with-low-back-pain/',
  },
  'hip-extension-review': {
    kind: 'review',
    read: 'part',
    citation:
      'Order of muscles in lifting the leg when lying face down, 15 studies rated moderate to weak. Physiother Quart 2021;29:79.',
    url: 'https://www.proquest.com/publiccontent/docview/2557811753',
  },
  'arab-2011': {
    kind: 'study',
    read: 'part',
    citation: 'Arab, 2011. Back and hip muscles in 10 women with and 10 without back pain.',
    url: 'https://chiromt.biomedcentral.com/articles/10.1186/2045-709X-19-18',
  },
  'othman-2023': {
    kind: 'study',
    read: 'part',
    citation: 'Othman, 2023. Piriformis thickness and gluteal strength in back pain. Life 13:1208.',
    doi: '10.3390/life13051208',
  },
  'skorupska-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Skorupska, 2016. Size of the buttock muscles in back and leg pain. PLOS ONE.',
    doi: '10.1371/journal.pone.0159587',
  },
  'pohl-2015': {
    kind: 'study',
    read: 'part',
    citation: 'Pohl, 2015. Nerve block of the hip abductors and walking, 8 people.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4560003',
  },
  'trendelenburg-block': {
    kind: 'study',
    read: 'part',
    citation: 'Nerve block of the hip abductors and the Trendelenburg test, 9 people.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22797529',
  },
  'furlan-2015': {
    kind: 'review',
    read: 'part',
    citation: 'Furlan, 2015. Massage for low back pain, Cochrane review, 25 trials.',
    doi: '10.1002/14651858.CD001929.pub3',
  },
  'massage-umbrella-2013': {
    kind: 'review',
    read: 'part',
    citation: 'Review of reviews on massage for back pain, 2013.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3772691/',
  },
  'cherkin-2011': {
    kind: 'study',
    read: 'part',
    citation: 'Cherkin, 2011. Two types of massage and usual care, 401 people. Ann Intern Med 155:1.',
    doi: '10.7326/0003-4819-155-1-201107050-00002',
  },
  'kngf-2021': {
    kind: 'guideline',
    read: 'part',
    citation: 'KNGF guideline on low back pain, 2021 (Netherlands).',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
  },
  'piriformis-self-release': {
    kind: 'study',
    read: 'part',
    citation: 'Ergezen, 2023. Self-release or stretching in piriformis syndrome, randomized, 63 people.',
    doi: '10.12968/ijtr.2023.0022',
  },
  'piriformis-release-addon': {
    kind: 'study',
    read: 'part',
    citation: 'Release added to exercise in piriformis syndrome, randomized, 66 people.',
    url: 'https://jptcp.com/index.php/jptcp/article/view/4490',
  },
  'piriformis-met-review': {
    kind: 'review',
    read: 'part',
    citation: 'Muscle energy techniques and stretching in piriformis syndrome, 10 trials.',
    url: 'http://journal.rums.ac.ir/article-1-5666-en.html',
  },
  'mcgovern-2017': {
    kind: 'study',
    read: 'part',
    citation: 'McGovern, 2017. Which hip position lengthens the deep rotators, 17 hips. IJSPT.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=McGovern+length+change+short+external+rotators+hip+stretch+positions+cadaveric',
  },
  acsm: {
    kind: 'guideline',
    read: 'part',
    citation: 'Garber, 2011. American College of Sports Medicine, position stand on exercise (abstract).',
    doi: '10.1249/MSS.0b013e318213fefb',
  },
  'acsm-1998': {
    kind: 'guideline',
    read: 'part',
    citation:
      'American College of Sports Medicine, 1998. Sets, repeats and stretching for healthy adults, as summed up by Pacific Lutheran University.',
    url: 'https://community.plu.edu/~chasega/Exrec.html',
  },
  'stretch-trial': {
    kind: 'study',
    read: 'part',
    citation: 'Trial NCT05660005: stretching in piriformis syndrome; plan of the trial.',
    url: 'https://trials.co/clinical-trials-details/-/NCT05660005',
  },
  'distefano-2009': {
    kind: 'study',
    read: 'part',
    citation: 'DiStefano, 2009. Gluteal activity in common exercises. JOSPT 39:532.',
    doi: '10.2519/jospt.2009.2796',
  },
  'boren-2011': {
    kind: 'study',
    read: 'none',
    citation: 'Boren, 2011. Gluteal activity in rehabilitation exercises. IJSPT.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3201064',
  },
  'moore-2019': {
    kind: 'study',
    read: 'part',
    citation: 'Moore, 2019. Parts of the gluteus minimus in exercises. J Sport Rehabil 28(6).',
    url: 'https://journals.humankinetics.com/abstract/journals/jsr/28/6/article-p544.xml',
  },
  'selkowitz-2013': {
    kind: 'study',
    read: 'part',
    citation: 'Selkowitz, 2013. Which exercises target the gluteal muscles. JOSPT 43:54.',
    doi: '10.2519/jospt.2013.4116',
  },
  'macadam-2015': {
    kind: 'review',
    read: 'part',
    citation: 'Macadam, 2015. Gluteal activity in exercises that spread and turn the hip. IJSPT.',
    url: 'http://ro.ecu.edu.au/ecuworkspost2013/1608/',
  },
  'macadam-2019': {
    kind: 'review',
    read: 'part',
    citation: 'Macadam, 2019. Gluteus maximus in exercises.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6350668',
  },
  'contreras-2015': {
    kind: 'study',
    read: 'part',
    citation:
      'Contreras, 2015. Gluteus maximus in hip thrust and squat, trained women. J Appl Biomech 31:452.',
    doi: '10.1123/jab.2014-0301',
  },
  'de-jesus-2020': {
    kind: 'review',
    read: 'part',
    citation:
      'de Jesus, 2020. Hip strengthening added to care for back pain, 5 trials, 309 people. Clin Rehabil.',
    doi: '10.1177/0269215520941914',
  },
  'fukuda-2021': {
    kind: 'study',
    read: 'part',
    citation:
      'Fukuda, 2021. Hip strengthening added to manual therapy and back exercises, 70 people. Braz J Phys Ther 25:900.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8721074',
  },
  'leap-2018': {
    kind: 'study',
    read: 'part',
    citation:
      'LEAP trial, 2018. Education and exercise, injection or waiting in gluteal tendon pain, 204 people. BMJ.',
    doi: '10.1136/bmj.k1662',
  },
  'abductor-weakness-2016': {
    kind: 'study',
    read: 'part',
    citation: 'Allison, 2016. Hip abductor weakness in gluteal tendon pain. Med Sci Sports Exerc.',
    doi: '10.1249/MSS.0000000000000781',
  },
  'ernst-2003': {
    kind: 'review',
    read: 'part',
    citation: 'Ernst, 2003. The safety of massage therapy.',
    doi: '10.1093/rheumatology/keg306',
  },
  'yin-2014': {
    kind: 'review',
    read: 'part',
    citation: 'Yin, 2014. Harm reported after massage, 40 reports.',
    url: 'https://www.hindawi.com/journals/ecam/2014/480956/',
  },
});
