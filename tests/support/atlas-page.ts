import { type Locator, type Page, expect } from '@playwright/test';
import { type StructureId, instanceOf } from '#anatomy';

/** How the page says that it is ready: drawn, in text mode, or failed. */
export type Ready = 'true' | 'no-webgl' | 'error';

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

  /** Opens the page at a view written as text (see the codec), and waits until it says it is ready. */
  async open(view = '', ready: Ready = 'true'): Promise<void> {
    await this.page.goto(view === '' ? './' : `./#${view}`);
    await expect(this.html).toHaveAttribute('data-ready', ready);
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

  /** The view in the address, without `#`. */
  async hash(): Promise<string> {
    return decodeURIComponent(await this.page.evaluate(() => window.location.hash.slice(1)));
  }

  /** Clears the selection by key and waits until it is gone everywhere. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.expectSelected(null);
    await expect.poll(() => this.hash()).not.toContain('s=');
  }

  /** Resolves after the page has drawn two more frames' worth of time without being asked for more. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}
