import { sourceTable } from '../source.ts';

/** Sitting, sleeping, driving, standing, running, exercise, and the work of a therapist. */
export const DAILY_SOURCES = sourceTable({
  'waongenngarm-2021': {
    kind: 'study',
    read: 'part',
    citation:
      'Waongenngarm, 2021. Active breaks or shifts of posture at the desk, 193 office workers. Scand J Work Environ Health 47:306 (abstract).',
    doi: '10.5271/sjweh.3949',
  },
  'ni-screen-breaks': {
    kind: 'guideline',
    read: 'part',
    citation: 'nibusinessinfo.co.uk (Northern Ireland). Computer health and safety: rest breaks.',
    url: 'https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks',
  },
  'north-tees-back': {
    kind: 'guideline',
    read: 'part',
    citation: 'North Tees and Hartlepool NHS. Back to Fitness class, and golden rules of back pain.',
    url: 'https://nth.nhs.uk/resources/back-to-fitness',
  },
  'access-piriformis': {
    kind: 'textbook',
    read: 'part',
    citation: 'AccessPhysiotherapy. Piriformis syndrome (also called wallet sciatica): opening pages.',
    url: 'https://accessphysiotherapy.mhmedical.com/content.aspx?bookid=2053&sectionid=162695077',
  },
  'nhs-posture': {
    kind: 'guideline',
    read: 'part',
    citation:
      'NHS (United Kingdom). Common posture mistakes: sitting, driving, standing, sleeping. Read in a copy.',
    url: 'https://www.nhs.uk/live-well/exercise/common-posture-mistakes-and-fixes/',
  },
  'kovacs-2003': {
    kind: 'study',
    read: 'part',
    citation:
      'Kovacs, 2003. Firm or medium-firm mattress in lasting back pain, 313 people. As summed up in ACP Journal Club 2004;141:12.',
    doi: '10.7326/ACPJC-2004-141-1-012',
  },
  'cambridge-outer-hip': {
    kind: 'guideline',
    read: 'part',
    citation: 'Dynamic Health, NHS (Cambridgeshire). Greater trochanteric pain syndrome: advice.',
    url: 'https://www.dynamichealth.nhs.uk/help-and-advice/hip-pain/greater-trochanteric-pain-syndrome',
  },
  'mersey-outer-hip': {
    kind: 'guideline',
    read: 'part',
    citation: 'Mersey Care, NHS. Greater trochanteric pain syndrome: advice.',
    url: 'https://merseycare.nhs.uk/greater-trochanteric-pain-syndrome',
  },
  'sheffield-outer-hip': {
    kind: 'guideline',
    read: 'part',
    citation: 'Sheffield Aches and Pains. Dealing with lateral hip pain.',
    url: 'https://sheffieldachesandpains.com/conditions/lateral-hip-pain/dealing-with-lateral-hip-pain',
  },
  'swansea-running': {
    kind: 'guideline',
    read: 'part',
    citation: 'Swansea Bay University Health Board, NHS Wales. Return to running, stage by stage.',
    url: 'https://swanseabay.nhs.wales/hospitals/a-z-services/physiotherapy/musculoskeletal-physiotherapy/return-to-sport1/return-to-running',
  },
  'running-physio-return': {
    kind: 'teaching',
    read: 'part',
    citation: 'Goom (physiotherapist). Return to running after injury. running-physio.com.',
    url: 'https://www.running-physio.com/returnafterinjury/',
  },
  'physiofit-running': {
    kind: 'teaching',
    read: 'part',
    citation: 'Physiofit (physiotherapists). Guide to returning to running.',
    url: 'https://physiofit.co.uk/physiofits-guide-to-returning-to-running/',
  },
  'stellingwerff-2021': {
    kind: 'review',
    read: 'part',
    citation:
      'Stellingwerff, 2021. Overtraining syndrome and too little energy in sport (RED-S). Sports Med (abstract).',
    doi: '10.1007/s40279-021-01491-0',
  },
  'overtraining-signs': {
    kind: 'teaching',
    read: 'part',
    citation: 'Vaia Strength Lab. Overtraining syndrome: signs and prevention.',
    url: 'https://vaiastrengthlab.com/blog/overtraining-syndrome-ots',
  },
  'who-exercise-2023': {
    kind: 'review',
    read: 'part',
    citation:
      'Verville, 2023. Structured exercise for lasting low back pain, review for a WHO guideline, 13 trials. J Occup Rehabil 33:636 (abstract).',
    doi: '10.1007/s10926-023-10124-4',
  },
  'backinmotion-weeks': {
    kind: 'teaching',
    read: 'part',
    citation: 'Back In Motion (physiotherapists). How long do I have to keep doing my exercises?',
    url: 'https://backinmotion.com.au/valley-view/news/how-long-do-i-have-to-keep-doing-my-exercises',
  },
  'cambron-2007': {
    kind: 'study',
    read: 'part',
    citation:
      'Cambron, 2007. Side effects of a massage, asked of 91 clients. Abstract as quoted by PainScience.com.',
    url: 'https://www.painscience.com/biblio/10percent-of-therapeutic-massage-has-side-effects.html',
  },
  'nccih-massage': {
    kind: 'guideline',
    read: 'part',
    citation:
      'National Center for Complementary and Integrative Health (United States). Massage therapy: safety. Read in copies.',
    url: 'https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know',
  },
  'vh-medius-palpation': {
    kind: 'teaching',
    read: 'part',
    citation: 'VH Dissector. Surface palpation guide: gluteus medius in weight bearing.',
    url: 'https://www.vhdissector.com/lessons/surface-palpation-guide/pelvis_hip/muscles/gluteus_medius_weight-bearing.html',
  },
  'semciw-2016': {
    kind: 'review',
    read: 'part',
    citation:
      'Semciw, 2016. Gluteus medius in running, with and without injury, 13 studies. J Electromyogr Kinesiol 30:98 (abstract).',
    doi: '10.1016/j.jelekin.2016.06.005',
  },
  'perlman-2012': {
    kind: 'study',
    read: 'part',
    citation:
      'Perlman, 2012. How much massage: minutes and weeks, 125 people with knee arthritis. PLOS ONE (abstract).',
    doi: '10.1371/journal.pone.0030248',
  },
  'texas-massage-rule': {
    kind: 'guideline',
    read: 'part',
    citation: 'Texas Administrative Code, title 16, chapter 117. Massage: first consultation and draping.',
    url: 'https://texreg.sos.state.tx.us/public/readtac$ext.TacPage?sl=T&app=9&p_dir=P&p_rloc=185752&p_tloc=&p_ploc=1&pg=2&p_tac=&ti=16&pt=4&ch=117&rl=92',
  },
  'cmto-sensitive-areas': {
    kind: 'guideline',
    read: 'part',
    citation: 'College of Massage Therapists of Ontario. Treatment of sensitive areas: consent and draping.',
    url: 'http://webdev.cmto.com/about-the-profession/policies/position-statement/treatment-of-sensitive-areas/',
  },
  'abmp-consent': {
    kind: 'teaching',
    read: 'part',
    citation:
      'Williams. Informed consent: what clients need to know. Associated Bodywork & Massage Professionals.',
    url: 'https://www.abmp.com/textonlymags/article.php?article=762',
  },
});
