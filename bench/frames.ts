import type { Browser, Page } from '@playwright/test';
import { type Device, inFreshPage, median, untilReady, untilStill } from './measure.ts';
import { installInstrument } from '../tools/draw-instrument.ts';

/** Milliseconds of one frame until it is really drawn, medians, everything that the page does for it included. */
export interface FrameCosts {
  /** The bare three.js page's, with the same model on the same screen. */
  readonly bare: number;
  /** A frame on its own: the picture rests before it and after it. */
  readonly plain: number;
  /** A frame of a movement, one after the other. */
  readonly turning: number;
}

const TURNS = 9;
/** The first picture, seen a degree further round each time. */
const viewAt = (step: number) => `#c=${180 + step},4,1600,0,-100,-20`;

/**
 * Runs in the page before its own code. An animation callback that draws is timed from its start until a pixel of
 * the picture can be read, as the bare page times its frames.
 */
function timeCallbacks(): void {
  let drawnBy: readonly WebGL2RenderingContext[] = [];
  window.frameCosts = [];
  type Draw = (this: WebGL2RenderingContext, ...numbers: number[]) => void;
  const methods = WebGL2RenderingContext.prototype as unknown as Record<'drawElements', Draw>;
  const draw = methods.drawElements;
  methods.drawElements = function (...numbers) {
    // The small picture that names go by is no frame.
    if (this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null) drawnBy = [this];
    draw.apply(this, numbers);
  };
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      drawnBy = [];
      const began = performance.now();
      callback(time);
      for (const gl of drawnBy) {
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        window.frameCosts!.push(performance.now() - began);
      }
    });
}

/** Goes to a view; milliseconds of the frame that shows it. */
const costOf = (page: Page, hash: string) =>
  page.evaluate(
    (to) =>
      new Promise<number>((resolve) => {
        const { length } = window.frameCosts!;
        location.hash = to;
        const look = () => {
          const cost = window.frameCosts![length];
          if (cost === undefined) requestAnimationFrame(look);
          else resolve(cost);
        };
        requestAnimationFrame(look);
      }),
    hash,
  );

/** Frames of the atlas beside those of the bare page, in turns: what else the machine does falls on all alike. */
export function frameCosts(
  browser: Browser,
  atlasUrl: string,
  bareUrl: string,
  device: Device,
): Promise<FrameCosts> {
  return inFreshPage(browser, device, (bare) =>
    inFreshPage(browser, device, async (atlas) => {
      await bare.goto(bareUrl);
      await bare.waitForFunction(() => window.timeFrame !== undefined, undefined, { timeout: 90_000 });
      await atlas.addInitScript(timeCallbacks);
      await installInstrument(atlas);
      await atlas.goto(atlasUrl + viewAt(0));
      await untilReady(atlas);
      await atlas.waitForLoadState('networkidle');
      await untilStill(atlas);
      const times = { bare: [] as number[], plain: [] as number[], turning: [] as number[] };
      // The first turn finds programs that are not made yet, and does not count.
      for (let turn = 0; turn <= TURNS; turn++) {
        const bareMs = await bare.evaluate(() => window.timeFrame!());
        const plainMs = await costOf(atlas, viewAt(4 * turn + 1));
        // With no pause between them.
        await costOf(atlas, viewAt(4 * turn + 2));
        const turningMs = await costOf(atlas, viewAt(4 * turn + 3));
        await untilStill(atlas);
        if (turn === 0) continue;
        times.bare.push(bareMs);
        times.plain.push(plainMs);
        times.turning.push(turningMs);
      }
      return { bare: median(times.bare), plain: median(times.plain), turning: median(times.turning) };
    }),
  );
}

declare global {
  interface Window {
    /** Milliseconds of each drawn frame. */
    frameCosts?: number[];
  }
}
