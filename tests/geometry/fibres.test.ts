import { describe, expect, test } from 'vitest';
import { type VoxelSolid, fillWithVoxels, harmonicField, traceFibres } from '#geometry';
import { sphere } from '../support/shapes.ts';

/** A box of cells with two empty layers around it; `keep` may cut away more. */
function box(
  size: readonly [number, number, number],
  keep: (x: number, y: number, z: number) => boolean = () => true,
) {
  const full = size.map((n) => n + 4) as [number, number, number];
  const inside = new Uint8Array(full[0] * full[1] * full[2]);
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++) {
        if (keep(i, j, k)) inside[((k + 2) * full[1] + j + 2) * full[0] + i + 2] = 1;
      }
    }
  }
  const solid: VoxelSolid = { size: full, origin: [-2, -2, -2], step: 1, inside };
  return solid;
}

describe('the harmonic field', () => {
  test('of a bar held at both ends rises evenly', () => {
    const solid = box([21, 5, 5]);
    const field = harmonicField(solid, [
      { value: 0, holds: (x) => x < 0.5 },
      { value: 1, holds: (x) => x > 19.5 },
    ]);
    for (let i = 0; i <= 20; i++) {
      expect(field[(4 * solid.size[1] + 4) * solid.size[0] + i + 2]).toBeCloseTo(i / 20, 4);
    }
  });

  test('between two circles is the logarithm of the radius', () => {
    const radius = (x: number, y: number) => Math.hypot(x - 40, y - 40);
    const solid = box([81, 81, 1], (x, y) => radius(x, y) >= 9 && radius(x, y) <= 39);
    const field = harmonicField(solid, [
      { value: 0, holds: (x, y) => radius(x, y) < 10 },
      { value: 1, holds: (x, y) => radius(x, y) > 38 },
    ]);
    for (const r of [15, 20, 28, 34]) {
      const exact = Math.log(r / 9.5) / Math.log(38.5 / 9.5);
      expect(field[(2 * solid.size[1] + 42) * solid.size[0] + 42 + r]).toBeCloseTo(exact, 1.5);
    }
  });

  test('refuses a held set that touches nothing', () => {
    expect(() => harmonicField(box([5, 5, 5]), [{ value: 0, holds: () => false }])).toThrow(
      /touches no cell/,
    );
  });
});

describe('fibres', () => {
  test('of a bar cross its middle straight and know how far along they are', () => {
    const solid = box([21, 7, 7]);
    const field = harmonicField(solid, [
      { value: 0, holds: (x) => x < 0.5 },
      { value: 1, holds: (x) => x > 19.5 },
    ]);
    const { seeds, along, lengths, found } = traceFibres(
      Float64Array.from([4, 2, 5, 15, 1, 3]),
      solid,
      field,
    );
    expect([...found]).toEqual([1, 1]);
    [10, 2, 5, 10, 1, 3].forEach((value, i) => expect(seeds[i]).toBeCloseTo(value, 1));
    expect(along[0]).toBeCloseTo(0.2, 1.5);
    expect(along[1]).toBeCloseTo(0.75, 1.5);
    expect(lengths[0]).toBeCloseTo(20, -0.5);
  });

  test('of a fan share one seed along one ray, by length and not by the field', () => {
    const radius = (x: number, y: number) => Math.hypot(x - 40, y - 40);
    const solid = box([81, 81, 5], (x, y) => radius(x, y) >= 9 && radius(x, y) <= 39);
    const field = harmonicField(solid, [
      { value: 0, holds: (x, y) => radius(x, y) < 10 },
      { value: 1, holds: (x, y) => radius(x, y) > 38 },
    ]);
    const angle = 0.6;
    const at = (r: number) => [40 + r * Math.cos(angle), 40 + r * Math.sin(angle), 2];
    const { seeds, along } = traceFibres(Float64Array.from([...at(14), ...at(24), ...at(34)]), solid, field);
    for (const other of [3, 6])
      for (let k = 0; k < 3; k++) expect(seeds[other + k]).toBeCloseTo(seeds[k]!, 0);
    [14, 24, 34].forEach((r, i) => expect(along[i]).toBeCloseTo((r - 9.5) / 29, 1));
  });
});

test('cells fill a sphere to its volume', () => {
  const { inside, step } = fillWithVoxels(sphere(20, 5), 1);
  const volume = inside.reduce((sum, cell) => sum + cell, 0) * step ** 3;
  expect(volume / ((4 / 3) * Math.PI * 8000)).toBeCloseTo(1, 1.9);
});
