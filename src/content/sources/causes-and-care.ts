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
    citation: 'Sitting, driving, office work and back pain in snapshot surveys. Health Promot Perspect.',
    url: 'https://hpp.tbzmed.ac.ir/FullHtml/hpp-34850',
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
    citation: 'Stiffness of back muscles after 4.5 hours at a desk, 59 people.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31514046/',
  },
  'desk-contractions-2021': {
    kind: 'study',
    read: 'part',
    citation: 'Short muscle work against stiffness from sitting, 2021. Front Sports Act Living.',
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
  },
  'amabile-2017': {
    kind: 'study',
    read: 'part',
    citation: 'Amabile, 2017. Size of the gluteus maximus in women with lasting back pain, 68 women.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5513394',
  },
  'piriformis-mri': {
    kind: 'study',
    read: 'part',
    citation: 'MRI comparison study on how piriformis syndrome arises, with 30 controls.',
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
  'kendall-2010': {
    kind: 'study',
    read: 'part',
    citation: 'Kendall, 2010. Hip strength and pelvic drop in back pain, 10 people.',
    url: 'https://runninginjuryclinic.com/research/the-relationship-between-hip-abductor-strength-and-the-magnitude-of-pelvic-drop-in-patients-with-low-back-pain/',
  },
  'hip-extension-review': {
    kind: 'review',
    read: 'part',
    citation: 'Order of muscles in lifting the leg when lying face down, 15 studies.',
    url: 'https://www.proquest.com/publiccontent/docview/2557811753',
  },
  'arab-2011': {
    kind: 'study',
    read: 'part',
    citation: 'Arab, 2011. Back and hip muscles in 20 women with and without back pain.',
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
    citation: 'Skorupska, 2016. Size of the buttock muscles in back and leg pain.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4961367',
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
    citation: 'Self-release or stretching in piriformis syndrome, randomised, 63 people.',
  },
  'piriformis-release-addon': {
    kind: 'study',
    read: 'part',
    citation: 'Release added to exercise in piriformis syndrome, randomised, 66 people.',
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
  },
  acsm: {
    kind: 'guideline',
    read: 'none',
    citation: 'American College of Sports Medicine: usual amounts of stretching and strength training.',
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
    citation: 'DiStefano, 2009. Gluteal activity in common exercises.',
  },
  'boren-2011': {
    kind: 'study',
    read: 'none',
    citation: 'Boren, 2011. Gluteal activity in rehabilitation exercises.',
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
    citation: 'Selkowitz, 2013. Which exercises target the gluteal muscles.',
  },
  'macadam-2015': {
    kind: 'review',
    read: 'part',
    citation: 'Macadam, 2015. Gluteal activity in exercises that spread and turn the hip.',
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
    citation: 'Contreras, 2015. Gluteus maximus in hip thrust and squat, trained women.',
  },
  'de-jesus-2020': {
    kind: 'review',
    read: 'part',
    citation: 'de Jesus, 2020. Hip strengthening added to care for back pain, 5 trials, 309 people.',
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
    citation: 'Hip abductor weakness in gluteal tendon pain, 2016. Med Sci Sports Exerc.',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/2016/03000/Hip_Abductor_Muscle_Weakness_in_Individuals_with.2.aspx',
  },
  'massage-risks-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching pages on the risks of massage.',
    url: 'https://spencermassage.com/risks-of-massage',
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
