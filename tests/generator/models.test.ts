import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { GROUPS, INSTANCES, STRUCTURES, isStructureId, mirroredId } from '#anatomy';
import { type Ball, type FibreEnd, fibreEndsOf } from '#anatomy/attachments';
import { outlinePoints, parseOutlines } from '#anatomy/outlines';
import { TriangleTree, boundsOf, enclosedVolume, surfaceArea, topologyOf } from '#geometry';
import { FIBRE_CUBE_MM, TIERS, type Tier, VERTEX_ATTRIBUTES, packFile } from '#manifest';
import { MODELS, type ModelNode, readManifest, readModels } from '../support/models.ts';

const manifest = readManifest();

/** Handles that anatomy asks for: obturator foramen; four pairs of sacral foramina; vertebral foramen. */
const GENUS: Readonly<Record<string, number>> = {
  'hip-bone': 1,
  sacrum: 8,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`lumbar-vertebra-${n}`, 1])),
};

/** Slits between bundles, slips measured apart: figures of the measurement. */
const LOOSE = new Set([
  'body-surface',
  'longissimus-thoracis',
  'iliocostalis-lumborum',
  'iliacus',
  'psoas-major',
  'biceps-femoris-long-head',
  'vastus-lateralis',
  'rectus-femoris',
]);
const SLIPS = new Set(['longissimus-thoracis']);
/** A foot has 7 tarsal and 5 metatarsal bones and 14 phalanges. */
const BONES: Readonly<Record<string, number>> = { 'foot-skeleton': 7 + 5 + 14 };

/** How far from the measured outlines a tier may lie, mm. The body surface is an orientation, no anatomy. */
const LIMITS = { full: { mean: 0.35, p95: 1 }, lite: { mean: 1, p95: 2 } };
/** Away from the hip the phone's tier is coarser. */
const FAR_LIMITS = { mean: 1.2, p95: 3 };
const MEASURED = STRUCTURES.filter(({ provenance }) => provenance.method === 'measured');
/** Kinds whose fibres are drawn. */
const FIBROUS = new Set(['muscle', 'ligament', 'fascia', 'nerve', 'artery']);
const SKIN_LIMITS = { full: { mean: 1, p95: 3 }, lite: { mean: 1, p95: 3 } };

describe.each(TIERS)('the %s tier', (tier) => {
  let models: Map<string, ModelNode>;
  beforeAll(async () => {
    models = await readModels(tier);
  });

  test('holds exactly the structures of the table, as nodes named by id', () => {
    expect([...models.keys()].sort()).toEqual(INSTANCES.map(({ id }) => id as string).sort());
  });

  test('are the files that the manifest describes', () => {
    for (const group of GROUPS) {
      const entry = manifest.tiers[tier][group];
      expect(entry.file).toBe(packFile(tier, group));
      const bytes = readFileSync(`${MODELS}/${entry.file}`);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.sha256);
      expect(bytes.length).toBe(entry.bytes);
    }
  });

  test.each(GROUPS)('%s passes the glTF validator without error or warning', async (group) => {
    const report = await validateBytes(new Uint8Array(readFileSync(`${MODELS}/${packFile(tier, group)}`)));
    expect(report.issues.messages.filter(({ severity }) => severity <= 1)).toEqual([]);
  });

  test.each(INSTANCES.map(({ id, key, kind }) => ({ id, key, kind })))('$id is sound', ({ id, key }) => {
    const mesh = models.get(id)!;
    const { openEdges, components, genus } = topologyOf(mesh);
    expect(openEdges).toBe(0);
    if (!SLIPS.has(key)) expect(components).toBe(BONES[key] ?? 1);
    expect(enclosedVolume(mesh)).toBeGreaterThan(0);
    if (!LOOSE.has(key)) expect(genus).toBe(GENUS[key] ?? 0);
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

  test.each(MEASURED.map(({ key, kind, paired, group }) => ({ key, kind, paired, group })))(
    '$key lies on its measured outlines',
    ({ key, kind, paired, group }) => {
      const file = `src/anatomy/outlines/${key}.json`;
      const outlines = parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
      const tree = new TriangleTree(models.get(paired ? `${key}.left` : key)!);
      const distances = outlinePoints(outlines)
        .map((point) => tree.distance(...point))
        .sort((a, b) => a - b);
      const far = tier === 'lite' && group !== 'hip';
      const limits = kind === 'skin' ? SKIN_LIMITS[tier] : far ? FAR_LIMITS : LIMITS[tier];
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
      const { fibres, indices, positions } = models.get(id)!;
      expect(fibres !== undefined, id).toBe(FIBROUS.has(kind));
      const ends = fibreEndsOf(key);
      if (!fibres || !ends || side === 'right') continue;
      const { min, max } = boundsOf(positions);
      /** By area: a simplified surface has its vertices where it bends, not where the muscle ends. */
      const meanNear = (end: FibreEnd) => {
        const balls =
          'line' in end ? end.line.map(([x, y, z]): Ball => [x, y, z, 6]) : end.balls.map((ball) => ball);
        const isNear = (v: number) =>
          balls.some(
            ([x, y, z, radius]) =>
              Math.hypot(x - positions[3 * v]!, y - positions[3 * v + 1]!, z - positions[3 * v + 2]!) <
              radius,
          );
        let [sum, whole] = [0, 0];
        for (let i = 0; i < indices.length; i += 3) {
          const triangle = indices.subarray(i, i + 3);
          const area = surfaceArea({ positions, indices: triangle });
          for (const v of triangle.filter(isNear)) {
            sum += area * fibres[4 * v + 3]!;
            whole += area;
          }
        }
        return sum / whole;
      };
      expect(meanNear(ends.origin), id).toBeLessThan(0.2);
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

  test('visibility is open on the outside of the body and low in the pits of the bones', () => {
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(models.get('body-surface')!.visibility)).toBeGreaterThan(0.8);
    expect(Math.min(...models.get('hip-bone.left')!.visibility)).toBeLessThan(0.3);
    expect(Math.max(...models.get('hip-bone.left')!.visibility)).toBeGreaterThan(0.95);
  });
});

describe('budgets', () => {
  const sum = (tier: Tier, value: (entry: { triangles: number; file: string }) => number) =>
    GROUPS.reduce((total, group) => total + value(manifest.tiers[tier][group]), 0);
  const sent = (file: string) => brotliCompressSync(readFileSync(`${MODELS}/${file}`)).length;

  test('triangles on screen: full tier at most 250 k, lite tier at most 80 k', () => {
    expect(sum('full', ({ triangles }) => triangles)).toBeLessThanOrEqual(250_000);
    expect(sum('lite', ({ triangles }) => triangles)).toBeLessThanOrEqual(80_000);
  });

  test('the first picture travels in at most 0.42 MB, half of what the first frame may cost', () => {
    expect(sent(packFile('full', 'hip'))).toBeLessThanOrEqual(420_000);
  });

  test('the whole region travels in at most 2 MB, half of what it may cost with the code', () => {
    expect(sum('full', ({ file }) => sent(file))).toBeLessThanOrEqual(2_000_000);
  });
});

test('the manifest lists every structure with its names, and the attributes of a vertex', () => {
  expect(manifest.structures.map(({ id, name, latin }) => ({ id, name, latin }))).toEqual(
    INSTANCES.map(({ id, name, latin }) => ({ id, name, latin })),
  );
  expect(manifest.attributes).toEqual(VERTEX_ATTRIBUTES);
});
