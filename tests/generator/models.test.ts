import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { INSTANCES, STRUCTURES, isStructureId, mirroredId } from '#anatomy';
import { type LineMm, fibreEndsOf } from '#anatomy/attachments';
import { parseOutlines } from '#anatomy/outlines';
import { TriangleTree, boundsOf, enclosedVolume, topologyOf } from '#geometry';
import { FIBRE_CUBE_MM, TIERS, VERTEX_ATTRIBUTES } from '#manifest';
import { MODELS, type ModelNode, readManifest, readModels } from '../support/models.ts';

const manifest = readManifest();

/** Handles that anatomy asks for: obturator foramen; four pairs of sacral foramina; vertebral foramen. */
const GENUS: Readonly<Record<string, number>> = {
  'hip-bone': 1,
  sacrum: 8,
  'lumbar-vertebra-4': 1,
  'lumbar-vertebra-5': 1,
};

/** How far from the measured outlines a tier may lie, mm. The body surface is an orientation, no anatomy. */
const LIMITS = { full: { mean: 0.35, p95: 1 }, lite: { mean: 1, p95: 2 } };
const SKIN_LIMITS = { full: { mean: 1, p95: 3 }, lite: { mean: 1, p95: 3 } };

/** From a vertex near the origin to the one near the insertion that shares its fibre best, for all that have one. */
function fibreDirections(fibres: Float64Array, positions: Float64Array): [number, number, number][] {
  const vertices = Array.from({ length: fibres.length / 4 }, (_, v) => v);
  const near = vertices.filter((v) => fibres[4 * v + 3]! < 0.35);
  const far = vertices.filter((v) => fibres[4 * v + 3]! > 0.65);
  return near.flatMap((a): [number, number, number][] => {
    let best = 6;
    let match = -1;
    for (const b of far) {
      const off =
        FIBRE_CUBE_MM * Math.hypot(...[0, 1, 2].map((k) => fibres[4 * a + k]! - fibres[4 * b + k]!));
      if (off >= best) continue;
      best = off;
      match = b;
    }
    const way = (k: number) => positions[3 * match + k]! - positions[3 * a + k]!;
    return match < 0 ? [] : [[way(0), way(1), way(2)]];
  });
}

