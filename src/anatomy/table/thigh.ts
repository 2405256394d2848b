import { rows } from './row.ts';

/** Muscles of the thigh that share the hip's bones, or lie under its fascia and nerve. */
export const THIGH = rows('thigh', [
  {
    key: 'biceps-femoris-long-head',
    kind: 'muscle',
    layer: 'deep',
    name: 'Biceps femoris, long head',
    latin: 'Caput longum musculi bicipitis femoris',
    synonyms: ['hamstring', 'hamstrings', 'outer hamstring'],
    fma: '45889',
  },
  {
    key: 'semitendinosus',
    kind: 'muscle',
    layer: 'deep',
    name: 'Semitendinosus',
    latin: 'Musculus semitendinosus',
    synonyms: ['hamstring', 'hamstrings', 'inner hamstring'],
    fma: '22359',
  },
  {
    key: 'semimembranosus',
    kind: 'muscle',
    layer: 'deep',
    name: 'Semimembranosus',
    latin: 'Musculus semimembranosus',
    synonyms: ['hamstring', 'hamstrings', 'inner hamstring'],
    fma: '22449',
  },
  {
    key: 'adductor-magnus',
    kind: 'muscle',
    layer: 'deep',
    name: 'Adductor magnus',
    latin: 'Musculus adductor magnus',
    synonyms: ['inner thigh muscle', 'adductor', 'groin muscle'],
    fma: '22460',
  },
  {
    key: 'vastus-lateralis',
    kind: 'muscle',
    layer: 'deep',
    name: 'Vastus lateralis',
    latin: 'Musculus vastus lateralis',
    synonyms: ['outer thigh muscle', 'quad', 'quadriceps'],
    fma: '38931',
  },
  {
    key: 'rectus-femoris',
    kind: 'muscle',
    layer: 'deep',
    name: 'Rectus femoris',
    latin: 'Musculus rectus femoris',
    synonyms: ['front thigh muscle', 'quad', 'quadriceps', 'hip flexor'],
    fma: '38929',
  },
]);
