import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Job, JobResults } from './jobs.ts';
import type { Pool } from './pool.ts';

/** Where finished work is kept between runs; keys are hexadecimal. */
export interface Store {
  get(key: string): Uint8Array | undefined;
  put(key: string, bytes: Uint8Array): void;
}

/** How much of a run came out of the store. */
export interface CacheTally {
  readonly reused: number;
  readonly done: number;
}

/**
 * A pool that does no piece of work twice: a job with the same data, done by the same code (`codeVersion`),
 * has the same result. Unreadable entries are done again.
 */
export function openCachedPool(
  pool: Pool,
  store: Store,
  codeVersion: string,
): Pool & { tally(): CacheTally } {
  let reused = 0;
  let done = 0;
  return {
    async run<J extends Job>(job: J): Promise<JobResults[J['task']]> {
      const key = createHash('sha256').update(codeVersion).update(serialize(job)).digest('hex');
      const kept = store.get(key);
      if (kept) {
        try {
          const result = deserialize(kept) as JobResults[J['task']];
          reused++;
          return result;
        } catch {
          // A torn file: fall through and make it anew.
        }
      }
      const result = await pool.run(job);
      done++;
      store.put(key, serialize(result));
      return result;
    },
    close: () => pool.close(),
    tally: () => ({ reused, done }),
  };
}
