import { expect, test } from 'vitest';
import {
  boundsOf,
  enclosedVolume,
  joinMeshes,
  mirrorMesh,
  piecesOf,
  surfaceArea,
  topologyOf,
  weldMesh,
} from '#geometry';
import { sphere, torus } from '../support/shapes.ts';

test('a sphere has area 4 pi r2, volume 4/3 pi r3 and no handle', () => {
  const mesh = sphere(10, 6);
  expect(surfaceArea(mesh) / (4 * Math.PI * 100)).toBeCloseTo(1, 3);
  expect(enclosedVolume(mesh) / ((4 / 3) * Math.PI * 1000)).toBeCloseTo(1, 3);
  expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 0 });
});

test('a torus has area 4 pi2 R r, volume 2 pi2 R r2 and one handle', () => {
  const mesh = torus(30, 8, 300, 150);
  expect(surfaceArea(mesh) / (4 * Math.PI ** 2 * 30 * 8)).toBeCloseTo(1, 3);
  expect(enclosedVolume(mesh) / (2 * Math.PI ** 2 * 30 * 64)).toBeCloseTo(1, 2);
  expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1, genus: 1 });
});

test('taking a triangle away opens three edges', () => {
  const { positions, indices } = sphere(1, 2);
  expect(topologyOf({ positions, indices: indices.subarray(3) }).openEdges).toBe(3);
});

test('the mirror keeps area, volume and handles and swaps the sides', () => {
  const mesh = torus(30, 8);
  const moved = { ...mesh, positions: mesh.positions.map((value, i) => (i % 3 === 0 ? value + 50 : value)) };
  const mirrored = mirrorMesh(moved);
  expect(enclosedVolume(mirrored)).toBeCloseTo(enclosedVolume(moved), 6);
  expect(surfaceArea(mirrored)).toBeCloseTo(surfaceArea(moved), 6);
  expect(boundsOf(mirrored.positions).min[0]).toBe(-boundsOf(moved.positions).max[0]);
  expect(mirrorMesh(mirrored).positions).toEqual(moved.positions);
});

test('pieces come apart largest first, with voids last', () => {
  const hollow = sphere(3, 3, [50, 0, 0]);
  const inverted = { ...hollow, indices: mirrorMesh(hollow).indices };
  const pieces = piecesOf(joinMeshes([sphere(2, 3), inverted, sphere(5, 3, [20, 0, 0])]));
  expect(pieces.map((piece) => Math.sign(enclosedVolume(piece)))).toEqual([1, 1, -1]);
  expect(enclosedVolume(pieces[0]!)).toBeGreaterThan(enclosedVolume(pieces[1]!));
});

test('welding closes a surface whose triangles do not share vertices', () => {
  const { positions, indices } = sphere(5, 3);
  const soup = Float64Array.from([...indices].flatMap((v) => [...positions.subarray(3 * v, 3 * v + 3)]));
  const loose = { positions: soup, indices: Uint32Array.from(indices, (_, i) => i) };
  expect(topologyOf(loose).openEdges).toBe(indices.length);
  expect(topologyOf(weldMesh(loose, 1e-6))).toMatchObject({ openEdges: 0, genus: 0 });
});

test('bounds of nothing are refused', () => {
  expect(() => boundsOf([])).toThrow(/no points/);
});
