import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { NodeIO } from '@gltf-transform/core';
import { validateBytes } from 'gltf-validator';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  GROUPS,
  STRUCTURES,
  type Structure,
  type StructureId,
  type StructureKey,
  keyOf,
  structureId,
} from '#anatomy';
import { type Outlines, parseOutlines } from '#anatomy/outlines';
import { shapeOf } from '#anatomy/shapes';
import { topologyOf, vertexNormals } from '#geometry';
import {
  ATTRIBUTION,
  type Finished,
  type Job,
  type Pool,
  buildModels,
  inputsHash,
  openCachedPool,
  openPool,
  packModels,
  recipeFor,
  runJob,
  simplify,
  toDocument,
  toGlb,
  toManifest,
} from '#generator';
import { TIERS } from '#manifest';
import { readGlb, readManifest, readModels } from '../support/models.ts';
import { sphere, torus } from '../support/shapes.ts';
import { isFull } from '../support/thoroughness.ts';

/** Positions are whole numbers of steps this wide at most. */
const GRID_MM = 0.05;

async function expectValid(models: readonly Finished[]): Promise<void> {
  const bytes = await new NodeIO().writeBinary(
    toDocument(
      models.map((model) => model.tiers.lite),
      ATTRIBUTION,
    ),
  );
  const report = await validateBytes(bytes);
  expect(report.issues.messages.filter(({ severity }) => severity <= 1)).toEqual([]);
}

const outlinesOf = ({ key }: Structure) => {
  const file = `src/anatomy/outlines/${key}.json`;
  return parseOutlines(JSON.parse(readFileSync(file, 'utf8')), file);
};

const OUTLINES = 'src/anatomy/outlines';
const outlineTexts = Object.fromEntries(
  readdirSync(OUTLINES).map((file) => [
    file.replace('.json', ''),
    readFileSync(`${OUTLINES}/${file}`, 'utf8'),
  ]),
);
const shipped = readManifest();
const inputs = await inputsHash(outlineTexts);
const processes = Math.min(4, availableParallelism());

/** The structure and all that has to be there before it, in the order of the table. */
function withObstacles(key: StructureKey, found = new Set<StructureKey>()): Structure[] {
  if (!found.has(key))
    for (const other of shapeOf(key)?.clearOf ?? []) withObstacles(other as StructureKey, found);
  found.add(key);
  return STRUCTURES.filter((structure) => found.has(structure.key));
}

/** Three structures, chosen by the inputs: others after each change, the same ones for the same inputs. */
function chosenOnes(): readonly { readonly key: StructureKey; readonly needed: readonly Structure[] }[] {
  const triangles = (key: StructureKey) =>
    shipped.structures.find(({ id }) => keyOf(id as StructureId) === key)!.triangles.full;
  // Those that take seconds. The large ones, and what is laid over many others, are built again in the long run.
  const quick = STRUCTURES.map(({ key }) => ({ key, needed: withObstacles(key) })).filter(
    ({ needed }) => needed.reduce((total, { key }) => total + triangles(key), 0) <= 5000,
  );
  return [0, 1, 2].map((nth) => {
    const [one] = quick.splice(Number.parseInt(inputs.slice(8 * nth, 8 * nth + 8), 16) % quick.length, 1);
    return one!;
  });
}

/*
 * The manifest records what the shipped files were made from, and their own hashes (which models.test.ts checks).
 * Where the record is that of the inputs as they are now, the files are proved; then a few structures are built to see
 * that this machine makes the same of them. Otherwise, and in the long run, everything is built again.
 */
if (isFull || inputs !== shipped.inputs) {
  describe('building everything again', () => {
    let pool: Pool;
    let models: Finished[];
    beforeAll(async () => {
      if (inputs !== shipped.inputs) {
        console.warn(
          'tests/generator: the models were made from other inputs and are built again, which takes minutes; ' +
            '"npm run models" records the inputs of today',
        );
      }
      pool = openPool(processes);
      models = await buildModels({ pool, outlinesOf, progress: () => undefined });
    }, 2_400_000);
    afterAll(() => pool.close());

    test('gives the shipped files, byte for byte, and their manifest', async () => {
      const files = await packModels(models);
      for (const tier of TIERS) {
        for (const group of GROUPS) {
          const { file, sha256 } = shipped.tiers[tier][group];
          expect(createHash('sha256').update(files[tier][group]).digest('hex'), file).toBe(sha256);
        }
      }
      expect(toManifest(models, files, shipped.inputs)).toEqual(shipped);
    });

    test('gives a document that the glTF validator accepts before compression too', () =>
      expectValid(models));
  });
} else {
  describe('building three structures again', () => {
    let pool: Pool;
    const chosen = chosenOnes();
    const built = new Map<string, Finished>();
    beforeAll(async () => {
      pool = openPool(processes);
      const wanted = new Set(chosen.flatMap(({ needed }) => needed));
      const structures = STRUCTURES.filter((structure) => wanted.has(structure));
      const models = await buildModels({ pool, outlinesOf, structures, progress: () => undefined });
      for (const model of models) built.set(model.structure.key, model);
    }, 600_000);
    afterAll(() => pool.close());

    test.each(TIERS)('gives the shipped surfaces, %s tier', async (tier) => {
      const nodes = await readModels(tier);
      for (const { key } of chosen) {
        const { structure, tiers } = built.get(key)!;
        const id = structureId(key, structure.paired ? 'left' : null);
        const again = (await readGlb(await toGlb(toDocument([tiers[tier]], ATTRIBUTION)))).get(id)!;
        const { positions, indices, normals, fibres } = nodes.get(id)!;
        expect(again.indices, key).toEqual(indices);
        expect(again.normals, key).toEqual(normals);
        expect(again.fibres, key).toEqual(fibres);
        // Alone in its file it lies on another grid; both are finer than this.
        const off = again.positions.map((value, i) => Math.abs(value - positions[i]!));
        expect(
          off.reduce((most, value) => Math.max(most, value), 0),
          key,
        ).toBeLessThan(GRID_MM);
      }
    });

    test('gives a document that the glTF validator accepts before compression too', () =>
      expectValid([...built.values()]));
  });
}

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

describe('a pool whose workers end', () => {
  /** A worker that ends at the job "shade" and answers every other with its own process number. */
  const program = new URL('../support/mortal-worker.ts', import.meta.url);
  const job = (task: string) => ({ task }) as Job;

  test('fails that job alone, and another worker does the next', async () => {
    const pool = openPool(1, program);
    try {
      const first: unknown = await pool.run(job('solid'));
      const answers = await Promise.allSettled([pool.run(job('shade')), pool.run(job('solid'))]);
      expect(answers[0]).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('a worker ended with code 7 during "shade"') as string },
      });
      expect(answers[1].status).toBe('fulfilled');
      expect(answers[1]).not.toMatchObject({ value: first });
    } finally {
      pool.close();
    }
  });

  test('starts another also when one ends between two jobs', async () => {
    const pool = openPool(1, program);
    try {
      const first: unknown = await pool.run(job('solid'));
      process.kill(first as number);
      // The pool hears of it a moment later; until then a job may be lost with the worker.
      await vi.waitFor(async () => expect(await pool.run(job('solid'))).not.toBe(first), 20_000);
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
