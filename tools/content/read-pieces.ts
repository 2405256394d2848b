import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Content, content } from '#content';
import { stories } from '#content/stories';
import { topics } from '#content/topics';

const EN = path.resolve(import.meta.dirname, '../../src/content/en');

/** What stands on the page, by the names that a reviewer would look it up under. */
export function pagePieces({ entries, redFlags, general, ...rest }: Content = content): Record<
  string,
  unknown
> {
  return {
    ...Object.fromEntries(entries.map((entry) => [entry.key, entry])),
    'red-flags': redFlags,
    general,
    ...rest,
    stories,
    topics,
  };
}

/**
 * Everything that any file of the English content exports, by file and name, whether or not the page uses it.
 * New files are found by themselves.
 */
export async function allPieces(folder = EN): Promise<Record<string, unknown>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const modules = await Promise.all(
    files.map(async (file) => {
      const address = pathToFileURL(path.join(folder, file)).href;
      const exported = (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
      const name = file.replaceAll(path.sep, '/').replace(/\.ts$/, '');
      return Object.entries(exported).map(([key, value]) => [`${name} ${key}`, value] as const);
    }),
  );
  return Object.fromEntries(modules.flat().filter(([, value]) => typeof value === 'object'));
}
