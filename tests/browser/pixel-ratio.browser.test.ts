import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const ONE_MUSCLE = 'v=nolabels&i=gluteus-medius.left';

/** What the page is to believe about the machine: milliseconds from one animation frame to the next, by the pixels it draws. */
async function believe(page: Page, frameMs: number): Promise<void> {
  await page.addInitScript((ms) => {
    let ticks = 0;
    let now = 0;
    const count = () => {
      const width = document.querySelector('canvas')?.width ?? 0;
      const share = widths.length > 0 ? width / widths[0]! : 1;
      ticks += 1;
      now += ms * share * share;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    Object.defineProperty(document, 'timeline', {
      value: {
        get currentTime() {
          return now;
        },
      },
    });
    // The width that the canvas has in each drawn frame, in order.
    const widths: number[] = [];
    let drawnIn = -1;
    type Draw = (this: WebGL2RenderingContext, ...numbers: number[]) => void;
    const methods = WebGL2RenderingContext.prototype as unknown as Record<'drawElements', Draw>;
    const draw = methods.drawElements;
    methods.drawElements = function (...numbers) {
      const isScreen = this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null;
      if (isScreen && drawnIn !== ticks) widths.push(this.canvas.width);
      if (isScreen) drawnIn = ticks;
      draw.apply(this, numbers);
    };
    Object.assign(window, { drawnWidths: widths });
  }, frameMs);
}

const drawnWidths = (page: Page) =>
  page.evaluate(() => (window as unknown as { drawnWidths: number[] }).drawnWidths);

/** Moves the pointer over the picture with the button held, a step in each animation frame, and keeps holding it. */
async function drag(page: Page, steps: number): Promise<void> {
  const box = (await page.locator('canvas').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(
    async ([x, y, count]: readonly [number, number, number]) => {
      const canvas = document.querySelector('canvas')!;
      for (let i = 1; i <= count; i++) {
        await new Promise(requestAnimationFrame);
        const at = { clientX: x + 2 * i, clientY: y, buttons: 1, pointerId: 1, bubbles: true };
        canvas.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', ...at }));
      }
    },
    [box.x + box.width / 2, box.y + box.height / 2, steps] as const,
  );
}

// A clock of its own, set before the page is loaded, and every pixel.
test.use({ fresh: true, pixels: 'all' });

test.describe('pixels while something moves', () => {
  // Few pixels and one muscle: frames that even a busy machine draws soon.
  test.use({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 0.5 });

  test('a slow machine draws fewer, and all of them again at rest, once', async ({ atlas, page }) => {
    await believe(page, 60);
    await atlas.open(ONE_MUSCLE);
    const full = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
    // The first picture has all of them.
    expect(new Set(await drawnWidths(page))).toEqual(new Set([full]));
    const before = (await drawnWidths(page)).length;
    await drag(page, 16);
    await expect.poll(async () => (await drawnWidths(page)).at(-1)).toBe(full);
    await atlas.stillness();
    const moving = (await drawnWidths(page)).slice(before);
    expect(Math.min(...moving)).toBeLessThan(0.8 * full);
    // At rest, with the button still held: one frame with all of them, and then none.
    const last = moving.findLastIndex((width) => width < full);
    expect(moving.slice(last + 1)).toEqual([full]);
    await expect(page.locator('canvas')).toHaveJSProperty('width', full);
    await page.mouse.up();
  });

  test('a machine that keeps 50 frames a second always draws all', async ({ atlas, page }) => {
    await believe(page, 20);
    await atlas.open(ONE_MUSCLE);
    const full = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
    await drag(page, 16);
    await atlas.stillness();
    expect(new Set(await drawnWidths(page))).toEqual(new Set([full]));
    expect((await drawnWidths(page)).length).toBeGreaterThan(10);
    await page.mouse.up();
  });
});

test.describe('pixels that do not come out whole', () => {
  test.use({ viewport: { width: 901, height: 601 }, deviceScaleFactor: 0.5 });

  test('the picture is as large as its canvas from the first frame on', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const sizes = new Set<string>();
      type Draw = (this: WebGL2RenderingContext, ...numbers: number[]) => void;
      const methods = WebGL2RenderingContext.prototype as unknown as Record<'drawElements', Draw>;
      const draw = methods.drawElements;
      methods.drawElements = function (...numbers) {
        if (this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null) {
          const viewport = [...(this.getParameter(this.VIEWPORT) as Int32Array)];
          sizes.add(`${viewport.join()} in ${this.canvas.width},${this.canvas.height}`);
        }
        draw.apply(this, numbers);
      };
      Object.assign(window, { drawnSizes: sizes });
    });
    // With names, which draw a picture of their own: after that three.js counts in another way.
    await atlas.open('i=gluteus-medius.left');
    await atlas.stillness();
    await drag(page, 3);
    await page.mouse.up();
    await atlas.stillness();
    const room = await page
      .locator('canvas')
      .evaluate((canvas) => canvas.getBoundingClientRect().width * devicePixelRatio);
    expect(room % 1).toBeGreaterThanOrEqual(0.5);
    const sizes = await page.evaluate(() => [
      ...(window as unknown as { drawnSizes: Set<string> }).drawnSizes,
    ]);
    expect(sizes.length).toBeGreaterThan(0);
    // A slow machine draws some frames smaller, each in a canvas as small.
    for (const size of sizes) expect(size).toMatch(/^0,0,(\d+,\d+) in \1$/);
  });
});
