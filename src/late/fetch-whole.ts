import { GoneError } from './missing.ts';

/** Silence after which a connection counts as dead. A slow one that still delivers may take as long as it likes. */
export const STALL_MS = 30_000;

/** Nothing has arrived for `STALL_MS`. */
export class StallError extends Error {}

/**
 * Fetches a file whole and says how many bytes have arrived. Throws GoneError when there is no such file, StallError
 * when nothing comes any more, any other error when the connection fails. An abort is passed on as it is.
 */
export async function fetchWhole(
  url: string,
  signal: AbortSignal | undefined,
  onPart: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
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
    if (!response.ok) throw new GoneError(`${url} answered ${response.status}`);
    if (!response.body) return onPart(new Uint8Array(await response.arrayBuffer()));
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      alive();
      onPart(part.value);
    }
  } catch (error) {
    if (stall.signal.aborted && !signal?.aborted) throw new StallError(`${url} sent nothing any more`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
