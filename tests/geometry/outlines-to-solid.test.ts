import { describe, expect, test } from 'vitest';
import {
  type PlaneGrid,
  type Slice,
  TriangleTree,
  distancePlane,
  enclosedVolume,
  isoSurface,
  loopArea,
  signedDistanceToLoops,
  simplifyLoop,
  solidFromSlices,
  topologyOf,
  zeroLoops,
} from '#geometry';
import { circle, seeded } from '../support/shapes.ts';

const grid: PlaneGrid = { originX: -20, originZ: -20, step: 0.5, columns: 81, rows: 81 };

describe('distance to outlines', () => {
  test('is that of a circle, negative inside', () => {
    const loops = [circle(10, 4000)];
    for (const x of [0, 4, 9.9, 10.1, 15]) expect(signedDistanceToLoops(loops, x, 0)).toBeCloseTo(x - 10, 3);
  });

  test('counts a loop within a loop as a hole', () => {
    const ring = [circle(10, 4000), circle(4, 4000)];
    expect(signedDistanceToLoops(ring, 0, 0)).toBeCloseTo(4, 3);
    expect(signedDistanceToLoops(ring, 7, 0)).toBeCloseTo(-3, 3);
  });

  test('on a whole grid equals point by point, clamped to the band', () => {
    const random = seeded(3);
    const loops = [circle(9, 17, 1.3, -2.1), circle(3, 5, 0.4, 0.2), circle(2, 7, 15, 15)];
    const plane = distancePlane(loops, grid, 5);
    for (let n = 0; n < 500; n++) {
      const column = Math.floor(random() * grid.columns);
      const row = Math.floor(random() * grid.rows);
      const exact = signedDistanceToLoops(loops, grid.originX + column * 0.5, grid.originZ + row * 0.5);
      expect(plane[row * grid.columns + column]).toBeCloseTo(Math.min(5, Math.max(-5, exact)), 5);
    }
  });
});

describe('outlines from a field', () => {
  test('give back a circle within a hundredth of the grid step', () => {
    const loops = zeroLoops(distancePlane([circle(10, 4000)], grid, 9), grid);
    expect(loops).toHaveLength(1);
    for (let i = 0; i < loops[0]!.length; i += 2) {
      expect(Math.hypot(loops[0]![i]!, loops[0]![i + 1]!)).toBeCloseTo(10, 1.7);
    }
    expect(Math.abs(loopArea(loops[0]!)) / (Math.PI * 100)).toBeCloseTo(1, 2);
  });

  test('give a ring as two loops of opposite turn', () => {
    const loops = zeroLoops(distancePlane([circle(10, 999), circle(4, 999)], grid, 9), grid);
    expect(loops.map((loop) => Math.sign(loopArea(loop))).toSorted((a, b) => a - b)).toEqual([-1, 1]);
  });

  test('simplified stay within the tolerance and keep far fewer points', () => {
    const loop = circle(10, 720);
    const simple = simplifyLoop(loop, 0.1);
    expect(simple.length).toBeLessThan(loop.length / 8);
    for (let i = 0; i < loop.length; i += 2) {
      expect(Math.abs(signedDistanceToLoops([simple], loop[i]!, loop[i + 1]!))).toBeLessThanOrEqual(
        0.1 + 1e-9,
      );
    }
  });
});

/** Slices of a body of revolution about y, `radius(y)`, closer towards both ends. */
function revolution(radius: (y: number) => number, bottom: number, top: number): Slice[] {
  const heights: number[] = [];
  for (const end of [0.15, 0.4, 0.8, 1.4]) heights.push(bottom + end, top - end);
  for (let y = bottom + 2; y <= top - 2; y += 2) heights.push(y);
  return heights.sort((a, b) => a - b).map((y) => ({ y, loops: [circle(radius(y), 200)] }));
}

