import type { Browser, Page } from '@playwright/test';
import { installInstrument } from '../../tools/draw-instrument.ts';
import { translateAsBrowsersDo } from './translator.ts';
import { type PageGuard, UNUSED_MODEL, guardPage } from './page-guard.ts';

/**
 * What of the picture is drawn. `none`: draw calls are counted and not carried out, for tests that do not look at the picture;
 * a software renderer takes half a second over one. `few`: a third of the page's pixels in each direction and the phone's
 * model, enough to know what is in sight and to name it. `all`: as on any screen. `half-kept` and `all-kept`: half as many and all, and the
 * canvas keeps what it drew, so that it can be read at any time.
 */
export type Pixels = 'none' | 'few' | 'all' | 'half-kept' | 'all-kept';

const RATIOS: Readonly<Record<Pixels, number>> = {
  none: 0.3,
  few: 0.3,
  all: 1,
  'half-kept': 0.5,
  'all-kept': 1,
};

function drawNothing(): void {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, () => void>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    if (/^draw(Elements|Arrays|RangeElements)/.test(name)) prototype[name] = () => undefined;
  }
}

function setPixelRatio(ratio: number): void {
  Object.defineProperty(window, 'devicePixelRatio', { get: () => ratio });
}

/** Such devices get the phone's model, a third of the triangles. */
function haveLittleMemory(): void {
  Object.defineProperty(navigator, 'deviceMemory', { get: () => 2 });
}

function keepWhatIsDrawn(): void {
  type GetContext = (this: HTMLCanvasElement, kind: string, attributes?: object) => RenderingContext | null;
  const prototype = HTMLCanvasElement.prototype as unknown as Record<'getContext', GetContext>;
  const { getContext } = prototype;
  prototype.getContext = function (kind, attributes) {
    return getContext.call(
      this,
      kind,
      kind === 'webgl2' ? { ...attributes, preserveDrawingBuffer: true } : attributes,
    );
  };
}

/** What makes one page differ from another for good. */
export interface PageKind {
  readonly pixels: Pixels;
  readonly viewport: { readonly width: number; readonly height: number } | null;
  readonly hasTouch: boolean;
  readonly isMobile: boolean;
  /** The guide has not been seen yet. */
  readonly firstVisit: boolean;
  /** The browser translates it. */
  readonly translated: boolean;
}

/** A page, and what watches it. */
export interface WatchedPage {
  readonly page: Page;
  readonly guard: PageGuard;
}

/** A page in a context of its own, with the settings of the running test; not opened yet. */
export async function newPage(browser: Browser, kind: PageKind, home: string): Promise<WatchedPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const guard = guardPage(page, context, home, kind.pixels === 'few' ? [UNUSED_MODEL] : []);
  // Beneath the instrument, which counts what is asked for.
  if (kind.pixels === 'none') await page.addInitScript(drawNothing);
  await installInstrument(page);
  if (RATIOS[kind.pixels] !== 1) await page.addInitScript(setPixelRatio, RATIOS[kind.pixels]);
  if (kind.pixels === 'few') await page.addInitScript(haveLittleMemory);
  if (kind.pixels.endsWith('kept')) await page.addInitScript(keepWhatIsDrawn);
  // A reader who knows the page, unless a test is about the first visit.
  if (kind.translated) await page.addInitScript(translateAsBrowsersDo);
  if (!kind.firstVisit) await page.addInitScript(knowTheGuide);
  return { page, guard };
}

function knowTheGuide(): void {
  try {
    localStorage.setItem('gluteal-atlas:guide', 'done');
  } catch {
    // Some tests block the storage.
  }
}

/** Why a test that changes the page for good cannot have a shared one. */
const refusal = (what: string) => () => {
  throw new Error(`${what} changes the page for good; give the test the tag @fresh for a page of its own`);
};

/** Far longer than starting over takes on busy processors (a second), and short of a test's own time. */
const RESET_MS = 25_000;

/** A shared page did not come back to the state it was opened in; the message says how it stands. */
class NotBack extends Error {
  override readonly name = 'NotBack';
}

/**
 * A page that the tests of one worker take turns with. It is loaded once and brought back to a known state before each
 * test, through the door that the page itself has for that.
 */
export class SharedPage {
  readonly page: Page;
  readonly guard: PageGuard;
  readonly #kind: PageKind;
  /** The page as assistive technology finds it, right after it was opened. */
  #untouched: string | null = null;

  private constructor({ page, guard }: WatchedPage, kind: PageKind) {
    this.page = page;
    this.guard = guard;
    this.#kind = kind;
  }

  static async open(browser: Browser, kind: PageKind, home: string): Promise<SharedPage> {
    const shared = new SharedPage(await newPage(browser, kind, home), kind);
    const { page } = shared;
    await page.goto('./');
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
    Object.assign(page, { addInitScript: refusal('addInitScript'), setContent: refusal('setContent') });
    return shared;
  }

