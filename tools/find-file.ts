import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';

/** A file that can be sent: opened once, so that what is measured is what is sent, also while a build replaces it. */
export interface FoundFile {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly modified: Date;
  /** Ends in the extension of what it holds, compressed or not. */
  readonly name: string;
  readonly encoding: 'br' | 'gzip' | null;
}

const STORED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** These mean that there is no such file; anything else is a fault of this machine. */
const NOT_THERE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'EACCES',
  'EPERM',
]);

async function openFile(file: string): Promise<Omit<FoundFile, 'name' | 'encoding'> | null> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
  try {
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, bytes: stats.size, modified: stats.mtime };
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return null;
}

/**
 * The path within the folder that an address asks for: decoded, without its query. `null` when it is no address:
 * a percent sign that encodes nothing, a zero byte, no slash in front.
 */
export function pathOf(address: string): string | null {
  const [target] = address.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  try {
    const decoded = decodeURIComponent(target === '' ? '/' : target!);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null;
  } catch {
    return null;
  }
}

/**
 * Opens what lies at a path of the folder, for a folder its index page; prefers a stored copy in one of the accepted
 * encodings. `null` when there is none. Nothing outside the folder is ever opened, nor anything hidden in it.
 */
export async function findFile(
  folder: string,
  pathname: string,
  accepts: ReadonlySet<string>,
): Promise<FoundFile | null> {
  const steps = pathname.split(/[/\\]/).slice(1);
  if (steps.some((step) => step.startsWith('.'))) return null;
  const name = steps.at(-1) === '' ? `${pathname}index.html` : pathname;
  const root = path.resolve(folder);
  const file = path.join(root, name);
  if (!file.startsWith(root + path.sep)) return null;
  for (const [encoding, ending] of STORED) {
    const found = accepts.has(encoding) ? await openFile(file + ending) : null;
    if (found) return { ...found, name, encoding };
  }
  const found = await openFile(file);
  return found && { ...found, name, encoding: null };
}
