import { ModelError } from './model-error.ts';

/** The four bytes "glTF", little-endian (glTF 2.0, section 4.4.2). */
const MAGIC = 0x46546c67;
const HEADER_BYTES = 12;

/** Is this a whole GLB? Throws a ModelError: `not-glb` for anything else, `truncated` for a part of one. */
export function checkGlb(bytes: Uint8Array, where: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) {
    throw new ModelError('not-glb', `loader: ${where} is not a GLB file; check what the server sends for it`);
  }
  if (bytes.length < HEADER_BYTES || bytes.length < view.getUint32(8, true)) {
    throw new ModelError(
      'truncated',
      `loader: ${where} ends after ${bytes.length} bytes; load or publish it again`,
    );
  }
}
