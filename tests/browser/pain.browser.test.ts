import type { Locator } from '@playwright/test';
import type { PNG } from 'pngjs';
import type { AtlasPage } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { STEP, canvasShot } from '../support/canvas-shot.ts';
import { PHONE } from '../support/devices.ts';
import { withoutWebGl } from '../support/faults.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES } from '../support/thoroughness.ts';

/** Blue is more than red by this much where a soft area lies on skin, whose red is more than its blue. */
const BLUE = 12;
/** A finger needs this much, CSS pixels. */
const FINGER_PX = 44;
const MINIMUS = 's=gluteus-minimus.left&v=nolabels';

const button = (atlas: AtlasPage, name: string): Locator =>
  atlas.details.getByRole('button', { name: `Show on the body: ${name}`, exact: true });
const strip = (atlas: AtlasPage): Locator => atlas.details.getByRole('region', { name: 'Shown on the body' });
const isShown = (atlas: AtlasPage, pattern: string) =>
  expect.poll(async () => (await atlas.hash()).split('&')).toContain(`z=${pattern}`);
const isGone = (atlas: AtlasPage) => expect.poll(() => atlas.hash()).not.toContain('z=');

/** First and last row with blue of a pattern in the first picture that the second lacks, and how much of it. */
function changed(a: PNG, b: PNG): { readonly top: number; readonly bottom: number; readonly count: number } {
  let [top, bottom, count] = [Infinity, -1, 0];
  for (let i = 0; i < a.data.length; i += 4) {
    if (a.data[i + 2]! - a.data[i]! < BLUE) continue;
    if (![0, 1, 2].some((k) => Math.abs(a.data[i + k]! - b.data[i + k]!) > STEP)) continue;
    const row = Math.floor(i / 4 / a.width);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    count += 1;
  }
  return { top, bottom, count };
}

/** What the pattern in view alone brings to the picture. */
async function painted(atlas: AtlasPage): Promise<ReturnType<typeof changed>> {
  const shown = await canvasShot(atlas);
  const view = await atlas.hash();
  await atlas.follow(view.replace(/&?z=[^&]*/, ''));
  await expect(strip(atlas)).toBeHidden();
  return changed(shown, await canvasShot(atlas));
}

test(
  'a pattern is shown by click and by key, with its caveat, its grade and its sources',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    await atlas.open(MINIMUS);
    await button(atlas, 'Back part').click();
    await isShown(atlas, 'gluteus-minimus/back');
    await atlas.stillness();
    const clicked = await atlas.hash();
    await expect(button(atlas, 'Back part')).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.heading).toHaveText('Gluteus minimus');
    await expect(strip(atlas)).toContainText('Gluteus minimus: Back part, left');
    await expect(strip(atlas)).toContainText(
      'This is a traditional pattern. Other things can hurt in the same place.',
    );
    await expect(strip(atlas).getByRole('list', { name: 'What is drawn' }).getByRole('listitem')).toHaveText([
      'Main area',
      'May spread to',
    ]);
    await expect(strip(atlas).getByText('few studies')).toBeInViewport();
    await expect(page.getByTestId('live-region')).toContainText('traditional pattern');

    // The numbers stand beside the grade, and lead to their row in the list.
    const numbers = strip(atlas).getByRole('button', { name: /^Source \d: / });
    await expect(numbers).toHaveText(['1', '2']);
    const sources = page.getByRole('dialog');
    await numbers.nth(1).click();
    const row = sources.getByRole('listitem').filter({ hasText: 'Travell and Simons, 1992' });
    await expect(row).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sources).toBeHidden();
    await expect(numbers.nth(1)).toBeFocused();

    await strip(atlas).getByRole('button', { name: 'Sources' }).click();
    await expect(sources).toContainText('How sure is this?');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sources).toBeHidden();

    await strip(atlas).getByRole('button', { name: 'Remove from the body' }).click();
    await isGone(atlas);
    await atlas.expectSelected('gluteus-minimus.left' as never);

    await atlas.follow(MINIMUS);
    await button(atlas, 'Back part').focus();
    await page.keyboard.press('Enter');
    await isShown(atlas, 'gluteus-minimus/back');
    await atlas.stillness();
    expect(await atlas.hash()).toBe(clicked);
    await page.keyboard.press('Escape');
    await isGone(atlas);
  },
);

