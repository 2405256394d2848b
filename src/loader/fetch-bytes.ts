import { ModelError } from './model-error.ts';

/** Told how many bytes have arrived, after decompression. */
export type ByteProgress = (loadedBytes: number) => void;

/** Silence after which a connection counts as dead. A slow one that still delivers may take as long as it likes. */
export const STALL_MS = 30_000;

/**
 * Fetches a file whole, reporting progress as it streams in. Throws a ModelError: `not-found` for an
 * answer other than success, `network` when the connection fails, `slow` when nothing has arrived for
 * `STALL_MS`. An abort is passed on as it is.
 */
export async function fetchBytes(
  url: string,
  signal: AbortSignal | undefined,
  onProgress: ByteProgress = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const stall = new AbortController();
  const either = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(), STALL_MS);
  };
  try {
    const response = await fetch(url, { signal: either });
    alive();
    if (!response.ok) {
      throw new ModelError(
        'not-found',
        `loader: ${url} answered ${response.status}; build the models (npm run models) and publish public/models`,
      );
    }
    if (!response.body) return new Uint8Array(await response.arrayBuffer());
    const chunks: Uint8Array[] = [];
    let loaded = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      loaded += part.value.length;
      alive();
      onProgress(loaded);
    }
    const bytes = new Uint8Array(loaded);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  } catch (error) {
    if (error instanceof ModelError || signal?.aborted) throw error;
    if (stall.signal.aborted) {
      throw new ModelError('slow', `loader: ${url} sent nothing for ${STALL_MS / 1000} s; try again`);
    }
    throw new ModelError(
      'network',
      `loader: ${url} could not be fetched (${String(error)}); check the connection`,
    );
  } finally {
    clearTimeout(timer);
  }
}
