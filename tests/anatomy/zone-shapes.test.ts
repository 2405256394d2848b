import { beforeAll, describe, expect, test } from 'vitest';
import { ZONE_IDS, type ZoneId, zoneCentre, zoneFacing, zoneWeight, zoneWeights } from '#anatomy';
import { readModels } from '../support/models.ts';
import { ZONE_PLACES, type ZonePlace } from './zone-places.ts';
import { ZoneSurface } from './zone-surface.ts';

const MIDLINE = new Set<ZoneId>(['lumbar-belt', 'sacrum', 'coccyx', 'perineum']);
const H = Math.SQRT1_2;
const TOWARDS: Readonly<Record<ZonePlace['from'], readonly [number, number, number]>> = {
  back: [0, 0, -1],
  outer: [1, 0, 0],
  front: [0, 0, 1],
  'outer back': [H, 0, -H],
  'outer front': [H, 0, H],
  inner: [-1, 0, 0],
  'inner front': [-H, 0, H],
  above: [0, 1, 0],
  below: [0, -1, 0],
};
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((v, k) => v - b[k]!));
const degreesBetween = (a: number, b: number) => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

let body: ZoneSurface;
let lite: ZoneSurface;
let thicker: ZoneSurface;
beforeAll(async () => {
  const full = (await readModels('full')).get('body-surface')!;
  body = new ZoneSurface(full);
  thicker = new ZoneSurface(full, 10);
  lite = new ZoneSurface((await readModels('lite')).get('body-surface')!);
});

describe.each(ZONE_IDS)('%s', (zone) => {
  const { place, from, withinMm, areaCm2, y } = ZONE_PLACES[zone];

  test('lies where a hand would draw it, as large as a hand would', () => {
    const found = body.measure(zone);
    const skin = body.leaving(place, TOWARDS[from]);
    expect(apart(found.centre, skin), `centre ${found.centre.join()}, place ${skin.join()}`).toBeLessThan(
      withinMm,
    );
    expect(found.areaCm2).toBeGreaterThan(areaCm2[0]);
    expect(found.areaCm2).toBeLessThan(areaCm2[1]);
    const towards = TOWARDS[from].reduce((sum, value, k) => sum + value * found.outward[k]!, 0);
    expect(towards, `faces ${found.outward.join()}`).toBeGreaterThan(0.75);
  });

  test('touches nothing above or below its part of the body, nor the other side', () => {
    for (const point of body.measure(zone).touched) {
      expect(point[1], point.join()).toBeGreaterThan(y[0]);
      expect(point[1], point.join()).toBeLessThan(y[1]);
      if (!MIDLINE.has(zone)) expect(point[0], point.join()).toBeGreaterThan(-9);
    }
  });

  test('covers the midline evenly or is mirrored exactly', () => {
    const mirrored = body.positions.map((value, i) => (i % 3 === 0 ? -value : value));
    const right = zoneWeights([zone], 'right', mirrored);
    expect(right).toEqual(zoneWeights([zone], 'left', body.positions));
    const [x, ...rest] = zoneCentre(zone, 'left');
    expect(zoneCentre(zone, 'right')).toEqual([-x, ...rest]);
    if (MIDLINE.has(zone)) expect(right).toEqual(zoneWeights([zone], 'left', mirrored));
  });

  test('fades without a step', () => {
    let steepest = 0;
    body.alongEdges(2, (run) => {
      const weights = zoneWeights([zone], 'left', run);
      for (let i = 1; i < weights.length; i++)
        steepest = Math.max(steepest, Math.abs(weights[i]! - weights[i - 1]!));
    });
    expect(steepest).toBeGreaterThan(0.05);
    // A tenth a millimetre, and what the last of the steps on an edge is rounded by.
    expect(steepest).toBeLessThan(0.21);
  });

  test('has its middle on the surface, within itself, and is seen from where it says', () => {
    const centre = zoneCentre(zone, 'left');
    expect(zoneWeight(zone, 'left', centre)).toBe(1);
    let nearest = Infinity;
    for (let i = 0; i < body.areas.length; i++) nearest = Math.min(nearest, apart(body.at(i), centre));
    expect(nearest).toBeLessThan(15);
    const { outward } = body.measure(zone);
    // What faces up or down is seen from any azimuth or none.
    if (Math.abs(outward[1]) < 0.7)
      expect(
        degreesBetween(zoneFacing(zone), (Math.atan2(outward[0], outward[2]) * 180) / Math.PI),
      ).toBeLessThan(30);
  });

  test('is found on another surface of the same body', () => {
    const here = body.measure(zone);
    // Ten of the millimetres are the thickness itself; a thin foot grows by a third with it.
    for (const [other, withinMm, grown] of [
      [lite, 6, 1.15],
      [thicker, 18, 1.4],
    ] as const) {
      const there = other.measure(zone);
      expect(apart(here.centre, there.centre)).toBeLessThan(withinMm);
      expect(there.areaCm2 / here.areaCm2).toBeGreaterThan(0.85);
      expect(there.areaCm2 / here.areaCm2).toBeLessThan(grown);
    }
  });
});

