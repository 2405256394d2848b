import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The code files of a build, and what each imports. */
interface BuiltFile {
  /** Needed before it starts. */
  readonly imports: readonly string[];
  /** Fetched when it asks for them. */
  readonly asksFor: readonly string[];
}

const named = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1]!);

function readFiles(folder: string): Map<string, BuiltFile> {
  const assets = path.join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => {
      const code = readFileSync(path.join(assets, name), 'utf8');
      const imports = named(code, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
      return [name, { imports, asksFor: named(code, /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g) }];
    }),
  );
}

/**
 * The code files of the built page that come late: all but those that the page's own script and the parts called by
 * these names, without their hash, need to start.
 */
export function lateFiles(folder: string, firstParts: readonly string[]): string[] {
  const files = readFiles(folder);
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const first = new Set<string>();
  const need = (name: string) => {
    if (first.has(name)) return;
    first.add(name);
    for (const other of files.get(name)?.imports ?? []) need(other);
  };
  named(html, /<script[^>]*src="\.\/assets\/([^"]+)"/g).forEach(need);
  for (const part of firstParts) {
    const file = [...files.keys()].find((name) => partOf(name) === part);
    if (file === undefined) throw new Error(`the build has no part "${part}"`);
    need(file);
  }
  const late = [...files.keys()].filter((name) => !first.has(name));
  const reached = new Set([...files.values()].flatMap(({ imports, asksFor }) => [...imports, ...asksFor]));
  const lost = late.filter((name) => !reached.has(name));
  if (lost.length > 0) throw new Error(`nothing in the build asks for ${lost.join(', ')}`);
  return late;
}

/** The name of a file of the build without its hash: `late-parts-BzJeQ22k.js` is `late-parts`. */
export const partOf = (file: string): string => path.basename(file).replace(/-[\w-]{8}\.js$/, '');
