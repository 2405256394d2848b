import type { Page } from '@playwright/test';

/** One frame as the page drew it. */
export interface FrameCount {
  readonly calls: number;
  readonly triangles: number;
  /** When the page gave its last draw call to the graphics card, page milliseconds. */
  readonly handedMs: number;
}

/** What the instrument has seen in one page. */
export interface Readings {
  /** Milliseconds from navigation until the first frame with enough triangles was really drawn, or null. */
  readonly firstFullFrameMs: number | null;
  /** Draw calls so far. */
  readonly calls: number;
  /** Finished frames with at least one draw call so far. */
  readonly frames: number;
  /** The frame drawn last. */
  readonly last: FrameCount;
}

declare global {
  interface Window {
    drawReadings?: Readings;
  }
}

/**
 * Runs in the page before its own code. Counts draw calls and triangles between two animation frames.
 * The first full frame is the first with `enough` triangles; its time is read in the animation frame
 * after it, once reading one pixel back has made sure that the drawing is done.
 */
function instrument(enough: number): void {
  const readings = {
    firstFullFrameMs: null as number | null,
    calls: 0,
    frames: 0,
    last: { calls: 0, triangles: 0, handedMs: 0 },
  };
  window.drawReadings = readings;
  let calls = 0;
  let triangles = 0;
  let handedMs = 0;
  let full: WebGL2RenderingContext | null = null;
  /** When the frame being counted began; the same for everything drawn in one animation frame. */
  let began: CSSNumberish | null | undefined;

  const closeFrame = () => {
    if (calls === 0) return;
    readings.frames += 1;
    readings.last = { calls, triangles: Math.round(triangles), handedMs };
    calls = 0;
    triangles = 0;
    if (full && readings.firstFullFrameMs === null) {
      full.readPixels(0, 0, 1, 1, full.RGBA, full.UNSIGNED_BYTE, new Uint8Array(4));
      readings.firstFullFrameMs = performance.now();
    }
  };
  const add = (gl: WebGL2RenderingContext, mode: number, count: number, copies: number) => {
    // The page may draw its next frame before the callback below has had its turn.
    const now = document.timeline.currentTime;
    if (now !== began) {
      closeFrame();
      began = now;
      requestAnimationFrame(closeFrame);
    }
    calls += 1;
    handedMs = performance.now();
    readings.calls += 1;
    if (mode === gl.TRIANGLES) triangles += (count / 3) * copies;
    if (triangles >= enough) full ??= gl;
  };
  type Draw = (this: WebGL2RenderingContext, ...numbers: number[]) => void;
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, Draw>;
  /** `count` and `copies`: which arguments say how many vertices, and how many times. */
  const watch = (name: string, count: number, copies?: number) => {
    const draw = methods[name]!;
    methods[name] = function (...numbers) {
      add(this, numbers[0]!, numbers[count]!, copies === undefined ? 1 : numbers[copies]!);
      draw.apply(this, numbers);
    };
  };
  watch('drawElements', 1);
  watch('drawArrays', 2);
  watch('drawRangeElements', 3);
  watch('drawElementsInstanced', 1, 4);
  watch('drawArraysInstanced', 2, 3);
}

/** Puts the instrument into a page that has not been opened yet. `enough`: triangles of a full frame; by default none is. */
export async function installInstrument(page: Page, enough = Infinity): Promise<void> {
  // Some TypeScript runners wrap functions in a helper of theirs, which the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named;');
  await page.addInitScript(instrument, enough);
}

/** What the instrument shows now. Throws when it is not installed. */
export async function readInstrument(page: Page): Promise<Readings> {
  const readings = await page.evaluate(() => window.drawReadings);
  if (!readings)
    throw new Error('draw-instrument: no instrument in this page; install it before opening the page');
  return readings;
}
