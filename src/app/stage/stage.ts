import { CORE_GROUP, type Group, type StructureId } from '#anatomy';
import type { Manifest, Tier } from '#manifest';
import type { Atlas } from '#state';
import type * as StageModule from './stage-chunk.ts';
import { builtModels } from './built-models.ts';
import { hasArrived } from '../shell/shell-start.ts';
import { type GroupProgress, type Streamer, startStreamer } from './streamer.ts';

type StageChunk = typeof StageModule;
type Handle = Awaited<ReturnType<StageChunk['mountScene']>>;

interface StageOptions {
  /** The element to draw into. */
  readonly container: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly atlas: Atlas;
  readonly tier: Tier;
  /** Address of the models' folder, ending in a slash. */
  readonly modelsUrl: string;
  /** Fetches the drawing code. */
  readonly fetchChunk: () => Promise<StageChunk>;
  readonly labelOf: (id: StructureId) => string;
  /** How the 3D view presents itself to a screen reader. */
  readonly texts: Parameters<StageChunk['mountScene']>[2]['texts'];
  /** Kind words for a failure; `code` when the drawing code itself could not be fetched. */
  readonly explain: (kind: string) => string;
  /** Called once the hip is on the screen. */
  readonly onFirstFrame: () => void;
  /** The page's answer to "ready?", given when everything that the view asks for is there: `true`, or `error` until a retry succeeds. */
  readonly onReady: (ready: 'true' | 'error') => void;
}

/** The running 3D view. */
export interface Stage {
  /** Tries again after a failure; does nothing while all is well. */
  readonly retry: () => void;
  readonly dispose: () => void;
  /** Draws the present view as a picture of its own; `null` while nothing is drawn. */
  readonly picture: Handle['picture'];
}

/**
 * Loads the drawing code and the hip, and draws; then brings in whatever else the view needs. Reports progress
 * and failure as scene status. The rest of the page never waits for it.
 */
export function startStage(options: StageOptions): Stage {
  const { container, canvas, atlas, tier, modelsUrl, labelOf, texts, explain, onReady } = options;
  const { commands } = atlas;
  let running: AbortController | null = null;
  let streamer: Streamer | null = null;
  let prepared: ReturnType<StageChunk['prepareScene']> | null = null;
  let manifest: Manifest | null = null;
  let clear: () => void = () => undefined;
  let drawn: Handle | null = null;

  const bytesOf = (group: Group) => manifest?.tiers[tier][group].bytes ?? null;
  const readManifest = async ({ loadManifest }: StageChunk, signal: AbortSignal) => {
    manifest ??= await loadManifest({ baseUrl: modelsUrl, signal });
  };

  /** Loads the hip and draws it; resolves once it is on the screen. */
  const draw = async (chunk: StageChunk, signal: AbortSignal): Promise<void> => {
    const { attachInteraction, loadModels, mountScene, prepareScene } = chunk;
    const hasCome = hasArrived(`${modelsUrl}${tier}.glb`);
    const loading = loadModels({
      baseUrl: modelsUrl,
      tier,
      groups: [CORE_GROUP],
      built: builtModels,
      signal,
      onProgress: (loadedBytes) => {
        if (signal.aborted) return;
        commands.reportScene({ phase: 'loading', loadedBytes, totalBytes: bytesOf(CORE_GROUP) });
      },
    });
    // How much is still to come is in the manifest; when nothing is, reading it would only hold the picture up.
    const arriving = hasCome
      ? loading
      : Promise.all([loading, readManifest(chunk, signal)]).then(([models]) => models);
    // It is waited for below, unless drawing fails before; that is told then, and not this.
    arriving.catch(() => undefined);
    // Models that are here already are read while the graphics card gets ready; for others it need not wait.
    const here = hasCome ? await arriving : null;
    // Once for good: a canvas has one renderer, also when the models come at the second try only.
    prepared ??= prepareScene(canvas, here);
    const models = here ?? (await arriving);
    if (signal.aborted) return;
    let seen: () => void = () => undefined;
    const firstFrame = new Promise<void>((resolve) => {
      seen = resolve;
    });
    const handle = await mountScene(container, atlas, {
      prepared,
      models,
      labelOf,
      texts,
      onFirstFrame: seen,
    });
    const detach = attachInteraction(handle, atlas);
    drawn = handle;
    clear = () => {
      drawn = null;
      detach();
      handle.dispose();
    };
    await firstFrame;
    options.onFirstFrame();
  };

  const load = async (controller: AbortController) => {
    const { signal } = controller;
    let chunk: StageChunk | null = null;
    try {
      commands.reportScene({ phase: 'loading', loadedBytes: 0, totalBytes: null });
      chunk = await options.fetchChunk();
      const { ModelError, loadModels } = chunk;
      // After a failure of the manifest alone there is a picture already.
      if (!drawn) await draw(chunk, signal);
      await readManifest(chunk, signal);
      if (signal.aborted) return;
      commands.reportScene({ phase: 'ready' });
      commands.reportDrawn(CORE_GROUP);
      const bring = async (group: Group, stop: AbortSignal, onProgress: GroupProgress) => {
        const report = (loadedBytes: number) => {
          if (!stop.aborted) onProgress(loadedBytes, bytesOf(group) ?? undefined);
        };
        drawn?.addModels(
          await loadModels({
            baseUrl: modelsUrl,
            tier,
            groups: [group],
            built: builtModels,
            signal: stop,
            onProgress: report,
          }),
        );
      };
      streamer = startStreamer({
        atlas,
        bring,
        explain: (error) => explain(error instanceof ModelError ? error.kind : 'unknown'),
      });
      await streamer.settled();
      if (!signal.aborted) onReady('true');
    } catch (error) {
      if (signal.aborted) return;
      // One file may still be on its way when the other has failed; its progress must not hide the failure.
      controller.abort();
      const kind = chunk === null ? 'code' : error instanceof chunk.ModelError ? error.kind : 'unknown';
      commands.reportScene({ phase: 'failed', message: explain(kind) });
      onReady('error');
    } finally {
      if (running === controller) running = null;
    }
  };
  const start = () => {
    running = new AbortController();
    void load(running);
  };

  start();
  return {
    retry() {
      if (running === null && atlas.state().scene.phase === 'failed') start();
      else streamer?.retry();
    },
    picture: (request) => drawn?.picture(request) ?? Promise.resolve(null),
    dispose() {
      running?.abort();
      streamer?.dispose();
      clear();
    },
  };
}