  /** Everything as it was right after loading. Throws when something of the test before is left over. */
  async reset(): Promise<void> {
    const { page } = this;
    const { viewport } = this.#kind;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().clearPermissions();
    await page.context().setOffline(false);
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      forcedColors: null,
      contrast: null,
    });
    if (viewport && JSON.stringify(page.viewportSize()) !== JSON.stringify(viewport))
      await page.setViewportSize(viewport);
    // Beyond the page: a pointer that rests on something is told of whatever comes beneath it.
    await page.mouse.move(-10, -10);
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      localStorage.setItem('gluteal-atlas:guide', 'done');
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
      window.dispatchEvent(new Event('gluteal-atlas:start-over'));
    });
    try {
      const inTime = { state: 'attached', timeout: RESET_MS } as const;
      await page.waitForSelector('html[data-ready="true"]', inTime);
      // The words that are explained are marked when the panel's late parts have come.
      await page.waitForSelector('.details button.term', inTime);
    } catch (cause) {
      throw new NotBack(await this.#standing(), { cause });
    }
    const now = await this.#state();
    this.#untouched ??= now;
    if (now !== this.#untouched) {
      throw new Error(`shared-page: a test before left something over\n${difference(this.#untouched, now)}`);
    }
    this.guard.forget();
  }

  /** How a page stands that does not come back: what the browser says of it, and what the page reported. */
  async #standing(): Promise<string> {
    const { page, guard } = this;
    const asked = page.evaluate(async () => ({
      ready: document.documentElement.dataset['ready'] ?? null,
      visible: document.visibilityState,
      frames: await Promise.race([
        new Promise((resolve) => requestAnimationFrame(() => resolve('drawn'))),
        new Promise((resolve) => setTimeout(resolve, 2_000, 'none in 2 s')),
      ]),
      terms: document.querySelectorAll('.details button.term').length,
    }));
    const answer = await Promise.race([
      asked.catch(String),
      new Promise<string>((resolve) => setTimeout(resolve, 10_000, 'the page does not answer')),
    ]);
    return JSON.stringify({ answer, faults: await guard.faults() });
  }

  async #state(): Promise<string> {
    const { page } = this;
    const about = await page.evaluate(() => ({
      hash: location.hash,
      title: document.title,
      html: Object.fromEntries(
        [...document.documentElement.attributes]
          .filter(({ name }) => name !== 'data-groups' && name !== 'style')
          .map(({ name, value }) => [name, value]),
      ),
      canvases: document.querySelectorAll('canvas').length,
      focus: document.activeElement?.tagName,
      kept: Object.keys(localStorage),
    }));
    const tree = await page.locator('#root').ariaSnapshot();
    // What the scene says is in sight follows when the picture rests, and is no trace of a test.
    const lines = tree.split('\n').filter((line) => !line.includes(IN_SIGHT));
    return `${JSON.stringify(about, null, 1)}\n${lines.join('\n')}`;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Stands in the sentence that says what is in sight. */
const IN_SIGHT = 'Use the arrow keys to turn';

/** The lines that stand in one text only: `-` before those of the first, `+` before those of the second. */
function difference(first: string, second: string): string {
  const [a, b] = [first.split('\n'), second.split('\n')];
  const gone = a.filter((line) => !b.includes(line)).map((line) => `- ${line.trim()}`);
  const come = b.filter((line) => !a.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].join('\n');
}

/** As many pages as a worker keeps: each holds a drawing context and its models. */
const MOST_PAGES = 3;

/** The pages that the tests of one worker share, by kind; the one that was used last goes last. */
export class SharedPages {
  readonly #browser: Browser;
  readonly #pages = new Map<string, SharedPage>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A page of this kind in a known state. */
  async get(kind: PageKind, home: string, isAgain = false): Promise<SharedPage> {
    const key = JSON.stringify(kind);
    let shared = this.#pages.get(key);
    this.#pages.delete(key);
    if (!shared) {
      for (const [name, oldest] of this.#pages) {
        if (this.#pages.size < MOST_PAGES) break;
        await oldest.close();
        this.#pages.delete(name);
      }
      shared = await SharedPage.open(this.#browser, kind, home);
    }
    this.#pages.set(key, shared);
    try {
      await shared.reset();
      return shared;
    } catch (error) {
      this.#pages.delete(key);
      await shared.close();
      // A page that reported a fault of its own has failed; one that a busy browser left without frames is loaded anew.
      if (!(error instanceof NotBack) || isAgain || !error.message.includes('"faults":[]')) throw error;
      console.warn(`shared-page: loaded anew, since the page did not start over: ${error.message}`);
      return this.get(kind, home, true);
    }
  }

  /** Gives this page up, so that the next test loads another. */
  async drop(page: Page): Promise<void> {
    for (const [key, shared] of this.#pages) {
      if (shared.page !== page) continue;
      this.#pages.delete(key);
      await shared.close();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pages.values()].map((shared) => shared.close()));
  }
}
