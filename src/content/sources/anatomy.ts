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
    doi: '10.1002/ca.22233',
  },
  'gmax-structure-2025': {
    kind: 'study',
    read: 'part',
    citation: 'Anetai, 2025. Structural re-evaluation of the gluteus maximus, 25 bodies. Sci Rep.',
    url: 'https://www.nature.com/articles/s41598-025-05361-x',
  },
  'delp-1999': {
    kind: 'study',
    read: 'part',
    citation: 'Delp, 1999. How bending changes the turning leverage of hip muscles. J Biomech 32:493-501.',
    doi: '10.1016/S0021-9290(99)00032-9',
  },
  'ganderton-2017': {
    kind: 'study',
    read: 'part',
    citation:
      'Ganderton, 2017. Gluteus minimus and medius in common exercises, ten healthy women; its introduction sums up their parts and timing in walking. JOSPT 47(12).',
    doi: '10.2519/jospt.2017.7229',
  },
  'semciw-2013': {
    kind: 'study',
    read: 'none',
    citation:
      'Semciw, 2013. Parts of the gluteus medius in walking, recorded with fine wires; as cited by Ganderton, 2017.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Semciw+gluteus+medius+intramuscular+EMG+anterior+middle+posterior+segments+gait',
  },
  'semciw-2014': {
    kind: 'study',
    read: 'none',
    citation:
      'Semciw, 2014. Parts of the gluteus minimus in walking, recorded with fine wires; as cited by Ganderton, 2017.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Semciw+gluteus+minimus+intramuscular+EMG+anterior+posterior+segments+gait',
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
    citation:
      'Bartlett, 2014. Gluteal muscles in walking, running, sprinting and climbing. Am J Phys Anthropol 153:124.',
    doi: '10.1002/ajpa.22419',
  },
  'gmed-array': {
    kind: 'study',
    read: 'part',
    citation: 'Anders, 2017. Parts of the gluteus medius in walking, 54 older adults. PLOS ONE.',
    doi: '10.1371/journal.pone.0178957',
  },
  kubinski: {
    kind: 'study',
    read: 'part',
    citation: 'Kubinski, 2014. Walking with wider steps and the gluteus medius, 14 adults. Gait Posture.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Walking+with+wider+steps+increases+stance+phase+gluteus+medius+activity',
  },
  'macaskill-2014': {
    kind: 'study',
    read: 'part',
    citation: 'MacAskill, 2014. Gluteal activity in weight-bearing and other exercises. IJSPT.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=MacAskill+gluteal+muscle+activity+during+weightbearing+and+non-weightbearing+exercise',
  },
  'step-down-2020': {
    kind: 'study',
    read: 'part',
    citation: 'Sinsurin, 2020. Stepping down compared with level walking.',
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
  'sciatic-ct-2015': {
    kind: 'study',
    read: 'part',
    citation:
      'Currin, 2015. Where the sciatic nerve lies in the buttock, CT of 100 adults. Clin Anat 28:144-149.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Revisiting+the+surface+anatomy+of+the+sciatic+nerve+in+the+gluteal+region',
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
  'jacobs-buxton-1989': {
    kind: 'study',
    read: 'part',
    citation: 'Jacobs and Buxton, 1989. The superior gluteal nerve in surgery of the hip.',
    url: 'https://insights.ovid.com/crossref?an=00004623-198971080-00018',
  },
  'ql-layout-page': {
    kind: 'teaching',
    read: 'part',
    citation: 'Teaching page on the fibers of the quadratus lumborum.',
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
