import { GoneError, StallError, fetchWhole, missing } from '#late';
import { ModelError } from './model-error.ts';

export { STALL_MS } from '#late';

/** Told how many bytes have arrived, after decompression. */
export type ByteProgress = (loadedBytes: number) => void;

/** So often a model is asked for before the reader is told that it does not come. */
const TRIES = 3;

function explain(url: string, error: unknown): ModelError {
  if (error instanceof GoneError) {
    return new ModelError(
      'not-found',
      `loader: ${error.message}; build the models (npm run models) and publish public/models`,
    );
  }
  if (error instanceof StallError) return new ModelError('slow', `loader: ${error.message}; try again`);
  return new ModelError(
    'network',
    `loader: ${url} could not be fetched (${String(error)}); check the connection`,
  );
}

/**
 * Fetches a file whole, reporting progress as it streams in, and asks again when the connection breaks off. Throws a
 * ModelError: `not-found` for an answer other than success, `network` when the connection keeps failing, `slow`
 * when nothing has arrived for `STALL_MS`. An abort is passed on as it is.
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal | undefined,
  onProgress: ByteProgress = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  for (let tries = 1; ; tries++) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let loaded = 0;
    try {
      await fetchWhole(url, signal, (part) => {
        parts.push(part);
        loaded += part.length;
        onProgress(loaded);
      });
      return joined(parts, loaded);
    } catch (error) {
      if (signal?.aborted) throw error;
      const known = explain(url, error);
      if (known.kind !== 'network' || tries === TRIES) throw known;
    }
    await missing.pause(tries);
    signal?.throwIfAborted();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
