import { sourceTable } from '../source.ts';

/** Low back pain: course, sleep and worry, heat, walking, scans. */
export const BACK_SOURCES = sourceTable({
  'wallwork-2024': {
    kind: 'review',
    read: 'part',
    citation:
      'Wallwork, 2024. The course of new and lasting low back pain, 95 studies. CMAJ (part of the abstract, and a news report).',
    doi: '10.1503/cmaj.230542',
  },
  'costa-2012': {
    kind: 'review',
    read: 'part',
    citation: 'da C. Menezes Costa, 2012. The course of low back pain, 33 groups. CMAJ 184:E613 (abstract).',
    url: 'https://www.cmaj.ca/content/184/11/E613.full.txt',
  },
  'henschke-2008': {
    kind: 'study',
    read: 'part',
    citation: 'Henschke, 2008. 973 people with new low back pain, followed for a year. BMJ (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884',
  },
  'french-2006': {
    kind: 'review',
    read: 'part',
    citation: 'French, 2006. Heat or cold for low back pain, Cochrane review, nine trials (abstract).',
    doi: '10.1002/14651858.CD004750.pub2',
  },
  'shaheed-2014': {
    kind: 'review',
    read: 'part',
    citation:
      'Abdel Shaheed, 2014. Advice and over-the-counter care for new low back pain, 13 trials. J Pain 15:2 (abstract).',
    doi: '10.1016/j.jpain.2013.09.016',
  },
  'pocovi-2024': {
    kind: 'study',
    read: 'part',
    citation:
      'Pocovi, 2024. WalkBack trial: walking after low back pain, 701 people. Lancet 404:134 (abstract).',
    doi: '10.1016/S0140-6736(24)00755-4',
  },
  'agmon-2014': {
    kind: 'study',
    read: 'part',
    citation:
      'Agmon, 2014. Insomnia and new back pain, 2,131 working adults followed for about four years (abstract).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4118902',
  },
  'gerhart-2017': {
    kind: 'study',
    read: 'part',
    citation:
      'Gerhart, 2017. Sleep and pain of 105 people with lasting back pain, hour by hour. Ann Behav Med (introduction, and a summary).',
    doi: '10.1007/s12160-016-9860-2',
  },
  'alhowimel-2021': {
    kind: 'review',
    read: 'part',
    citation:
      'Alhowimel, 2021. Worry, fear and the outcome of lasting low back pain, 15 studies. J Multidiscip Healthc 14:3549 (abstract).',
    doi: '10.2147/JMDH.S343494',
  },
  'brinjikji-2015': {
    kind: 'review',
    read: 'part',
    citation:
      'Brinjikji, 2015. Scans of discs in people with and without low back pain, 14 studies. AJNR 36:2394 (abstract).',
    doi: '10.3174/ajnr.A4498',
  },
  'selfcare-forum': {
    kind: 'guideline',
    read: 'part',
    citation: 'Self Care Forum (United Kingdom). Lower back pain: fact sheet.',
    url: 'https://www.selfcareforum.org/lower-back-pain/',
  },
  'bridgwater-back': {
    kind: 'guideline',
    read: 'part',
    citation: 'Bridgwater Bay Health, NHS. Back pain.',
    url: 'https://bridgwaterbayhealth.nhs.uk/back-pain',
  },
  'suffolk-back': {
    kind: 'guideline',
    read: 'part',
    citation: 'Allied Health Professionals Suffolk, NHS. Back pain: what you can do.',
    url: 'http://ahpsuffolk.co.uk/Home/SelfHelp/BackPain.aspx',
  },
  'cheshire-back': {
    kind: 'guideline',
    read: 'part',
    citation: 'NHS Cheshire. Lower back pain: self-care.',
    url: 'https://www.cheshireccg.nhs.uk/choose-well-cheshire/self-care/lower-back-pain/',
  },
});
