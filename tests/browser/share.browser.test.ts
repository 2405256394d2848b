import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { StructureId } from '#anatomy';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';

const PIRIFORMIS = 'piriformis.left' as StructureId;

async function openShare(page: Page, part?: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share and save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and save' });
  await expect(dialog.getByRole('tablist')).toBeVisible();
  if (part) await dialog.getByRole('tab', { name: part }).click();
  return dialog;
}

test(
  'back and forward step through what was chosen, and restore the whole view',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    await atlas.open('pl=2');
    await atlas.row(PIRIFORMIS).click();
    await expect.poll(() => atlas.hash()).toContain('s=piriformis.left');
    const chosen = await atlas.hash();
    await page.keyboard.press('x');
    await expect.poll(() => atlas.hash()).toContain('xray');
    await page.goBack();
    await expect.poll(() => atlas.hash()).toBe(chosen);
    await atlas.expectSelected(PIRIFORMIS);
    await page.goBack();
    await atlas.expectSelected(null);
    await expect.poll(() => atlas.hash()).toBe('pl=2');
    await page.goForward();
    await atlas.expectSelected(PIRIFORMIS);
  },
);

test('the code on the screen is the link, and the link is copied', async ({ atlas, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('s=piriformis.left&x=axial');
  const dialog = await openShare(page);
  const address = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue();
  expect(address).toMatch(/#s=piriformis\.left&.*x=axial/);
  const code = PNG.sync.read(
    await dialog.getByRole('img', { name: /^Scan to open/ }).screenshot({ scale: 'css' }),
  );
  expect(jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data).toBe(address);
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(await violations(page)).toEqual([]);
});

test(
  'a browser that can pass links on is handed the title and the link on the screen',
  { tag: '@fresh' },
  async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.documentElement.dataset['passed'] = JSON.stringify(data);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await atlas.open('s=piriformis.left');
    const dialog = await openShare(page);
    const url = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue();
    await dialog.getByRole('button', { name: 'Send with another app' }).click();
    await expect(atlas.html).toHaveAttribute(
      'data-passed',
      JSON.stringify({ title: await page.title(), url }),
    );
    expect(url).toContain('#s=piriformis.left');
  },
);

test(
  'a view is saved with a picture, kept, exported, and comes back from the file',
  { tag: ['@fresh', '@drawn'] },
  async ({ atlas, page }, info) => {
    await atlas.open('s=piriformis.left&pl=4');
    const view = await atlas.hash();
    let dialog = await openShare(page, 'Saved views');
    await dialog.getByLabel('Name for this view').fill('Piriformis alone');
    await dialog.getByRole('button', { name: 'Save this view' }).click();
    const list = dialog.getByRole('list', { name: 'Saved views' });
    await expect(list.getByRole('button', { name: 'Open Piriformis alone' })).toBeVisible();
    expect(await list.locator('img').getAttribute('src')).toMatch(/^data:image\/jpeg;base64,.{500}/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export all as a file' }).click(),
    ]);
    const file = info.outputPath('views.json');
    await download.saveAs(file);

    await atlas.open('');
    await page.reload();
    await expect(atlas.html).toHaveAttribute('data-ready', 'true');
    dialog = await openShare(page, 'Saved views');
    await dialog.getByRole('button', { name: 'Open Piriformis alone' }).click();
    await expect.poll(() => atlas.hash()).toBe(view);
    await dialog.getByRole('button', { name: 'Delete Piriformis alone' }).click();
    await expect(dialog.getByText('No view is saved yet.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Bring it back' }).click();
    await expect(dialog.getByRole('button', { name: 'Open Piriformis alone' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Delete Piriformis alone' }).click();

    const input = dialog.locator('input[type="file"]');
    const broken = info.outputPath('broken.json');
    writeFileSync(broken, readFileSync(file, 'utf8').slice(0, 300));
    await input.setInputFiles(broken);
    await expect(dialog.getByText(/^This is not a saved-views file/)).toBeVisible();
    await input.setInputFiles(file);
    await expect(dialog.getByText('One view was added.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Open Piriformis alone' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  },
);

test(
  'the picture has the asked size, the model, its names and a credit line',
  { tag: '@drawn' },
  async ({ atlas, page }, info) => {
    await atlas.open('c=back');
    await expect(page.locator('.labels[data-state="rest"] .label').first()).toBeVisible();
    const dialog = await openShare(page, 'Picture');
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save as PNG' }).click(),
      ]);
      const path = info.outputPath(name);
      await download.saveAs(path);
      return PNG.sync.read(readFileSync(path));
    };
    const named = await take('named.png');
    expect([named.width, named.height]).toEqual([1920, 1080]);
    await dialog.getByLabel('With names').uncheck();
    const plain = await take('plain.png');
    let differ = 0;
    let reds = 0;
    for (let i = 0; i < plain.data.length; i += 4) {
      if (Math.abs(plain.data[i]! - named.data[i]!) > 40) differ += 1;
      if (plain.data[i]! - plain.data[i + 1]! > 60) reds += 1;
    }
    const pixels = plain.data.length / 4;
    expect(reds / pixels).toBeGreaterThan(0.03);
    expect(differ / pixels).toBeGreaterThan(0.001);
    // The credit line stands in the lower edge: dark on light, in an else empty corner.
    let ink = 0;
    for (let y = 1040; y < 1075; y++)
      for (let x = 10; x < 500; x++) if (plain.data[4 * (y * 1920 + x)]! < 90) ink += 1;
    expect(ink).toBeGreaterThan(300);
    await dialog.getByLabel('Without a background').check();
    await dialog.getByLabel('2048 × 2048').check();
    const clear = await take('clear.png');
    expect([clear.width, clear.height]).toEqual([2048, 2048]);
    expect(clear.data[3]).toBe(0);
  },
);

test.describe('on a phone', () => {
  test.use(PHONE);
  test('the dialog fits, and its targets are large enough', async ({ atlas, page }) => {
    await atlas.open('');
    const dialog = await openShare(page, 'Saved views');
    for (const button of await dialog.getByRole('button').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.5);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
    }
    expect(await violations(page)).toEqual([]);
  });
});
