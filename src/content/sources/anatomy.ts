import { sourceTable } from './source.ts';

/** Where muscles lie, what they are attached to, how they pull and when they work. */
export const ANATOMY_SOURCES = sourceTable({
  'grays-42': {
    kind: 'textbook',
    read: 'none',
    citation: "Gray's Anatomy, 42nd edition.",
  },
  'moore-anatomy': {
    kind: 'textbook',
    read: 'none',
    citation: 'Moore. Clinically Oriented Anatomy.',
  },
  'grays-online': {
    kind: 'textbook',
    read: 'part',
    citation: 'Gray. Anatomy of the Human Body, historical online edition, page 959 (nerves of the buttock).',
    url: 'https://www1.bartleby.com/lit-hub/anatomy-of-the-human-body/pages-959',
  },
  'perry-burnfield-2010': {
    kind: 'textbook',
    read: 'none',
    citation: 'Perry and Burnfield, 2010. Textbook of gait analysis.',
  },
  'gait2392-model': {
    kind: 'model',
    read: 'data',
    citation:
      'OpenSim Gait2392 (geometry of Delp 1990). Leverage and length computed from its muscle paths; wrapping left out.',
    url: 'https://github.com/opensim-org/opensim-models',
  },
  'rajagopal-2016-model': {
    kind: 'model',
    read: 'data',
    citation: 'OpenSim model of Rajagopal, 2016. Volumes and leverage computed from its data.',
    url: 'https://github.com/opensim-org/opensim-models',
  },
  'barker-2014': {
    kind: 'study',
    read: 'part',
    citation: 'Barker, 2014. Gluteus maximus, thoracolumbar fascia and sacroiliac joint. Clin Anat 27:234.',
  },
  'gmax-structure-2025': {
    kind: 'study',
    read: 'part',
    citation: 'Structural re-evaluation of the gluteus maximus, 2025. Sci Rep.',
    url: 'https://www.nature.com/articles/s41598-025-05361-x',
  },
  'piriformis-nerve-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Encyclopaedia article on the nerve to the piriformis.',
  },
  'delp-1999': {
    kind: 'study',
    read: 'part',
    citation: 'Delp, 1999. How bending changes the turning leverage of hip muscles. J Biomech 32:493-501.',
  },
  'ganderton-2017': {
    kind: 'study',
    read: 'part',
    citation: 'Ganderton, 2017. Parts of the gluteus medius and minimus and their timing. JOSPT.',
  },
  'ward-2009': {
    kind: 'study',
    read: 'part',
    citation: 'Ward, 2009. Make-up of the leg muscles in 21 bodies.',
    doi: '10.1007/s11999-008-0594-8',
  },
  'lieberman-2006': {
    kind: 'study',
    read: 'part',
    citation: 'Lieberman, 2006. The human gluteus maximus and its role in running. J Exp Biol 209:2143.',
    doi: '10.1242/jeb.02255',
  },
  'bartlett-2014': {
    kind: 'study',
    read: 'part',
    citation: 'Bartlett, 2014. Gluteal muscles in walking, running, sprinting and climbing.',
  },
  'gmed-array': {
    kind: 'study',
    read: 'part',
    citation: 'Parts of the gluteus medius in walking, 54 older adults. PLOS ONE.',
    doi: '10.1371/journal.pone.0178957',
  },
  kubinski: {
    kind: 'study',
    read: 'part',
    citation: 'Kubinski. Walking with wider steps and the gluteus medius, 14 adults.',
  },
  'macaskill-2014': {
    kind: 'study',
    read: 'part',
    citation: 'MacAskill, 2014. Gluteal activity in weight-bearing and other exercises. IJSPT.',
  },
  'step-down-2020': {
    kind: 'study',
    read: 'part',
    citation: 'Stepping down compared with level walking, 2020.',
    doi: '10.1080/23335432.2020.1728381',
  },
  'morimoto-2018': {
    kind: 'study',
    read: 'part',
    citation: 'Morimoto, 2018. Wire recordings of the piriformis, 10 to 11 people.',
    doi: '10.1589/jpts.30.154',
  },
  'giphart-2012': {
    kind: 'study',
    read: 'part',
    citation: 'Giphart, 2012. Piriformis in rehabilitation exercises, 10 people.',
    doi: '10.1177/0363546512443812',
  },
  'piriformis-walking-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Secondary page on wire recordings of the piriformis in walking; weak.',
  },
  'sciatic-ct-2015': {
    kind: 'study',
    read: 'part',
    citation: 'Where the sciatic nerve lies in the buttock, CT of 100 adults. Clin Anat 2015;28:144-149.',
  },
  'superior-gluteal-2023': {
    kind: 'study',
    read: 'part',
    citation: 'Course of the superior gluteal nerve, 20 half pelves. Diagnostics 2023;13:2314.',
    doi: '10.3390/diagnostics13142314',
  },
  'parvaresh-2019': {
    kind: 'study',
    read: 'part',
    citation: 'Parvaresh, 2019. Make-up of the deep muscles around the hip in ten bodies.',
    doi: '10.1186/s12891-019-2995-0',
  },
  'gluteal-nerve-distance': {
    kind: 'study',
    read: 'part',
    citation:
      'Safe distance for the superior gluteal nerve and length of the thigh, study of bodies (abstract).',
  },
  'jacobs-buxton-1989': {
    kind: 'study',
    read: 'part',
    citation: 'Jacobs and Buxton, 1989. The superior gluteal nerve in surgery of the hip.',
    url: 'https://insights.ovid.com/crossref?an=00004623-198971080-00018',
  },
  'ql-layout-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on the fibres of the quadratus lumborum.',
    url: 'http://triggerpointtherapist.com/blog/quadratus-lumborum-trigger-points/ql-trigger-points-masters-low-back-pain',
  },
  'tomaszewski-2016': {
    kind: 'review',
    read: 'part',
    citation: 'Tomaszewski, 2016. Sciatic nerve and piriformis, 7,068 limbs.',
    doi: '10.1002/jor.23186',
  },
  'poutoglidou-2020': {
    kind: 'review',
    read: 'part',
    citation: 'Poutoglidou, 2020. Variants of the sciatic nerve, 44 studies.',
    doi: '10.7759/cureus.11531',
  },
  'smoll-2010': {
    kind: 'review',
    read: 'part',
    citation: 'Smoll, 2010. Variants of piriformis and sciatic nerve, with and without symptoms.',
    doi: '10.1002/ca.20893',
  },
  'bartret-2018': {
    kind: 'study',
    read: 'part',
    citation: 'Bartret, 2018. Variants and piriformis syndrome on MRI of 783 hips.',
    doi: '10.1007/s00330-018-5447-6',
  },
});
