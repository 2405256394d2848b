import { rows } from './row.ts';

/** The leg below the knee: coarser, it carries the nerve to the ankle. */
export const LEG = rows('leg', [
  {
    key: 'tibial-nerve',
    kind: 'nerve',
    layer: 'deep',
    name: 'Tibial nerve',
    latin: 'Nervus tibialis',
    synonyms: ['leg nerve', 'sciatica', 'calf nerve'],
    from: ['sciatic-nerve', 'femur', 'tibia'],
  },
  {
    key: 'common-fibular-nerve',
    kind: 'nerve',
    layer: 'deep',
    name: 'Common fibular nerve',
    latin: 'Nervus fibularis communis',
    synonyms: ['common peroneal nerve', 'peroneal nerve', 'fibular nerve', 'foot drop'],
    from: ['sciatic-nerve', 'biceps-femoris-long-head', 'fibula', 'tibia'],
  },
  {
    key: 'tibia',
    kind: 'bone',
    layer: 'bone',
    name: 'Tibia',
    latin: 'Tibia',
    synonyms: ['shin bone', 'shin'],
    fma: '24478',
  },
  {
    key: 'fibula',
    kind: 'bone',
    layer: 'bone',
    name: 'Fibula',
    latin: 'Fibula',
    synonyms: ['calf bone', 'outer ankle'],
    fma: '24481',
  },
  {
    key: 'patella',
    kind: 'bone',
    layer: 'bone',
    name: 'Patella',
    latin: 'Patella',
    synonyms: ['kneecap', 'knee'],
    fma: '24487',
  },
  {
    key: 'foot-skeleton',
    kind: 'bone',
    layer: 'bone',
    name: 'Bones of the foot',
    latin: 'Ossa pedis',
    synonyms: ['foot', 'heel', 'ankle', 'toes'],
    fma: '24222',
  },
]);
