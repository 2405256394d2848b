import type { Browser } from '@playwright/test';
import { installInstrument } from '../tools/draw-instrument.ts';
import {
  type Device,
  frameTime,
  inFreshPage,
  median,
  pickPageOf,
  untilReady,
  untilStill,
} from './measure.ts';

/** Milliseconds of a frame while the section is being dragged, and of a frame of the whole model. */
export interface SectionTimes {
  readonly section: number;
  readonly plain: number;
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

declare global {
  interface Window {
    /** Milliseconds of one move of the probe each. */
    timeProbe?: (moves: number) => number[];
  }
}
