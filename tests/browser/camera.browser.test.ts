import { PRESET_POSES, decodeView } from '#state';
import { expect, test } from '../support/fixtures.ts';

test('named views can be chosen by button, from the menu that stands for them, and by key', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open();
  await page.getByRole('button', { name: 'Left', exact: true }).click();
  await expect.poll(() => atlas.hash()).toBe('c=left');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitemradio', { name: 'Front' }).click();
  await expect.poll(() => atlas.hash()).toBe('c=front');
  await page.keyboard.press('6');
  await expect.poll(() => atlas.hash()).toBe('c=above');
  await page.keyboard.press('r');
  await expect.poll(() => atlas.hash()).toBe('');
});

test('arrow keys turn the focused view', { tag: '@smoke' }, async ({ atlas, page }) => {
  await atlas.open('c=back');
  await atlas.view.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.hash()).toMatch(/^c=-?\d/);
  const { camera } = decodeView(await atlas.hash()).fields;
  expect(camera?.azimuthDeg).not.toBe(PRESET_POSES.back.azimuthDeg);
  expect(camera?.elevationDeg).toBe(PRESET_POSES.back.elevationDeg);
});

test('two drags, one straight after the other, are undone one by one', async ({ atlas, page }) => {
  await atlas.open('c=back&v=nolabels');
  const { x, y } = await atlas.middle();
  const drag = async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
  };
  const azimuth = async () => decodeView(await atlas.hash()).fields.camera?.azimuthDeg ?? NaN;
  await drag();
  await expect.poll(azimuth).not.toBe(180);
  const between = await azimuth();
  await drag();
  await expect.poll(azimuth).not.toBe(between);
  const end = await azimuth();
  await page.keyboard.press('Control+z');
  await expect.poll(azimuth).toBe(between);
  await page.keyboard.press('Control+z');
  await expect.poll(azimuth).toBe(180);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(azimuth).toBe(end);
});

test('the wheel zooms, and never past the limits', async ({ atlas, page }) => {
  await atlas.open('c=back');
  const { x, y } = await atlas.middle();
  await page.mouse.move(x, y);
  const distance = async () => decodeView(await atlas.hash()).fields.camera?.distanceMm ?? NaN;
  await page.mouse.wheel(0, -200);
  await expect.poll(distance).toBeLessThan(PRESET_POSES.back.distanceMm);
  for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 3000);
  await expect.poll(distance).toBeGreaterThan(1500);
  expect(await distance()).toBeLessThanOrEqual(2400);
});

test('a selection can be brought into view, and the list still says the same', async ({ atlas, page }) => {
  await atlas.open('c=front&s=piriformis.right');
  await page.locator('header').getByRole('button', { name: 'Zoom to selection' }).click();
  await expect.poll(() => atlas.hash()).not.toContain('c=front');
  await expect(atlas.html).toHaveAttribute('data-selected', 'piriformis.right');
});

test('a view survives a reload', async ({ atlas, page }) => {
  await atlas.open('s=gluteus-minimus.right&pl=3&d=g:femur.right&c=100.5,20,500,10,0,-5');
  const before = await atlas.hash();
  await page.reload();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
  await expect(atlas.html).toHaveAttribute('data-selected', 'gluteus-minimus.right');
  expect(await atlas.hash()).toBe(before);
});
