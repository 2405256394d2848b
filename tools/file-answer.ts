import { existsSync } from 'node:fs';
import { type IncomingMessage, STATUS_CODES, type ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';

const METHODS = ['GET', 'HEAD'];

/** The copies that the build stores beside a file, best first. */
const STORED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** A range that asks for the end of a file. */
const LAST_BYTES = /^\s*bytes=-0*[1-9]/;

/** Says in a line why there is no file to send. */
function refuse(response: ServerResponse, status: number, words = STATUS_CODES[status]): void {
  for (const name of ['Content-Encoding', 'Cache-Control', 'ETag', 'Last-Modified'])
    response.removeHeader(name);
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/**
 * The path within the folder that an address asks for: decoded, without its query. `null` when it is no address:
 * a percent sign that encodes nothing, a zero byte, no slash in front.
 */
function pathOf(address: string): string | null {
  const [target] = address.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  try {
    const decoded = decodeURIComponent(target === '' ? '/' : target!);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null;
  } catch {
    return null;
  }
}

/** The stored copy of a file that this browser takes; `null` for the file itself. */
function storedCopy(request: IncomingMessage, file: string) {
  // A stretch is one of the file itself, which is what who asks for it has in mind.
  if (request.headers.range !== undefined) return null;
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  return (
    STORED.find(([encoding, ending]) => accepted.includes(encoding) && existsSync(file + ending)) ?? null
  );
}

/** Answers every request with a file of the folder or with why there is none; never throws. */
export function answerWithFiles(
  folder: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const root = path.resolve(folder);
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // Nothing here is secret. A page in a frame without an origin of its own may read its models and scripts as well.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!METHODS.includes(request.method ?? '')) {
      response.setHeader('Allow', METHODS.join(', '));
      // What was meant to be stored is not read on.
      response.setHeader('Connection', 'close');
      return refuse(response, 405);
    }
    const asked = pathOf(request.url ?? '');
    if (asked === null) return refuse(response, 400);
    // A backslash is a step on some machines, and hides what lies above the folder.
    const name = asked.replaceAll('\\', '/').replace(/\/$/, '/index.html');
    const isInside = !name.split('/').some((step) => step.startsWith('.'));
    if (!isInside) return refuse(response, 404, 'There is no such file here.');
    const copy = storedCopy(request, path.join(root, name));
    response.setHeader('Vary', 'Accept-Encoding');
    const isHashed = name.startsWith('/assets/');
    response.setHeader('Cache-Control', isHashed ? 'public,max-age=31536000,immutable' : 'no-cache');
    response.setHeader('Content-Type', contentType(path.extname(name)) || 'application/octet-stream');
    if (copy) response.setHeader('Content-Encoding', copy[0]);
    const deliver = () =>
      send(request, encodeURI(name + (copy?.[1] ?? '')), {
        root,
        dotfiles: 'deny',
        index: false,
        cacheControl: false,
      })
        .on('directory', () => refuse(response, 404, 'There is no such file here.'))
        .on('error', ({ status }: { readonly status: number }) => {
          if (response.headersSent) return response.destroy();
          if (status !== 416 || !LAST_BYTES.test(request.headers.range ?? ''))
            return refuse(response, status, status === 404 ? 'There is no such file here.' : undefined);
          // The last so many bytes of a file that has fewer are all of it, which the library does not know.
          delete request.headers.range;
          response.removeHeader('Content-Range');
          deliver();
        })
        .pipe(response);
    deliver();
  };
}
