import { test as base, expect } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';
import { installInstrument } from '../../tools/draw-instrument.ts';
import { type PageGuard, guardPage } from './page-guard.ts';

interface Fixtures {
  /** The page under test. */
  readonly atlas: AtlasPage;
  /** The guide has not been seen yet. */
  readonly firstVisit: boolean;
  /** Fails every test whose page complains, calls another host or sets a cookie. */
  readonly guard: PageGuard;
}

/** Playwright's test with a counted and guarded page. */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ page, context, baseURL }, use) => {
      const guard = guardPage(page, context, baseURL ?? '');
      await use(guard);
      expect(await guard.faults()).toEqual([]);
    },
    { auto: true },
  ],
  firstVisit: [false, { option: true }],
  atlas: async ({ page, firstVisit }, use) => {
    await installInstrument(page);
    // A reader who knows the page, unless a test is about the first visit.
    if (!firstVisit) {
      await page.addInitScript(() => {
        try {
          localStorage.setItem('gluteal-atlas:guide', 'done');
        } catch {
          // Some tests block the storage.
        }
      });
    }
    await use(new AtlasPage(page));
  },
});

export { expect };
