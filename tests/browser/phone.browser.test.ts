import type { StructureId } from '#anatomy';
import { PRESET_POSES, encodeView } from '#state';
import { PHONE } from '../support/devices.ts';
import { UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';

test.use(PHONE);

const MEDIUS = 'gluteus-medius.left' as StructureId;
const VIEW = { ...UNLABELLED, peelLeft: 2, peelRight: 2, camera: PRESET_POSES.back };

test('a phone gets the small model', { tag: '@fresh' }, async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  expect(asked.filter((path) => path.endsWith('.glb'))).toEqual(['/models/lite.glb']);
});

test('a tap selects, and the sheet comes up half while the muscle stays in sight', async ({
  atlas,
  page,
}) => {
  const oracle = await RayOracle.open('lite');
  await atlas.open(encodeView(VIEW));
  await expect(atlas.details).toHaveAttribute('data-sheet', 'closed');
  const point = oracle.pointOn(MEDIUS, VIEW, await atlas.canvasRect(), await atlas.freeRect());
  await page.touchscreen.tap(point.x, point.y);
  await atlas.expectSelected(MEDIUS);
  await expect(atlas.details).toHaveAttribute('data-sheet', 'half');
  await atlas.stillness();

  const sheet = (await atlas.details.boundingBox())!;
  const canvas = await atlas.canvasRect();
  expect(sheet.y).toBeGreaterThan(844 * 0.35);
  expect(sheet.y - canvas.y).toBeGreaterThan(844 * 0.3);
});

test('the sheet goes from half to full to closed, by button and by drag', async ({ atlas, page }) => {
  await atlas.open(`s=${MEDIUS}`);
  await expect(atlas.details).toHaveAttribute('data-sheet', 'half');
  await page.getByRole('button', { name: 'Make the details larger' }).tap();
  await expect(atlas.details).toHaveAttribute('data-sheet', 'full');
  await page.getByRole('button', { name: 'Make the details smaller' }).tap();
  await page.getByRole('button', { name: 'Make the details smaller' }).tap();
  await expect(atlas.details).toHaveAttribute('data-sheet', 'closed');
  await atlas.expectSelected(MEDIUS);

  await atlas.cardsAtRest();
  const grip = (await page.getByRole('group', { name: 'Height of the details' }).boundingBox())!;
  const [x, y] = [grip.x + grip.width / 2, grip.y + 12];
  await atlas.touchDrag([
    { x, y },
    { x, y: y - 150 },
    { x, y: y - 300 },
  ]);
  await expect(atlas.details).not.toHaveAttribute('data-sheet', 'closed');
});

test('one finger turns the model and selects nothing', async ({ atlas }) => {
  const oracle = await RayOracle.open('lite');
  await atlas.open(encodeView(VIEW));
  const before = await atlas.hash();
  const { x, y } = oracle.pointOn(MEDIUS, VIEW, await atlas.canvasRect(), await atlas.freeRect());
  await atlas.touchDrag([
    { x, y },
    { x: x + 30, y },
    { x: x + 60, y: y + 5 },
    { x: x + 90, y: y + 5 },
  ]);
  await expect.poll(() => atlas.hash()).not.toBe(before);
  await atlas.expectSelected(null);
});

test('nothing reaches beyond the screen', async ({ atlas, page }) => {
  await atlas.open(`s=${MEDIUS}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('choosing a muscle shows its answers above the edge of the half sheet, without a swipe', async ({
  atlas,
  page,
}) => {
  for (const key of ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis']) {
    await atlas.open(`s=${key}.left`);
    for (const part of ['.details h2', '.glance .summary', '.glance-pain', '.body-map', '.glance-ways'])
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  }
});

test('the four screens are in reach at every height of the sheet, also with a pattern shown', async ({
  atlas,
  page,
}) => {
  await atlas.open('s=piriformis.left&z=piriformis/outer');
  for (const height of ['half', 'closed', 'full']) {
    if (height === 'closed') await page.getByRole('button', { name: 'Make the details smaller' }).click();
    if (height === 'full')
      for (let step = 0; step < 2; step++)
        await page.getByRole('button', { name: 'Make the details larger' }).click();
    await expect(page.locator(`.details[data-sheet="${height}"]`)).toBeVisible();
    const tabs = page.locator('.screen-tab');
    await expect(tabs).toHaveCount(4);
    for (const tab of await tabs.all()) {
      await tab.focus();
      await expect(tab).toBeInViewport({ ratio: 1 });
    }
  }
});

test('no button of the details stands alone in its row', async ({ atlas, page }) => {
  await atlas.open(`s=${MEDIUS}`);
  const controls = page.getByRole('button', { name: 'More: side, display, wording' });
  const buttons = page.locator('.details-actions button');
  await controls.click();
  const lone = () =>
    buttons.evaluateAll((all) => {
      const rows = all.map((button) => Math.round(button.getBoundingClientRect().top / 8));
      return rows.filter((row) => rows.filter((other) => Math.abs(other - row) < 2).length === 1);
    });
  await expect(buttons).toHaveCount(8);
  expect(await lone()).toEqual([]);
  // In the middle of the body there are no sides to choose between.
  await atlas.follow('s=sacrum');
  await expect(buttons).toHaveCount(6);
  expect(await lone()).toEqual([]);
});

test('groups and options are switched from a menu whose items a finger can hit', async ({ atlas }) => {
  await atlas.open();
  const menu = await atlas.openShowMenu();
  for (const item of await menu.getByRole('menuitemcheckbox').all()) {
    expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await menu.getByRole('menuitemcheckbox', { name: 'Thigh muscles' }).tap();
  await atlas.expectGroups('hip', 'thigh');
  await menu.getByRole('menuitemcheckbox', { name: 'X-ray view' }).tap();
  await expect.poll(() => atlas.hash()).toBe('g=thigh&v=xray');
});

test('the list opens as a drawer, selects, and closes', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Open the list of structures' }).tap();
  await atlas.row(MEDIUS).tap();
  await atlas.expectSelected(MEDIUS);
  await expect(atlas.tree).toHaveCount(0);
  await expect(atlas.heading).toContainText('Gluteus medius');
});
