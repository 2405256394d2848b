import type { Page } from '@playwright/test';

/** What the page has drawn since it was opened, counted at the WebGL calls themselves. */
export interface Drawn {
  readonly calls: number;
  readonly triangles: number;
}

declare global {
  interface Window {
    drawnSoFar?: { calls: number; triangles: number };
  }
}

/** Runs in the page before its own code: every draw call passes through a counter. */
function countDraws(): void {
  const drawn = { calls: 0, triangles: 0 };
  window.drawnSoFar = drawn;
  const gl = WebGL2RenderingContext.prototype;
  const add = (mode: number, count: number, copies = 1) => {
    drawn.calls += 1;
    if (mode === WebGL2RenderingContext.TRIANGLES) drawn.triangles += (count / 3) * copies;
  };
  const { drawElements, drawArrays, drawElementsInstanced, drawArraysInstanced } = gl;
  gl.drawElements = function (mode, count, type, offset) {
    add(mode, count);
    drawElements.call(this, mode, count, type, offset);
  };
  gl.drawArrays = function (mode, first, count) {
    add(mode, count);
    drawArrays.call(this, mode, first, count);
  };
  gl.drawElementsInstanced = function (mode, count, type, offset, copies) {
    add(mode, count, copies);
    drawElementsInstanced.call(this, mode, count, type, offset, copies);
  };
  gl.drawArraysInstanced = function (mode, first, count, copies) {
    add(mode, count, copies);
    drawArraysInstanced.call(this, mode, first, count, copies);
  };
}

/** Counts every draw call of this page from its start. */
export async function installDrawCounter(page: Page): Promise<void> {
  await page.addInitScript(countDraws);
}

/** Draw calls and triangles so far. Throws when the counter was not installed before the page opened. */
export async function drawnSoFar(page: Page): Promise<Drawn> {
  const drawn = await page.evaluate(() => window.drawnSoFar);
  if (!drawn) throw new Error('no draw counter in this page; call installDrawCounter before opening it');
  return { ...drawn };
}
