import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { portIsBusy, serveFolder } from '../../tools/static-server.ts';

const PAGE = '<!doctype html><title>Page</title>';
const MODEL = Buffer.from('glTF and so on');

let folder: string;
let server: Server | undefined;

async function serve(): Promise<string> {
  const served = await serveFolder(folder, 0);
  server = served.server;
  return `http://localhost:${served.port}`;
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

afterEach(() => {
  server?.close();
  server = undefined;
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

  test('says that a file is not there, and gives nothing from outside its folder', async () => {
    const home = await serve();
    expect((await fetch(`${home}/nothing.js`)).status).toBe(404);
    expect((await fetch(`${home}/..%2f..%2fetc/passwd`)).status).toBe(404);
  });

  test('knows a port that is taken from one that is free', async () => {
    const port = Number(new URL(await serve()).port);
    expect(await portIsBusy(port)).toBe(true);
    server!.close();
    expect(await portIsBusy(port)).toBe(false);
  });

  test('says what to do when there is no built page', () => {
    expect(() => serveFolder(path.join(folder, 'assets'), 0)).toThrow(/npm run build/);
  });
});
