import {
  BoxGeometry,
  Matrix4,
  Mesh,
  SphereGeometry,
  TorusGeometry,
  Vector3,
  type BufferGeometry,
} from 'three';
import { mergeVertices } from 'three/addons/utils/BufferGeometryUtils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ModelNode, readModels } from '../../support/models.ts';
import { areaOf, fillLoops, frameOf } from '../../../src/scene/apart/cap-shapes.ts';
import { cutOf } from '../../../src/scene/apart/section-caps.ts';
import { type Cut, sliceSurface } from '../../../src/scene/apart/slice-surface.ts';

/** Corners and triangles alone, shared where they meet, as the models have them. */
function surface(geometry: BufferGeometry) {
  geometry.deleteAttribute('normal');
  geometry.deleteAttribute('uv');
  const merged = mergeVertices(geometry, 1e-6);
  return { positions: merged.getAttribute('position').array, corners: merged.getIndex()!.array };
}

const capArea = ({ positions, corners }: ReturnType<typeof surface>, cut: Cut) => {
  const { points, triangles } = fillLoops(sliceSurface(positions, corners, cut), frameOf(cut.normal));
  return triangles.reduce((sum, face) => sum + areaOf(face.map((corner) => points[corner]!)), 0);
};

const normal = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .filter((v) => Math.hypot(...v) > 0.1)
  .map((v) => v.map((x) => x / Math.hypot(...v)) as unknown as Cut['normal']);

describe('the cut face of', () => {
  test('a cube is a square', () => {
    const cube = surface(new BoxGeometry(2, 2, 2, 3, 3, 3));
    expect(capArea(cube, { normal: [0, 1, 0], offset: 0.3 })).toBeCloseTo(4, 9);
    expect(capArea(cube, { normal: [0, -1, 0], offset: 0.3 })).toBeCloseTo(4, 9);
    // Across the corners: a regular hexagon with sides of the square root of 2.
    const s = 1 / Math.sqrt(3);
    expect(capArea(cube, { normal: [s, s, s], offset: 0 })).toBeCloseTo(3 * Math.sqrt(3), 6);
    expect(capArea(cube, { normal: [0, 1, 0], offset: 1.5 })).toBe(0);
  });

  test('a ball is a disc, whichever way the plane faces', () => {
    const ball = surface(new SphereGeometry(1, 96, 64));
    fc.assert(
      fc.property(normal, fc.double({ min: -0.8, max: 0.8, noNaN: true }), (n, offset) => {
        const area = Math.PI * (1 - offset * offset);
        expect(Math.abs(capArea(ball, { normal: n, offset }) - area) / area).toBeLessThan(0.01);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('a ring is a disc with a hole in it', () => {
    const ring = surface(new TorusGeometry(2, 0.5, 64, 128));
    const area = Math.PI * (2.5 ** 2 - 1.5 ** 2);
    expect(capArea(ring, { normal: [0, 0, 1], offset: 0 }) / area).toBeCloseTo(1, 2);
    expect(capArea(ring, { normal: [1, 0, 0], offset: 0 })).toBeCloseTo(2 * Math.PI * 0.25, 2);
  });
});

describe('the cut faces of the models', () => {
  let nodes: ReadonlyMap<string, ModelNode>;
  beforeAll(async () => {
    nodes = await readModels('full');
  });

  /** Volume of a closed surface, by the tetrahedra that its triangles make with the origin. */
  const volumeOf = ({ positions, indices }: ModelNode) => {
    let six = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const at = 3 * indices[i + k]!;
        return [positions[at]!, positions[at + 1]!, positions[at + 2]!] as const;
      }) as unknown as [readonly number[], readonly number[], readonly number[]];
      six +=
        a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
        a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
        a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!);
    }
    return six / 6;
  };

  test.each([
    'gluteus-maximus.left',
    'gluteus-medius.left',
    'piriformis.left',
    'hip-bone.left',
    'sacrum',
    'femur.left',
    'sciatic-nerve.left',
  ])('%s add up to its volume, along each axis (Cavalieri)', (id) => {
    const node = nodes.get(id)!;
    const volume = volumeOf(node);
    for (const axis of [0, 1, 2]) {
      const normalOf = [0, 0, 0].map((_, k) => (k === axis ? 1 : 0)) as unknown as Cut['normal'];
      let low = Infinity;
      let high = -Infinity;
      for (let i = axis; i < node.positions.length; i += 3) {
        low = Math.min(low, node.positions[i]!);
        high = Math.max(high, node.positions[i]!);
      }
      const slices = 60;
      const step = (high - low) / slices;
      let sum = 0;
      for (let n = 0; n < slices; n++) {
        const cut = { normal: normalOf, offset: low + (n + 0.5) * step };
        sum += step * capArea({ positions: node.positions, corners: node.indices }, cut);
      }
      expect(sum / volume).toBeGreaterThan(0.98);
      expect(sum / volume).toBeLessThan(1.02);
    }
  });
});

describe('a structure where it is drawn', () => {
  test.each([
    [false, [0, 0, 0]],
    [true, [0, 0, 0]],
    [false, [0.3, -0.2, 0.1]],
    [true, [0.3, -0.2, 0.1]],
  ] as const)('mirrored %s, moved by %j: its cut face is the same, in its place', (isMirrored, by) => {
    const torus = mergeVertices(
      new TorusGeometry(2, 0.5, 32, 64).deleteAttribute('normal').deleteAttribute('uv'),
      1e-6,
    );
    torus.computeBoundingBox();
    const mesh = new Mesh(torus);
    mesh.matrixAutoUpdate = false;
    mesh.matrix.makeTranslation(new Vector3(...by));
    if (isMirrored) mesh.matrix.premultiply(new Matrix4().makeScale(-1, 1, 1));
    mesh.updateMatrixWorld(true);
    const normal: Cut['normal'] = [0.6, 0, 0.8];
    const middle = [isMirrored ? -by[0] : by[0], by[1], by[2]];
    const offset = middle.reduce((sum, value, axis) => sum + value * normal[axis as 0 | 1 | 2], 0) + 0.1;
    const object = { id: 'sacrum' as never, mesh, display: 'shown' as const };
    const frame = frameOf(normal);
    const { points, triangles } = fillLoops(cutOf(object, { normal, offset }), frame);
    const area = triangles.reduce((sum, face) => sum + areaOf(face.map((corner) => points[corner]!)), 0);
    const still = surface(new TorusGeometry(2, 0.5, 32, 64));
    // A ring looks the same in a mirror; the plane is turned with it.
    const own: Cut = { normal: [isMirrored ? -0.6 : 0.6, 0, 0.8], offset: 0.1 };
    expect(area).toBeGreaterThan(0.5);
    expect(area).toBeCloseTo(capArea(still, own), 5);
  });
});
