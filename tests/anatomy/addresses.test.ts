import { describe, expect, test } from 'vitest';
import { INSTANCES } from '#anatomy';

/** Ids that links and pages elsewhere rely on. Renaming one would break them. */
const PAIRED = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'quadratus-femoris',
  'quadratus-lumborum',
  'iliotibial-tract',
  'thoracolumbar-fascia',
  'sacrotuberous-ligament',
  'sacrospinous-ligament',
  'iliolumbar-ligament',
  'posterior-sacroiliac-ligament',
  'sciatic-nerve',
  'superior-gluteal-nerve',
  'inferior-gluteal-nerve',
  'superior-gluteal-artery',
  'inferior-gluteal-artery',
  'hip-bone',
  'femur',
  'foot-skeleton',
];
const SINGLE = ['sacrum', 'body-surface', 'lumbar-vertebra-1', 'intervertebral-disc-l5-s1'];

describe('ids that addresses elsewhere rely on', () => {
  const ids = new Set<string>(INSTANCES.map(({ id }) => id));
  test.each([...PAIRED.flatMap((key) => [`${key}.left`, `${key}.right`]), ...SINGLE])('%s', (id) => {
    expect(ids).toContain(id);
  });
});
