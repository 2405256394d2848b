import type { Page, Route } from '@playwright/test';

/** Makes the browser one that cannot draw in 3D. Call before opening the page. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

declare global {
  interface Window {
    losable?: WEBGL_lose_context | null;
  }
}

/** Takes the drawing context away, or gives it back. */
export async function setContext(page: Page, state: 'lost' | 'restored'): Promise<void> {
  await page.evaluate((wanted) => {
    const canvas = document.querySelector('canvas');
    const losable = window.losable ?? canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!losable) throw new Error('no drawing context to lose');
    window.losable = losable;
    if (wanted === 'lost') losable.loseContext();
    else losable.restoreContext();
  }, state);
}

/** Answers for one kind of broken model file. */
export const BROKEN = {
  missing: (route: Route) => route.fulfill({ status: 404, body: 'There is no such file here.' }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length * 0.6)) });
  },
  'not a GLB': (route: Route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><p>Please sign in.</p>'.repeat(30),
    }),
} as const;
