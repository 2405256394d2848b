import { type SourceRecord, sourceTable } from './source.ts';

/** One section of a work that anybody can open: so a reader lands where the sentence stands. */
const openstax = (section: string, title: string, slug: string): SourceRecord => ({
  kind: 'textbook',
  read: 'part',
  citation: `OpenStax. Anatomy and Physiology, section ${section}: ${title}.`,
  url: `https://openstax.org/books/anatomy-and-physiology/pages/${section.replace('.', '-')}-${slug}`,
});

const gray1918 = (first: number, place: string): SourceRecord => ({
  kind: 'textbook',
  read: 'part',
  citation: `Gray. Anatomy of the Human Body, 20th edition, 1918. ${place}.`,
  url: `https://www.bartleby.com/107/pages/page${first}.html`,
});

/**
 * Anatomy that can be read without paying, by section or page. What was read is what the citation names.
 * Gray of 1918 is old, and it is cited only for what has not changed since.
 */
export const OPEN_BOOKS = sourceTable({
  'openstax-vertebral-column': openstax('7.3', 'The vertebral column', 'the-vertebral-column'),
  'openstax-pelvis': openstax('8.3', 'The pelvic girdle and pelvis', 'the-pelvic-girdle-and-pelvis'),
  'openstax-lower-limb-bones': openstax('8.4', 'Bones of the lower limb', 'bones-of-the-lower-limb'),
  'openstax-muscle-use': openstax(
    '10.6',
    'Exercise and muscle performance',
    'exercise-and-muscle-performance',
  ),
  'openstax-back-muscles': openstax(
    '11.3',
    'Axial muscles of the head, neck, and back',
    'axial-muscles-of-the-head-neck-and-back',
  ),
  'openstax-limb-muscles': openstax(
    '11.6',
    'Appendicular muscles of the pelvic girdle and lower limbs; text and tables of origins',
    'appendicular-muscles-of-the-pelvic-girdle-and-lower-limbs',
  ),
  'openstax-nerves': openstax(
    '13.4',
    'The peripheral nervous system; spinal nerves',
    'the-peripheral-nervous-system',
  ),
  'gray-1918-sacrum': gray1918(107, 'Pages 107 and 108: sacrum'),
  'gray-1918-hip-bone': gray1918(234, 'Pages 234 and 237: hip bone'),
  'gray-1918-pelvis': gray1918(309, 'Pages 309 and 310: ligaments of the pelvis'),
  'gray-1918-back': gray1918(399, 'Pages 397, 399 and 420: back muscles, their sheet, quadratus lumborum'),
  'gray-1918-iliac': gray1918(467, 'Page 467: psoas'),
  'gray-1918-gluteal': gray1918(475, 'Pages 475 to 477: gluteal muscles, piriformis, obturator internus'),
  'gray-1918-thigh': gray1918(480, 'Pages 474 and 480: adductors and hamstrings, nerves and actions'),
  'gray-1918-arteries': gray1918(622, 'Pages 620 and 622: gluteal arteries'),
  'cunningham-1914': {
    kind: 'textbook',
    read: 'part',
    citation:
      "Cunningham's Text-book of Anatomy, about 1914. Pages 407 to 413: thigh muscles; page 731: common fibular nerve.",
    url: 'https://books.google.com/books?id=TdflAHpC8XkC',
  },
  'dartmouth-gluteal': {
    kind: 'textbook',
    read: 'part',
    citation:
      "O'Rahilly, Müller, Carpenter and Swenson. Basic Human Anatomy (Dartmouth). Figure 14-3: section of the gluteal region.",
    url: 'http://www.dartmouth.edu/~humananatomy/figures/chapter_14/14-3.HTM',
  },
  'statpearls-piriformis': {
    kind: 'review',
    read: 'part',
    citation: 'StatPearls. Anatomy, bony pelvis and lower limb: piriformis muscle (abstract).',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30137781/',
  },
  'statpearls-fibular-nerve': {
    kind: 'review',
    read: 'part',
    citation: 'StatPearls. Anatomy: common peroneal (common fibular) nerve. Introduction.',
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK532968',
  },
  'statpearls-foot-nerves': {
    kind: 'review',
    read: 'part',
    citation: 'StatPearls. Anatomy: foot nerves. Introduction, structure and function.',
    url: 'https://statpearls.com/point-of-care/21889',
  },
  'wvu-superior-gluteal': {
    kind: 'textbook',
    read: 'part',
    citation: 'Reilly, Palmer, Klinkhachorn and Ressetar (West Virginia University). Superior gluteal nerve.',
    url: 'http://anatomy.hsc.wvu.edu/nbavideo/Superior%20Gluteal.html',
  },
  'wvu-fibular-nerve': {
    kind: 'textbook',
    read: 'part',
    citation: 'Reilly, Palmer, Klinkhachorn and Ressetar (West Virginia University). Common fibular nerve.',
    url: 'http://anatomyresources.hsc.wvu.edu/nm_deficits/Common_Peroneal.html',
  },
  'osu-fibular-nerve': {
    kind: 'textbook',
    read: 'part',
    citation: 'Oklahoma State University, Center for Health Sciences. Common fibular nerve.',
    url: 'http://cis-ps2.osu-com.okstate.edu/hector/low_limb/CommonFibularNervetr.htm',
  },
  'osu-gluteus-maximus': {
    kind: 'textbook',
    read: 'part',
    citation: 'Oklahoma State University, Center for Health Sciences. Gluteus maximus.',
    url: 'http://cis-ps2.osu-com.okstate.edu/hector/pelvis/GluteusMaximustr.htm',
  },
  'gpnotebook-gluteus-maximus': {
    kind: 'textbook',
    read: 'part',
    citation: 'GPnotebook. Gluteus maximus muscle (anatomy).',
    url: 'https://gpnotebook.com/pages/uncategorised/gluteus-maximus-muscle-anatomy',
  },
  'rotators-manickam': {
    kind: 'textbook',
    read: 'part',
    citation: 'Manickam, 2023. External rotators of the hip, after Last’s Anatomy (NeuroRehab.wiki).',
    url: 'https://neurorehab.wiki/index.php?oldid=13879&title=MUSCLES-EXTERNAL_ROTATORS_OF_THE_HIP',
  },
  'elsevier-coccygeus': {
    kind: 'textbook',
    read: 'part',
    citation: 'Elsevier Complete Anatomy. Coccygeus muscle.',
    url: 'https://elsevier.com/resources/anatomy/muscular-system/pelvic-diaphragm/coccygeus-muscle/24562',
  },
  'elsevier-iliolumbar': {
    kind: 'textbook',
    read: 'part',
    citation: 'Elsevier Complete Anatomy. Iliolumbar ligament.',
    url: 'https://www.elsevier.com/resources/anatomy/connective-tissue/connective-tissue-of-lower-limb/iliolumbar-ligament/18037',
  },
  'geeky-medics-hamstrings': {
    kind: 'textbook',
    read: 'part',
    citation: 'Geeky Medics. Muscles of the posterior thigh (hamstrings).',
    url: 'https://geekymedics.com/muscles-of-the-posterior-thigh-hamstrings/',
  },
});
