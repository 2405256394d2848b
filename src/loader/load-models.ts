import type { Group, StructureId } from '#anatomy';
import { MANIFEST_FILE, type Manifest, type Tier, packFile } from '#manifest';
import type { BuiltFiles } from './check-build.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { type AtlasModel, readPack } from './read-pack.ts';

/** Checked geometry of every structure of some groups. */
export interface AtlasModels {
  readonly tier: Tier;
  readonly groups: readonly Group[];
  readonly byId: ReadonlyMap<StructureId, AtlasModel>;
}

/** Where the models lie. */
export interface ModelSource {
  /** Address of the models' folder, ending in a slash. */
  readonly baseUrl: string;
  readonly signal?: AbortSignal;
}

export interface LoadOptions extends ModelSource {
  readonly tier: Tier;
  readonly groups: readonly Group[];
  /** The files that the page was built with; without them, any that can be read are taken. */
  readonly built?: BuiltFiles | undefined;
  /** Bytes of the model files that have arrived. */
  readonly onProgress?: (loadedBytes: number) => void;
}

/**
 * Fetches, checks and unpacks some groups of one tier, all at once. Each file says itself what version it is, so
 * nothing waits for the manifest. Throws ModelError; may be called again after a failure.
 */
export async function loadModels(options: LoadOptions): Promise<AtlasModels> {
  const { baseUrl, tier, groups, built, signal, onProgress } = options;
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const loaded = new Map<Group, number>();
  const report = (group: Group, bytes: number) => {
    loaded.set(group, bytes);
    if (!either.aborted) onProgress?.([...loaded.values()].reduce((sum, count) => sum + count, 0));
  };
  const urlOf = (group: Group) => baseUrl + packFile(tier, group);
  const packs = await Promise.all(
    groups.map((group) => fetchBytes(urlOf(group), either, (bytes) => report(group, bytes))),
  ).catch((error: unknown) => {
    // What is still on its way is of no use; its progress would be taken for a new attempt.
    stop.abort();
    throw error;
  });
  const read = await Promise.all(
    packs.map((bytes, i) => {
      const group = groups[i]!;
      return readPack(bytes, group, urlOf(group), built?.[packFile(tier, group)]);
    }),
  );
  return { tier, groups, byId: new Map(read.flatMap((models) => [...models])) };
}

/**
 * Fetches and checks the manifest, and first the code that does: nothing that is drawn needs either. Throws
 * ModelError; may be called again after a failure.
 */
export async function loadManifest({ baseUrl, signal }: ModelSource): Promise<Manifest> {
  const url = baseUrl + MANIFEST_FILE;
  const [bytes, { readManifest }] = await Promise.all([
    fetchBytes(url, signal),
    import('./read-manifest.ts'),
  ]);
  return readManifest(bytes, url);
}
