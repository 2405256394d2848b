import { use } from 'react';
import type * as LateModule from './late-parts.ts';

/** What the panel says once something is chosen: most of the page's text, and not needed for the first picture. */
export type LateParts = typeof LateModule;

let here: LateParts | null = null;
let coming: Promise<LateParts> | null = null;

/** Fetches the late parts, once. Rejects when they cannot be fetched; the next call tries again. */
export function fetchLateParts(): Promise<LateParts> {
  coming ??= import('./late-parts.ts').then(
    (parts) => (here = parts),
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}

/** The late parts if they are here already. */
export function latePartsNow(): LateParts | null {
  return here;
}

/** The late parts; the component waits for them. */
export function useLateParts(): LateParts {
  return here ?? use(fetchLateParts());
}
