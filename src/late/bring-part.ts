import { fetchWhole } from './fetch-whole.ts';
import { type Missing, missing } from './missing.ts';

/** After so many failures, with all of its files here, a part will not start on this page any more. */
const MOST_STARTS = 2;

interface Bringer {
  /** The files that the page holds already, or has asked the browser for. */
  readonly isHere: (file: string) => boolean;
  readonly fetchFile: (file: string) => Promise<void>;
  readonly missing: Missing;
}

/**
 * Makes what brings in a late part of the page: `start` imports it, `files` are the addresses of all its code.
 *
 * The files are fetched before the import and not by it. A browser keeps it for good when the code of an import does
 * not arrive (Chromium always, others in their older versions), also for each file that the code imports in turn;
 * a fetch can be done again at will, and the import then finds its files in the browser's cache. Importing at another
 * address, as is often done, would not bring back a shared file, and would start others twice.
 */
export function createBringer({ isHere, fetchFile, missing: list }: Bringer) {
  const arriving = new Map<string, Promise<void>>();
  const arrive = (file: string) => {
    const known = arriving.get(file) ?? list.until(() => fetchFile(file));
    arriving.set(file, known);
    return known;
  };
  return async <T>(start: () => Promise<T>, files: readonly string[], isFirst: boolean): Promise<T> => {
    if (isFirst) {
      // Begun at once, as nothing is on the page yet: the browser fetches and reads it in one go.
      const started = await start().then(
        (part) => ({ part }),
        () => null,
      );
      if (started) return started.part;
    }
    const wanted = isFirst ? files : files.filter((file) => !isHere(file));
    for (let failures = 1; ; failures++) {
      await Promise.all(wanted.map(arrive));
      try {
        return await start();
      } catch (error) {
        if (failures === MOST_STARTS) {
          list.giveUp();
          throw error;
        }
        await list.pause(failures);
      }
    }
  };
}

/** What the page itself asks the browser for. */
const linked = () => [
  ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
  ...[...document.scripts].map(({ src }) => src),
];

/** What the first parts have brought along. */
const here = new Set<string>();

const bring = createBringer({
  isHere: (file) => here.has(file) || linked().includes(file),
  fetchFile: (file) => fetchWhole(file, undefined, () => undefined),
  missing,
});

let isFirst = false;

/** Imports a part that the first view needs: at once, and only if that fails with the care taken of late parts. */
export function atStart<T>(start: () => Promise<T>): Promise<T> {
  isFirst = true;
  try {
    return start();
  } finally {
    isFirst = false;
  }
}

function askAhead(file: string): void {
  if (linked().includes(file)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href: file });
  document.head.append(link);
}

/**
 * Stands around every dynamic import of the built page, in place of Vite's own helper: `files` are the code of the
 * part and all that it imports, as addresses seen from `importer`. See tools/late-parts-plugin.ts.
 */
export function preload<T>(
  start: () => Promise<T>,
  files: readonly string[] = [],
  importer = '',
): Promise<T> {
  const all = files.map((file) => new URL(file, importer).href);
  if (isFirst) {
    for (const file of all) {
      askAhead(file);
      here.add(file);
    }
  }
  return bring(start, all, isFirst);
}
