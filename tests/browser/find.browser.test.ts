import type { StructureId } from '#anatomy';
import { INITIAL_VIEW } from '#state';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';

const MAXIMUS = 'gluteus-maximus.left' as StructureId;

test('the search is reached by key, and opens a place, a pattern, a story and the warning signs', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const field = page.getByRole('searchbox');
  const results = page.getByRole('region', { name: 'Found besides structures' });

  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill('bursitis');
  await expect(results.getByRole('button', { name: /greater trochanteric|outer hip/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.hash()).toContain('other/outer-hip-pain');

  await field.fill('bum');
  await results.getByRole('button', { name: /the middle of the buttock/ }).press('Enter');
  await expect.poll(() => atlas.hash()).toContain('buttock-central');
  await expect.poll(() => atlas.hash()).toContain('o=where');

  await field.fill('massage');
  await results.getByRole('button', { name: /Release/ }).press('Enter');
  await expect.poll(() => atlas.hash()).toContain('hands.1');

  await field.fill('cauda equina');
  await expect(results).toBeVisible();
  await field.press('Enter');
  await expect(page.getByRole('dialog', { name: 'When to see a doctor' })).toBeVisible();
});

test.describe('on a first visit', () => {
  test.use({ firstVisit: true });

  test('the guide is offered once, and no more when it was skipped', async ({ atlas, page }) => {
    await atlas.open();
    const guide = page.getByRole('region', { name: 'A short guide' });
    await expect(guide).toBeVisible();
    await guide.getByRole('button', { name: 'Next' }).click();
    await expect(guide).toContainText('2 of 3');
    await page.keyboard.press('Escape');
    await expect(guide).toBeHidden();
    await page.reload();
    await expect(atlas.html).toHaveAttribute('data-ready', 'true');
    await expect(guide).toBeHidden();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByRole('button', { name: 'Show the guide again' }).click();
    await expect(guide).toContainText('1 of 3');
  });
});

test.describe('on a first visit by phone', () => {
  test.use({ ...PHONE, firstVisit: true });

  test('the guide makes way for what was chosen, and is there again afterwards', async ({ atlas, page }) => {
    await atlas.open();
    const guide = page.getByRole('region', { name: 'A short guide' });
    await expect(guide).toBeVisible();
    await guide.getByRole('button', { name: 'Next' }).tap();
    const oracle = await RayOracle.open('lite');
    const view = INITIAL_VIEW;
    const { x, y } = oracle.pointOn(MAXIMUS, view, await atlas.canvasRect(), await atlas.freeRect());
    await page.touchscreen.tap(x, y);
    await atlas.expectSelected(MAXIMUS);
    await expect(guide).toBeHidden();
    await page.getByRole('button', { name: 'Make the details smaller' }).tap();
    await expect(guide).toContainText('2 of 3');
  });
});
