import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../tools/static-server.ts';

const REQUESTS = 5000;
/** So many are under way at once, more than a browser ever has. */
const AT_ONCE = 200;
/** A client that cannot know whether the server has ended hangs up after so long. */
const PATIENCE_MS = 100;
/** One that has said that it wants nothing more waits for the server to hang up. */
const LONG_PATIENCE_MS = 10_000;
const PAGE = '<!doctype html><title>Page</title>';
const CRLF = '\r\n';
const LAST_LINE = `Connection: close${CRLF}${CRLF}`;

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'odd-requests-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  writeFileSync(path.join(folder, 'assets', 'a.js'), 'export {};');
  writeFileSync(path.join(folder, 'model.glb'), Buffer.alloc(300_000, 7));
  served = await serveFolder(folder, 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const method = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('GET', 'HEAD') },
  fc.constantFrom(
    'POST',
    'PUT',
    'DELETE',
    'TRACE',
    'OPTIONS',
    'CONNECT',
    'PATCH',
    'PROPFIND',
    'get',
    'PRI',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const target = fc.oneof(
  fc.constantFrom('/', '/model.glb', '/assets/a.js', '/assets', '/nothing', '*', '', '//', '/?', '/#s=x'),
  fc.constantFrom('/%', '/%00', '/%ff%fe', '/%2e%2e%2fetc', '/../../etc/passwd', '/..\\..\\x', '/assets/%2f'),
  fc.constantFrom('http://[', 'http://x', 'http://x:99999/model.glb', '/con', '/model.glb::$DATA'),
  fc
    .string({ unit: 'binary', maxLength: 40 })
    .map(
      (text) => `/${[...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    ),
  fc.nat(20_000).map((length) => `/${'x'.repeat(length)}`),
  anyBytes,
);
const oddNumber = fc.oneof(
  fc.nat(400_000).map(String),
  fc.constantFrom('', '-1', '1e9', '9'.repeat(30), 'x'),
);
const header = fc.oneof(
  fc.tuple(oddNumber, oddNumber).map(([from, to]) => `Range: bytes=${from}-${to}`),
  fc.constantFrom('Range: bytes=10-5', 'Range: bytes=-0', 'Range: bytes=0-1,2-3', 'Range: x', 'If-Range: x'),
  fc.constantFrom('Accept-Encoding: br;q=0, gzip', 'Accept-Encoding: *', 'If-None-Match: *', 'Expect: much'),
  fc.constantFrom('Expect: 100-continue', 'Upgrade: websocket', 'Connection: upgrade', 'Connection: close'),
  fc.constantFrom('Transfer-Encoding: chunked', 'Transfer-Encoding: gzip', 'Host: a', 'Host: b'),
  oddNumber.map((length) => `Content-Length: ${length}`),
  fc.nat(20_000).map((length) => `X: ${'y'.repeat(length)}`),
  fc.string({ maxLength: 30 }),
  anyBytes,
);
const body = fc.oneof(fc.constant(''), anyBytes, fc.constantFrom('5\r\nhello\r\n0\r\n\r\n', 'zz\r\n'));
const file = fc.constantFrom('/', '/model.glb', '/assets/a.js');
/** All but right: these get as far as the files. */
const nearMiss = fc
  .tuple(fc.constantFrom('GET', 'GET', 'HEAD', 'PUT'), file, header)
  .map((parts) => parts.map((part) => part.replaceAll(/[^\t -~]/g, '')))
  .map(([verb, to, one]) => [`${verb} ${to} HTTP/1.1`, 'Host: localhost', one, LAST_LINE].join(CRLF));
const garbled = fc
  .tuple(
    method,
    target,
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
    fc.array(header, { maxLength: 4 }),
    body,
  )
  .map(([verb, to, version, headers, rest]) =>
    [`${verb} ${to} ${version}`, 'Host: localhost', ...headers, '', rest].join(CRLF),
  );
const message = fc.oneof({ weight: 2, arbitrary: nearMiss }, garbled);
/** What goes over one connection, and how it ends. */
const odd = fc.record({
  sent: fc.oneof(
    { weight: 6, arbitrary: message },
    { weight: 2, arbitrary: fc.array(message, { minLength: 2, maxLength: 4 }).map((all) => all.join('')) },
    anyBytes,
  ),
  /** How much of it is sent before the client stops. */
  share: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  ending: fc.constantFrom('wait', 'wait', 'half-close', 'vanish', 'reset'),
});

type Odd = typeof odd extends fc.Arbitrary<infer T> ? T : never;

/** Sends it and waits for an end: the server's, or the client's own. */
function send({ sent, share, ending }: Odd): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const bytes = Buffer.from(sent, 'latin1');
    const socket = connect({ port: served.port, host: '127.0.0.1', allowHalfOpen: true });
    const isWhole = share === 1 && ending === 'wait' && sent.endsWith(LAST_LINE);
    socket.setTimeout(isWhole ? LONG_PATIENCE_MS : PATIENCE_MS, () => socket.destroy());
    socket.on('data', (data) => (heard += data.toString('latin1', 0, 20)));
    socket.on('end', () => socket.end());
    // A server that hangs up on nonsense is in its right.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(bytes.subarray(0, Math.ceil(bytes.length * share)), () => {
      if (ending === 'half-close') socket.end();
      if (ending === 'vanish') socket.destroy();
      if (ending === 'reset') socket.resetAndDestroy();
    });
  });
}

test(`${REQUESTS} odd requests do not end it, and it still serves`, { timeout: 60_000 }, async () => {
  const faults: unknown[] = [];
  const note = (fault: unknown) => faults.push(fault);
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  try {
    const all = fc.sample(odd, { numRuns: REQUESTS, seed: 22 });
    const heard: string[] = [];
    const worker = async () => {
      for (let one = all.pop(); one; one = all.pop()) heard.push(await send(one));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));

    expect(faults).toEqual([]);
    expect(heard).toHaveLength(REQUESTS);
    // The requests really got through to where files are looked up, and not only to the parser's refusal.
    for (const status of [200, 206, 400, 404, 405, 416, 431])
      expect(
        heard.some((words) => words.startsWith(`HTTP/1.1 ${status}`)),
        String(status),
      ).toBe(true);
    expect(heard.filter((words) => words.startsWith('HTTP/1.1 5'))).toEqual([]);
    const page = await fetch(`http://localhost:${served.port}/`);
    expect([page.status, await page.text()]).toEqual([200, PAGE]);
  } finally {
    process.off('uncaughtException', note);
    process.off('unhandledRejection', note);
  }
});
