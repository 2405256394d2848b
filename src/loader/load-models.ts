import type { Group, StructureId } from '#anatomy';
import { MANIFEST_FILE, type Manifest, type Tier, packFile } from '#manifest';
import { fetchBytes } from './fetch-bytes.ts';
import { readManifest } from './read-manifest.ts';
import { type AtlasModel, readPack } from './read-pack.ts';

/** Checked geometry of every structure of some groups. */
export interface AtlasModels {
  readonly manifest: Manifest;
  readonly tier: Tier;
  readonly groups: readonly Group[];
  readonly byId: ReadonlyMap<StructureId, AtlasModel>;
}

interface FetchOptions {
  /** Address of the models' folder, ending in a slash. */
  readonly baseUrl: string;
  readonly tier: Tier;
  readonly signal?: AbortSignal;
  /** Bytes arrived and bytes expected of the model files; the latter unknown until the manifest is there. */
  readonly onProgress?: (loadedBytes: number, totalBytes: number | undefined) => void;
}

export interface LoadOptions extends FetchOptions {
  readonly groups: readonly Group[];
}

export interface LoadGroupOptions extends FetchOptions {
  readonly group: Group;
  /** As it came with the groups that are there already. */
  readonly manifest: Manifest;
}

/**
 * Fetches, checks and unpacks the manifest and some groups of one tier, all at once. Throws ModelError; may
 * be called again after a failure.
 */
export async function loadModels(options: LoadOptions): Promise<AtlasModels> {
  const { baseUrl, tier, groups, signal, onProgress } = options;
  const manifestUrl = baseUrl + MANIFEST_FILE;
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const loaded = new Map<Group, number>();
  let expected: number | undefined;
  const report = (group: Group, bytes: number) => {
    loaded.set(group, bytes);
    if (!either.aborted) onProgress?.(sum(loaded.values()), expected);
  };
  // All at once: the files' names are fixed by tier and group, and the manifest is there long before them.
  const [manifest, packs] = await Promise.all([
    fetchBytes(manifestUrl, either).then((data) => {
      const checked = readManifest(data, manifestUrl);
      expected = sum(groups.map((group) => checked.tiers[tier][group].bytes));
      return checked;
    }),
    Promise.all(
      groups.map((group) =>
        fetchBytes(baseUrl + packFile(tier, group), either, (bytes) => report(group, bytes)),
      ),
    ),
  ]).catch((error: unknown) => {
    // What is still on its way is of no use; its progress would be taken for a new attempt.
    stop.abort();
    throw error;
  });
  const byId = new Map<StructureId, AtlasModel>();
  for (const [index, group] of groups.entries()) {
    for (const [id, model] of await readPack(packs[index]!, group, baseUrl + packFile(tier, group))) {
      byId.set(id, model);
    }
  }
  return { manifest, tier, groups, byId };
}

/**
 * Fetches, checks and unpacks one more group. Throws ModelError; may be called again after a failure.
 */
export async function loadGroup(options: LoadGroupOptions): Promise<AtlasModels> {
  const { baseUrl, tier, group, manifest, signal, onProgress } = options;
  const url = baseUrl + packFile(tier, group);
  const expected = manifest.tiers[tier][group].bytes;
  const bytes = await fetchBytes(url, signal, (loaded) => {
    if (!signal?.aborted) onProgress?.(loaded, expected);
  });
  return { manifest, tier, groups: [group], byId: await readPack(bytes, group, url) };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
