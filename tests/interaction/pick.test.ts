import { readFileSync } from 'node:fs';
import { DoubleSide, Matrix4, Mesh, MeshBasicMaterial, type Ray, Raycaster, Vector3 } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { GROUPS, type StructureId, keyOf, partAt, partsOf } from '#anatomy';
import { partOfHit, pick } from '#interaction';
import { type AtlasModels, loadModels } from '#loader';
import type { SceneObject, SceneRegistry } from '#scene';
import type { Display } from '#state';
import { MODELS } from '../support/models.ts';

const RAYS = 400;
const SKIN = 'body-surface' as StructureId;

/** Uniform numbers in 0..1 from a seed (mulberry32), so that a failing ray can be found again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A ray from outside the body to a place in the gluteal region. */
function rayFrom(random: () => number): Ray {
  const angle = 2 * Math.PI * random();
  const height = 1.6 * random() - 0.8;
  const flat = Math.sqrt(1 - height * height);
  const origin = new Vector3(flat * Math.sin(angle), height, flat * Math.cos(angle));
  const aim = new Vector3(0.32 * random() - 0.16, 0.36 * random() - 0.18, 0.16 * random() - 0.1);
  return new Raycaster(origin, aim.sub(origin).normalize()).ray;
}

let models: AtlasModels;

/** Stands in for what the scene writes: one mesh per structure, right sides mirrored by their matrix. */
function registryOf(
  displayOf: (id: StructureId) => Display,
  halves: readonly [number, number] = [1, 1],
): SceneRegistry {
  const objects = new Map<StructureId, SceneObject>();
  for (const [id, { geometry, mirrored }] of models.byId) {
    const mesh = new Mesh(geometry, new MeshBasicMaterial({ side: DoubleSide }));
    mesh.matrixAutoUpdate = false;
    if (mirrored) mesh.matrix.copy(new Matrix4().makeScale(-1, 1, 1));
    mesh.updateMatrixWorld(true);
    objects.set(id, { id, mesh, display: displayOf(id), ...(id === SKIN && { halves }) });
  }
  return { get: (id) => objects.get(id), all: () => objects.values() };
}

