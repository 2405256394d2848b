import { expect, test } from '../support/fixtures.ts';
import { readInstrument } from '../../tools/draw-instrument.ts';

test(
  'the first view is complete: title, view, list, details, and a clean address',
  { tag: '@smoke' },
  async ({ atlas }) => {
    await atlas.open();
    await expect(atlas.page).toHaveTitle(/Gluteal Atlas/);
    await expect(atlas.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(atlas.view).toBeVisible();
    await expect(atlas.view).toHaveAttribute('aria-roledescription', '3D model');
    await expect(atlas.tree).toBeVisible();
    await expect(atlas.heading).toBeVisible();
    await atlas.expectSelected(null);
    expect(await atlas.hash()).toBe('');
  },
);

test('text, list and details are there before the model is', { tag: '@fresh' }, async ({ atlas, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.glb', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(atlas.tree).toBeVisible();
  await expect(atlas.heading).toBeVisible();
  expect(await atlas.html.getAttribute('data-ready')).toBeNull();
  release();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
});

test('nothing is drawn while nothing changes', { tag: ['@smoke', '@drawn'] }, async ({ atlas, page }) => {
  await atlas.open();
  await atlas.stillness();
  const before = await readInstrument(page);
  expect(before.calls).toBeGreaterThan(0);
  await page.waitForTimeout(2000);
  expect((await readInstrument(page)).calls).toBe(before.calls);
});

test('nothing is drawn while nothing changes, also with a selection and after turning', async ({
  atlas,
  page,
}) => {
  await atlas.open('s=gluteus-medius.left');
  await atlas.view.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => atlas.hash()).toContain('c=');
  await atlas.stillness();
  const before = await readInstrument(page);
  await page.waitForTimeout(2000);
  expect((await readInstrument(page)).calls).toBe(before.calls);
});

test('what changes at once is drawn once: a choice, a pattern, a view', async ({ atlas, page }) => {
  await atlas.open('s=gluteus-medius.left&z=gluteus-medius/back&v=nolabels');
  await atlas.stillness();
  for (const hash of [
    's=gluteus-medius.left&z=gluteus-medius/middle&v=nolabels',
    's=piriformis.left&z=piriformis/outer&v=nolabels',
    's=piriformis.left&z=piriformis/outer&c=left&v=nolabels',
  ]) {
    const { frames } = await readInstrument(page);
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect.poll(async () => (await readInstrument(page)).frames).toBeGreaterThan(frames);
    await atlas.stillness();
    expect((await readInstrument(page)).frames - frames, hash).toBe(1);
  }
});

test('one change draws at least one frame, so the counter can count', async ({ atlas, page }) => {
  await atlas.open();
  await atlas.stillness();
  const before = await readInstrument(page);
  await page.keyboard.press('2');
  await expect.poll(async () => (await readInstrument(page)).calls).toBeGreaterThan(before.calls);
});
