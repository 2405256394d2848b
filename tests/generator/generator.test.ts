import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { NodeIO } from '@gltf-transform/core';
import { validateBytes } from 'gltf-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GROUPS, STRUCTURES, type Structure } from '#anatomy';
import { type Outlines, parseOutlines } from '#anatomy/outlines';
import { topologyOf, vertexNormals } from '#geometry';
import {
  ATTRIBUTION,
  type Finished,
  type Pool,
  buildModels,
  openCachedPool,
  openPool,
  packModels,
  recipeFor,
  runJob,
  simplify,
  toDocument,
  toManifest,
} from '#generator';
import { TIERS } from '#manifest';
import { readManifest } from '../support/models.ts';
import { sphere, torus } from '../support/shapes.ts';

const outlinesOf = ({ key }: Structure) => {
  const file = `src/anatomy/outlines/${key}.json`;
  return parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
};

describe('building everything again', () => {
  let pool: Pool;
  let models: Finished[];
  beforeAll(async () => {
    pool = openPool(Math.min(4, availableParallelism()));
    models = await buildModels({ pool, outlinesOf, progress: () => undefined });
  }, 2_400_000);
  afterAll(() => pool.close());

  test('gives the shipped files, byte for byte, and their manifest', async () => {
    const files = await packModels(models);
    const shipped = readManifest();
    for (const tier of TIERS) {
      for (const group of GROUPS) {
        const { file, sha256 } = shipped.tiers[tier][group];
        expect(createHash('sha256').update(files[tier][group]).digest('hex'), file).toBe(sha256);
      }
    }
    expect(toManifest(models, files)).toEqual(shipped);
  });

  test('gives a document that the glTF validator accepts before compression too', async () => {
    const bytes = await new NodeIO().writeBinary(
      toDocument(
        models.map((model) => model.tiers.lite),
        ATTRIBUTION,
      ),
    );
    const report = await validateBytes(bytes);
    expect(report.issues.messages.filter(({ severity }) => severity <= 1)).toEqual([]);
  });
});

describe('simplifying', () => {
  test('keeps a torus a torus, closed, with far fewer triangles', async () => {
    const mesh = torus(30, 8, 240, 120);
    const simple = await simplify({ ...mesh, normals: vertexNormals(mesh) }, 0.3, 0.2);
    expect(simple.indices.length).toBeLessThan(mesh.indices.length / 10);
    expect(topologyOf(simple)).toMatchObject({ openEdges: 0, components: 1, genus: 1 });
  });

  test('keeps vertices with the normals they had', async () => {
    const mesh = sphere(20, 5);
    const simple = await simplify({ ...mesh, normals: vertexNormals(mesh) }, 0.3, 0.2);
    for (let i = 0; i < simple.positions.length; i += 3) {
      for (let k = 0; k < 3; k++)
        expect(simple.normals[i + k]! * 20).toBeCloseTo(simple.positions[i + k]!, 0);
    }
  });
});

describe('the pool', () => {
  test('passes an error on to the caller and stays usable', async () => {
    const pool = openPool(1);
    try {
      const whole = outlinesOf({ key: 'piriformis' } as Structure);
      const broken = { ...whole, solids: [{ ...whole.solids[0]!, slices: [] }] };
      const recipe = recipeFor(STRUCTURES.find(({ key }) => key === 'piriformis')!);
      await expect(pool.run({ task: 'solid', outlines: broken, recipe })).rejects.toThrow();
      const good = await pool.run({
        task: 'solid',
        outlines: outlinesOf({ key: 'piriformis' } as Structure),
        recipe,
      });
      expect(good.genus).toBe(0);
    } finally {
      pool.close();
    }
  });
});

describe('the cache', () => {
  const job = {
    task: 'solid' as const,
    outlines: outlinesOf({ key: 'patella' } as Structure),
    recipe: recipeFor(STRUCTURES.find(({ key }) => key === 'patella')!),
  };
  const counting = () => {
    const runs: string[] = [];
    const pool: Pool = {
      run: (asked) => {
        runs.push(asked.task);
        return runJob(asked);
      },
      close: () => undefined,
    };
    return { pool, runs };
  };
  const memory = () => {
    const kept = new Map<string, Uint8Array>();
    return {
      kept,
      store: {
        get: (key: string) => kept.get(key),
        put: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
      },
    };
  };

  test('does equal work once, and gives the same result again', async () => {
    const { pool, runs } = counting();
    const { store } = memory();
    const first = await openCachedPool(pool, store, 'a').run(job);
    const again = openCachedPool(pool, store, 'a');
    expect(await again.run(structuredClone(job))).toEqual(first);
    expect(runs).toHaveLength(1);
    expect(again.tally()).toEqual({ reused: 1, done: 0 });
  });

  test('does work anew when the description or the code has changed, or the entry is torn', async () => {
    const { pool, runs } = counting();
    const { kept, store } = memory();
    await openCachedPool(pool, store, 'a').run(job);
    await openCachedPool(pool, store, 'b').run(job);
    await openCachedPool(pool, store, 'a').run({ ...job, recipe: { ...job.recipe, smoothing: 11 } });
    expect(runs).toHaveLength(3);
    for (const [key, bytes] of kept) kept.set(key, bytes.subarray(0, 40));
    await openCachedPool(pool, store, 'a').run(job);
    expect(runs).toHaveLength(4);
  });
});

describe('outline files', () => {
  const good = () => JSON.parse(readFileSync('src/anatomy/outlines/piriformis.json', 'utf8')) as Outlines;

  test('with a broken loop are refused with its path', () => {
    const data = good();
    data.solids[0]!.slices[3]!.loops[0] = [1, 2, 3];
    expect(() => parseOutlines(data, 'piriformis.json')).toThrow(
      /piriformis\.json.*solids\.0\.slices\.3\.loops\.0/,
    );
  });

  test('with slices out of order or beyond the ends are refused', () => {
    const swapped = good();
    swapped.solids[0]!.slices.reverse();
    expect(() => parseOutlines(swapped, 'x')).toThrow(/of solid 0 .* does not lie above/);
    const low = good();
    low.solids[0]!.top = -9999;
    expect(() => parseOutlines(low, 'x')).toThrow(/beyond bottom/);
  });
});
