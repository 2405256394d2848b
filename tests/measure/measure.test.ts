import { describe, expect, test } from 'vitest';
import {
  type TriangleMesh,
  TriangleTree,
  enclosedVolume,
  joinMeshes,
  mirrorMesh,
  signedDistanceToLoops,
  topologyOf,
} from '#geometry';
import { STRUCTURES } from '#anatomy';
import { buildSolid, recipeFor } from '#generator';
import { holesOf } from '../../tools/measure/check-surface.ts';
import { FINE, measureStructure } from '../../tools/measure/measure-structure.ts';
import { seeded, sphere, torus } from '../support/shapes.ts';

const source = { name: 'closed form', file: 'none', fma: '0', licence: 'none' };
const measure = (mesh: TriangleMesh) => measureStructure('test', [mesh], source, FINE);

const without = (
  { positions, indices }: TriangleMesh,
  drop: (triangle: number) => boolean,
): TriangleMesh => ({
  positions,
  indices: indices.filter((_, i) => !drop(Math.floor(i / 3))),
});

describe('measuring', () => {
  test('a sphere gives circles of the right radius at every height', () => {
    const { outlines, report } = measure(sphere(20, 6));
    for (const { y, loops } of outlines.solids[0]!.slices) {
      expect(loops).toHaveLength(1);
      const expected = Math.sqrt(Math.max(0, 400 - (y / 10) ** 2));
      for (let i = 0; i < loops[0]!.length; i += 2) {
        expect(Math.abs(Math.hypot(loops[0]![i]! / 10, loops[0]![i + 1]! / 10) - expected)).toBeLessThan(
          0.25,
        );
      }
    }
    expect(report.p95Mm).toBeLessThan(0.1);
  });

  test('lays slices close at the poles and wide at the equator', () => {
    const heights = measure(sphere(20, 6)).outlines.solids[0]!.slices.map(({ y }) => y / 10);
    const gaps = heights.slice(1).map((y, i) => y - heights[i]!);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(FINE.widestMm);
    expect(gaps[0]!).toBeLessThan(1);
    expect(gaps[Math.floor(gaps.length / 2)]!).toBeGreaterThan(1.5);
  });

  test('and building again comes back to the same solid', () => {
    const mesh = torus(25, 8, 120, 60);
    const lying = {
      ...mesh,
      positions: mesh.positions.map((_, i, all) => all[i - (i % 3) + [1, 0, 2][i % 3]!]!),
    };
    const upright = { positions: lying.positions, indices: mirrorMesh(lying).indices };
    const built = buildSolid(
      measure(upright).outlines,
      recipeFor(STRUCTURES.find(({ key }) => key === 'piriformis')!),
    );
    expect(topologyOf(built)).toMatchObject({ openEdges: 0, components: 1, genus: 1 });
    expect(Math.abs(Math.abs(enclosedVolume(built) / enclosedVolume(upright)) - 1)).toBeLessThan(0.015);
    const tree = new TriangleTree(built);
    for (let i = 0; i < upright.positions.length; i += 33) {
      const at = upright.positions.subarray(i - (i % 3), i - (i % 3) + 3);
      expect(tree.distance(at[0]!, at[1]!, at[2]!)).toBeLessThan(0.6);
    }
  });

  test('solids measured each by itself keep the gap between them', () => {
    const [left, right] = [sphere(6, 5, [-6.1, 0, 0]), sphere(6, 5, [6.1, 0, 0])];
    const recipe = recipeFor(STRUCTURES.find(({ key }) => key === 'foot-skeleton')!);
    const { outlines } = measureStructure('test', [left, right], source, FINE);
    const apart = buildSolid(outlines, recipe);
    expect(topologyOf(apart)).toMatchObject({ openEdges: 0, components: 2, genus: 0 });
    // The gap is a fifth of a cell wide: measured as one, the two run together.
    const { outlines: asOne } = measureStructure('test', [joinMeshes([left, right])], source, FINE);
    expect(topologyOf(buildSolid(asOne, recipe)).components).toBe(1);
    const tree = new TriangleTree(apart);
    for (const x of [-0.1, 0.1]) expect(tree.distance(x, 0, 0)).toBeLessThan(0.35);
  });

  test('closes small holes where the surface would have been', () => {
    const random = seeded(9);
    const dropped = Array.from({ length: 8192 }, () => random() < 0.04);
    const holed = without(sphere(20, 5), (triangle) => dropped[triangle]!);
    const { outlines, report } = measure(holed);
    expect(report.holes).toBeGreaterThan(10);
    for (const { y, loops } of outlines.solids[0]!.slices.filter((slice) => Math.abs(slice.y) < 180)) {
      const expected = Math.sqrt(400 - (y / 10) ** 2);
      const off = Math.abs(signedDistanceToLoops(loops.map((loop) => Float64Array.from(loop, (v) => v / 10)), 0, 0)); // prettier-ignore
      expect(Math.abs(off - expected)).toBeLessThan(0.6);
    }
  });

  test('reads a surface that is inside out', () => {
    const mesh = sphere(20, 5);
    const inverted = { positions: mesh.positions, indices: mirrorMesh(mesh).indices };
    expect(measure(inverted).outlines.solids).toEqual(measure(mesh).outlines.solids);
  });

  test('refuses a surface with a third missing, and says how much', () => {
    const { positions, indices } = sphere(20, 5);
    const bowl = without({ positions, indices }, (t) => positions[3 * indices[3 * t]! + 1]! > 5);
    expect(() => measure(bowl)).toThrow(
      /measure\/test: \d+ % of the surface is missing .* close the surface/,
    );
  });
});

test('a closed surface has no holes, a sheet is one', () => {
  expect(holesOf(sphere(5, 3))).toEqual({ count: 0, openEdges: 0, openShare: 0 });
  const sheet = { positions: Float64Array.from([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]), indices: Uint32Array.from([0, 1, 2, 0, 2, 3]) }; // prettier-ignore
  expect(holesOf(sheet)).toMatchObject({ count: 1, openEdges: 4 });
  expect(holesOf(sheet).openShare).toBeCloseTo(1, 9);
});
