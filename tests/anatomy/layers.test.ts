import { expect, test } from 'vitest';
import { LAYERS, instanceOf, isStructureId, depthOf } from '#anatomy';

const depth = (id: string) => {
  if (!isStructureId(id)) throw new Error(`no structure "${id}"`);
  return depthOf(instanceOf(id).layer);
};

test('the layers are those that a dissector meets, from the skin to the bone', () => {
  expect(LAYERS).toEqual(['skin', 'maximus', 'medius', 'minimus', 'deep', 'bone']);
  // Gray's Anatomy, gluteal region: what each one covers.
  const inward = ['body-surface', 'gluteus-maximus.left', 'gluteus-medius.left', 'gluteus-minimus.left'];
  for (const [n, id] of inward.entries()) expect(depth(id), id).toBe(n);
  expect(depth('piriformis.left')).toBe(4);
  expect(depth('hip-bone.left')).toBe(5);
});
