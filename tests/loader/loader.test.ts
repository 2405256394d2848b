import { readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXTRA_GROUPS, GROUPS, type Group, INSTANCES, keyOf } from '#anatomy';
import { ATTRIBUTE, ModelError, type ModelErrorKind, STALL_MS, loadManifest, loadModels } from '#loader';
import { MANIFEST_VERSION, packFile } from '#manifest';
import { MODELS, readManifest } from '../support/models.ts';

const BASE = 'https://atlas.example/models/';
const MANIFEST = readFileSync(`${MODELS}/manifest.json`);
const shipped = (name: string) => readFileSync(`${MODELS}/${name}`);
const GLB = shipped(packFile('lite', 'hip'));

type Answer = () => Response | Promise<Response>;

/** A whole file, handed over in three pieces as a network would. */
function file(bytes: Uint8Array): Answer {
  const cut = [0, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2), bytes.length];
  return () =>
    new Response(
      new ReadableStream({
        start(stream) {
          for (let i = 0; i < 3; i++) {
            if (cut[i]! < cut[i + 1]!) stream.enqueue(new Uint8Array(bytes.subarray(cut[i], cut[i + 1])));
          }
          stream.close();
        },
      }),
    );
}

/** Stands in for the server; what is not named is answered as the shipped file. */
function serve(answers: { manifest?: Answer; glb?: Answer } = {}): void {
  const { manifest = file(MANIFEST), glb } = answers;
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    if (!url.endsWith('.glb')) return manifest();
    return (glb ?? file(shipped(url.split('/').at(-1)!)))();
  });
}

/** A GLB without content: header and a JSON chunk, lengths right. */
function glbOf(json: object): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const padded = Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(20 + padded).fill(0x20);
  const view = new DataView(bytes.buffer);
  [0x46546c67, 2, bytes.length, padded, 0x4e4f534a].forEach((word, i) => view.setUint32(4 * i, word, true));
  bytes.set(text, 20);
  return bytes;
}

const text = (words: string) => file(new TextEncoder().encode(words));
const edited = (change: (manifest: Record<string, unknown>) => void): Answer => {
  const manifest = JSON.parse(MANIFEST.toString()) as Record<string, unknown>;
  change(manifest);
  return text(JSON.stringify(manifest));
};

const CORE = { baseUrl: BASE, tier: 'lite', groups: ['hip'] } as const;
const load = (signal?: AbortSignal) => loadModels({ ...CORE, ...(signal && { signal }) });
const loadMore = (group: Group) => loadModels({ ...CORE, groups: [group] });

afterEach(() => vi.unstubAllGlobals());

describe('the files that a page was built with', () => {
  const { file: name, bytes, sha256 } = readManifest().tiers.lite.hip;
  const built = { [name]: { bytes, hash: sha256.slice(0, 16) } };
  const ask = () => loadModels({ ...CORE, built });
  const another = shipped(name).slice();
  another[another.length - 1]! ^= 1;

  it('are drawn', async () => {
    serve();
    await expect(ask()).resolves.toMatchObject({ tier: 'lite' });
  });

  it('are told from the other tier, which could be read as well', async () => {
    serve({ glb: file(shipped(readManifest().tiers.full.hip.file)) });
    await expect(load()).resolves.toBeDefined();
    await expect(ask()).rejects.toMatchObject({ kind: 'version' });
    await expect(ask()).rejects.toThrow(name);
  });

  it('are told from those of another build, by one bit', async () => {
    serve({ glb: file(another) });
    await expect(ask()).rejects.toMatchObject({ kind: 'version' });
  });

  it('are known by their length alone where the browser keeps cryptography from the page', async () => {
    serve({ glb: file(another) });
    vi.stubGlobal('crypto', {});
    await expect(ask()).resolves.toBeDefined();
    serve({ glb: file(shipped(readManifest().tiers.full.hip.file)) });
    await expect(ask()).rejects.toMatchObject({ kind: 'version' });
  });
});

