import { CLOCK_GLOBALS, FILE_ACCESS, FOLDERS, MAX_LINES, PAGE_GLOBALS, ROOTS } from './architecture-rules.ts';
import { type SourceFacts, folderOf, readSource, resolveRelative } from './source-file.ts';

/** Repository path -> text. */
export type SourceTexts = Readonly<Record<string, string>>;
/** The `imports` map of package.json: alias -> file. */
export type Aliases = Readonly<Record<string, string>>;

function matches(name: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
}

function packageFault(file: SourceFacts, folder: string, name: string): string | null {
  const rule = FOLDERS[folder]!.packages;
  const allowed =
    'only' in rule
      ? rule.only.some((pattern) => matches(name, pattern))
      : !rule.not.some((pattern) => matches(name, pattern));
  if (!allowed) return `${file.path}: "${folder}" may not import the package "${name}"`;
  if (
    folder === 'generator' &&
    FILE_ACCESS.packages.includes(name) &&
    !FILE_ACCESS.onlyIn.includes(file.path)
  ) {
    return `${file.path}: only ${FILE_ACCESS.onlyIn.join(' and ')} may touch files ("${name}"); take bytes as an argument instead`;
  }
  return null;
}

function folderFault(file: SourceFacts, target: string, specifier: string): string | null {
  const folder = folderOf(file.path);
  if (target === folder) return null;
  if (folder === null) return null;
  if (FOLDERS[folder]!.imports.includes(target)) return null;
  return `${file.path}: "${folder}" may not import "${target}" ("${specifier}")`;
}

/**
 * Tests mirror the folders of `src`; those of one folder may open it and look at a part on its own.
 * A folder without a public face can be tested in no other way.
 */
function opensItsOwn(file: string, folder: string): boolean {
  return file.startsWith(`tests/${folder}/`) || (file.startsWith('tests/') && ROOTS.includes(folder));
}

/** What is wrong with one import, or null; and the file of `src` it leads to, if any. */
function readImport(file: SourceFacts, specifier: string, aliases: Aliases) {
  const folder = folderOf(file.path);
  if (specifier.startsWith('#')) {
    const alias = aliases[specifier];
    if (!alias) {
      return {
        fault: `${file.path}: "${specifier}" is no public face; package.json lists those under "imports"`,
      };
    }
    const target = alias.replace(/^\.\//, '');
    return { target, fault: folderFault(file, folderOf(target)!, specifier) };
  }
  if (specifier.startsWith('.')) {
    const target = resolveRelative(file.path, specifier);
    const within = folderOf(target);
    if (within === folder || within === null || opensItsOwn(file.path, within))
      return { target, fault: null };
    return {
      target,
      fault:
        folderFault(file, within, specifier) ??
        `${file.path}: "${specifier}" reaches into "${within}"; import its public face "#${within}"`,
    };
  }
  return { fault: folder === null ? null : packageFault(file, folder, specifier) };
}

function globalFaults(file: SourceFacts): string[] {
  const folder = folderOf(file.path);
  if (folder === null) return [];
  const { page, clock } = FOLDERS[folder]!;
  const banned = [...(page ? [] : PAGE_GLOBALS), ...(clock ? [] : CLOCK_GLOBALS)];
  const faults = banned
    .filter((name) => file.globals.has(name))
    .map((name) => `${file.path}: "${folder}" may not use the global "${name}"`);
  if (!clock && file.random)
    faults.push(`${file.path}: "${folder}" may not use Math.random; take a seeded source`);
  return faults;
}

/** Each ring of imports once, as "a -> b -> a". */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const cycles: string[] = [];
  const visit = (node: string): void => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push([...path.slice(start), node].join(' -> '));
    if (start >= 0 || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}

/** Everything in these files that breaks the rules, in words. */
export function findFaults(texts: SourceTexts, aliases: Aliases): string[] {
  const files = Object.entries(texts).map(([path, text]) => readSource(path, text));
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    if (folder !== null && !FOLDERS[folder]) {
      faults.push(
        `${file.path}: the folder "${folder}" is not in the table; decide there what it may import`,
      );
      continue;
    }
    const targets: string[] = [];
    for (const specifier of file.specifiers) {
      const { target, fault } = readImport(file, specifier, aliases);
      if (fault) faults.push(fault);
      if (target && target in texts) targets.push(target);
    }
    graph.set(file.path, targets);
    faults.push(...globalFaults(file));
    if (file.lines > MAX_LINES) faults.push(`${file.path}: ${file.lines} lines; split it at ${MAX_LINES}`);
  }
  faults.push(...findCycles(graph).map((cycle) => `imports in a ring: ${cycle}`));
  for (const folder of Object.keys(FOLDERS)) {
    const own = files.filter(({ path }) => folderOf(path) === folder);
    if (own.length > 0 && !ROOTS.includes(folder) && !(`src/${folder}/index.ts` in texts)) {
      faults.push(`src/${folder}: no index.ts, so the folder has no public face`);
    }
  }
  return faults;
}