describe.each(TIERS)('the %s tier', (tier) => {
  let models: Map<string, ModelNode>;
  beforeAll(async () => {
    models = await readModels(tier);
  });

  test('holds exactly the structures of the table, as nodes named by id', () => {
    expect([...models.keys()].sort()).toEqual(INSTANCES.map(({ id }) => id as string).sort());
  });

  test('is the file that the manifest describes', () => {
    const bytes = readFileSync(`${MODELS}/${manifest.tiers[tier].file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.tiers[tier].sha256);
    expect(bytes.length).toBe(manifest.tiers[tier].bytes);
  });

  test('passes the glTF validator without error or warning', async () => {
    const report = await validateBytes(
      new Uint8Array(readFileSync(`${MODELS}/${manifest.tiers[tier].file}`)),
    );
    expect(report.issues.messages.filter(({ severity }) => severity <= 1)).toEqual([]);
  });

  test.each(INSTANCES.map(({ id, key, kind }) => ({ id, key, kind })))('$id is sound', ({ id, key }) => {
    const mesh = models.get(id)!;
    expect(topologyOf(mesh)).toMatchObject({ openEdges: 0, components: 1 });
    expect(enclosedVolume(mesh)).toBeGreaterThan(0);
    if (key !== 'body-surface') expect(topologyOf(mesh).genus).toBe(GENUS[key] ?? 0);
    const entry = manifest.structures.find((structure) => structure.id === id)!;
    expect(mesh.indices.length / 3).toBe(entry.triangles[tier]);
    if (tier === 'full') {
      expect(enclosedVolume(mesh) / 1000 / entry.volumeCm3).toBeCloseTo(1, 2);
      const { min, max } = boundsOf(mesh.positions);
      for (let axis = 0; axis < 3; axis++) {
        expect(min[axis]! / 1000).toBeCloseTo(entry.bounds.min[axis]!, 3);
        expect(max[axis]! / 1000).toBeCloseTo(entry.bounds.max[axis]!, 3);
      }
    }
  });

  test.each(STRUCTURES.map(({ key, kind, paired }) => ({ key, kind, paired })))(
    '$key lies on its measured outlines',
    ({ key, kind, paired }) => {
      const file = `src/anatomy/outlines/${key}.json`;
      const { slices } = parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
      const tree = new TriangleTree(models.get(paired ? `${key}.left` : key)!);
      const distances = slices
        .flatMap(({ y, loops }) =>
          loops.flatMap((loop) =>
            loop.flatMap((x, i) => (i % 2 === 0 ? [tree.distance(x / 10, y / 10, loop[i + 1]! / 10)] : [])),
          ),
        )
        .sort((a, b) => a - b);
      const limits = (kind === 'skin' ? SKIN_LIMITS : LIMITS)[tier];
      expect(distances.reduce((sum, d) => sum + d, 0) / distances.length).toBeLessThanOrEqual(limits.mean);
      expect(distances[Math.floor(0.95 * distances.length)]).toBeLessThanOrEqual(limits.p95);
    },
  );

  test('the right side is the mirror of the left, vertex by vertex', () => {
    for (const [name, left] of models) {
      if (!isStructureId(name) || !name.endsWith('.left')) continue;
      const right = models.get(mirroredId(name))!;
      const flipped = right.positions.map((value, i) => (i % 3 === 0 ? -value : value));
      const off = flipped.reduce(
        (worst, value, i) => Math.max(worst, Math.abs(value - left.positions[i]!)),
        0,
      );
      expect(off, name).toBeLessThan(1e-4);
      expect(enclosedVolume(right)).toBeCloseTo(enclosedVolume(left), 3);
    }
  });

  test('normals point outward: a small step along them leaves the solid', () => {
    for (const name of ['piriformis.left', 'femur.right', 'sacrum']) {
      const { positions, normals, indices } = models.get(name)!;
      const tree = new TriangleTree({ positions, indices });
      let outside = 0;
      for (let i = 0; i < positions.length; i += 3) {
        const [x, y, z] = [0, 1, 2].map((k) => positions[i + k]! + 0.4 * normals[i + k]!) as [
          number,
          number,
          number,
        ];
        if (tree.windingNumber(x, y, z) < 0.5) outside++;
      }
      expect(outside / (positions.length / 3), name).toBeGreaterThan(0.99);
    }
  });

  test('fibres run from the origin to the insertion and keep their seeds within the belly', () => {
    for (const { id, key, kind, side } of INSTANCES) {
      const { fibres, positions } = models.get(id)!;
      expect(fibres !== undefined, id).toBe(kind === 'muscle');
      const ends = fibreEndsOf(key);
      if (!fibres || !ends || side === 'right') continue;
      const { min, max } = boundsOf(positions);
      const meanNear = (line: LineMm) => {
        const near: number[] = [];
        for (let v = 0; v < positions.length / 3; v++) {
          const off = Math.min(
            ...line.map((at) => Math.hypot(...at.map((value, k) => value - positions[3 * v + k]!))),
          );
          if (off < 6) near.push(fibres[4 * v + 3]!);
        }
        return near.reduce((sum, value) => sum + value, 0) / near.length;
      };
      expect(meanNear(ends.origin), id).toBeLessThan(0.15);
      expect(meanNear(ends.insertion), id).toBeGreaterThan(0.85);
      for (let v = 0; v < fibres.length / 4; v++) {
        for (let k = 0; k < 3; k++) {
          const seed = FIBRE_CUBE_MM * (fibres[4 * v + k]! - 0.5);
          expect(seed).toBeGreaterThan(min[k]! - 3);
          expect(seed).toBeLessThan(max[k]! + 3);
        }
      }
    }
  });

  // Barker 2014 (Clin Anat 27:234): fascicles of maximus 32-45 degrees below the horizontal in the frontal
  // plane; path of piriformis 34 degrees (Gait2392 model, Delp 1990).
  test.each([
    { id: 'gluteus-maximus.left', low: 32, high: 45 },
    { id: 'piriformis.left', low: 24, high: 44 },
  ])('the middle fibre of $id descends by $low to $high degrees, as published', ({ id, low, high }) => {
    const { fibres, positions } = models.get(id)!;
    const angles = fibreDirections(fibres!, positions)
      .map(([x, y]) => (Math.atan2(-y, x) * 180) / Math.PI)
      .sort((a, b) => a - b);
    expect(angles.length).toBeGreaterThan(20);
    expect(angles[angles.length >> 1]).toBeGreaterThan(low);
    expect(angles[angles.length >> 1]).toBeLessThan(high);
  });

  test('visibility is open on the outside of the body and low in the pits of the bones', () => {
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(models.get('body-surface')!.visibility)).toBeGreaterThan(0.8);
    expect(Math.min(...models.get('hip-bone.left')!.visibility)).toBeLessThan(0.3);
    expect(Math.max(...models.get('hip-bone.left')!.visibility)).toBeGreaterThan(0.95);
  });
});

describe('budgets', () => {
  test('triangles on screen: full tier at most 250 k, lite tier at most 80 k', () => {
    expect(manifest.tiers.full.triangles).toBeLessThanOrEqual(250_000);
    expect(manifest.tiers.lite.triangles).toBeLessThanOrEqual(80_000);
  });

  test('the full tier travels in at most 0.4 MB, half of what the first frame may cost', () => {
    const bytes = readFileSync(`${MODELS}/${manifest.tiers.full.file}`);
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(400_000);
  });
});

test('the manifest lists every structure with its names, and the attributes of a vertex', () => {
  expect(manifest.structures.map(({ id, name, latin }) => ({ id, name, latin }))).toEqual(
    INSTANCES.map(({ id, name, latin }) => ({ id, name, latin })),
  );
  expect(manifest.attributes).toEqual(VERTEX_ATTRIBUTES);
});
