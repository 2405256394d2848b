/**
 * Stores a Brotli and a gzip copy beside every text and model file of the built page.
 *
 *   tsx tools/precompress.ts [FOLDER]    FOLDER, else dist
 *
 * Meshes shrink by half again under Brotli, but only at its slowest setting; that is done once here and
 * not on every request.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|js|css|json|svg|glb|txt|webmanifest|wasm)$/;
/** Below this a header costs more than compression saves. */
const SMALLEST_BYTES = 512;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compressFile(file: string): Promise<{ plain: number; brotli: number }> {
  const plain = readFileSync(file);
  if (plain.length < SMALLEST_BYTES) return { plain: plain.length, brotli: plain.length };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const [small, smallish] = await Promise.all([brotli(plain, { params }), deflate(plain, { level: 9 })]);
  if (small.length < plain.length) writeFileSync(`${file}.br`, small);
  if (smallish.length < plain.length) writeFileSync(`${file}.gz`, smallish);
  return { plain: plain.length, brotli: Math.min(small.length, plain.length) };
}

const folder = process.argv[2] ?? 'dist';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  COMPRESSIBLE.test(name),
);
const sizes = await Promise.all(files.map((name) => compressFile(path.join(folder, name))));
const kilobytes = (key: 'plain' | 'brotli') =>
  Math.round(sizes.reduce((sum, size) => sum + size[key], 0) / 1000);
console.log(
  `compressed ${files.length} files: ${kilobytes('plain')} kB plain, ${kilobytes('brotli')} kB Brotli`,
);
