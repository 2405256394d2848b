import { describe, expect, test } from 'vitest';
import {
  type TriangleMesh,
  TriangleTree,
  ambientVisibility,
  enclosedVolume,
  fairSurface,
  meanEdge,
  taubinSmooth,
  vertexNormals,
} from '#geometry';
import { seeded, sphere } from '../support/shapes.ts';

const radiiOf = ({ positions }: TriangleMesh) =>
  Array.from({ length: positions.length / 3 }, (_, v) => Math.hypot(...positions.subarray(3 * v, 3 * v + 3)));

const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

describe('Taubin smoothing', () => {
  test('takes noise away and keeps the volume', () => {
    const random = seeded(5);
    const clean = sphere(20, 5);
    const noisy = { ...clean, positions: clean.positions.map((value) => value + 0.3 * (random() - 0.5)) };
    const smooth = taubinSmooth(noisy, 10);
    expect(spread(radiiOf(smooth))).toBeLessThan(0.4 * spread(radiiOf(noisy)));
    expect(enclosedVolume(smooth) / enclosedVolume(clean)).toBeCloseTo(1, 2.3);
  });
});

describe('fairing', () => {
  /** A sphere with waves of a given length on it, as fine as `sphere(20, 6)`. */
  const wavy = (waves: number) => {
    const base = sphere(20, 6);
    const positions = base.positions.slice();
    for (let i = 0; i < positions.length; i += 3) {
      const polar = Math.acos(positions[i + 1]! / 20);
      const scale = 1 + 0.01 * Math.cos(waves * polar);
      for (let k = 0; k < 3; k++) positions[i + k]! *= scale;
    }
    return { positions, indices: base.indices };
  };
  const wavelengthOf = (waves: number) => (2 * Math.PI * 20) / waves;

  test('removes waves shorter than the wavelength and keeps longer ones', () => {
    const before = spread(radiiOf(wavy(24)));
    const options = { wavelength: wavelengthOf(24) * 2, mostMove: 10 };
    expect(spread(radiiOf(fairSurface(wavy(24), options)))).toBeLessThan(0.25 * before);
    const long = { wavelength: wavelengthOf(24) / 2.5, mostMove: 10 };
    expect(spread(radiiOf(fairSurface(wavy(24), long)))).toBeGreaterThan(0.8 * before);
  });

  test('lets waves on a regular net through as the closed form says', () => {
    // A net closed in both directions: its waves are the Laplacian's own, with known eigenvalues.
    const [n, m] = [24, 18];
    const at = (i: number, j: number) => (i % n) + n * (j % m);
    const cells = Array.from({ length: n * m }, (_, v) => [v % n, Math.floor(v / n)] as const);
    const indices = Uint32Array.from(
      cells.flatMap(([i, j]) => {
        const [a, b, c, d] = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
        return [a, b, c, a, c, d];
      }),
    );
    const waves = [[1, 2], [5, 3], [11, 8]] as const; // prettier-ignore
    const angles = waves.map(([p, q]) => [(2 * Math.PI * p) / n, (2 * Math.PI * q) / m] as const);
    const net = {
      positions: Float64Array.from(
        cells.flatMap(([i, j]) => angles.map(([a, b]) => Math.cos(a * i + b * j))),
      ),
      indices,
    };
    const wavelength = 6 * meanEdge(net);
    const faired = fairSurface(net, { wavelength, mostMove: 1e6 });
    const cut = (Math.PI / 6) ** 2;
    angles.forEach(([a, b], axis) => {
      const eigenvalue = 1 - (Math.cos(a) + Math.cos(b) + Math.cos(a + b)) / 3;
      const gain = 1 / (1 + (eigenvalue / cut) ** 2);
      for (let i = axis; i < net.positions.length; i += 3)
        expect(faired.positions[i]! - gain * net.positions[i]!).toBeCloseTo(0, 3);
    });
  });

  test('turns a faceted ball into a rounder one of the same size', () => {
    // Points of a fine sphere, put onto the facets of a coarse one.
    const fine = sphere(20, 5);
    const coarse = new TriangleTree(sphere(20, 2));
    const positions = fine.positions.slice();
    for (let i = 0; i < positions.length; i += 3) {
      const gap = coarse.distance(positions[i]!, positions[i + 1]!, positions[i + 2]!);
      for (let k = 0; k < 3; k++) positions[i + k]! *= (20 - gap) / 20;
    }
    const faceted = { positions, indices: fine.indices };
    const faired = fairSurface(faceted, { wavelength: 2 * meanEdge(sphere(20, 2)), mostMove: 1 });
    expect(spread(radiiOf(faired))).toBeLessThan(0.65 * spread(radiiOf(faceted)));
    expect(Math.abs(enclosedVolume(faired) / enclosedVolume(faceted) - 1)).toBeLessThan(0.01);
  });

  test('moves no point farther than it may', () => {
    const noisy = wavy(40);
    const faired = fairSurface(noisy, { wavelength: 60, mostMove: 0.05 });
    for (let i = 0; i < noisy.positions.length; i += 3) {
      const move = [0, 1, 2].map((k) => faired.positions[i + k]! - noisy.positions[i + k]!);
      expect(Math.hypot(...move)).toBeLessThanOrEqual(0.05);
    }
  });
});

test('normals of a sphere point away from its centre, averaged or not', () => {
  const mesh = sphere(7, 5);
  for (const passes of [0, 5]) {
    const normals = vertexNormals(mesh, passes);
    for (let i = 0; i < normals.length; i += 3) {
      const cosine = (normals[i]! * mesh.positions[i]! + normals[i + 1]! * mesh.positions[i + 1]! + normals[i + 2]! * mesh.positions[i + 2]!) / 7; // prettier-ignore
      expect(cosine).toBeGreaterThan(0.999);
    }
  }
});

describe('ambient visibility', () => {
  const options = { rays: 400, reach: 1000, lift: 0.01 };
  const up = Float64Array.from([0, 1, 0]);
  const origin = Float64Array.from([0, 0, 0]);

  test('is 1 in the open and 0 within a closed shell', () => {
    expect(ambientVisibility(origin, up, [new TriangleTree(sphere(5, 3, [0, -20, 0]))], options)[0]).toBe(1);
    expect(ambientVisibility(origin, up, [new TriangleTree(sphere(5, 3))], options)[0]).toBe(0);
  });

  test('under a ball straight above is 1 - (r / d)2, the closed form of the cosine-weighted share', () => {
    for (const distance of [12, 20, 40]) {
      const ball = new TriangleTree(sphere(10, 5, [0, distance, 0]));
      const [share] = ambientVisibility(origin, up, [ball], options);
      expect(share).toBeCloseTo(1 - (10 / distance) ** 2, 1.5);
    }
  });

  test('beside an endless wall is one half', () => {
    const wall = new TriangleTree({
      positions: Float64Array.from([0.02, -1e4, -1e4, 0.02, 1e4, -1e4, 0.02, 0, 1e4]),
      indices: Uint32Array.from([0, 1, 2]),
    });
    expect(ambientVisibility(origin, up, [wall], { ...options, reach: 1e5 })[0]).toBeCloseTo(0.5, 1.5);
  });
});
