import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

import { EXTRA_GROUPS, GROUPS } from '#anatomy';
import { type FrameCount, installInstrument, readInstrument } from '../tools/draw-instrument.ts';

declare global {
  interface Window {
    /** When the page said that it is ready, page milliseconds. */
    readyAtMs?: number;
    /** The bare page: draws a frame; milliseconds until it is really drawn. */
    timeFrame?: () => number;
  }
}

const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
};
export const DEVICES = { desktop: DESKTOP, phone: PHONE };

/** A view with nothing peeled and every group brought in, so that every structure is drawn. */
export const EVERYTHING = `#pl=0&pr=0&g=${EXTRA_GROUPS.join(',')}`;

/** The hip with nothing peeled, seen as the bare three.js page sees it: equal pictures cost equal work. */
const LIKE_THE_BARE_PAGE = '#pl=0&pr=0&c=173,4.7,2400,0,-226,-5';

/** The screens that are measured on. */
export type Device = keyof typeof DEVICES;

/** Does something with a page of its own, in a context of its own. */
export async function inFreshPage<T>(
  browser: Browser,
  device: BrowserContextOptions | Device,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(typeof device === 'string' ? DEVICES[device] : device);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Waits until the page says that it is ready. */
export const untilReady = (page: Page) =>
  page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 90_000 });

/** Waits until every group has been brought in. */
export const untilAllGroups = (page: Page) =>
  page.waitForFunction(
    (count) => (document.documentElement.dataset['groups'] ?? '').split(' ').length === count,
    GROUPS.length,
    { timeout: 90_000 },
  );

/** Milliseconds from navigation to the first frame with 90 % of `triangles`, in a fresh context. */
export function timeToFullFrame(
  browser: Browser,
  url: string,
  triangles: number,
  device: Device = 'desktop',
): Promise<number> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page, 0.9 * triangles);
    await page.goto(url);
    await page.waitForFunction(() => typeof window.drawReadings?.firstFullFrameMs === 'number', undefined, {
      timeout: 90_000,
    });
    const { firstFullFrameMs } = await readInstrument(page);
    return firstFullFrameMs ?? NaN;
  });
}

/** The same for the atlas, with everything shown. */
export function timeToFullFrameOfAtlas(
  browser: Browser,
  url: string,
  triangles: number,
  device: Device = 'desktop',
): Promise<number> {
  return timeToFullFrame(browser, url + LIKE_THE_BARE_PAGE, triangles, device);
}

/** Adds up the bytes that come over the wire, headers included, finished or not. */
async function countBytes(session: CDPSession): Promise<() => number> {
  const partial = new Map<string, number>();
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    partial.set(requestId, (partial.get(requestId) ?? 0) + encodedDataLength),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    partial.set(requestId, encodedDataLength),
  );
  await session.send('Network.enable');
  return () => [...partial.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** Remembers when the page said that it is ready, page milliseconds. */
const noteReady = () => {
  new MutationObserver((_records, observer) => {
    if (document.documentElement.dataset['ready'] !== 'true') return;
    window.readyAtMs = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, subtree: true });
};

/** Bytes of everything that the page had asked for when it was ready; what it fetches in idle time afterwards does not count. */
const bytesAskedForByReady = () => {
  const files = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[];
  return files
    .filter(({ startTime }) => startTime <= (window.readyAtMs ?? 0))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
};

/** Bytes as transferred: asked for until the page says it is ready, and once every group has been brought in. */
export function transferredBytes(
  browser: Browser,
  url: string,
): Promise<{ ready: number; complete: number }> {
  return inFreshPage(browser, DESKTOP, async (page) => {
    const bytes = await countBytes(await page.context().newCDPSession(page));
    await page.addInitScript(noteReady);
    await page.goto(url);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    const ready = await page.evaluate(bytesAskedForByReady);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, EVERYTHING);
    await untilAllGroups(page);
    await page.waitForLoadState('networkidle');
    return { ready, complete: bytes() };
  });
}

/** Draw calls and triangles of one settled frame with every structure shown. */
export function settledFrame(
  browser: Browser,
  url: string,
  device: BrowserContextOptions,
): Promise<FrameCount> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page);
    await page.goto(url + EVERYTHING);
    await untilReady(page);
    await untilAllGroups(page);
    await page.waitForLoadState('networkidle');
    await untilStill(page);
    const before = (await readInstrument(page)).frames;
    await page.keyboard.press('2');
    await page.waitForFunction((frames) => (window.drawReadings?.frames ?? 0) > frames, before);
    return (await readInstrument(page)).last;
  });
}

/** The page that picks, with the model that this device gets. */
export const pickPageOf = (url: string, device: Device) =>
  `${url}?tier=${device === 'phone' ? 'lite' : 'full'}`;

