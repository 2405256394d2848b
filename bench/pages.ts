import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../tools/static-server.ts';

const CACHE = '.cache/bench';
const YARDSTICK = 'bench/yardstick';
const MODELS = { full: 'public/models/full.glb', lite: 'public/models/lite.glb' };

/** The pages under comparison, by name, and where each is served. */
export interface Pages {
  readonly atlas: string;
  readonly modelViewer: string;
  readonly bareThree: string;
  /** The same with the model for phones. */
  readonly bareThreeLite: string;
  readonly pick: string;
  close(): void;
}

function run(what: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench: ${what} failed; its output was:\n${stdout}${stderr}`);
}

const node = (what: string, ...args: string[]) => run(what, process.execPath, args);
const viteBuild = (what: string, ...args: string[]) =>
  node(what, 'node_modules/vite/bin/vite.js', 'build', ...args, '--emptyOutDir', '--logLevel', 'warn');
const precompress = (folder: string) =>
  node(`compressing ${folder}`, 'node_modules/tsx/dist/cli.mjs', 'tools/precompress.ts', folder);

/** npm's own program where npm started us, else whatever `npm` is on the path. */
function npm(what: string, ...args: string[]): void {
  const program = process.env['npm_execpath'];
  if (program) node(what, program, ...args);
  else run(what, 'npm', args);
}

function buildAtlas(): string {
  const folder = path.join(CACHE, 'atlas');
  viteBuild('building the page', '--outDir', folder);
  return folder;
}

/** Has a package of its own, because it wants another three.js than the page does. */
function buildModelViewer(): string {
  const folder = path.join(CACHE, 'model-viewer');
  const module = path.join(YARDSTICK, 'node_modules/@google/model-viewer/dist/model-viewer.min.js');
  if (!existsSync(module)) {
    console.log('installing @google/model-viewer into bench/yardstick');
    npm('installing the yardstick', 'ci', '--prefix', YARDSTICK, '--no-audit', '--no-fund');
  }
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(YARDSTICK, 'index.html'), path.join(folder, 'index.html'));
  copyFileSync(module, path.join(folder, 'model-viewer.min.js'));
  copyFileSync('node_modules/meshoptimizer/meshopt_decoder.cjs', path.join(folder, 'meshopt_decoder.js'));
  copyFileSync(MODELS.full, path.join(folder, 'full.glb'));
  return folder;
}

/** One folder for each tier, alike but for the model. */
function buildBareThree(): { full: string; lite: string } {
  const full = path.join(CACHE, 'bare-three');
  const lite = path.join(CACHE, 'bare-three-lite');
  viteBuild('building the bare page', 'bench/bare-three', '--config', 'bench/bare-three/vite.config.ts');
  cpSync(full, lite, { recursive: true });
  copyFileSync(MODELS.full, path.join(full, 'model.glb'));
  copyFileSync(MODELS.lite, path.join(lite, 'model.glb'));
  return { full, lite };
}

function buildPickPage(): string {
  viteBuild('building the pick page', 'bench/pick-page', '--config', 'bench/pick-page/vite.config.ts');
  return path.join(CACHE, 'pick-page');
}

async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  precompress(folder);
  const { port, close } = await serveFolder(folder, 0);
  return { url: `http://localhost:${port}/`, close: () => void close() };
}

/** Builds, compresses and serves all pages in the same way. Throws when one cannot be built. */
export async function openPages(): Promise<Pages> {
  const atlas = await serve(buildAtlas());
  const modelViewer = await serve(buildModelViewer());
  const bare = buildBareThree();
  const bareThree = await serve(bare.full);
  const bareThreeLite = await serve(bare.lite);
  const pick = await serve(buildPickPage());
  return {
    atlas: atlas.url,
    modelViewer: modelViewer.url,
    bareThree: bareThree.url,
    bareThreeLite: bareThreeLite.url,
    pick: pick.url,
    close: () => [atlas, modelViewer, bareThree, bareThreeLite, pick].forEach(({ close }) => close()),
  };
}