describe('a solid from slices', () => {
  test('of a sphere is that sphere, its poles round', () => {
    const slices = revolution((y) => Math.sqrt(400 - y * y), -20, 20);
    const mesh = solidFromSlices(slices, { bottom: -20, top: 20 }, { step: 1, smoothing: 6 });
    const radii = Array.from({ length: mesh.positions.length / 3 }, (_, v) =>
      Math.hypot(...mesh.positions.subarray(3 * v, 3 * v + 3)),
    );
    expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 0 });
    expect(enclosedVolume(mesh) / ((4 / 3) * Math.PI * 8000)).toBeCloseTo(1, 1.8);
    expect(Math.max(...radii.map((r) => Math.abs(r - 20)))).toBeLessThan(0.35);
  });

  test('of a cone has its volume and its straight flank between slices', () => {
    const slices = revolution((y) => 15 - y / 2, 0, 24);
    const mesh = solidFromSlices(slices, { bottom: 0, top: 24 }, { step: 0.8, smoothing: 4 });
    const volume = ((Math.PI * 24) / 3) * (15 ** 2 + 15 * 3 + 3 ** 2);
    // The two sharp rims are rounded off; nothing else may be lost.
    expect(Math.abs(enclosedVolume(mesh) / volume - 1)).toBeLessThan(0.015);
    const tree = new TriangleTree(mesh);
    for (let y = 4.5; y < 20; y += 0.7) expect(tree.distance(15 - y / 2, y, 0)).toBeLessThan(0.06);
  });

  test('of a lying torus has one handle although no slice shows it whole', () => {
    const slices: Slice[] = [];
    for (let y = -27.8; y <= 27.8; y += 0.4) {
      // Torus with its ring in the x-y plane: at height y the tube is cut in one or two ovals.
      const loops: Float64Array[] = [];
      const outline = (inner: number, outer: number) => {
        const points: number[] = [];
        const half = (x: number) => Math.sqrt(Math.max(0, 64 - (Math.hypot(x, y) - 20) ** 2));
        for (let i = 0; i <= 60; i++) points.push(...place(i, 1));
        for (let i = 59; i > 0; i--) points.push(...place(i, -1));
        function place(i: number, sign: number): [number, number] {
          const x = (inner + outer) / 2 - ((outer - inner) / 2) * Math.cos((Math.PI * i) / 60);
          return [x, sign * half(x)];
        }
        loops.push(Float64Array.from(points));
      };
      const outer = Math.sqrt(Math.max(0, 28 ** 2 - y * y));
      const inner = Math.sqrt(Math.max(0, 12 ** 2 - y * y));
      if (Math.abs(y) >= 12) outline(-outer, outer);
      else {
        outline(inner, outer);
        outline(-outer, -inner);
      }
      slices.push({ y, loops });
    }
    const mesh = solidFromSlices(slices, { bottom: -28, top: 28 }, { step: 1, smoothing: 4 });
    expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 1 });
    expect(enclosedVolume(mesh) / (2 * Math.PI ** 2 * 20 * 64)).toBeCloseTo(1, 1.6);
  });

  test('needs two slices and rising heights', () => {
    const slice = { y: 0, loops: [circle(5)] };
    const options = { step: 1, smoothing: 0 };
    expect(() => solidFromSlices([slice], { bottom: -1, top: 1 }, options)).toThrow(/at least two/);
    expect(() => solidFromSlices([slice, slice], { bottom: -1, top: 1 }, options)).toThrow(
      /heights must rise/,
    );
  });
});

describe('marching tetrahedra', () => {
  test('close every surface of a random field, whatever its saddles', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seeded(seed);
      const values = Float32Array.from({ length: 12 ** 3 }, (_, i) => {
        const [x, y, z] = [i % 12, Math.floor(i / 12) % 12, Math.floor(i / 144)];
        return [x, y, z].some((at) => at === 0 || at === 11) ? 1 : random() - 0.5;
      });
      const mesh = isoSurface({ size: [12, 12, 12], origin: [0, 0, 0], step: 1, values });
      expect(topologyOf(mesh).openEdges, `seed ${seed}`).toBe(0);
      expect(enclosedVolume(mesh)).toBeGreaterThan(0);
    }
  });
});
