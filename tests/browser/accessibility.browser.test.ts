import type { Locator } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { PHONE } from '../support/devices.ts';
import { BROKEN, withoutWebGl } from '../support/faults.ts';
import { THEMES } from '../support/thoroughness.ts';

for (const theme of ['light', 'dark'] as const) {
  test(
    `axe finds nothing in the first view, a selection and the help (${theme})`,
    { tag: '@drawn' },
    async ({ atlas, page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await atlas.open();
      expect(await violations(page)).toEqual([]);

      await atlas.follow('s=piriformis.left');
      await expect(atlas.heading).toContainText('Piriformis');
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: /^help$/i }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    },
  );
}

for (const theme of THEMES) {
  test(`axe finds nothing in the menu of what is shown, parts and groups (${theme})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('s=gluteus-medius.left&p=anterior&v=parts,pins&g=thigh');
    expect(await violations(page)).toEqual([]);
    await atlas.openShowMenu();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing while searching parts and landmarks', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('searchbox').fill('anterior');
  await expect(atlas.tree.getByRole('treeitem', { name: /front fibers, left/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing when a doctor should be seen', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'When to see a doctor' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test(
  'axe finds nothing in what comes up on the way: guide, menus, findings, notices, layers apart',
  { tag: '@fresh' },
  async ({ atlas, page, guard }) => {
    // Eight screens, each looked at in full.
    test.slow();
    guard.expectConsole(/Failed to load resource|preloaded using link preload/);
    const clean = async (what: string, place: Locator) => {
      await expect(place, what).toBeVisible();
      await atlas.cardsAtRest();
      expect(await violations(page), what).toEqual([]);
      await page.keyboard.press('Escape');
    };
    await atlas.open();
    for (const [button, menu] of [
      ['Views', 'Views'],
      [/^Colors and language level/, 'Colors and language level'],
      ['Tools', 'Tools'],
    ] as const) {
      await page.getByRole('button', { name: button }).first().click();
      await clean(menu, page.getByRole('menu').first());
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
    await page.getByRole('button', { name: /^help$/i }).click();
    await page.getByRole('button', { name: 'Show the guide again' }).click();
    await clean('guide', page.getByRole('region', { name: 'A short guide' }));

    await page.getByRole('searchbox').fill('bursitis');
    await clean('search', page.getByRole('region', { name: 'Best answers' }));
    await atlas.follow('e=100&pr=1');
    await clean('apart', page.getByRole('region', { name: 'Tools in use' }));
    await atlas.follow('s=gluteus-giganteus');
    await clean('bad link', page.getByRole('status').filter({ hasText: /link|address/i }));

    await page.route('**/*.glb', BROKEN.missing);
    await page.goto('about:blank');
    await atlas.open('', 'error');
    await clean('no model', page.getByRole('alert'));
  },
);

test('axe finds nothing in text mode', { tag: '@fresh' }, async ({ atlas, page }) => {
  await withoutWebGl(page);
  await atlas.open('s=gluteus-maximus.left', 'no-webgl');
  expect(await violations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('axe finds nothing, sheet closed, half and full', async ({ atlas, page }) => {
    await atlas.open();
    expect(await violations(page)).toEqual([]);
    await atlas.openShowMenu();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await atlas.follow('s=gluteus-medius.left');
    await expect(atlas.details).toHaveAttribute('data-sheet', 'half');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the details larger' }).tap();
    await expect(atlas.details).toHaveAttribute('data-sheet', 'full');
    expect(await violations(page)).toEqual([]);
  });
});

test('everything can be reached and done with keys alone', async ({ atlas, page }) => {
  await atlas.open();
  const reached = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('role') ?? focused?.tagName.toLowerCase() ?? '';
    });
    reached.add(name);
  }
  for (const kind of ['application', 'treeitem', 'button', 'input']) expect([...reached]).toContain(kind);
});
