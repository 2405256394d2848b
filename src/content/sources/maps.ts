import { sourceTable } from './source.ts';

/** The traditional maps of where muscles are felt, and pages that retell them. */
export const MAP_SOURCES = sourceTable({
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
  'gmed-points-library': {
    kind: 'teaching',
    read: 'part',
    citation: 'Mally. Sports massage course: gluteus medius, where its points are felt.',
    url: 'https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Gluteus+Medius/',
  },
  'gmax-sitting-page': {
    kind: 'teaching',
    read: 'part',
    citation:
      'Teaching page on the gluteus maximus and pain in the buttock when sitting (Learn and Feel Better).',
    url: 'https://learnandfeelbetter.com/gluteus-maximus',
  },
  'gmax-tailbone-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on muscles and pain of hip, buttock and pelvis (triggerpoint.ca).',
    url: 'http://www.triggerpoint.ca/index.php?p=1_44_bladder-sciatic-hip-pain-genital-pain',
  },
});
