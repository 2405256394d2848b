import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { readInstrument } from '../../tools/draw-instrument.ts';
import type { AtlasPage } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { MODEL_ONLY, differing } from '../support/canvas-shot.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES } from '../support/thoroughness.ts';

/** A finger needs this much, CSS pixels. */
const FINGER_PX = 44;

const TWO = 'o=compare&k=other/nerve-root-s1,other/sacroiliac-joint&v=nolabels';

const frames = ({ page }: AtlasPage): Locator => page.locator('[data-pane]');

/** The picture within each frame, without what the page lays over it. */
async function pictures(atlas: AtlasPage): Promise<PNG[]> {
  await atlas.stillness();
  const boxes = await Promise.all((await frames(atlas).all()).map((frame) => frame.boundingBox()));
  const whole = PNG.sync.read(await atlas.page.screenshot({ style: MODEL_ONLY }));
  return boxes.map((box) => {
    // Frame lines lie on whole pixels; the picture is cut a little inside of them.
    const [x, y] = [Math.round(box!.x) + 2, Math.round(box!.y) + 2];
    const cut = new PNG({ width: Math.round(box!.width) - 4, height: Math.round(box!.height) - 4 });
    PNG.bitblt(whole, cut, x, y, cut.width, cut.height, 0, 0);
    return cut;
  });
}

test(
  'each frame has its pattern, one drag turns all, and then nothing more is drawn',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    // Two pictures a frame, and a drag of several frames: slow in software.
    test.slow();
    await atlas.open(TWO);
    await expect(frames(atlas)).toHaveCount(2);
    const before = await pictures(atlas);
    expect(differing(before[0]!, before[1]!)).toBeGreaterThan(1_500);

    const { calls } = await readInstrument(page);
    await atlas.frames(30);
    expect((await readInstrument(page)).calls).toBe(calls);

    const box = (await frames(atlas).first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    const after = await pictures(atlas);
    for (const at of [0, 1]) expect(differing(before[at]!, after[at]!), `frame ${at}`).toBeGreaterThan(3_000);
    await atlas.expectSelected(null);
  },
);

test('a choice by keyboard puts another picture beside the others; two stay at least', async ({
  atlas,
  page,
}) => {
  await atlas.open(TWO);
  await atlas.details.getByRole('button', { name: 'Choose what to compare' }).press('Enter');
  const chosen = atlas.details.getByRole('checkbox', { checked: true });
  await expect(chosen).toHaveCount(2);
  await expect(chosen.first()).toBeDisabled();
  const hip = atlas.details.getByRole('checkbox', { name: /hip joint/i });
  await hip.focus();
  await page.keyboard.press('Space');
  await expect(frames(atlas)).toHaveCount(3);
  await expect.poll(() => atlas.hash()).toContain('other/hip-joint');
});

test('the table says all that the cards say, and prints alone', async ({ atlas, page }) => {
  await atlas.open(TWO);
  await atlas.details.getByRole('button', { name: 'Show as a table' }).press('Enter');
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('rowheader')).toHaveText([
    'Where it is felt',
    'What it feels like',
    'What makes it worse',
    'What does not fit',
    'How to tell',
    'How certain this is',
  ]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-only table')).toBeVisible();
  await expect(page.locator('.shell')).toBeHidden();
});

for (const theme of THEMES) {
  test(`axe finds nothing side by side (${theme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('o=compare');
    await expect(frames(atlas)).toHaveCount(4);
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);
  test('one picture at a time; a swipe over the text, a tab or a button shows another', async ({
    atlas,
    page,
  }) => {
    await atlas.open(TWO);
    await expect(frames(atlas)).toHaveCount(1);
    await expect(frames(atlas)).toHaveAttribute('data-pane', 'other/nerve-root-s1');
    await expect.poll(() => atlas.hash()).toContain('c=');
    await atlas.stillness();
    const camera = (await atlas.hash()).split('&').find((part) => part.startsWith('c='));

    await page.getByRole('button', { name: 'Show the next one' }).tap();
    await expect(frames(atlas)).toHaveAttribute('data-pane', 'other/sacroiliac-joint');
    await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');

    // A swipe ends with the row of cards scrolled to the next one.
    await atlas.details.locator('.pane-cards').evaluate((row) => row.scrollTo({ left: 0 }));
    await expect(frames(atlas)).toHaveAttribute('data-pane', 'other/nerve-root-s1');
    await page.getByRole('tab').nth(0).focus();
    await page.keyboard.press('ArrowRight');
    await expect(frames(atlas)).toHaveAttribute('data-pane', 'other/sacroiliac-joint');
    expect((await atlas.hash()).split('&').find((part) => part.startsWith('c='))).toBe(camera);

    for (const button of await frames(atlas).getByRole('button').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(FINGER_PX);
    }
    expect(await violations(page)).toEqual([]);
  });
});
