import type { Page, Route } from '@playwright/test';
import type { StructureId } from '#anatomy';
import { encodeView } from '#state';
import { type AtlasPage, UNLABELLED } from '../support/atlas-page.ts';
import { lateFiles, partOf } from '../support/built-parts.ts';
import { canvasShot, differing } from '../support/canvas-shot.ts';
import { expect, test } from '../support/fixtures.ts';

const LATE = new Set(lateFiles(process.env['TEST_FOLDER'] || 'dist', ['stage-chunk', 'shell']));
const CODE = /\/assets\/[^/]+\.js$/;
const FAILED_FILE = /Failed to load resource|preloaded using link preload/;
/** Pixels that change when something is drawn on the model. */
const FEWEST_PIXELS = 100;

/** Two points on the bone in sight. */
const MEASURED = [
  { on: 'sacrum' as StructureId, at: [0, 30, -102], missMm: 1 },
  { on: 'hip-bone.left' as StructureId, at: [45, 60, -90], missMm: 1 },
] as const;

const nameOf = (route: Route) => new URL(route.request().url()).pathname.split('/').at(-1)!;

/** Loses the first request for each late file; keeps back the next ones of a part while it is held. */
class BadLine {
  readonly lost = new Set<string>();
  readonly #held = new Map<string, Route[]>();

  async follow(page: Page): Promise<void> {
    await page.route(CODE, async (route) => {
      const name = nameOf(route);
      if (LATE.has(name) && !this.lost.has(name)) {
        this.lost.add(name);
        return route.abort('connectionreset');
      }
      const held = this.#held.get(partOf(name));
      if (held) held.push(route);
      else await route.continue();
    });
    await page.route('**/models/*', (route) => {
      const name = nameOf(route);
      if (this.lost.has(name)) return route.continue();
      this.lost.add(name);
      return route.abort('connectionreset');
    });
  }

  hold(part: string): void {
    this.#held.set(part, []);
  }

  /** How often the part was asked for since it is held. */
  waiting(part: string): number {
    return this.#held.get(part)?.length ?? 0;
  }

  async release(part: string): Promise<void> {
    const held = this.#held.get(part) ?? [];
    this.#held.delete(part);
    await Promise.all(held.map((route) => route.continue()));
  }
}

/** Goes to a view whose picture needs a part; it is drawn without, and with it once that has come. */
async function drawnLate(atlas: AtlasPage, line: BadLine, part: string, view: string): Promise<void> {
  line.hold(part);
  await atlas.open(view);
  await expect.poll(() => line.waiting(part), part).toBeGreaterThan(0);
  await atlas.stillness();
  const without = await canvasShot(atlas);
  await line.release(part);
  await expect
    .poll(async () => differing(await canvasShot(atlas), without), part)
    .toBeGreaterThan(FEWEST_PIXELS);
}

