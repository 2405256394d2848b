import { rows } from './row.ts';

/** Nerves and arteries of the gluteal muscles. */
export const SUPPLY = rows('supply', [
  {
    key: 'superior-gluteal-nerve',
    kind: 'nerve',
    layer: 'deep',
    name: 'Superior gluteal nerve',
    latin: 'Nervus gluteus superior',
    synonyms: ['gluteal nerve', 'L4 L5 S1'],
    fma: '16510',
    from: ['piriformis', 'gluteus-minimus', 'gluteus-medius', 'tensor-fasciae-latae', 'hip-bone'],
  },
  {
    key: 'inferior-gluteal-nerve',
    kind: 'nerve',
    layer: 'deep',
    name: 'Inferior gluteal nerve',
    latin: 'Nervus gluteus inferior',
    synonyms: ['gluteal nerve', 'L5 S1 S2'],
    from: ['piriformis', 'gluteus-maximus'],
  },
  {
    key: 'superior-gluteal-artery',
    kind: 'artery',
    layer: 'deep',
    name: 'Superior gluteal artery',
    latin: 'Arteria glutea superior',
    synonyms: ['gluteal artery', 'blood supply'],
    from: ['piriformis', 'hip-bone', 'gluteus-medius', 'gluteus-minimus'],
  },
  {
    key: 'inferior-gluteal-artery',
    kind: 'artery',
    layer: 'deep',
    name: 'Inferior gluteal artery',
    latin: 'Arteria glutea inferior',
    synonyms: ['gluteal artery', 'blood supply'],
    from: ['piriformis', 'gluteus-maximus', 'sciatic-nerve'],
  },
]);