describe('the shipped models', () => {
  it('give a geometry for every structure, shared by the two sides, within the bounds of the manifest', async () => {
    serve();
    const { byId } = await loadModels({ ...CORE, groups: GROUPS });
    expect([...byId.keys()].sort()).toEqual(INSTANCES.map(({ id }) => id).sort());
    const entries = new Map(readManifest().structures.map((entry) => [entry.id, entry]));
    for (const { id, side } of INSTANCES) {
      const { geometry, mirrored } = byId.get(id)!;
      expect(mirrored).toBe(side === 'right');
      const twin = INSTANCES.find((other) => keyOf(other.id) === keyOf(id))!;
      expect(byId.get(twin.id)!.geometry).toBe(geometry);
      const { min, max } = geometry.boundingBox!;
      const { bounds } = entries.get(id)!;
      const x = mirrored ? [-max.x, -min.x] : [min.x, max.x];
      [x[0]!, min.y, min.z].forEach((value, k) => expect(value).toBeCloseTo(bounds.min[k]!, 2));
      [x[1]!, max.y, max.z].forEach((value, k) => expect(value).toBeCloseTo(bounds.max[k]!, 2));
    }
  });

  it('come group by group, each with its own structures and no others', async () => {
    serve();
    const idsOf = (group: Group) => INSTANCES.filter((one) => one.group === group).map(({ id }) => id);
    const core = await load();
    expect(core.groups).toEqual(['hip']);
    expect([...core.byId.keys()]).toEqual(idsOf('hip'));
    for (const group of EXTRA_GROUPS) {
      const more = await loadMore(group);
      expect(more).toMatchObject({ groups: [group], tier: 'lite' });
      expect([...more.byId.keys()]).toEqual(idsOf(group));
    }
  });

  it('of two groups are reported together', async () => {
    serve();
    const seen: number[] = [];
    const groups: readonly Group[] = ['hip', 'back'];
    await loadModels({ ...CORE, groups, onProgress: (bytes) => seen.push(bytes) });
    const total = groups.reduce((sum, group) => sum + shipped(packFile('lite', group)).length, 0);
    expect(seen.at(-1)).toBe(total);
  });

  it('are reported while they arrive, up to their full length', async () => {
    serve();
    const loaded: number[] = [];
    await loadModels({ ...CORE, onProgress: (bytes) => loaded.push(bytes) });
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.at(-1)).toBe(GLB.length);
  });

  it('say how the fibres of each structure lie, and of bones that there are none', async () => {
    serve();
    const { byId } = await load();
    for (const { id, kind } of INSTANCES.filter(({ group }) => group === 'hip')) {
      const { geometry, fibres } = byId.get(id)!;
      expect(fibres === null, id).toBe(['bone', 'disc', 'skin'].includes(kind));
      expect(geometry.hasAttribute(ATTRIBUTE.course), id).toBe(fibres !== null);
      if (!fibres) continue;
      expect(Math.hypot(...fibres.across), id).toBeCloseTo(1, 3);
      expect(fibres.lengthMm, id).toBeGreaterThan(5);
    }
  });

  it('have a manifest that says how large they are', async () => {
    serve();
    const { tiers } = await loadManifest({ baseUrl: BASE });
    expect(tiers.lite.hip.bytes).toBe(GLB.length);
  });
});

const FAULTS: readonly (readonly [string, ModelErrorKind, Parameters<typeof serve>[0]])[] = [
  [
    'a connection that fails',
    'network',
    {
      glb: () => {
        throw new TypeError('Failed to fetch');
      },
    },
  ],
  ['a model that is not there', 'not-found', { glb: () => new Response('no', { status: 404 }) }],
  ['a login page in place of the model', 'not-glb', { glb: text('<!doctype html><p>Please sign in.') }],
  ['an empty model', 'not-glb', { glb: file(new Uint8Array()) }],
  ['a model that ends in its header', 'truncated', { glb: file(GLB.subarray(0, 10)) }],
  ['a model that ends half way', 'truncated', { glb: file(GLB.subarray(0, GLB.length >> 1)) }],
  ['a model that lacks its last byte', 'truncated', { glb: file(GLB.subarray(0, GLB.length - 1)) }],
  [
    'a model of another version',
    'version',
    { glb: file(glbOf({ asset: { version: '2.0' }, scene: 0, scenes: [{ nodes: [] }], nodes: [] })) },
  ],
  [
    'a model without structures',
    'missing-structure',
    {
      glb: file(
        glbOf({
          asset: { version: '2.0', extras: { version: MANIFEST_VERSION } },
          scene: 0,
          scenes: [{ nodes: [] }],
          nodes: [],
        }),
      ),
    },
  ],
];
const MANIFEST_FAULTS: readonly (readonly [string, ModelErrorKind, Answer])[] = [
  ['a manifest that is not there', 'not-found', () => new Response('no', { status: 404 })],
  ['a manifest of another version', 'version', edited((m) => (m['version'] = 99))],
  ['a manifest that is not JSON', 'manifest', text('<!doctype html>')],
  ['a manifest without a version', 'manifest', text('{}')],
  ['a manifest without structures', 'manifest', edited((m) => delete m['structures'])],
];

