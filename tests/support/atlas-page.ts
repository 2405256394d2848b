import type { Locator, Page } from '@playwright/test';
import { type Group, type StructureId, instanceOf } from '#anatomy';
import { INITIAL_VIEW, type ViewState, decodeView } from '#state';
import { expect } from './expect.ts';
import type { Rect, ScreenPoint } from './ray-oracle.ts';

/** How the page says that it is ready: drawn, in text mode, or failed. */
export type Ready = 'true' | 'no-webgl' | 'error';

/** The first view without names: a name is a button and lies over the model, where these tests want to point. */
export const UNLABELLED: ViewState = { ...INITIAL_VIEW, showLabels: false };

/** So many animation frames without a draw call make a picture that rests. */
const QUIET_FRAMES = 10;

/** The outcome of a selection, by whatever way it came about. */
export interface SelectionState {
  readonly selected: string | null;
  readonly heading: string;
  readonly hash: string;
  readonly rows: readonly string[];
}

/** The page as a reader sees it: by roles and names. */
export class AtlasPage {
  readonly page: Page;
  readonly html: Locator;
  readonly details: Locator;
  readonly heading: Locator;
  readonly tree: Locator;
  readonly view: Locator;
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.html = page.locator('html');
    this.details = page.getByRole('complementary', { name: 'Details' });
    this.heading = this.details.getByRole('heading', { level: 2 }).first();
    this.tree = page.getByRole('tree', { name: 'Structures' });
    this.view = page.getByRole('application', { name: '3D view of the gluteal region' });
    this.canvas = page.locator('canvas').first();
  }

  /**
   * Opens a view written as text (see the codec), and waits until all of it is there. A page that is loaded already
   * goes on to the view as by a link.
   */
  async open(view = '', ready: Ready = 'true'): Promise<void> {
    if (this.page.url() === 'about:blank') await this.load(view, ready);
    else await this.#goTo(view);
  }

  /** Loads the page at a view, and waits until it says it is ready. */
  async load(view = '', ready: Ready = 'true'): Promise<void> {
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(view === '' ? './' : `./#${view}`);
    await expect(this.html).toHaveAttribute('data-ready', ready);
  }

  /** Follows a link and waits until its models and texts are there, as loading would. */
  async #goTo(view: string): Promise<void> {
    await this.page.evaluate(
      (hash) =>
        new Promise<void>((done) => {
          const next = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
          if (decodeURIComponent(window.location.hash.slice(1)) === hash) return next();
          window.addEventListener('hashchange', next, { once: true });
          window.location.hash = hash;
        }),
      view,
    );
    const { groups = [] } = decodeView(view).fields;
    await expect
      .poll(async () => (await this.html.getAttribute('data-groups'))?.split(' ') ?? [])
      .toEqual(expect.arrayContaining([...groups]));
    await expect(this.page.locator('[data-texts="coming"]')).toHaveCount(0);
  }

  /** Waits until exactly these groups are in the picture. */
  async expectGroups(...groups: readonly Group[]): Promise<void> {
    await expect(this.html).toHaveAttribute('data-groups', groups.join(' '));
  }

  /** Opens the menu of what is shown. */
  async openShowMenu(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^Show/ }).first().click();
    const menu = this.page.getByRole('menu', { name: 'Show' });
    await expect(menu).toBeVisible();
    return menu;
  }

  /** Follows a link to another view of the open page. */
  async follow(view: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, view);
  }

  /** The common name, side included, as the list shows it. */
  nameOf(id: StructureId): string {
    const { name, side } = instanceOf(id);
    return side === null ? name : `${name}, ${side}`;
  }

  row(id: StructureId): Locator {
    return this.tree.getByRole('treeitem', { name: this.nameOf(id), exact: true });
  }

  async expectSelected(id: StructureId | null): Promise<void> {
    if (id === null) await expect(this.html).not.toHaveAttribute('data-selected');
    else await expect(this.html).toHaveAttribute('data-selected', id);
  }

  /** Waits until the address carries (or no longer carries) the selection, then reads everything. */
  async selection(id: StructureId): Promise<SelectionState> {
    await this.expectSelected(id);
    await expect(this.heading).toContainText(instanceOf(id).name);
    await expect.poll(() => this.hash()).toContain(`s=${id}`);
    return {
      selected: await this.html.getAttribute('data-selected'),
      heading: (await this.heading.innerText()).trim(),
      hash: await this.hash(),
      rows: await this.tree
        .locator('[role="treeitem"][aria-selected="true"]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')),
    };
  }

  /** The view in the address, without `#`; as it stands where it cannot be decoded. */
  async hash(): Promise<string> {
    const hash = await this.page.evaluate(() => window.location.hash.slice(1));
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  }

  /** Clears the selection by key and waits until it is gone everywhere. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.expectSelected(null);
    await expect.poll(() => this.hash()).not.toContain('s=');
  }

  /** Walks the list with the keyboard to a structure and chooses it. */
  async chooseByKeyboard(id: StructureId): Promise<void> {
    await this.tree.locator('[tabindex="0"]').first().focus();
    await this.page.keyboard.press('Home');
    const focused = () => this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let step = 0; step < 200 && (await focused()) !== this.nameOf(id); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
    expect(await focused()).toBe(this.nameOf(id));
    await this.page.keyboard.press('Enter');
  }

  /** The canvas on the page, CSS pixels. */
  async canvasRect(): Promise<Rect> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('the canvas is not on the page');
    return box;
  }

  /** Waits until no card is on its way to another place or height. */
  async cardsAtRest(): Promise<void> {
    await this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
    });
  }

  /** A part of the canvas that no card covers: as far as one can go from its middle, first across, then up and down. */
  async freeRect(): Promise<Rect> {
    await this.cardsAtRest();
    const { x, y, width, height } = await this.canvasRect();
    return this.page.evaluate(
      ([left, top, right, bottom]) => {
        const open = (px: number, py: number) =>
          document.elementFromPoint(px, py)?.closest('canvas, [role="application"]') instanceof Element;
        const reach = (from: number, end: number, isOpen: (at: number) => boolean) => {
          const step = Math.sign(end - from) * 4;
          let at = from;
          while ((end - at - step) * step > 0 && isOpen(at + step)) at += step;
          return at;
        };
        const row = (top + bottom) / 2;
        const xs: number[] = [];
        for (let px = left + 1; px < right; px += 4) if (open(px, row)) xs.push(px);
        const column = xs[xs.length >> 1] ?? (left + right) / 2;
        const x0 = reach(column, left, (px) => open(px, row));
        const x1 = reach(column, right, (px) => open(px, row));
        const across = [x0 + 8, column, x1 - 8];
        const y0 = reach(row, top, (py) => across.every((px) => open(px, py)));
        const y1 = reach(row, bottom, (py) => across.every((px) => open(px, py)));
        return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
      },
      [x, y, x + width, y + height] as const,
    );
  }

  /** The middle of what can be seen of the stage. */
  async middle(): Promise<ScreenPoint> {
    const { x, y, width, height } = await this.freeRect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** A point of the stage beside the model. */
  async pointBeside(): Promise<ScreenPoint> {
    const { x, y, height } = await this.freeRect();
    return { x: x + 12, y: y + height / 2 };
  }

  /** One finger along these points. */
  async touchDrag(points: readonly ScreenPoint[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const [index, { x, y }] of points.entries()) {
      const type = index === 0 ? 'touchStart' : 'touchMove';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      await this.frames(1);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  /** Waits for this many animation frames of the page. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(
      (wanted) =>
        new Promise<void>((done) => {
          const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
          next(wanted);
        }),
      count,
    );
  }

  /** Waits until the page has stopped drawing: ten animation frames in a row without a draw call. */
  async stillness(): Promise<void> {
    await this.page.evaluate(async (quiet) => {
      const drawn = () => window.drawReadings!.calls;
      for (let [left, before] = [quiet, drawn()]; left > 0; left--) {
        await new Promise(requestAnimationFrame);
        if (drawn() !== before) [left, before] = [quiet + 1, drawn()];
      }
    }, QUIET_FRAMES);
  }
}
