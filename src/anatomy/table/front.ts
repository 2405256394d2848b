import { rows } from './row.ts';

/** Inside the pelvis and across the front of the hip. */
export const FRONT = rows('front', [
  {
    key: 'iliacus',
    kind: 'muscle',
    layer: 'deep',
    name: 'Iliacus',
    latin: 'Musculus iliacus',
    synonyms: ['iliopsoas', 'hip flexor'],
    fma: '22323',
    tendon: [0, 0.12],
  },
  {
    key: 'psoas-major',
    kind: 'muscle',
    layer: 'deep',
    name: 'Psoas major',
    latin: 'Musculus psoas major',
    synonyms: ['psoas', 'iliopsoas', 'hip flexor'],
    fma: '22343',
    tendon: [0, 0.18],
  },
  {
    key: 'coccygeus',
    kind: 'muscle',
    layer: 'deep',
    name: 'Coccygeus',
    latin: 'Musculus ischiococcygeus',
    synonyms: ['ischiococcygeus', 'pelvic floor', 'tailbone muscle'],
    fma: '46444',
    tendon: [0.08, 0.12],
  },
]);
