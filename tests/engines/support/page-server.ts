import { readFileSync } from 'node:fs';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answerWithFiles } from '../../../tools/file-answer.ts';

/** A slow line: this many bytes at a time, every so many milliseconds (320 kB/s). */
const SLICE = { bytes: 16_000, everyMs: 50 } as const;

/**
 * Keeps in `window.faults` whatever a console would show in red or yellow, because no two drivers tell it alike, and
 * counts the 3D drawing calls in `window.draws`.
 */
const RECORDER = `<script>
  window.faults = [];
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...words) => {
      window.faults.push(level + ': ' + words.map(String).join(' '));
      write.apply(console, words);
    };
  }
  addEventListener('error', ({ message, target }) => {
    // Firefox says so of every module that is asked for ahead when it is there already; its console shows nothing.
    if (!message && target.rel === 'modulepreload') return;
    window.faults.push(message ? 'uncaught ' + message : 'not loaded: ' + target.outerHTML);
  }, true);
  window.draws = 0;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...words) {
      window.draws++;
      return draw.apply(this, words);
    };
  }
  addEventListener('unhandledrejection', ({ reason }) => window.faults.push('unhandled ' + reason));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => window.faults.push('blocked ' + blockedURI));
</script>`;

export interface PageServer {
  /**
   * Address of the page. Addresses of different `copy` share nothing in a browser's store: a new one is a cold load,
   * one that was open before a warm one.
   */
  readonly url: (copy: string, line?: 'fast' | 'slow') => string;
  readonly close: () => void;
}

/** Hands on what is written to a response in small slices. */
function slowDown(response: ServerResponse): void {
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const waiting: Buffer[] = [];
  let ended = false;
  const timer = setInterval(() => {
    const next = waiting.shift();
    if (next) {
      write(next.subarray(0, SLICE.bytes));
      if (next.length > SLICE.bytes) waiting.unshift(next.subarray(SLICE.bytes));
    } else if (ended) {
      clearInterval(timer);
      end();
    }
  }, SLICE.everyMs);
  response.once('close', () => clearInterval(timer));
  const hold = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) waiting.push(Buffer.from(chunk));
    return true;
  };
  response.write = hold as ServerResponse['write'];
  response.end = ((chunk: unknown) => {
    hold(chunk);
    ended = true;
    return response;
  }) as ServerResponse['end'];
}

/** Serves the built page at as many addresses as are wanted, over a fast or a slow line. */
export async function servePage(folder: string): Promise<PageServer> {
  const files = answerWithFiles(folder);
  const server = createServer((request, response) => {
    const [, line, , ...rest] = (request.url ?? '/').split('?')[0]!.split('/');
    if (line === 'slow') slowDown(response);
    const file = rest.join('/');
    if (file === '') {
      const html = readFileSync(path.join(folder, 'index.html'), 'utf8').replace(
        '<head>',
        `<head>${RECORDER}`,
      );
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(html);
      return;
    }
    request.url = `/${file}`;
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (copy, line = 'fast') => `http://127.0.0.1:${port}/${line}/${copy}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
