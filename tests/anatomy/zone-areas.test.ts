import { describe, expect, test } from 'vitest';
import { type ZoneId, ZONE_IDS, areaStrengths, zoneCentre, zonesField } from '#anatomy';

/** Places round the middle of the left leg's back, every 4 mm from the buttock down to the ankle; by the eye, off the model. */
const DOWN_THE_BACK = Array.from({ length: 180 }, (_, i) => -30 - 4 * i).map(
  (y) => [77, y, y > -410 ? -85 : -95] as const,
);
const at = (places: readonly (readonly [number, number, number])[]) => Float32Array.from(places.flat());
const along = (zones: readonly ZoneId[], others: readonly ZoneId[] = []) =>
  [...areaStrengths(zones, others, 'left', at(DOWN_THE_BACK))].map(
    (strength, i) => [DOWN_THE_BACK[i]![1], strength] as const,
  );
const between = (values: readonly (readonly [number, number])[], top: number, bottom: number) =>
  values.filter(([y]) => y <= top && y >= bottom).map(([, strength]) => strength);

const LEG: readonly ZoneId[] = ['thigh-post-prox', 'thigh-post-dist', 'calf-prox', 'calf-dist'];

describe('painted areas', () => {
  test('run on over the back of the knee, where nothing else is said of it', () => {
    for (const strength of between(along(LEG), -120, -640)) expect(strength).toBeGreaterThan(0.5);
    // Where the knee is an area of the other kind, that is what is painted there.
    const knee = between(along(LEG, ['popliteal']), -410, -420);
    for (const strength of knee) expect(strength).toBe(0);
  });

  test('run on between neighbours with no seam', () => {
    for (const strength of between(along(['thigh-post-prox', 'thigh-post-dist']), -120, -330))
      expect(strength).toBeGreaterThan(0.85);
  });

  test('do not run on to what is not painted', () => {
    for (const strength of between(along(['thigh-post-dist']), -470, -640)) expect(strength).toBe(0);
  });

  test('fade at their ends as they do at their sides: softly, over some centimeters', () => {
    // The upper thigh ends at 0.64 of the way from trochanter to knee: -275 mm.
    const end = along(['thigh-post-prox']).filter(([, strength]) => strength > 0.05 && strength < 0.95);
    const low = end.filter(([y]) => y < -200).map(([y]) => y);
    expect(Math.max(...low) - Math.min(...low)).toBeGreaterThan(15);
    expect(Math.max(...low)).toBeLessThan(-245);
    expect(Math.min(...low)).toBeGreaterThan(-310);
    for (const [[, a], [, b]] of along(['thigh-post-prox']).map(
      (one, i, all) => [one, all[i + 1] ?? one] as const,
    ))
      expect(Math.abs(a - b)).toBeLessThan(0.25);
  });

  test.each(ZONE_IDS)('%s: strong in its middle; the right side is the left one mirrored', (zone) => {
    const [x, y, z] = zoneCentre(zone, 'left');
    const near = [x, x + 9, x - 17].map((value) => [value, y + 3, z] as const);
    const left = areaStrengths([zone], [], 'left', at(near));
    const right = areaStrengths([zone], [], 'right', at(near.map(([a, b, c]) => [-a, b, c])));
    expect([...right]).toEqual([...left]);
    expect(areaStrengths([zone], [], 'left', at([[x, y, z]]))[0]).toBeGreaterThan(0.5);
  });

  test('of the joint between sacrum and hip bone have no column beside the spine', () => {
    const zones: readonly ZoneId[] = ['sacroiliac', 'buttock-central', 'lumbar-paraspinal'];
    const beside = [130, 200, 230].map((y) => [32, y, -75] as const);
    const [low, ...high] = areaStrengths(zones, [], 'left', at(beside));
    expect(low).toBeGreaterThan(0.5);
    for (const strength of high) expect(strength).toBeLessThan(0.35);
  });
});

test('neighbours have one edge together, and a place far from all of them is far', () => {
  const places = at([[77, -275, -85], [77, 200, -85]]); // prettier-ignore
  const [seam, far] = zonesField(['thigh-post-prox', 'thigh-post-dist'], 'left', places);
  expect(seam).toBeLessThan(-7);
  expect(far).toBeGreaterThanOrEqual(60);
});
