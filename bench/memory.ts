/**
 * What a page holds on to over many views: `npx tsx bench/memory.ts ADDRESS SEED...` walks through a running page once
 * for each seed and prints what has grown.
 */
import { pathToFileURL } from 'node:url';
import { type Browser, type CDPSession, type Page, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../tools/chromium-flags.ts';
import { installInstrument } from '../tools/draw-instrument.ts';
import { ensureBrowser } from '../tools/install-browser.ts';
import { heldBytes } from './heap.ts';
import {
  DEVICES,
  type Device,
  EVERYTHING,
  frameTime,
  inFreshPage,
  untilAllGroups,
  untilReady,
  untilStill,
} from './measure.ts';
import { everyView, randomViews } from './walk.ts';

/** So many views are looked at between two readings of memory. */
const VIEWS = 50;
/** Rounds through every kind of view before the first reading. */
const WARM_UP_ROUNDS = 2;
const MEGABYTE = 1e6;

/** Memory before and after 50 views: megabytes that the page holds, and buffers and textures in the graphics card. */
export interface MemoryUse {
  readonly seed: number;
  readonly before: { readonly heap: number; readonly graphics: number };
  readonly after: { readonly heap: number; readonly graphics: number };
}

/** Growth of the heap, percent; none where it has shrunk. */
export const heapGrowth = ({ before, after }: MemoryUse): number =>
  Math.max(0, (100 * (after.heap - before.heap)) / before.heap);

/** Buffers and textures more than before. */
export const graphicsGrowth = ({ before, after }: MemoryUse): number =>
  Math.max(0, after.graphics - before.graphics);

/** Runs in the page before its own code: counts what is made in the graphics card and not let go of. */
function countGraphics(): void {
  // Not vertex arrays: the renderer keeps one for each program that has drawn a geometry, as long as that lives.
  const kinds = ['Buffer', 'Texture', 'Framebuffer'] as const;
  window.graphicsHeld = 0;
  window.graphicsMade = [];
  const methods = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (this: unknown, ...rest: unknown[]) => unknown
  >;
  for (const kind of kinds) {
    for (const [name, by] of [
      [`create${kind}`, 1],
      [`delete${kind}`, -1],
    ] as const) {
      const before = methods[name]!;
      methods[name] = function (...rest) {
        const counts = by > 0 || (rest[0] !== null && rest[0] !== undefined);
        if (counts) {
          window.graphicsHeld! += by;
          window.graphicsMade!.push(`${by > 0 ? '+' : '-'}${kind} ${location.hash}`);
        }
        return before.apply(this, rest);
      };
    }
  }
}

async function read(page: Page, session: CDPSession): Promise<MemoryUse['before']> {
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.waitForLoadState('networkidle');
  await untilStill(page);
  return {
    heap: (await heldBytes(session)) / MEGABYTE,
    graphics: await page.evaluate(() => window.graphicsHeld ?? NaN),
  };
}

/**
 * Memory before and after 50 views by this seed. Before the first reading each kind of view is looked at until the
 * picture rests: names, pins and the like come only then, and are kept. In a walk without rests it depended on the
 * speed of the machine whether they came before the first reading or after it, and that looked like a leak.
 */
export async function memoryOverViews(
  browser: Browser,
  url: string,
  device: Device,
  seed: number,
): Promise<MemoryUse> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page);
    await page.addInitScript(countGraphics);
    // A structure that arrives between the readings would be drawn for the first time in between.
    await page.goto(url + EVERYTHING);
    await untilReady(page);
    await untilAllGroups(page);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    for (let round = 0; round < WARM_UP_ROUNDS; round++) {
      for (const view of everyView()) {
        await frameTime(page, view);
        await untilStill(page);
      }
    }
    const [first, second] = [randomViews(seed, VIEWS), randomViews(seed + 1, VIEWS)];
    for (const view of first) await frameTime(page, view);
    const before = await read(page, session);
    await page.evaluate(() => {
      window.graphicsMade = [];
    });
    for (const view of second) await frameTime(page, view);
    const after = await read(page, session);
    const made = after.graphics > before.graphics ? await page.evaluate(() => window.graphicsMade!) : [];
    if (made.length > 0) console.log(`seed ${seed}:\n${made.join('\n')}`);
    return { seed, before, after };
  });
}

declare global {
  interface Window {
    /** Buffers, textures and the like that were made and not let go of. */
    graphicsHeld?: number;
    /** What was made (+) and let go of (-) since the last reading, and in which view. */
    graphicsMade?: string[];
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [url, ...seeds] = process.argv.slice(2);
  if (!url || seeds.length === 0)
    throw new Error('Say which page and which seeds: npx tsx bench/memory.ts http://localhost:4173/ 1 2 3');
  // Memory does not go by the number of pixels; few of them are drawn soon.
  Object.assign(DEVICES.desktop, { deviceScaleFactor: 0.3 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...CHROMIUM_FLAGS] });
  for (const seed of seeds) {
    const use = await memoryOverViews(browser, url, 'desktop', Number(seed));
    console.log(
      `seed ${seed}: heap ${use.before.heap.toFixed(2)} -> ${use.after.heap.toFixed(2)} MB (${heapGrowth(use).toFixed(2)} %), graphics ${use.before.graphics} -> ${use.after.graphics}`,
    );
  }
  await browser.close();
}