/** Every triangle of every structure tried, by three.js itself. */
function slowPick(ray: Ray, registry: SceneRegistry): { id: StructureId; distance: number }[] {
  const caster = new Raycaster(ray.origin, ray.direction);
  return [...registry.all()]
    .filter(({ display }) => display !== 'hidden')
    .flatMap(({ id, mesh }) => {
      const [first] = caster.intersectObject(mesh, false);
      return first ? [{ id, distance: first.distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance);
}

beforeAll(async () => {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(readFileSync(`${MODELS}/${url.split('/').at(-1)!}`))),
  );
  models = await loadModels({ baseUrl: 'https://atlas.example/models/', tier: 'full', groups: GROUPS });
  vi.unstubAllGlobals();
});

describe('picking', () => {
  it.each([1, 2])(`agrees with a search through all triangles on ${RAYS} rays, seed %i`, (seed) => {
    const registry = registryOf(() => 'shown');
    const random = randomFrom(seed);
    let hits = 0;
    let mirrored = 0;
    for (let count = 0; count < RAYS; count++) {
      const ray = rayFrom(random);
      const fast = pick(ray, registry);
      const slow = slowPick(ray, registry);
      expect(fast.map(({ id }) => id)).toEqual(slow.map(({ id }) => id));
      fast.forEach(({ distance }, i) => expect(distance).toBeCloseTo(slow[i]!.distance, 5));
      hits += fast.length;
      mirrored += fast.filter(({ id }) => id.endsWith('.right')).length;
    }
    // Rays into empty space would agree as well.
    expect(hits).toBeGreaterThan(RAYS);
    expect(mirrored).toBeGreaterThan(RAYS / 4);
  });

  it('never finds what is hidden', () => {
    const registry = registryOf((id) => (id.startsWith('gluteus') ? 'hidden' : 'shown'));
    const random = randomFrom(3);
    for (let count = 0; count < 100; count++) {
      for (const { id } of pick(rayFrom(random), registry)) expect(id).not.toMatch(/^gluteus/);
    }
  });

  it('finds solid structures before ghosts, each group from near to far', () => {
    const registry = registryOf((id) =>
      id === SKIN ? 'hidden' : id.startsWith('gluteus-maximus') ? 'ghost' : 'shown',
    );
    const random = randomFrom(4);
    let behind = 0;
    for (let count = 0; count < 200; count++) {
      const hits = pick(rayFrom(random), registry);
      const ghosts = hits.filter(({ ghost }) => ghost);
      expect(hits.slice(hits.length - ghosts.length)).toEqual(ghosts);
      const solids = hits.filter(({ ghost }) => !ghost);
      for (const group of [solids, ghosts]) {
        const distances = group.map(({ distance }) => distance);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
      }
      if (ghosts[0] && solids[0] && ghosts[0].distance < solids[0].distance) behind += 1;
    }
    expect(behind).toBeGreaterThan(0);
  });

  it('finds the skin only on the half where it is opaque', () => {
    const registry = registryOf((id) => (id === SKIN ? 'shown' : 'hidden'), [1, 0]);
    const into = (x: number) => new Raycaster(new Vector3(x, 0.05, -1), new Vector3(0, 0, 1)).ray;
    expect(pick(into(0.08), registry).map(({ id }) => id)).toEqual([SKIN]);
    expect(pick(into(-0.08), registry)).toEqual([]);
  });

  it('finds the opaque half of the skin behind the half that is seen through, and nothing on its inside', () => {
    const registry = registryOf((id) => (id === SKIN ? 'shown' : 'hidden'), [1, 0]);
    const across = (y: number) => new Raycaster(new Vector3(-1, y, 0), new Vector3(1, 0, 0)).ray;
    // Through both thighs, and through the waist.
    expect(pick(across(-0.5), registry).map(({ id }) => id)).toEqual([SKIN]);
    expect(pick(across(0.15), registry)).toEqual([]);
  });

  it('counts an x-ray picture as seen through, as it does a ghost', () => {
    const registry = registryOf((id) =>
      id === SKIN ? 'hidden' : id.startsWith('gluteus-maximus') ? 'xray' : 'shown',
    );
    const random = randomFrom(6);
    let seen = 0;
    for (let count = 0; count < 100; count++) {
      for (const { id, ghost } of pick(rayFrom(random), registry)) {
        expect(ghost).toBe(id.startsWith('gluteus-maximus'));
        seen += Number(ghost);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('never finds the skin as a ghost', () => {
    const registry = registryOf((id) => (id === SKIN ? 'ghost' : 'hidden'), [0, 0]);
    const random = randomFrom(5);
    for (let count = 0; count < 100; count++) expect(pick(rayFrom(random), registry)).toEqual([]);
  });
});

describe('the part under a hit', () => {
  const only = (key: string) => registryOf((id) => (keyOf(id) === key ? 'shown' : 'hidden'));

  it.each(['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'])(
    'of %s is found on both sides, the same for a ray and its mirror image',
    (key) => {
      const registry = only(key);
      const random = randomFrom(7);
      const seen = new Set<string>();
      for (let count = 0; count < RAYS; count++) {
        const ray = rayFrom(random);
        const mirror = ray.clone();
        mirror.origin.x *= -1;
        mirror.direction.x *= -1;
        const parts = [ray, mirror].map((one) => {
          const [hit] = pick(one, registry);
          return hit && partOfHit(hit, registry)?.key;
        });
        expect(parts[0]).toBe(parts[1]);
        if (parts[0]) seen.add(parts[0]);
      }
      const known = partsOf(keyOf(`${key}.left` as StructureId))!.parts.map((part) => part.key as string);
      expect(seen.size).toBeGreaterThan(0);
      for (const part of seen) expect(known).toContain(part);
    },
  );

  it('is that of the fibre at a vertex, when the hit is on one', () => {
    const id = 'gluteus-medius.left' as StructureId;
    const registry = only('gluteus-medius');
    const { geometry } = models.byId.get(id)!;
    const fibre = geometry.getAttribute('_fibre');
    const position = geometry.getAttribute('position');
    for (let triangle = 0; triangle < geometry.getIndex()!.count / 3; triangle += 97) {
      const vertex = geometry.getIndex()!.getX(3 * triangle);
      const seed = [0, 1, 2].map((axis) => 2048 * (fibre.getComponent(vertex, axis) - 0.5));
      const place = new Vector3().fromBufferAttribute(position, vertex);
      const hit = { id, distance: 1, ghost: false, triangle, place };
      expect(partOfHit(hit, registry)).toBe(partAt(keyOf(id), [seed[0]!, seed[1]!, seed[2]!]));
    }
  });

  it('is none where a structure has no parts', () => {
    const registry = only('piriformis');
    const [hit] = pick(new Raycaster(new Vector3(0.06, 0.02, -1), new Vector3(0, 0, 1)).ray, registry);
    expect(hit?.id).toBe('piriformis.left');
    expect(partOfHit(hit!, registry)).toBeUndefined();
  });
});
