import { ModelError } from './model-error.ts';

/** A model file as the page was built with it. */
export interface BuiltFile {
  readonly bytes: number;
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly hash: string;
}

/** The model files by name. */
export type BuiltFiles = Readonly<Record<string, BuiltFile>>;

/**
 * The first 16 digits of the SHA-256, lower-case hexadecimal; `null` without cryptography, which browsers give to secure
 * pages alone.
 */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Is this the file that the page was built with? One of another build or another tier can be read as well, and would be
 * drawn without a word. Throws a ModelError of kind `version`.
 */
export async function checkBuild(
  bytes: Uint8Array<ArrayBuffer>,
  where: string,
  built: BuiltFile | undefined,
): Promise<void> {
  if (!built) return;
  const hash = bytes.length === built.bytes ? await hashOf(bytes) : '';
  if (hash === null || hash === built.hash) return;
  throw new ModelError(
    'version',
    `loader: ${where} (${bytes.length} bytes) is not the file that this page was built with (${built.bytes} bytes, SHA-256 ${built.hash}...); publish page and models together`,
  );
}
