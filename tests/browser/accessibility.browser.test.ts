import { violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { PHONE } from '../support/devices.ts';
import { withoutWebGl } from '../support/faults.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the first view, a selection and the help (${theme})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open();
    expect(await violations(page)).toEqual([]);

    await atlas.follow('s=piriformis.left');
    await expect(atlas.heading).toContainText('Piriformis');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: /^help$/i }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
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
  await expect(atlas.tree.getByRole('treeitem', { name: /front fibres, left/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing when a doctor should be seen', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'When to see a doctor' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in text mode', async ({ atlas, page }) => {
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
