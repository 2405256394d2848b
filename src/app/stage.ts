import type { StructureId } from '#anatomy';
import type { Tier } from '#manifest';
import type { Atlas } from '#state';
import type * as StageModule from './stage-chunk.ts';

type StageChunk = typeof StageModule;

interface StageOptions {
  /** The element to draw into. */
  readonly container: () => HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly atlas: Atlas;
  readonly tier: Tier;
  /** Address of the models' folder, ending in a slash. */
  readonly modelsUrl: string;
  /** Fetches the drawing code. */
  readonly fetchChunk: () => Promise<StageChunk>;
  readonly labelOf: (id: StructureId) => string;
  /** How the 3D view presents itself to a screen reader. */
  readonly texts: { readonly label: string; readonly role: string; readonly hint: string };
  /** Kind words for a failure; `code` when the drawing code itself could not be fetched. */
  readonly explain: (kind: string) => string;
  /** The page's answer to "ready?": `true`, or `error` until a retry succeeds. */
  readonly onReady: (ready: 'true' | 'error') => void;
}

/** The running 3D view. */
export interface Stage {
  /** Tries again after a failure; does nothing while all is well. */
  readonly retry: () => void;
  readonly dispose: () => void;
}

/**
 * Loads the drawing code and the model, and draws. Reports progress and failure as scene status. The rest of the page never waits for it.
 */
export function startStage(options: StageOptions): Stage {
  const { container, canvas, atlas, tier, modelsUrl, labelOf, texts, explain, onReady } = options;
  let running: AbortController | null = null;
  let clear: () => void = () => undefined;

  const load = async (controller: AbortController) => {
    const { signal } = controller;
    let chunk: StageChunk | null = null;
    try {
      atlas.commands.reportScene({ phase: 'loading', loadedBytes: 0, totalBytes: null });
      chunk = await options.fetchChunk();
      const models = await chunk.loadModels({
        baseUrl: modelsUrl,
        tier,
        signal,
        onProgress: (loadedBytes, totalBytes) => {
          if (signal.aborted) return;
          atlas.commands.reportScene({ phase: 'loading', loadedBytes, totalBytes: totalBytes ?? null });
        },
      });
      if (signal.aborted) return;
      const onFirstFrame = () => {
        atlas.commands.reportScene({ phase: 'ready' });
        onReady('true');
      };
      const handle = await chunk.mountScene(container(), atlas, {
        canvas,
        models,
        labelOf,
        texts,
        onFirstFrame,
      });
      const detach = chunk.attachInteraction(handle, atlas);
      clear = () => {
        detach();
        handle.dispose();
      };
    } catch (error) {
      if (signal.aborted) return;
      // One file may still be on its way when the other has failed; its progress must not hide the failure.
      controller.abort();
      const kind = chunk === null ? 'code' : error instanceof chunk.ModelError ? error.kind : 'unknown';
      atlas.commands.reportScene({ phase: 'failed', message: explain(kind) });
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
    },
    dispose() {
      running?.abort();
      clear();
    },
  };
}
