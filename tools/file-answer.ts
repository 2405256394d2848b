import { type IncomingMessage, STATUS_CODES, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readRange } from './byte-range.ts';
import { type FoundFile, findFile, pathOf } from './find-file.ts';

const METHODS = ['GET', 'HEAD'];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Says in a line why there is no file to send. */
function refuse(response: ServerResponse, status: number, words = STATUS_CODES[status]): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/** The encodings that a browser takes; one with a weight of nothing it does not. */
const accepted = (header: string | string[] | undefined) =>
  new Set(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q\s*=\s*0(\.0*)?\s*$/.test(one))
      .map((one) => one.split(';')[0]!.trim()),
  );

const isKept = (header: string | undefined, tag: string) =>
  header?.split(',').some((one) => one.trim() === tag || one.trim() === '*') ?? false;

function describe(response: ServerResponse, { bytes, encoding, modified, name }: FoundFile): string {
  const tag = `W/"${bytes}-${modified.getTime()}"`;
  response.setHeader('Content-Type', TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Last-Modified', modified.toUTCString());
  response.setHeader('ETag', tag);
  const isHashed = name.startsWith('/assets/');
  response.setHeader('Cache-Control', isHashed ? 'public,max-age=31536000,immutable' : 'no-cache');
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  return tag;
}

async function send(request: IncomingMessage, response: ServerResponse, file: FoundFile): Promise<void> {
  const { bytes, handle } = file;
  const { headers, method } = request;
  const tag = describe(response, file);
  if (isKept(headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  // No tag here is strong enough to continue an older copy by: with a condition the whole file is sent.
  const wanted = method === 'GET' && headers['if-range'] === undefined ? headers.range : undefined;
  const range = readRange(wanted, bytes);
  if (range === 'unsatisfiable') {
    for (const name of ['Content-Encoding', 'Cache-Control', 'ETag', 'Last-Modified'])
      response.removeHeader(name);
    response.setHeader('Content-Range', `bytes */${bytes}`);
    refuse(response, 416);
    return;
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${bytes}`);
  response.writeHead(range ? 206 : 200, { 'Content-Length': end - start + 1 });
  if (method === 'HEAD' || bytes === 0) response.end();
  else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Nothing here is secret. A page in a frame without an origin of its own may read its models and scripts as well.
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (!METHODS.includes(request.method ?? '')) {
    response.setHeader('Allow', METHODS.join(', '));
    // What was meant to be stored is not read on.
    response.setHeader('Connection', 'close');
    return refuse(response, 405);
  }
  const pathname = pathOf(request.url ?? '');
  if (pathname === null) return refuse(response, 400);
  // A stretch is one of the file itself, which is what who asks for it has in mind.
  const { 'accept-encoding': encodings, range } = request.headers;
  const file = await findFile(folder, pathname, accepted(range === undefined ? encodings : ''));
  if (!file) return refuse(response, 404, 'There is no such file here.');
  try {
    await send(request, response, file);
  } finally {
    await file.handle.close();
  }
}

/** Answers every request with a file of the folder or with why there is none; never throws. */
export function answerWithFiles(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(folder, request, response).catch(() => {
      // Most often a reader who has gone; else a disk that cannot be read.
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}