describe('a connection that breaks off', () => {
  it('is tried again before anything is told', async () => {
    let left = 2;
    serve({
      glb: () => {
        if (left-- > 0) throw new TypeError('Failed to fetch');
        return new Response(GLB);
      },
    });
    expect((await load()).byId.size).toBeGreaterThan(0);
    expect(left).toBe(-1);
  });
});

describe('a fault is told by kind, with where and what to do', () => {
  it.each(FAULTS)('%s: %s', async (_name, kind, answers) => {
    serve(answers);
    const error = await load().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ kind });
    expect((error as ModelError).message).toContain(BASE);
    expect((error as ModelError).message).toContain(';');

    serve();
    await expect(load()).resolves.toHaveProperty('byId');
  });

  it.each(MANIFEST_FAULTS)('%s: %s', async (_name, kind, manifest) => {
    serve({ manifest });
    const error = await loadManifest({ baseUrl: BASE }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ kind });
    expect((error as ModelError).message).toContain(`${BASE}manifest.json`);
    expect((error as ModelError).message).toContain(';');

    serve();
    await expect(loadManifest({ baseUrl: BASE })).resolves.toHaveProperty('tiers');
  });

  it.each(FAULTS)('of a further group, too: %s: %s', async (_name, kind, answers) => {
    serve(answers);
    const error = await loadMore('back').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ kind });
    expect((error as ModelError).message).toContain(`${BASE}lite-back.glb`);

    serve();
    await expect(loadMore('back')).resolves.toHaveProperty('byId');
  });

  it('a file of another group lacks what it should hold', async () => {
    serve({ glb: file(GLB) });
    await expect(loadMore('thigh')).rejects.toMatchObject({ kind: 'missing-structure' });
  });

  it('nothing more is reported once a fault is known', async () => {
    const pieces: ReadableStreamDefaultController<Uint8Array>[] = [];
    const slow = () =>
      new Response(new ReadableStream<Uint8Array>({ start: (stream) => void pieces.push(stream) }));
    const answers: Answer[] = [slow, () => new Response('no', { status: 404 })];
    serve({ glb: () => answers.shift()!() });
    const onProgress = vi.fn();
    await expect(loadModels({ ...CORE, groups: ['hip', 'back'], onProgress })).rejects.toMatchObject({
      kind: 'not-found',
    });
    pieces[0]!.enqueue(new Uint8Array(8));
    await new Promise((done) => setTimeout(done));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('an abort is passed on as an abort', async () => {
    serve();
    const stop = new AbortController();
    stop.abort();
    const error = await load(stop.signal).catch((caught: unknown) => caught);
    expect(error).not.toBeInstanceOf(ModelError);
    expect(error).toHaveProperty('name', 'AbortError');
  });
});

describe('a connection that falls silent', () => {
  afterEach(() => vi.useRealTimers());

  /** Sends one byte, then nothing, and ends only when it is aborted. */
  const silent = () =>
    vi.stubGlobal('fetch', (url: string, { signal }: RequestInit = {}) =>
      Promise.resolve(
        url.endsWith('.json')
          ? new Response(MANIFEST)
          : new Response(
              new ReadableStream({
                start(stream) {
                  stream.enqueue(new Uint8Array(1));
                  signal?.addEventListener('abort', () => stream.error(signal.reason));
                },
              }),
            ),
      ),
    );

  it('is given up after the time allowed and not before', async () => {
    vi.useFakeTimers();
    silent();
    let error: unknown = null;
    const done = load().catch((reason: unknown) => (error = reason));
    await vi.advanceTimersByTimeAsync(STALL_MS - 1);
    expect(error).toBeNull();
    await vi.advanceTimersByTimeAsync(2);
    await done;
    expect(error).toMatchObject({ kind: 'slow' });
  });
});

it('says when the policy of the site forbids what unpacks a model', async () => {
  serve();
  const unpack = vi
    .spyOn(MeshoptDecoder, 'decodeGltfBufferAsync')
    .mockRejectedValue(
      new WebAssembly.CompileError("Refused: 'unsafe-eval' is not an allowed source of script"),
    );
  await expect(load()).rejects.toMatchObject({ kind: 'blocked' satisfies ModelErrorKind });
  unpack.mockRestore();
});
