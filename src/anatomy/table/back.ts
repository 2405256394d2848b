import { type Row, rows } from './row.ts';

const vertebra = (number: number, roman: string, fma: string): Row => ({
  key: `lumbar-vertebra-${number}`,
  kind: 'bone',
  layer: 'bone',
  midline: true,
  name: `Lumbar vertebra L${number}`,
  latin: `Vertebra lumbalis ${roman}`,
  synonyms: [`L${number}`, 'lower back', 'spine'],
  fma,
});

const disc = (above: number, fma: string): Row => ({
  key: `intervertebral-disc-l${above}-l${above + 1}`,
  kind: 'disc',
  layer: 'bone',
  midline: true,
  name: `Intervertebral disc L${above}/L${above + 1}`,
  latin: `Discus intervertebralis L${above}/L${above + 1}`,
  synonyms: ['disc', 'slipped disc', 'lower back'],
  fma,
});

/** The low back above the hip. */
export const BACK = rows('back', [
  {
    key: 'thoracolumbar-fascia',
    kind: 'fascia',
    layer: 'maximus',
    name: 'Thoracolumbar fascia, posterior layer',
    latin: 'Fascia thoracolumbalis, lamina posterior',
    synonyms: ['TLF', 'lumbar fascia', 'low back fascia'],
    from: ['sacrum', 'hip-bone', 'longissimus-thoracis', 'iliocostalis-lumborum', 'gluteus-maximus'],
  },
  {
    key: 'longissimus-thoracis',
    kind: 'muscle',
    layer: 'deep',
    name: 'Longissimus thoracis',
    latin: 'Musculus longissimus thoracis',
    synonyms: ['erector spinae', 'long back muscle', 'back extensor'],
    fma: '22753',
    tendon: [0.14, 0.1],
  },
  {
    key: 'iliocostalis-lumborum',
    kind: 'muscle',
    layer: 'deep',
    name: 'Iliocostalis lumborum',
    latin: 'Musculus iliocostalis lumborum',
    synonyms: ['erector spinae', 'outer back muscle', 'back extensor'],
    fma: '22741',
    tendon: [0.12, 0.12],
  },
  {
    key: 'quadratus-lumborum',
    kind: 'muscle',
    layer: 'deep',
    name: 'Quadratus lumborum',
    latin: 'Musculus quadratus lumborum',
    synonyms: ['QL', 'hip hiker', 'deep side-of-back muscle'],
    fma: '15569',
    from: ['hip-bone', 'iliolumbar-ligament', 'lumbar-vertebra-1', 'lumbar-vertebra-4', 'psoas-major'],
    tendon: [0.06, 0.06],
  },
  vertebra(1, 'I', '13072'),
  vertebra(2, 'II', '13073'),
  vertebra(3, 'III', '13074'),
  disc(1, '16033'),
  disc(2, '16034'),
  disc(3, '16035'),
]);
