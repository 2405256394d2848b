import { test as base } from '@playwright/test';
import { AtlasPage } from './atlas-page.ts';
import { expect } from './expect.ts';
import type { PageGuard } from './page-guard.ts';
import { type PageKind, type Pixels, SharedPages, newPage } from './shared-page.ts';

export interface Options {
  /** How many pixels the canvas has; see {@link Pixels}. */
  readonly pixels: Pixels;
  /** The guide has not been seen yet. */
  readonly firstVisit: boolean;
  /** The browser translates the page; see `translateAsBrowsersDo`. */
  readonly translated: boolean;
  /**
   * A page of the test's own, loaded by `open`: for what happens while loading, and for what changes a page for good.
   * The tag `@fresh` asks for it as well.
   */
  readonly fresh: boolean;
}

interface Fixtures {
  /** The page under test. */
  readonly atlas: AtlasPage;
  /** Fails every test whose page complains, calls another host or sets a cookie. */
  readonly guard: PageGuard;
}

interface WorkerFixtures {
  readonly sharedPages: SharedPages;
}

/** Tests that need more of the picture than the others of their file say so by a tag. */
const TAGS = { '@drawn': 'few', '@pixels': 'all', '@kept': 'half-kept' } as const satisfies Record<
  string,
  Pixels
>;

const PAGE_GUARDS = new WeakMap<object, PageGuard>();

/**
 * Playwright's test with a counted and guarded page. Tests share a page that is brought back to a known state before each
 * of them, unless they ask for a fresh one.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  pixels: ['none', { option: true }],
  firstVisit: [false, { option: true }],
  translated: [false, { option: true }],
  fresh: [false, { option: true }],
  sharedPages: [
    async ({ browser }, use) => {
      const pages = new SharedPages(browser);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { browser, sharedPages, fresh, pixels, viewport, hasTouch, isMobile, firstVisit, translated, baseURL },
    use,
    testInfo,
  ) => {
    const home = baseURL ?? '';
    const tagged = (Object.keys(TAGS) as (keyof typeof TAGS)[]).find((tag) => testInfo.tags.includes(tag));
    const kind: PageKind = {
      pixels: tagged ? TAGS[tagged] : pixels,
      viewport,
      hasTouch,
      isMobile,
      firstVisit,
      translated,
    };
    const isFresh = fresh || firstVisit || testInfo.tags.includes('@fresh');
    const { page, guard } = isFresh ? await newPage(browser, kind, home) : await sharedPages.get(kind, home);
    PAGE_GUARDS.set(page, guard);
    await use(page);
    if (isFresh) await page.context().close();
    else if (testInfo.status !== testInfo.expectedStatus) await sharedPages.drop(page);
  },
  context: async ({ page }, use) => use(page.context()),
  guard: [
    async ({ page }, use) => {
      const guard = PAGE_GUARDS.get(page)!;
      await use(guard);
      expect(await guard.faults()).toEqual([]);
    },
    { auto: true },
  ],
  atlas: async ({ page }, use) => use(new AtlasPage(page)),
});

export { expect };
