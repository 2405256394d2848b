import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';

test('a word is explained where it stands, and on the page of all words', async ({ atlas, page }) => {
  await atlas.open();
  const mark = page.locator('.details button.term', { hasText: /^sciatica$/ }).first();
  const meaning = page.getByRole('dialog', { name: 'What “sciatica” means' });
  await mark.press('Enter');
  await expect(meaning).toBeFocused();
  await expect(meaning).toHaveAccessibleDescription(/leg pain along the sciatic nerve/);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(mark).toBeFocused();

  await mark.click();
  await meaning.getByRole('button', { name: 'All words' }).click();
  await expect.poll(() => atlas.hash()).toContain('o=glossary');
  const said = page.locator('.glossary dd', { hasText: 'leg pain along the sciatic nerve' });
  await expect(said).toBeFocused();
  await expect(said).toBeInViewport();

  // The link keeps the page, and help leads to it as well.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Words explained' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the atlas' }).click();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Words explained' }).click();
  await expect.poll(() => atlas.hash()).toContain('o=glossary');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('by phone', () => {
  test.use(PHONE);

  test('a tap on a word explains it within the screen', async ({ atlas, page }) => {
    await atlas.open('s=piriformis.left');
    const mark = page.locator('.details button.term').first();
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const meaning = page.getByRole('dialog', { name: /^What “.+” means$/ });
    await expect(meaning).toBeVisible();
    const box = (await meaning.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  });
});
