import { beforeAll, describe, expect, test } from 'vitest';
import {
  SIDES,
  ZONE_IDS,
  ZONE_REGIONS,
  type ZoneRegion,
  spotAt,
  zoneCentre,
  zoneOf,
  zoneSpot,
} from '#anatomy';
import { readModels } from '../support/models.ts';
import { ZoneSurface } from './zone-surface.ts';

type Vector = readonly [number, number, number];

/** About the lowest ribs, and the navel: above it the front of the belly has no zone. */
const BELOW_RIBS_MM = 230;
const NAVEL_MM = 150;
/** So far from the midline a touch is clearly of one side. */
const CLEAR_OF_MIDLINE_MM = 25;

let body: ZoneSurface;
let places: readonly Vector[];
beforeAll(async () => {
  body = new ZoneSurface((await readModels('lite')).get('body-surface')!);
  places = Array.from(body.areas, (_, i) => body.at(i));
});

const region = (name: ZoneRegion) => ZONE_REGIONS[name] as readonly string[];

describe.each(ZONE_IDS)('%s', (zone) => {
  test.each(SIDES)('a touch on its middle finds it or one that lies there too: %s', (side) => {
    const spot = spotAt(zoneCentre(zone, side));
    expect(spot).not.toBeNull();
    const found = zoneOf(spot!);
    const [here, there] = [zoneCentre(zone, side), zoneCentre(found, side)];
    expect(Math.hypot(...here.map((value, k) => value - there[k]!))).toBeLessThan(35);
  });
});

test('every zone can be touched somewhere', () => {
  const found = new Set(places.map((place) => spotAt(place)).filter((spot) => spot !== null));
  for (const zone of ZONE_IDS)
    for (const side of SIDES) expect([...found], zone).toContain(zoneSpot(zone, side));
});

test('a touch anywhere below the ribs finds a zone, of the side that was touched', () => {
  const missed: string[] = [];
  for (const place of places) {
    if (place[1] > (place[2] > 20 ? NAVEL_MM : BELOW_RIBS_MM)) continue;
    const spot = spotAt(place);
    if (spot === null) missed.push(place.map(Math.round).join());
    else if (Math.abs(place[0]) > CLEAR_OF_MIDLINE_MM && spot.includes('.'))
      expect(spot).toMatch(place[0] > 0 ? /\.left$/ : /\.right$/);
  }
  expect(missed.length, missed.slice(0, 20).join('; ')).toBe(0);
});

test('what is found belongs to the part of the body that was touched', () => {
  const upper = new Set([...region('low-back'), ...region('buttock'), ...region('hip')]);
  for (const place of places) {
    const spot = spotAt(place);
    if (spot === null) continue;
    const [, y] = place;
    const zone = zoneOf(spot);
    // Trunk and hip end at the crease; knee and leg lie between mid-thigh and ankle; the foot below.
    if (y > 130) expect([...upper], place.join()).toContain(zone);
    if (y < -160) expect([...upper], place.join()).not.toContain(zone);
    if (y < -460 && y > -690) expect(region('leg'), place.join()).toContain(zone);
    if (y < -790) expect(region('foot'), place.join()).toContain(zone);
  }
});

test('what is at the front is not looked for at the back, nor the other way round', () => {
  for (const [zones, from, to] of [
    [/^thigh-post|^popliteal|^calf|^buttock|^gluteal|^cleft|^coccyx|^sacrum|^lumbar/, 20, 200],
    [/^thigh-front|^knee-front|^groin|^abdomen/, -200, -60],
  ] as const)
    for (const place of places) {
      const [x, y, z] = place;
      if (y < -450 || y > BELOW_RIBS_MM || z < from || z > to || Math.abs(x) > 100) continue;
      const spot = spotAt(place);
      if (spot !== null) expect(zoneOf(spot), place.join()).not.toMatch(zones);
    }
});

test('a touch on the inner thigh or the crotch finds nothing of the outer hip', () => {
  const inner = places.filter(([x, y]) => Math.abs(x) < 40 && y < -20 && y > -350);
  expect(inner.length).toBeGreaterThan(50);
  for (const place of inner)
    expect(zoneOf(spotAt(place)!), place.join()).not.toMatch(/trochanter|-lat|lateral|hip-posterior/);
});

test('above the ribs nothing is found', () => {
  const high = places.filter(([, y]) => y > 420);
  expect(high.filter((place) => spotAt(place) !== null)).toEqual([]);
});

test('a touch between the legs, from the front too, finds the place that leads to the emergency signs', () => {
  // The skin between the legs lies at y -55, and the front of the crotch at z 30 to 40.
  const between = places.filter(([x, y]) => Math.abs(x) < 6 && y < -50 && y > -85);
  for (const [part, from, to] of [
    ['front', 20, 40],
    ['middle', -50, 20],
  ] as const) {
    const touched = between.filter(([, , z]) => z > from && z < to);
    expect(touched.length, part).toBeGreaterThan(5);
    const found = touched.filter((place) => spotAt(place) === 'perineum');
    expect(found.length / touched.length, part).toBeGreaterThan(0.8);
  }
});

test('a touch on the inner face of the thigh finds the inner thigh', () => {
  const inner = places.filter(
    ([x, y], i) => x > 0 && x < 70 && y < -130 && y > -360 && body.mesh.normals[3 * i]! < -0.8,
  );
  expect(inner.length).toBeGreaterThan(20);
  const found = inner.filter((place) => spotAt(place) === 'thigh-medial.left');
  expect(found.length / inner.length).toBeGreaterThan(0.9);
});
