import type { Browser } from '@playwright/test';
import { heldBytes } from './heap.ts';
import { installInstrument } from '../tools/draw-instrument.ts';
import {
  type Device,
  EVERYTHING,
  frameTime,
  inFreshPage,
  median,
  pickPageOf,
  untilAllGroups,
  untilReady,
  untilStill,
} from './measure.ts';

/** So many views are looked at between two readings of memory. */
const VIEWS = 50;
/** Rounds of views before the first reading: what is fetched by need, and kept, has come by then. It takes memory once. */
const WARM_UP_ROUNDS = 2;
const MEGABYTE = 1e6;

/** Milliseconds of a frame while the section is being dragged, and of a frame of the whole model. */
export interface SectionTimes {
  readonly section: number;
  readonly plain: number;
}

/** Memory before and after 50 views: megabytes that the page holds, and buffers and textures in the graphics card. */
export interface MemoryUse {
  readonly before: { readonly heap: number; readonly graphics: number };
  readonly after: { readonly heap: number; readonly graphics: number };
}

/** Median time of one move of the probe over both buttocks, everything loaded, in milliseconds. */
export function medianProbeMs(browser: Browser, url: string, device: Device): Promise<number> {
  return inFreshPage(browser, device, async (page) => {
    await page.goto(pickPageOf(url, device));
    await page.waitForFunction(() => window.timeProbe !== undefined, undefined, { timeout: 90_000 });
    return median(await page.evaluate(() => window.timeProbe!(200)));
  });
}

/** Frames of a dragged section beside frames of a turning whole model, from the same place. */
export function sectionFrames(browser: Browser, url: string, device: Device): Promise<SectionTimes> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page);
    const plainView = (step: number) => `#v=nolabels&c=${180 + step / 4},30,760,0,2,-25`;
    const cutView = (step: number) => `#v=nolabels&x=0,90,${step}&c=180,30,760,0,2,-25`;
    await page.goto(url + cutView(0));
    await untilReady(page);
    await page.waitForSelector('.plane-handles:not([hidden])', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    await untilStill(page);
    const section: number[] = [];
    const plain: number[] = [];
    for (let step = 1; step <= 9; step++) section.push(await frameTime(page, cutView(4 * step)));
    await frameTime(page, plainView(0));
    await untilStill(page);
    for (let step = 1; step <= 9; step++) plain.push(await frameTime(page, plainView(step)));
    return { section: median(section), plain: median(plain) };
  });
}

/** Views of every kind, the same each time. */
function someView(n: number): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(((n * 0.618034) % 1) * items.length)]!;
  const views = [
    's=piriformis.left&c=back',
    'pl=0&pr=0&c=left',
    `x=0,90,${(n * 7) % 90}`,
    `x=${(n * 31) % 180},10,20`,
    `e=${(n * 13) % 100}`,
    `q=${60 + (n % 60)},${n % 50},-160`,
    's=gluteus-minimus.left&z=gluteus-minimus/front&c=180,4,1600,80,-200,-20',
    'i=gluteus-medius.left,hip-bone.left',
    's=gluteus-medius.right&v=fibres,parts,pins',
    'o=where&w=buttock-central.left',
    'v=mirror&b=left',
    'f=g:maximus&v=xray&s=gluteus-minimus.right',
  ];
  return `#${pick(views)}`;
}

/** Runs in the page before its own code: counts what is made in the graphics card and not let go of. */
function countGraphics(): void {
  // Not vertex arrays: the renderer keeps one for each program that has drawn a geometry, as long as that lives.
  const kinds = ['Buffer', 'Texture', 'Framebuffer'] as const;
  window.graphicsHeld = 0;
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
        if (by > 0 || (rest[0] !== null && rest[0] !== undefined)) window.graphicsHeld! += by;
        return before.apply(this, rest);
      };
    }
  }
}

/** Memory before and after 50 views, once the page has seen twice as many. */
export function memoryOverViews(browser: Browser, url: string, device: Device): Promise<MemoryUse> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page);
    await page.addInitScript(countGraphics);
    // A structure that arrives between the readings would be drawn for the first time in between.
    await page.goto(url + EVERYTHING);
    await untilReady(page);
    await untilAllGroups(page);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const read = async () => {
      await page.waitForLoadState('networkidle');
      await untilStill(page);
      return {
        heap: (await heldBytes(session)) / MEGABYTE,
        graphics: await page.evaluate(() => window.graphicsHeld ?? NaN),
      };
    };
    const look = async () => {
      for (let n = 1; n <= VIEWS; n++) {
        await frameTime(page, `${someView(n)}&c=${180 + (n % 40)},${n % 20},760,0,2,-25`);
      }
      await page.evaluate(() => {
        location.hash = '';
      });
      return read();
    };
    for (let round = 1; round < WARM_UP_ROUNDS; round++) await look();
    return { before: await look(), after: await look() };
  });
}

declare global {
  interface Window {
    /** Milliseconds of one move of the probe each. */
    timeProbe?: (moves: number) => number[];
    /** Buffers, textures and the like that were made and not let go of. */
    graphicsHeld?: number;
  }
}
