import type { StructureId } from '#anatomy';
import { expect, test } from '../support/fixtures.ts';

const MEDIUS = 'gluteus-medius.left' as StructureId;

for (const hash of [
  's=gluteus-giganteus',
  'pl=99&c=sideways',
  '%E0%A4%A',
  'constructor=__proto__',
  '/some/page',
]) {
  test(`the address #${hash} gives the first view and a quiet notice`, async ({ atlas, page }) => {
    await atlas.open(hash);
    await atlas.expectSelected(null);
    const notice = page.getByRole('status').filter({ hasText: /link|address/i });
    await expect(notice).toBeVisible();
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
    await atlas.row(MEDIUS).click();
    await atlas.expectSelected(MEDIUS);
    await expect.poll(() => atlas.hash()).toBe(`s=${MEDIUS}`);
  });
}

test('a good part of a broken address still counts', async ({ atlas, page }) => {
  await atlas.open('s=piriformis.left&pl=99');
  await atlas.expectSelected('piriformis.left' as StructureId);
  await expect(page.getByRole('status').filter({ hasText: 'pl=99' })).toBeVisible();
});

test('without a network the signs that want a doctor can still be read', async ({ atlas, page, context }) => {
  await atlas.open();
  await atlas.stillness();
  await context.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await page.getByRole('banner').getByRole('button', { name: 'When to see a doctor' }).click();
  const dialog = page.getByRole('dialog', { name: 'When to see a doctor' });
  await expect(dialog.locator('[data-urgency]')).toHaveCount(3);
  await expect(dialog.getByText('You have new trouble passing urine or holding it.')).toBeVisible();
  await context.setOffline(false);
});

test('Back closes the dialog, the menu and the drawer that are open, and leaves the view', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.row(MEDIUS).click();
  await expect.poll(() => atlas.hash()).toBe(`s=${MEDIUS}`);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Help', exact: true });
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Tools' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await atlas.expectSelected(MEDIUS);
  // Closed by key, neither is in the way of the next Back.
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.goBack();
  await atlas.expectSelected(null);
});
