import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANDMARKS, type StructureId } from '#anatomy';
import {
  SURFACE_MM,
  angleAt,
  angleOf,
  distanceBetween,
  distanceOf,
  errorOf,
} from '../../../src/features/measure/plain/readings.ts';
import type { MeasuredPoint } from '../../../src/features/measure/plain/value.ts';

type Vec = readonly [number, number, number];
const BONE = 'hip-bone.left' as StructureId;
const point = (at: Vec, missMm = 0, on = BONE): MeasuredPoint => ({ on, at, missMm });
const anyVec = fc.tuple(
  ...[0, 1, 2].map(() => fc.integer({ min: -900, max: 900 })),
) as unknown as fc.Arbitrary<Vec>;

describe('angles and distances', () => {
  test('a right triangle of 30, 40 and 50', () => {
    const [a, b, c] = [point([30, 0, 0]), point([0, 0, 0]), point([0, 40, 0])];
    expect(distanceOf(a, c).value).toBe(50);
    expect(angleOf(a, b, c)!.value).toBe(90);
    expect(angleOf(b, a, c)!.value + angleOf(b, c, a)!.value).toBeCloseTo(90, 10);
  });

  test.each<[number, Vec]>([
    [0, [7, 0, 0]],
    [45, [5, 5, 0]],
    [60, [1, Math.sqrt(3), 0]],
    [180, [-3, 0, 0]],
  ])('%d degrees', (degrees, to) => {
    expect(angleAt([0, 0, 0], [2, 0, 0], to)).toBeCloseTo(degrees, 10);
  });

  test('the angles of any triangle make 180 degrees, and its sides keep the law of cosines', () => {
    fc.assert(
      fc.property(anyVec, anyVec, anyVec, (a, b, c) => {
        const [ab, bc, ca] = [distanceBetween(a, b), distanceBetween(b, c), distanceBetween(c, a)];
        fc.pre(Math.min(ab, bc, ca) > 1);
        const angles = [angleAt(a, b, c)!, angleAt(b, c, a)!, angleAt(c, a, b)!];
        expect(angles[0]! + angles[1]! + angles[2]!).toBeCloseTo(180, 6);
        expect(ab ** 2 + bc ** 2 - 2 * ab * bc * Math.cos((angles[1]! * Math.PI) / 180)).toBeCloseTo(
          ca ** 2,
          3,
        );
      }),
      { seed: 3 },
    );
  });

  test('there is no angle where two points are one', () => {
    expect(angleOf(point([1, 2, 3]), point([1, 2, 3]), point([4, 5, 6]))).toBeNull();
  });
});

describe('how far a figure may be off', () => {
  test('surface and hand add up as squares; what was not measured has no error that is known', () => {
    expect(errorOf(point([0, 0, 0], 1.5))).toBeCloseTo(Math.hypot(SURFACE_MM.hip, 1.5), 10);
    expect(errorOf(point([0, 0, 0], 0, 'patella.left' as StructureId))).toBe(SURFACE_MM.beside);
    for (const id of ['sciatic-nerve.left', 'body-surface'])
      expect(errorOf(point([0, 0, 0], 0, id as StructureId)), id).toBeNull();
    expect(
      distanceOf(point([0, 0, 0]), point([9, 0, 0], 0, 'sciatic-nerve.left' as StructureId)).error,
    ).toBeNull();
    expect(distanceOf(point([0, 0, 0]), point([9, 0, 0])).error).toBeCloseTo(SURFACE_MM.hip * Math.SQRT2, 10);
  });

  // Each point is moved a little along each axis, and the angle worked out anew: what the formula says in one line.
  test('the error of an angle is what small movements of its points make of it', () => {
    fc.assert(
      fc.property(anyVec, anyVec, anyVec, (a, b, c) => {
        const value = angleAt(b, a, c);
        const sides = [distanceBetween(a, b), distanceBetween(b, c)];
        fc.pre(value !== null && value > 5 && value < 175 && Math.min(...sides) > 50);
        const step = 1e-4;
        let squares = 0;
        for (const which of [0, 1, 2])
          for (const axis of [0, 1, 2]) {
            const moved = [a, b, c].map((at, n) =>
              at.map((x, k) => (n === which && k === axis ? x + step : x)),
            ) as unknown as [Vec, Vec, Vec];
            squares += ((angleAt(moved[1], moved[0], moved[2])! - value) / step) ** 2;
          }
        const { error } = angleOf(point(a), point(b), point(c))!;
        expect(error! / (SURFACE_MM.hip * Math.sqrt(squares))).toBeCloseTo(1, 2);
      }),
      { seed: 5 },
    );
  });
});

test('between landmarks it finds the width that the report of the model states beside the published one', () => {
  const at = LANDMARKS.find(({ key }) => key === 'asis')!.points[0]!;
  const { value } = distanceOf(point(at), point([-at[0], at[1], at[2]], 0, 'hip-bone.right' as StructureId));
  // docs/model-report.md: "width between the anterior superior iliac spines | 238.0 mm | 188 to 274".
  expect(value).toBeCloseTo(238, 1);
});
