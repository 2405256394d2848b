import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ZONE_IDS } from '#anatomy';
import { PATTERN_IDS, patternZones } from '#content/pattern-zones';
import { BODY_LEVELS } from '../../src/panel/pain/body-outline.ts';
import { isSeenFrom, pictureBox, sidesThatShow, zonePath } from '../../src/panel/pain/body-picture.ts';

interface Slice {
  readonly y: number;
  readonly loops: readonly (readonly number[])[];
}

test('the outline of the small body is that of the measured skin', () => {
  const file = new URL('../../src/anatomy/outlines/body-surface.json', import.meta.url);
  const { solids } = JSON.parse(readFileSync(file, 'utf8')) as { solids: { slices: Slice[] }[] };
  const slices = solids.flatMap((solid) => solid.slices);
  for (const [yMm, outer, , back, front] of BODY_LEVELS) {
    const near = slices.reduce((a, b) => (Math.abs(b.y - 10 * yMm) < Math.abs(a.y - 10 * yMm) ? b : a));
    const places = near.loops.flatMap((loop) => [...loop]);
    const across = places.filter((_, at) => at % 2 === 0).map((value) => value / 10);
    const depth = places.filter((_, at) => at % 2 === 1).map((value) => value / 10);
    // Left and right are not quite alike; the picture's halves are.
    expect(Math.abs(Math.max(...across) - outer)).toBeLessThan(8);
    expect(Math.abs(Math.min(...depth) - back)).toBeLessThan(8);
    expect(Math.abs(Math.max(...depth) - front)).toBeLessThan(8);
  }
});

test('every main area of every pattern is seen in its pictures; two are enough for the gluteal muscles', () => {
  for (const id of PATTERN_IDS) {
    const { core } = patternZones(id);
    const sides = sidesThatShow(core);
    for (const zone of core)
      expect(
        sides.some((side) => isSeenFrom(zone, side)),
        `${id} ${zone}`,
      ).toBe(true);
    if (/^(gluteus|piriformis)/.test(id)) expect(sides.length).toBeLessThanOrEqual(2);
  }
});

test('the right side is the mirror image of the left, and each lies where the reader’s own is, seen from behind', () => {
  const numbers = (path: string) => [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x]) => Number(x));
  for (const zone of ZONE_IDS) {
    const [left, right] = (['left', 'right'] as const).map((side) => numbers(zonePath(zone, 'back', side)));
    expect(right!.map((x) => -x + 0)).toEqual(left!.map((x) => x + 0));
  }
  const [from, , width] = pictureBox('back', 'left', -430);
  const [middle] = [from + width / 2];
  expect(Math.max(...numbers(zonePath('ischial', 'back', 'left')))).toBeLessThan(middle);
});
