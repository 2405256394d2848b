import type { StructureId } from '#anatomy';
import { INITIAL_VIEW, decodeView, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';

const MAXIMUS = 'gluteus-maximus.left' as StructureId;

test(
  'the search is reached by key, and opens a place, a pattern, a story and the warning signs',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    await atlas.open();
    const field = page.getByRole('searchbox');
    const results = page.getByRole('region', { name: 'Best answers' });

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
    await results
      .locator('[data-kind="stories"]')
      .getByRole('button', { name: /Release/ })
      .press('Enter');
    await expect.poll(() => atlas.hash()).toContain('hands.1');

    await field.fill('cauda equina');
    // The answers to the words before stand until these are there.
    await expect(results).toContainText('passing urine');
    await field.press('Enter');
    await expect(page.getByRole('dialog', { name: 'When to see a doctor' })).toBeVisible();
  },
);

test('a sentence leads to the sentence that answers', async ({ atlas, page }) => {
  await atlas.open();
  const field = page.getByRole('searchbox');
  const results = page.getByRole('region', { name: 'Best answers' });
  // The muscle comes first when its name is typed.
  await field.fill('pirif');
  await expect(results.getByRole('listitem').first()).toHaveAttribute('data-id', 'piriformis');
  await field.fill('desk job and overtraining');
  await results.locator('[data-kind="sections"]').getByRole('button').first().click();
  await expect.poll(() => atlas.hash()).toContain('s=');
  const shown = page.locator('.details [data-found]');
  await expect(shown).toBeFocused();
  await expect(shown).toBeInViewport();
  await field.fill('my calf is swollen and hot');
  await expect(results).toBeVisible();
  await field.press('Enter');
  await expect(
    page.getByRole('dialog', { name: 'When to see a doctor' }).locator('[data-found]'),
  ).toBeFocused();
});

/** Where the camera of a view's address stands. */
const cameraOf = (hash: string) => decodeView(hash).fields.camera!;

test('what is chosen in the search is framed and in sight, from behind as well', async ({ atlas, page }) => {
  const field = page.getByRole('searchbox');
  const oracle = await RayOracle.open();
  await atlas.open();
  // By key and by pointer: the same way.
  const looked: readonly (readonly [
    words: string,
    name: string | null,
    id: string,
    azimuths: readonly number[],
  ])[] = [
    ['kneecap', null, 'patella.left', [0]],
    ['iliacus', 'Iliacus, left', 'iliacus.left', [0]],
    ['rectus femoris', null, 'rectus-femoris.left', [0]],
    ['medius anterior', 'Gluteus medius, front fibers, left', 'gluteus-medius.left', [90, 0]],
  ];
  for (const [words, name, id, azimuths] of looked) {
    await atlas.follow('c=back');
    await atlas.expectSelected(null);
    await field.fill(words);
    if (name === null) await field.press('Enter');
    else await atlas.tree.getByRole('treeitem', { name, exact: true }).click();
    await atlas.expectSelected(id as StructureId);
    await expect
      .poll(async () => azimuths.includes(cameraOf(await atlas.hash()).azimuthDeg), words)
      .toBe(true);
    await atlas.stillness();
    const view = { ...INITIAL_VIEW, ...decodeView(await atlas.hash()).fields };
    // Throws where nothing of it lies in front.
    oracle.pointOn(id as StructureId, view, await atlas.canvasRect(), await atlas.freeRect());
    await field.fill('');
  }
});

test('an area chosen in the search is seen from where it faces', async ({ atlas, page }) => {
  const field = page.getByRole('searchbox');
  await atlas.open('c=back');
  const found = page.getByRole('region', { name: 'Best answers' });
  await field.fill('groin');
  await found.locator('[data-kind="zones"]').getByRole('button').first().click();
  await expect.poll(() => atlas.hash()).toContain('w=groin.left');
  await expect.poll(async () => Math.abs(cameraOf(await atlas.hash()).azimuthDeg)).toBeLessThan(60);
  await field.fill('sole of the foot');
  await found.locator('[data-kind="zones"]').getByRole('button').first().press('Enter');
  await expect.poll(() => atlas.hash()).toContain('foot-sole.left');
  await expect.poll(async () => cameraOf(await atlas.hash()).elevationDeg).toBeLessThan(-30);
  // One step back: the mark and the way there are gone together.
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => atlas.hash()).not.toContain('foot-sole');
  await expect.poll(async () => cameraOf(await atlas.hash()).elevationDeg).toBeGreaterThan(0);
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
    // Names come some time after the picture, and would lie where the finger goes.
    const view = UNLABELLED;
    await atlas.follow(encodeView(view));
    await expect(page.locator('.label:visible')).toHaveCount(0);
    const { x, y } = oracle.pointOn(MAXIMUS, view, await atlas.canvasRect(), await atlas.freeRect());
    await page.touchscreen.tap(x, y);
    await atlas.expectSelected(MAXIMUS);
    await expect(guide).toBeHidden();
    await page.getByRole('button', { name: 'Make the details smaller' }).tap();
    await expect(guide).toContainText('2 of 3');
    await guide.getByRole('button', { name: 'Back' }).tap();
    await expect(guide).toContainText('1 of 3');
    // Slim enough for the muscles of the first view to stay in sight above it.
    expect((await guide.boundingBox())!.height).toBeLessThan(64);
  });
});