/** Median time of one pick over rays through the whole picture, everything shown, in milliseconds. */
export function medianPickMs(browser: Browser, url: string, device: Device): Promise<number> {
  return inFreshPage(browser, device, async (page) => {
    await page.goto(pickPageOf(url, device));
    await page.waitForFunction(() => window.timePicks !== undefined, undefined, { timeout: 90_000 });
    const { perPickMs, hitShare } = await page.evaluate(() => window.timePicks!(15, 200));
    if (hitShare < 0.1)
      throw new Error(`bench: only ${hitShare} of the rays hit anything; check the pick page`);
    return median(perPickMs);
  });
}

/** One frame that a change of the address brings, milliseconds from the change. */
export interface FrameTimes {
  /** Until the page has given its last draw call to the graphics card. */
  readonly handed: number;
  /** Until it is really drawn. */
  readonly drawn: number;
}

/** Times from a change of the address to the frame that shows it. */
function frameTimes(page: Page, hash: string): Promise<FrameTimes> {
  return page.evaluate(
    (to) =>
      new Promise<FrameTimes>((resolve) => {
        const { frames } = window.drawReadings!;
        const began = performance.now();
        location.hash = to;
        const look = () => {
          if (window.drawReadings!.frames === frames) return void requestAnimationFrame(look);
          const { handedMs } = window.drawReadings!.last;
          const gl = document.querySelector('canvas')!.getContext('webgl2')!;
          gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
          resolve({ handed: handedMs - began, drawn: performance.now() - began });
        };
        requestAnimationFrame(look);
      }),
    hash,
  );
}

/** Time from a change of the address to the end of the frame that shows it. */
export const frameTime = async (page: Page, hash: string) => (await frameTimes(page, hash)).drawn;

/** Median time of one drawn frame of the bare three.js page: what this machine takes over any picture of the model. */
export function bareFrameMs(browser: Browser, url: string, device: Device): Promise<number> {
  return inFreshPage(browser, device, async (page) => {
    await page.goto(url);
    await page.waitForFunction(() => window.timeFrame !== undefined, undefined, { timeout: 90_000 });
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn++) times.push(await page.evaluate(() => window.timeFrame!()));
    return median(times);
  });
}

/** Waits until 30 animation frames have passed without a draw call: the page has settled after loading. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const before = window.drawReadings?.calls;
        const next = (left: number): void => {
          if (left === 0) resolve(window.drawReadings?.calls === before);
          else requestAnimationFrame(() => next(left - 1));
        };
        next(30);
      }),
    undefined,
    { timeout: 30_000 },
  );
}

/** Frames drawn while nothing happens for `seconds`. */
export function idleFrames(browser: Browser, url: string, seconds: number): Promise<number> {
  return inFreshPage(browser, DESKTOP, async (page) => {
    await installInstrument(page);
    await page.goto(url);
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    await untilStill(page);
    const before = (await readInstrument(page)).frames;
    await page.waitForTimeout(seconds * 1000);
    return (await readInstrument(page)).frames - before;
  });
}

/** Middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds from a change of the address until the frame that it brings is really drawn. */
export interface SwitchTimes {
  /** To a pattern that has not been shown before. */
  readonly pattern: number;
  /** Until the page has handed that frame to the graphics card. */
  readonly handed: number;
  /** The same of the slowest switch. */
  readonly slowest: number;
  /** A turn by one degree with a pattern in view: what drawing costs anyway. */
  readonly plain: number;
}

/** Patterns that the page has not painted before, of another muscle each time or of the same one. */
const FRESH_PATTERNS = [
  'gluteus-minimus/back',
  'gluteus-medius/back',
  'gluteus-medius/middle',
  'gluteus-medius/front',
  'gluteus-maximus/sit-bone',
  'gluteus-maximus/upper-inner',
  'piriformis/outer',
];

/** Medians over {@link FRESH_PATTERNS}, seen from behind, motion reduced. */
export function patternSwitch(browser: Browser, url: string, device: Device): Promise<SwitchTimes> {
  return inFreshPage(browser, device, async (page) => {
    await installInstrument(page);
    const view = (pattern: string, degrees: number) =>
      `#s=${pattern.split('/')[0]}.left&z=${pattern}&c=${degrees},4,1600,80,-200,-20`;
    await page.goto(url + view('gluteus-minimus/front', 180));
    await untilReady(page);
    await page.waitForSelector('[data-painted="true"]');
    await page.waitForLoadState('networkidle');
    await untilStill(page);
    const timeOf = async (hash: string) => {
      const times = await frameTimes(page, hash);
      await untilStill(page);
      return times;
    };
    const [pattern, plain]: [FrameTimes[], FrameTimes[]] = [[], []];
    let degrees = 180;
    for (const id of FRESH_PATTERNS) {
      pattern.push(await timeOf(view(id, degrees)));
      degrees += 1;
      plain.push(await timeOf(view(id, degrees)));
    }
    const drawn = (all: readonly FrameTimes[]) => median(all.map((one) => one.drawn));
    return {
      pattern: drawn(pattern),
      handed: median(pattern.map((one) => one.handed)),
      slowest: Math.max(...pattern.map((one) => one.handed)),
      plain: drawn(plain),
    };
  });
}
