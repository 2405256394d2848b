import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAMERA_LIMITS, PRESET_POSES, VIEW_PRESETS, normalisePose, samePose, wrapDegrees } from '#state';
import { anyPose, anyRawPose } from './arbitraries.ts';

const numbers = (pose: ReturnType<typeof normalisePose>) => [
  pose.azimuthDeg,
  pose.elevationDeg,
  pose.distanceMm,
  ...pose.targetMm,
];

describe('a camera pose', () => {
  test('ends within the limits wherever it came from', () => {
    fc.assert(
      fc.property(anyRawPose, (raw) => {
        const pose = normalisePose(raw);
        expect(pose.azimuthDeg).toBeGreaterThan(-180);
        expect(pose.azimuthDeg).toBeLessThanOrEqual(180);
        expect(Math.abs(pose.elevationDeg)).toBeLessThanOrEqual(CAMERA_LIMITS.maxElevationDeg);
        expect(pose.distanceMm).toBeGreaterThanOrEqual(CAMERA_LIMITS.minDistanceMm);
        expect(pose.distanceMm).toBeLessThanOrEqual(CAMERA_LIMITS.maxDistanceMm);
        pose.targetMm.forEach((value, axis) => {
          const [min, max] = CAMERA_LIMITS.targetMm[axis]!;
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('is written with one decimal at most, and never as minus zero', () => {
    fc.assert(
      fc.property(anyRawPose, (raw) => {
        for (const value of numbers(normalisePose(raw))) {
          expect(String(value)).toMatch(/^-?\d+(\.\d)?$/);
          expect(Object.is(value, -0)).toBe(false);
        }
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  test('does not change when normalised again', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        expect(normalisePose(pose)).toEqual(pose);
        expect(samePose(normalisePose(pose), pose)).toBe(true);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('is moved by less than a rounding step when it is within the limits', () => {
    const raw = {
      azimuthDeg: 12.34,
      elevationDeg: -5.67,
      distanceMm: 300.04,
      targetMm: [1.26, -2.21, 3.04],
    } as const;
    expect(normalisePose(raw)).toEqual({
      azimuthDeg: 12.3,
      elevationDeg: -5.7,
      distanceMm: 300,
      targetMm: [1.3, -2.2, 3],
    });
  });

  test.each([NaN, Infinity, -Infinity])('stays a pose when a figure is %s', (bad) => {
    const pose = normalisePose({
      azimuthDeg: bad,
      elevationDeg: bad,
      distanceMm: bad,
      targetMm: [bad, bad, bad],
    });
    for (const value of numbers(pose)) expect(value).toSatisfy(Number.isFinite);
    expect(normalisePose(pose)).toEqual(pose);
  });

  test.each(VIEW_PRESETS)('the preset %s is already normal', (preset) => {
    expect(normalisePose(PRESET_POSES[preset])).toEqual(PRESET_POSES[preset]);
  });

  test.each([
    [180, 180],
    [-180, 180],
    [540, 180],
    [190, -170],
    [-190, 170],
    [0, 0],
    [360, 0],
    [-90, -90],
  ])('%d degrees are %d', (angle, wrapped) => {
    expect(wrapDegrees(angle)).toBe(wrapped);
  });

  test('just short of a half turn rounds to a half turn, on the same side for both', () => {
    const at = (azimuthDeg: number) => normalisePose({ ...PRESET_POSES.back, azimuthDeg }).azimuthDeg;
    expect(at(-179.99)).toBe(180);
    expect(at(179.99)).toBe(180);
  });

  test('two poses differ when any one figure differs', () => {
    const pose = PRESET_POSES.back;
    expect(samePose(pose, { ...pose })).toBe(true);
    for (const other of [
      { ...pose, azimuthDeg: 1 },
      { ...pose, elevationDeg: 1 },
      { ...pose, distanceMm: 1 },
      { ...pose, targetMm: [0, 20, -24] as const },
    ]) {
      expect(samePose(pose, other)).toBe(false);
    }
  });
});
