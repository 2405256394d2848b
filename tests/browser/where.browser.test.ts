import type { Locator } from '@playwright/test';
import type { AtlasPage } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES } from '../support/thoroughness.ts';

/** From behind and near, so that the middle of the picture lies on the left buttock. */
const VIEW = 'v=nolabels&o=where&c=180,4,520,65,35,-60';
/** A finger needs this much, CSS pixels. */
const FINGER_PX = 44;

const marks = (atlas: AtlasPage): Locator => atlas.details.getByRole('list', { name: 'Marked' });
/** The spots in the address, as they stand there. */
const sore = async (atlas: AtlasPage): Promise<string> =>
  (await atlas.hash()).split('&').find((field) => field.startsWith('w=')) ?? '';
const isMarked = (atlas: AtlasPage) => expect.poll(() => sore(atlas)).not.toBe('');
const isClear = (atlas: AtlasPage) => expect.poll(() => sore(atlas)).toBe('');

async function expectGroups(atlas: AtlasPage): Promise<void> {
  for (const name of ['What could be behind it', 'Must not be missed']) {
    await expect(atlas.details.getByRole('heading', { name, exact: true })).toBeVisible();
  }
}

test('click, stroke and list end in the same view', async ({ atlas, page }) => {
  await atlas.open(VIEW);
  await atlas.stillness();
  const { x, y } = await atlas.middle();
  await page.mouse.click(x, y);
  await isMarked(atlas);
  const clicked = await atlas.hash();
  const name = (await marks(atlas).getByRole('listitem').innerText()).replace(/, left$/, '').trim();
  await expectGroups(atlas);
  await expect(page.getByTestId('live-region')).toContainText('Marked: ');
  await page.mouse.click(x, y);
  await isClear(atlas);

  await atlas.details.getByRole('button', { name: 'Draw on the body' }).click();
  await atlas.stillness();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 4, { steps: 4 });
  await page.mouse.up();
  await isMarked(atlas);
  expect(await atlas.hash()).toBe(clicked);
  await atlas.details.getByRole('button', { name: 'Clear all' }).click();
  await isClear(atlas);

  await atlas.details.getByRole('button', { name: 'Places on the body' }).focus();
  await page.keyboard.press('Enter');
  await atlas.details.getByRole('radio', { name: 'Left' }).check();
  await atlas.details.getByRole('checkbox', { name, exact: true }).focus();
  await page.keyboard.press('Space');
  await isMarked(atlas);
  expect(await atlas.hash()).toBe(clicked);
  await atlas.details.getByRole('radio', { name: 'Both' }).check();
  await atlas.details.getByRole('checkbox', { name, exact: true }).check();
  await expect(marks(atlas).getByRole('listitem')).toHaveCount(2);
});

test(
  'names of what lies beneath wait until something is chosen',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    const names = page.locator('.labels .label');
    await atlas.open('c=back');
    await atlas.stillness();
    await expect.poll(() => names.count()).toBeGreaterThan(3);
    await atlas.follow('o=where&c=back');
    await expect(names).toHaveCount(0);
    await atlas.follow('o=where&c=back&s=piriformis.left');
    await expect.poll(() => names.count()).toBeGreaterThan(3);
  },
);

test('choosing what could be behind it shows structure and pattern over the marks, and there is a way back', async ({
  atlas,
}) => {
  await atlas.open(`${VIEW}&w=buttock-central.left`);
  await expectGroups(atlas);
  const doors = atlas.details.getByRole('button', { name: /^Show on the body: / });
  await doors.first().click();
  await expect.poll(() => atlas.hash()).toContain('z=');
  await expect(atlas.html).toHaveAttribute('data-selected', /\.left$/);
  await expect(atlas.details.getByRole('list', { name: 'What is drawn' })).toContainText('Marked by you');
  await atlas.details.getByRole('button', { name: 'Back to what could be behind it' }).click();
  await atlas.expectSelected(null);
  await expectGroups(atlas);
  expect(await sore(atlas)).toBe('w=buttock-central.left');
});

for (const theme of THEMES) {
  test(`axe finds nothing before and after something is marked (${theme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('o=where');
    await expect(atlas.heading).toHaveText('Where does it hurt?');
    await expect(
      page.getByRole('banner').getByRole('button', { name: 'When to see a doctor' }),
    ).toBeInViewport();
    await atlas.details.getByRole('button', { name: 'Places on the body' }).click();
    expect(await violations(page)).toEqual([]);
    await atlas.follow('o=where&w=buttock-central.left,sacrum');
    await expectGroups(atlas);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a tap and a stroke of the finger mark the same, and a doctor is in reach', async ({
    atlas,
    page,
  }) => {
    await atlas.open(VIEW);
    await atlas.stillness();
    const { x, y } = await atlas.middle();
    await page.touchscreen.tap(x, y);
    await isMarked(atlas);
    const tapped = await atlas.hash();
    await atlas.details.getByRole('button', { name: 'Clear all' }).tap();
    await isClear(atlas);
    await atlas.details.getByRole('button', { name: 'Draw on the body' }).tap();
    await atlas.touchDrag([
      { x, y },
      { x: x + 6, y: y + 6 },
      { x: x + 11, y: y + 2 },
    ]);
    await isMarked(atlas);
    expect((await atlas.hash()).split('&').filter((field) => field.startsWith('c='))).toEqual(
      tapped.split('&').filter((field) => field.startsWith('c=')),
    );
    expect(await sore(atlas)).toContain(
      (tapped.split('&').find((field) => field.startsWith('w=')) ?? '').slice(2),
    );

    const doctor = page.getByRole('banner').getByRole('button', { name: 'When to see a doctor' });
    await expect(doctor).toBeInViewport({ ratio: 1 });
    expect((await doctor.boundingBox())!.height).toBeGreaterThanOrEqual(FINGER_PX);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
    await doctor.tap();
    await expect(page.getByRole('dialog').locator('[data-urgency]')).toHaveCount(3);
  });
});
