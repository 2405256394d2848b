import type { Locator } from '@playwright/test';
import type { PNG } from 'pngjs';
import { STORY_STEPS } from '#content/story-steps';
import { readInstrument } from '../../tools/draw-instrument.ts';
import type { AtlasPage } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { canvasShot, differing } from '../support/canvas-shot.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES } from '../support/thoroughness.ts';

/** A finger needs this much, CSS pixels. */
const FINGER_PX = 44;

const door = (atlas: AtlasPage, name: RegExp): Locator => atlas.details.getByRole('link', { name });
const HANDS = /Release of gluteus medius and piriformis/;
const next = (atlas: AtlasPage): Locator => atlas.details.getByRole('button', { name: 'Next step' });

const isAt = (atlas: AtlasPage, step: string) =>
  expect.poll(async () => (await atlas.hash()).split('&')).toContain(`y=${step}`);

/** The address of each step of the therapist's story, once the camera has come to rest. */
async function walk(
  atlas: AtlasPage,
  start: () => Promise<void>,
  on: () => Promise<void>,
): Promise<string[]> {
  const seen: string[] = [];
  await start();
  for (let step = 1; step <= STORY_STEPS.hands; step++) {
    await isAt(atlas, `hands.${step}`);
    await expect(
      atlas.details.getByText(`Step ${step} of ${STORY_STEPS.hands}`, { exact: true }),
    ).toBeVisible();
    await atlas.stillness();
    seen.push(await atlas.hash());
    if (step < STORY_STEPS.hands) await on();
  }
  return seen;
}

/** How many pixels of the picture at rest differ from another picture; asked again until it is as expected. */
const differs = (atlas: AtlasPage, other: PNG) =>
  expect.poll(async () => differing(await canvasShot(atlas), other));

/** Goes from a view to a step that shows it, waits until so many pixels differ, and returns the view's own picture. */
async function showStep(atlas: AtlasPage, view: string, least: number): Promise<PNG> {
  await atlas.open(`${view}&v=nolabels`);
  const bare = await canvasShot(atlas);
  await atlas.follow(`${view}&v=nolabels&o=stories&y=${STEP_OF.get(view)!}`);
  await expect(atlas.details.getByText(/^Step \d of \d$/)).toBeVisible();
  await differs(atlas, bare).toBeGreaterThan(least);
  return bare;
}

const WEAK = 's=gluteus-medius.left&pl=2&c=180,6,900,0,10,-10';
const ALONG = 's=gluteus-medius.left&pl=2&c=118,8,500,95,35,-10';
const STRIP = 's=sciatic-nerve.left&pl=2&d=g:gluteus-maximus.left&c=172,4,620,70,-25,-40';
const STEP_OF = new Map([
  [WEAK, 'weak.2'],
  [ALONG, 'hands.2'],
  [STRIP, 'hands.5'],
]);

test('a story is told by pointer and by keyboard, with the same addresses, and ends in the list', async ({
  atlas,
  page,
}) => {
  // Two walks of eight steps, each waiting for the camera to come to rest.
  test.slow();
  await atlas.open('o=stories');
  const byPointer = await walk(
    atlas,
    () => door(atlas, HANDS).click(),
    () => next(atlas).click(),
  );
  await atlas.details.getByRole('button', { name: 'Back to the list of stories' }).click();
  await expect(door(atlas, HANDS)).toBeVisible();

  await atlas.open();
  await atlas.open('o=stories');
  const byKeyboard = await walk(
    atlas,
    async () => {
      await door(atlas, HANDS).focus();
      await page.keyboard.press('Enter');
      await isAt(atlas, 'hands.1');
    },
    () => page.keyboard.press('ArrowRight'),
  );
  expect(byKeyboard).toEqual(byPointer);

  await page.keyboard.press('ArrowLeft');
  await isAt(atlas, `hands.${STORY_STEPS.hands - 1}`);
  await atlas.details.getByRole('button', { name: 'End story' }).press('Enter');
  await expect(door(atlas, HANDS)).toBeVisible();
  await expect.poll(() => atlas.hash()).not.toContain('y=');
});

test('every step says what its picture shows, with grades and sources', async ({ atlas }) => {
  await atlas.open('o=stories&y=hands.5&s=sciatic-nerve.left');
  const spoken = atlas.details.getByRole('status').filter({ hasText: 'Step 5 of 8' });
  await expect(spoken).toContainText('In the picture: A hatched strip');
  await atlas.details
    .getByRole('button', { name: /^Evidence grade [A-D]: .*sources?\.$/ })
    .first()
    .click();
  await atlas.details.locator('.evidence-told .ref').first().click();
  await expect(atlas.details.locator('[data-source]').first()).toBeVisible();
});

test('a story about one muscle is told of another at a press', async ({ atlas }) => {
  await atlas.open('o=stories&y=tight.2&s=piriformis.right');
  await expect(atlas.details.getByText(/turned outward 15 degrees/).first()).toBeVisible();
  await atlas.details.getByRole('button', { name: 'Gluteus maximus', exact: true }).click();
  await atlas.expectSelected('gluteus-maximus.right' as never);
  await expect(atlas.details.getByText(/tipped backward 8 degrees/).first()).toBeVisible();
});

test(
  'a posture moves the model, and then nothing more is drawn',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    const upright = await showStep(atlas, WEAK, 20_000);
    const { calls } = await readInstrument(page);
    await atlas.frames(30);
    expect((await readInstrument(page)).calls).toBe(calls);
    // And back: the same picture as before.
    await atlas.follow(`${WEAK}&v=nolabels`);
    await differs(atlas, upright).toBeLessThan(200);
  },
);

for (const [what, view, least] of [
  ['lines of the hand lie on the muscle', ALONG, 4_000],
  ['a strip lies over the nerve', STRIP, 3_000],
] as const) {
  test(`${what}, and go with the story`, { tag: '@drawn' }, async ({ atlas }) => {
    const bare = await showStep(atlas, view, least);
    await atlas.follow(`${view}&v=nolabels`);
    await differs(atlas, bare).toBeLessThan(200);
  });
}

for (const theme of THEMES) {
  test(`axe finds nothing in the list of stories and in a step (${theme})`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('o=stories');
    await expect(door(atlas, HANDS)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const step of ['hands.2&s=gluteus-medius.left', 'compensation.1', 'weak.2&s=piriformis.left']) {
      await atlas.follow(`o=stories&y=${step}`);
      await expect(atlas.details.getByText(/^Step \d of \d$/)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a story is told in the sheet, with targets for fingers, and axe finds nothing', async ({
    atlas,
    page,
  }) => {
    await atlas.open('o=stories&y=weak.1&s=gluteus-medius.left');
    await page.getByRole('button', { name: 'Next step' }).tap();
    await isAt(atlas, 'weak.2');
    await expect(atlas.details).toHaveAttribute('data-sheet', 'half');
    for (const name of ['Previous step', 'End story', 'Next step']) {
      const box = await atlas.details.getByRole('button', { name }).boundingBox();
      expect(Math.min(box!.width, box!.height), name).toBeGreaterThanOrEqual(FINGER_PX);
    }
    expect(await violations(page)).toEqual([]);
  });
});