/** Share of the area of chosen vertices where some zone says at least `least`. */
function covered(zones: readonly ZoneId[], least: number, chosen: (i: number) => boolean): number {
  const weights = zoneWeights(zones, 'left', body.positions);
  let [all, some] = [0, 0];
  weights.forEach((weight, i) => {
    if (!chosen(i)) return;
    all += body.areas[i]!;
    if (weight >= least) some += body.areas[i]!;
  });
  expect(all).toBeGreaterThan(10_000);
  return some / all;
}

const named = (pattern: RegExp) => ZONE_IDS.filter((zone) => pattern.test(zone));
const between = (value: number, low: number, high: number) => value > low && value < high;
/** The cosine between the surface's outward direction and a horizontal one. */
const faces = (i: number, x: number, z: number) =>
  body.mesh.normals[3 * i]! * x + body.mesh.normals[3 * i + 2]! * z;

test('the back of the limb is covered from the crease of the buttock to above the ankle', () => {
  const zones = named(/^thigh-post|popliteal|^calf/);
  const chosen = (i: number) =>
    between(body.at(i)[0], 20, 200) && between(body.at(i)[1], -730, -80) && faces(i, 0, -1) > 0.8;
  expect(covered(zones, 0.85, chosen)).toBeGreaterThan(0.97);
});

test('the outer side of the limb is covered from the trochanter to the outer ankle', () => {
  const zones = named(
    /^thigh-(lat|anterolat)|^knee-lateral|^leg-lateral|^ankle-lateral|^trochanter|^hip-posterior/,
  );
  const chosen = (i: number) =>
    between(body.at(i)[0], 20, 200) && between(body.at(i)[1], -775, -10) && faces(i, 1, 0) > 0.9;
  // The rest lies in front of the trochanter, which no pattern names.
  expect(covered(zones, 0.85, chosen)).toBeGreaterThan(0.9);
});

test('the buttock is covered from below the crest to the crease', () => {
  const zones = named(/^buttock|^cleft|^sacr|^iliac|^coccyx|^ischial|^gluteal|^hip-posterior|^trochanter/);
  const chosen = (i: number) =>
    between(body.at(i)[0], 2, 200) && between(body.at(i)[1], -65, 85) && faces(i, 0.3, -0.95) > 0.3;
  expect(covered(zones, 0.5, chosen)).toBeGreaterThan(0.93);
});

test('zones that share a border leave no gap between their middles', () => {
  const seams: readonly (readonly [ZoneId, ZoneId])[] = [
    ['thigh-post-prox', 'thigh-post-dist'],
    ['thigh-lat-prox', 'thigh-lat-dist'],
    ['thigh-post-prox', 'thigh-lat-prox'],
    ['thigh-post-dist', 'popliteal'],
    ['popliteal', 'calf-prox'],
    ['calf-prox', 'calf-dist'],
    ['thigh-lat-dist', 'knee-lateral'],
    ['knee-lateral', 'leg-lateral'],
    ['buttock-upper-lateral', 'buttock-central'],
    ['buttock-central', 'buttock-lower-lateral'],
    ['buttock-lower-medial', 'buttock-lower-lateral'],
  ];
  for (const [one, other] of seams) {
    const [from, to] = [zoneCentre(one, 'left'), zoneCentre(other, 'left')];
    for (let t = 0; t <= 1; t += 1 / 64) {
      const way = Float32Array.from(from, (value, k) => value + t * (to[k]! - value));
      expect(zoneWeights([one, other], 'left', way)[0], `${one}, ${other} at ${way.join()}`).toBeGreaterThan(
        0.9,
      );
    }
  }
});

test('several zones at once are as strong as the strongest of them', () => {
  const zones: ZoneId[] = ['sacrum', 'sacroiliac', 'foot-sole', 'trochanter'];
  const singly = zones.map((zone) => zoneWeights([zone], 'right', body.positions));
  const together = zoneWeights(zones, 'right', body.positions);
  expect(together.every((weight, i) => weight === Math.max(...singly.map((weights) => weights[i]!)))).toBe(
    true,
  );
  expect(zoneWeights([], 'left', body.positions).every((weight) => weight === 0)).toBe(true);
});
