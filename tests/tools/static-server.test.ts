import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Served, portIsBusy, serveFolder } from '../../tools/static-server.ts';

const PAGE = '<!doctype html><title>Page</title>';
const MODEL = Buffer.from('glTF and so on');

let folder: string;
let served: Served | undefined;

async function serve(): Promise<string> {
  served = await serveFolder(folder, 0);
  return `http://localhost:${served.port}`;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for exactly this path; `fetch` would tidy it first. */
function ask(
  port: string,
  address: string,
  method = 'GET',
  headers: OutgoingHttpHeaders = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path: address, method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'static-server-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  writeFileSync(path.join(folder, 'assets', 'main-abc.js'), 'export {};');
  writeFileSync(path.join(folder, 'model.glb'), MODEL);
  writeFileSync(path.join(folder, 'model.glb.br'), brotliCompressSync(MODEL));
  writeFileSync(path.join(folder, 'model.glb.gz'), gzipSync(MODEL));
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(folder, { recursive: true, force: true });
});

describe('the page server', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to a browser that takes %s, sends %s', async (accepts, encoding) => {
    const response = await fetch(`${await serve()}/model.glb`, { headers: { 'accept-encoding': accepts } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('model/gltf-binary');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(MODEL);
  });

  test('lets hashed files be kept, and has everything else asked for again', async () => {
    const home = await serve();
    const kept = async (file: string) => (await fetch(`${home}/${file}`)).headers.get('cache-control');
    expect(await kept('assets/main-abc.js')).toContain('immutable');
    expect(await kept('')).toBe('no-cache');
    expect(await kept('model.glb')).toBe('no-cache');
  });

  test('shows a rebuilt page at once', async () => {
    const home = await serve();
    expect(await (await fetch(home)).text()).toBe(PAGE);
    writeFileSync(path.join(folder, 'index.html'), 'new');
    expect(await (await fetch(home)).text()).toBe('new');
  });

  test('says that a file is not there', async () => {
    const home = await serve();
    for (const one of ['nothing.js', 'assets', 'assets/', 'index.html/', `${'long'.repeat(500)}.js`])
      expect((await fetch(`${home}/${one}`)).status, one).toBe(404);
  });

  test('gives nothing from outside its folder, and nothing hidden', async () => {
    const { port } = new URL(await serve());
    writeFileSync(`${folder}-beside.txt`, 'secret');
    writeFileSync(path.join(folder, '.hidden'), 'secret');
    const beside = `${path.basename(folder)}-beside.txt`;
    const up = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', 'assets/../../', 'assets/..%2f../'];
    const ways = [...up.map((way) => `/${way}${beside}`), '/.hidden', '/%2ehidden', '/assets/../.hidden'];
    for (const way of ways) {
      const { status, text } = await ask(port, way);
      expect([status, text.includes('secret')], way).toEqual([404, false]);
    }
    rmSync(`${folder}-beside.txt`);
  });

  test.each(['/%', '/%zz', '/%c3%28', '/model.glb%00.html', '*', 'model.glb'])(
    'calls %s no address',
    async (address) => {
      const { port } = new URL(await serve());
      expect((await ask(port, address)).status).toBe(400);
    },
  );

  test('takes a whole address for the path in it', async () => {
    const { port } = new URL(await serve());
    expect((await ask(port, 'http://elsewhere.example/model.glb?x#y')).status).toBe(200);
    expect((await ask(port, 'http://elsewhere.example')).text).toBe(PAGE);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'answers %s with the methods that it knows',
    async (method) => {
      const { port } = new URL(await serve());
      const { status, headers, text } = await ask(port, '/', method);
      expect([status, headers.allow, text.includes('<title>')]).toEqual([405, 'GET, HEAD', false]);
    },
  );

  test('tells of a file without sending it', async () => {
    const { port } = new URL(await serve());
    const { status, headers, text } = await ask(port, '/model.glb', 'HEAD');
    expect([status, headers['content-length'], text]).toEqual([200, String(MODEL.length), '']);
  });

  test('lets pages of other origins read everything, and browsers guess at no type', async () => {
    const home = await serve();
    for (const file of ['', 'model.glb', 'assets/main-abc.js', 'nothing']) {
      const { headers } = await fetch(`${home}/${file}`);
      expect(headers.get('access-control-allow-origin'), file).toBe('*');
      expect(headers.get('x-content-type-options'), file).toBe('nosniff');
    }
  });

  test('sends nothing anew that is known already', async () => {
    const { port } = new URL(await serve());
    const { etag } = (await ask(port, '/model.glb')).headers;
    // Not by `fetch`, which adds that it wants all of it anew.
    const again = async (known: string) =>
      (await ask(port, '/model.glb', 'GET', { 'If-None-Match': known })).status;
    expect(await Promise.all([etag!, `"x", ${etag}`, '*', '"x"'].map(again))).toEqual([304, 304, 304, 200]);
  });

  // What the standard says of a file of 14 bytes, written out by hand.
  test.each([
    ['bytes=0-0', 206, '0-0'],
    ['bytes=0-3', 206, '0-3'],
    ['bytes=4-', 206, '4-13'],
    ['bytes=-5', 206, '9-13'],
    // All of it; as a stretch it might be sent too.
    ['bytes=-99', 200, null],
    ['bytes=3-99', 206, '3-13'],
    ['bytes=13-13', 206, '13-13'],
    ['bytes=14-', 416, '*'],
    ['bytes=10-5', 416, '*'],
    ['bytes=-0', 416, '*'],
    ['bytes=99999999999999999999-', 416, '*'],
    ['bytes=0-1,3-4', 200, null],
    ['bytes=-', 200, null],
    ['bytes=a-b', 200, null],
    ['bytes=--5', 200, null],
    ['lines=0-3', 200, null],
  ])('to %s answers %i', async (range, status, part) => {
    const response = await fetch(`${await serve()}/model.glb`, { headers: { range } });
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(part && `bytes ${part}/14`);
    const [start, end] = part?.split('-').map(Number) ?? [];
    if (status === 206) expect(body).toEqual(MODEL.subarray(start, end! + 1));
    if (status === 200) expect(body).toEqual(MODEL);
  });

  test('has no stretch of an empty file', async () => {
    writeFileSync(path.join(folder, 'empty.txt'), '');
    const home = await serve();
    expect(await (await fetch(`${home}/empty.txt`)).text()).toBe('');
    expect((await fetch(`${home}/empty.txt`, { headers: { range: 'bytes=0-' } })).status).toBe(416);
  });

  test('is reached from this machine alone, by each of its names, unless a host is named', async () => {
    const { port } = new URL(await serve());
    const outside = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    // One that is this machine's, but that the page does not listen at by itself.
    const others = os.platform() === 'linux' ? ['127.0.0.2', ...outside] : outside;
    const isReached = (host: string) => portIsBusy(Number(port), host);
    expect(await isReached('127.0.0.1')).toBe(true);
    const hasIpv6 = Object.values(os.networkInterfaces())
      .flat()
      .some((one) => one?.address === '::1');
    expect(await isReached('::1')).toBe(hasIpv6);
    for (const other of others) expect(await isReached(other), other).toBe(false);

    await served!.close();
    served = await serveFolder(folder, 0, '0.0.0.0');
    for (const other of ['127.0.0.1', ...others])
      expect(await portIsBusy(served.port, other), other).toBe(true);
  });

  test('knows a port that is taken from one that is free', async () => {
    const port = Number(new URL(await serve()).port);
    expect(await portIsBusy(port)).toBe(true);
    await served!.close();
    expect(await portIsBusy(port)).toBe(false);
  });

  test('says that a port is taken, and holds no part of it', async () => {
    const port = Number(new URL(await serve()).port);
    await expect(serveFolder(folder, port)).rejects.toThrow(/EADDRINUSE/);
  });

  test('says what to do when there is no built page', async () => {
    await expect(serveFolder(path.join(folder, 'assets'), 0)).rejects.toThrow(/npm run build/);
  });
});
