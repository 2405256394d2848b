import { expect, test } from 'vitest';
import { TriangleTree, squaredDistanceToTriangle } from '#geometry';
import { seeded, sphere, torus } from '../support/shapes.ts';

test('distance equals a search over every triangle at 300 seeded points', () => {
  const mesh = torus(30, 8, 24, 12);
  const tree = new TriangleTree(mesh);
  const corners = Float64Array.from(
    [...mesh.indices].flatMap((v) => [...mesh.positions.subarray(3 * v, 3 * v + 3)]),
  );
  const random = seeded(7);
  for (let n = 0; n < 300; n++) {
    const [x, y, z] = [0, 0, 0].map(() => 100 * (random() - 0.5)) as [number, number, number];
    let best = Infinity;
    for (let i = 0; i < corners.length; i += 9)
      best = Math.min(best, squaredDistanceToTriangle(corners, i, x, y, z));
    expect(tree.distance(x, y, z)).toBeCloseTo(Math.sqrt(best), 9);
  }
});

test('distance to a sphere is | |p| - r |', () => {
  const tree = new TriangleTree(sphere(10, 6));
  for (const d of [0, 3, 9.5, 10, 14, 40]) expect(tree.distance(d, 0, 0)).toBeCloseTo(Math.abs(d - 10), 2);
  expect(tree.distance(100, 0, 0, 5)).toBe(5);
});

test('winding number is 1 inside and 0 outside, also with a tenth of the triangles missing', () => {
  const mesh = sphere(10, 5);
  const random = seeded(11);
  const kept: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    if (random() > 0.1) kept.push(mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!);
  }
  const whole = new TriangleTree(mesh);
  const holed = new TriangleTree({ ...mesh, indices: Uint32Array.from(kept) });
  for (let n = 0; n < 200; n++) {
    const [x, y, z] = [0, 0, 0].map(() => 30 * (random() - 0.5)) as [number, number, number];
    const radius = Math.hypot(x, y, z);
    if (Math.abs(radius - 10) < 1.2) continue;
    const inside = radius < 10 ? 1 : 0;
    expect(Math.abs(whole.windingNumber(x, y, z) - inside)).toBeLessThan(0.05);
    expect(holed.windingNumber(x, y, z) > 0.5).toBe(inside === 1);
  }
});

test('a ray is blocked exactly where it meets the sphere within its bounds', () => {
  const tree = new TriangleTree(sphere(10, 5));
  expect(tree.blocked([0, 0, -30], [0, 0, 1], 0, 100)).toBe(true);
  expect(tree.blocked([0, 0, -30], [0, 0, 1], 0, 19)).toBe(false);
  expect(tree.blocked([0, 0, -30], [0, 0, -1], 0, 100)).toBe(false);
  expect(tree.blocked([0, 11, -30], [0, 0, 1], 0, 100)).toBe(false);
  expect(tree.blocked([0, 0, 0], [0, 1, 0], 0, 100)).toBe(true);
});

test('a mesh without triangles is refused', () => {
  expect(() => new TriangleTree({ positions: new Float64Array(), indices: new Uint32Array() })).toThrow(
    /no triangles/,
  );
});
