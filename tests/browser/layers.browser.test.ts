import type { StructureId } from '#anatomy';
import { PRESET_POSES, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';

const slider = (side: 'left' | 'right') => ({ name: `Layers taken off, ${side}` });
const MAXIMUS = 'gluteus-maximus.left' as StructureId;

test('a click on a layer takes off what lies over it on both sides', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('button', { name: 'Minimus', exact: true }).click();
  await expect.poll(() => atlas.hash()).toBe('pl=3&pr=3');
  await expect(page.getByRole('slider', slider('left'))).toHaveValue('3');
  await expect(page.getByRole('slider', slider('right'))).toHaveValue('3');
  await expect(atlas.row(MAXIMUS)).toHaveAttribute('data-display', 'hidden');
});

test('dragging the slider peels one side only', async ({ atlas, page }) => {
  await atlas.open();
  const track = (await page.getByRole('slider', slider('left')).boundingBox())!;
  const middle = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width * 0.25, middle);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * 0.6, middle, { steps: 6 });
  await page.mouse.move(track.x + track.width - 4, middle, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => atlas.hash()).toBe('pl=5');
  await expect(page.getByRole('slider', slider('right'))).toHaveValue('2');
});

test('keys peel: on the slider one side, on the page both', { tag: '@smoke' }, async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('slider', slider('right')).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.hash()).toBe('pr=3');
  await page.keyboard.press('Home');
  await expect.poll(() => atlas.hash()).toBe('pr=0');
  await page.keyboard.press(']');
  await expect.poll(() => atlas.hash()).toBe('pl=2&pr=1');
  await page.keyboard.press('[');
  await page.keyboard.press('b');
  await expect.poll(() => atlas.hash()).toBe('pl=5&pr=5');
});

test(
  'what is peeled off can no longer be clicked; what lay under it can',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    const before = { ...UNLABELLED, peelLeft: 1, peelRight: 1, camera: PRESET_POSES.back };
    const after = { ...before, peelLeft: 2, peelRight: 2 };
    const oracle = await RayOracle.open();
    await atlas.open(encodeView(before));
    const rect = await atlas.canvasRect();
    const { x, y } = oracle.pointOn(MAXIMUS, before, rect, await atlas.freeRect());
    await page.mouse.click(x, y);
    await atlas.expectSelected(MAXIMUS);
    await atlas.clear();
    await page.getByRole('button', { name: 'Medius', exact: true }).click();
    await page.mouse.click(x, y);
    await atlas.expectSelected(oracle.hits(after, rect, { x, y })[0] ?? null);
  },
);

test('one structure can be ghosted and hidden by itself', async ({ atlas }) => {
  await atlas.open();
  const row = atlas.row(MAXIMUS);
  await row.locator('button').click();
  await expect(row).toHaveAttribute('data-display', 'ghost');
  await expect.poll(() => atlas.hash()).toBe('d=g:gluteus-maximus.left');
  await row.locator('button').click();
  await expect(row).toHaveAttribute('data-display', 'xray');
  await row.locator('button').click();
  await expect(row).toHaveAttribute('data-display', 'hidden');
  await row.locator('button').click();
  await expect.poll(() => atlas.hash()).toBe('');
});
