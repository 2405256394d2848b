import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const chooseTerms = async (page: Page) => {
  await page.getByRole('button', { name: /^Colors and language level/ }).click();
  await page.getByRole('menuitemradio', { name: 'Medical terms' }).click();
};

test(
  'one switch changes list, panel, headings and labels, and is remembered',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    await atlas.open('s=gluteus-medius.left');
    const details = page.getByRole('complementary', { name: 'Details' });
    const label = page.locator('.label[data-id="gluteus-medius.left"]');
    await expect(label).toHaveText(/^Gluteus\s*medius$/);
    await chooseTerms(page);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText('Musculus gluteus medius');
    await expect(details.getByRole('button', { name: 'Precautions and contraindications' })).toBeVisible();
    await expect(page.getByRole('treeitem', { name: 'M. gluteus medius, left' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Red flags', exact: true })).toBeVisible();
    await expect(label).toHaveText(/^M\.\s*gluteus\s*medius$/);
    await expect(page).toHaveTitle(/^M\. gluteus medius, left/);
    await page.reload();
    await expect(atlas.html).toHaveAttribute('data-ready', 'true');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText('Musculus gluteus medius');
  },
);

test('a chosen landmark says where a hand finds it; axe finds nothing with terms', async ({
  atlas,
  page,
}) => {
  await atlas.open('s=piriformis.left&m=psis.left');
  const details = page.getByRole('complementary', { name: 'Details' });
  const card = details.getByRole('region', { name: 'Posterior superior iliac spine, left' });
  await expect(card).toContainText('dimple of the low back');
  await details.getByRole('button', { name: 'More: side, display, wording' }).click();
  await details.getByRole('button', { name: 'Medical terms' }).click();
  await expect(details.getByRole('region', { name: /^Spina iliaca posterior superior/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await details.getByRole('button', { name: 'Clear landmark' }).click();
  await expect(card).toBeHidden();
});
