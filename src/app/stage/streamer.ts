import type { Group } from '#anatomy';
import { type Atlas, neededGroups } from '#state';

/** Told how many bytes of a group have arrived, and how many there are. */
export type GroupProgress = (loadedBytes: number, totalBytes: number | undefined) => void;

interface StreamerOptions {
  readonly atlas: Atlas;
  /** Fetches a group and puts it into the picture. */
  readonly bring: (group: Group, signal: AbortSignal, onProgress: GroupProgress) => Promise<void>;
  /** Kind words for a failure. */
  readonly explain: (error: unknown) => string;
}

/** Brings groups into the picture by need. */
export interface Streamer {
  /** Resolves once nothing that is needed is on its way any more: it is there, or has failed. */
  readonly settled: () => Promise<void>;
  /** Tries the groups that failed once more; does nothing while all is well. */
  readonly retry: () => void;
  readonly dispose: () => void;
}

/**
 * Loads the groups that the view needs, one at a time and each at most once. One that fails is told and left
 * alone until the reader asks again, or no longer wants it; the others go on.
 */
export function startStreamer({ atlas, bring, explain }: StreamerOptions): Streamer {
  const { commands } = atlas;
  const stop = new AbortController();
  const failed = new Map<Group, string>();
  let running: Promise<void> | null = null;

  const missing = () => {
    const { drawnGroups } = atlas.state();
    return neededGroups(atlas.state()).filter((group) => !drawnGroups.includes(group));
  };
  const load = async (group: Group) => {
    const report: GroupProgress = (loadedBytes, totalBytes) => {
      if (stop.signal.aborted) return;
      commands.reportStreaming({ phase: 'loading', group, loadedBytes, totalBytes: totalBytes ?? null });
    };
    try {
      report(0, undefined);
      await bring(group, stop.signal, report);
      if (!stop.signal.aborted) commands.reportDrawn(group);
    } catch (error) {
      failed.set(group, explain(error));
    }
  };
  const loadAll = async () => {
    const next = () => missing().find((group) => !failed.has(group));
    for (let group = next(); group && !stop.signal.aborted; group = next()) await load(group);
    running = null;
    if (!stop.signal.aborted) tell();
  };
  const tell = () => {
    const group = missing().find((wanted) => failed.has(wanted));
    commands.reportStreaming(group ? { phase: 'failed', group, message: failed.get(group)! } : null);
  };
  const follow = () => {
    const wanted = missing();
    // Who gives up on a group and comes back to it asks again.
    for (const group of failed.keys()) if (!wanted.includes(group)) failed.delete(group);
    if (running !== null) return;
    // Begun a moment later: its first report comes back here, and must find it running.
    if (wanted.some((group) => !failed.has(group))) running = Promise.resolve().then(loadAll);
    else if (atlas.state().streaming !== null) tell();
  };

  follow();
  const leave = atlas.subscribe(follow);
  return {
    settled: async () => {
      while (running !== null) await running;
    },
    retry() {
      failed.clear();
      follow();
    },
    dispose() {
      leave();
      stop.abort();
    },
  };
}