test('what else hurts there is shown on the body, and says what it is', async ({ atlas }) => {
  await atlas.open(MINIMUS);
  await atlas.details.getByRole('button', { name: 'Other causes of pain here' }).click();
  const other = atlas.details.getByRole('button', { name: /^Show on the body: .*nerve root.*L5/i });
  await other.click();
  await isShown(atlas, 'other/nerve-root-l5');
  await expect(atlas.heading).toHaveText('Gluteus minimus');
  await expect(strip(atlas)).toContainText(/L5.*left/);
});

for (const theme of THEMES) {
  test(`axe finds nothing while a pattern is shown (${theme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('s=piriformis.left&z=piriformis/outer');
    await expect(strip(atlas)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test(
  'where nothing can be drawn the areas are named in words',
  { tag: '@fresh' },
  async ({ atlas, page }) => {
    await withoutWebGl(page);
    await atlas.open('s=gluteus-minimus.left&z=gluteus-minimus/back', 'no-webgl');
    await expect(strip(atlas)).toContainText('It cannot be drawn here');
    await expect(strip(atlas).getByRole('listitem').first()).toBeVisible();
    await expect(button(atlas, 'Back part')).toHaveCount(0);
  },
);

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the numbers of three sources stand whole beside the grade', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await atlas.open('s=piriformis.left&v=nolabels');
    await button(atlas, 'Outer point').tap();
    const numbers = strip(atlas).getByRole('button', { name: /^Source \d: / });
    await expect(numbers).toHaveCount(3);
    const hide = strip(atlas).getByRole('button', { name: 'Remove from the body' });
    for (const sheet of ['half', 'closed'] as const) {
      if (sheet === 'closed') await page.getByRole('button', { name: 'Make the details smaller' }).tap();
      await expect(atlas.details).toHaveAttribute('data-sheet', sheet);
      await atlas.cardsAtRest();
      for (const one of [...(await numbers.all()), hide]) await expect(one).toBeInViewport({ ratio: 1 });
    }
  });

  for (const [name, pattern] of [
    ['Back part', 'gluteus-minimus/back'],
    ['Front part', 'gluteus-minimus/front'],
  ] as const) {
    test(
      `muscle and pain are in the picture between the bars, down to the foot: ${name}`,
      { tag: '@drawn' },
      async ({ atlas, page }) => {
        await atlas.open(MINIMUS);
        await button(atlas, name).tap();
        await isShown(atlas, pattern);
        await atlas.cardsAtRest();
        await expect(strip(atlas).getByText('few studies')).toBeInViewport({ ratio: 1 });
        await expect(strip(atlas).getByText(/^This is a traditional pattern/)).toBeInViewport({ ratio: 1 });
        const doctor = page.getByRole('banner').getByRole('button', { name: 'When to see a doctor' });
        const bar = (await doctor.boundingBox())!;
        expect(bar.height).toBeGreaterThanOrEqual(FINGER_PX);
        const canvas = await atlas.canvasRect();
        const layers = (await page.locator('.stage-foot').boundingBox())!;
        const { top, bottom, count } = await painted(atlas);
        expect(count).toBeGreaterThan(1000);
        expect(canvas.y + top).toBeGreaterThan(bar.y + bar.height);
        expect(canvas.y + bottom).toBeLessThan(layers.y);
        expect(bottom - top).toBeGreaterThan(0.4 * (layers.y - bar.y - bar.height));
      },
    );
  }
});