test.describe('on a line that loses each late file once', () => {
  test.use({ firstVisit: true });
  test('every part of the page comes all the same', { tag: '@drawn' }, async ({ atlas, page, guard }) => {
    // Each part is waited for half a second before it is asked for again.
    test.slow();
    guard.expectConsole(FAILED_FILE);
    const line = new BadLine();
    await line.follow(page);
    const region = (name: string | RegExp) => page.getByRole('region', { name });

    await atlas.open();
    await region('A short guide').getByRole('button', { name: 'Next' }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.labels[data-state="rest"] .label').first()).toBeVisible();

    await atlas.open('s=piriformis.left&v=pins');
    await expect(atlas.details.locator('.review, .review-line').first()).toBeVisible();
    await expect(page.locator('.label[data-kind="landmark"]').first()).toBeVisible();

    await atlas.open('g=leg&v=mirror');
    await atlas.expectGroups('hip', 'leg');
    await expect(page.locator('.side-letter[data-side="left"]')).toBeVisible();

    await atlas.open('s=gluteus-minimus.left&z=gluteus-minimus/back');
    await expect(page.locator('.scene-view')).toHaveAttribute('data-painted', 'true');

    await atlas.open('x=axial&e=40');
    await expect(region('Cut open')).toBeVisible();
    await expect(region(/layers apart/)).toBeVisible();
    await expect(atlas.view.getByRole('slider', { name: 'Move the cut' })).toBeVisible();

    const measured = encodeView({ ...UNLABELLED, measure: MEASURED });
    await drawnLate(atlas, line, 'scene', measured);
    await expect(region('Measure').getByRole('definition').first()).toBeVisible();

    await atlas.open('o=where&v=nolabels');
    await expect(page.locator('.body-finder')).toBeVisible();

    await drawnLate(atlas, line, 'probe-marker', 'q=-61.5,60,-110.3&v=nolabels');
    await expect(region('Under your thumb').getByRole('listitem').first()).toBeVisible();

    await atlas.open('v=nolabels');
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Sides and layers' }).click();
    await page.keyboard.press('Escape');
    await expect(region('Sides and layers')).toBeVisible();

    const panes = 'o=compare&k=gluteus-minimus/back,other/hip-joint&v=nolabels';
    await drawnLate(atlas, line, 'pane-drawing', panes);
    await expect(page.locator('[data-pane]')).toHaveCount(2);

    const hands = `s=gluteus-medius.left&pl=2&c=118,8,500,95,35,-10&o=stories&y=hands.2&v=nolabels`;
    await drawnLate(atlas, line, 'stroke-lines', hands);
    await expect(atlas.details.getByText(/^Step 2 of \d$/)).toBeVisible();
    await drawnLate(
      atlas,
      line,
      'posture-driver',
      's=gluteus-medius.left&pl=2&c=180,6,900,0,10,-10&o=stories&y=weak.2&v=nolabels',
    );

    await atlas.open('o=topics');
    await expect(atlas.details.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(atlas.details.locator('.story-wait')).toHaveCount(0);

    await atlas.open('v=nolabels');
    await page.getByRole('searchbox').fill('bursitis');
    await expect(region('Best answers').getByRole('button').first()).toBeVisible();

    await page.getByRole('button', { name: 'Share and save' }).click();
    await page.getByRole('tab', { name: 'Picture' }).click();
    const picture = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    await picture;
    await page.keyboard.press('Escape');

    await atlas.open('studio');
    await expect(page.locator('.studio-muscle').first()).toBeVisible();

    const unseen = [...LATE].filter((file) => !line.lost.has(file)).map(partOf);
    expect(unseen, 'parts that no view of this test asks for').toEqual([]);
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });
});

test.describe('while a part stays away', () => {
  test.use({ fresh: true });
  const lost = (page: Page) => page.getByRole('status').filter({ hasText: 'has not arrived' });
  const stuck = (page: Page) => page.getByRole('status').filter({ hasText: 'cannot start' });

  test('the page says so, and it comes at a press, with the network, or with a new page', async ({
    atlas,
    page,
    guard,
  }) => {
    guard.expectConsole(FAILED_FILE);
    // React tells of a part that did not start.
    guard.expectConsole(/Failed to fetch dynamically imported module/);
    await page.route(/\/late-parts-/, (route) => route.abort());
    await atlas.load('v=nolabels');
    await atlas.follow('s=piriformis.left');
    await expect(lost(page)).toBeVisible();
    await expect(atlas.heading).toContainText('Piriformis');
    await expect(page.locator('[data-texts="coming"]')).toHaveCount(1);
    await page.unrouteAll();
    await lost(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-texts="coming"]')).toHaveCount(0);
    await expect(lost(page)).toHaveCount(0);

    await page.context().setOffline(true);
    await atlas.follow('o=topics');
    await expect(lost(page)).toBeVisible();
    await page.context().setOffline(false);
    await expect(atlas.details.locator('.topic-ways').first()).toBeVisible();
    await expect(lost(page)).toHaveCount(0);

    // What is fetched comes; what is imported does not.
    await page.route(/\/stories-view-/, (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    );
    await atlas.follow('o=stories');
    await expect(stuck(page)).toBeVisible();
    await page.unrouteAll();
    await stuck(page).getByRole('button', { name: 'Load the page again' }).click();
    await expect(stuck(page)).toHaveCount(0);
    await expect(atlas.details.locator('.story-door').first()).toBeVisible();
    expect(await atlas.hash()).toBe('o=stories');
  });

  for (const part of ['shell', 'stage-chunk'])
    test(`a start without its ${part} is a start all the same`, async ({ atlas, page, guard }) => {
      guard.expectConsole(FAILED_FILE);
      await page.route(new RegExp(`/${part}-`), (route) => route.abort(), { times: 1 });
      await page.goto('./#s=piriformis.left');
      // Where the browser keeps the failure, the page loads itself again, or the reader does.
      const again = page.getByRole('button', { name: /^(Try again|Load the page again)$/ }).first();
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await expect(atlas.html).toHaveAttribute('data-ready', 'true', { timeout: 2000 });
      }).toPass({ timeout: 20_000 });
      await expect(atlas.heading).toContainText('Piriformis');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
});
