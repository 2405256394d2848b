import type { Page } from '@playwright/test';
import { PRESET_POSES, SECTION_PRESETS, type ViewState, decodeView, encodeView } from '#state';
import { type AtlasPage, UNLABELLED } from '../support/atlas-page.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import type { ScreenPoint } from '../support/ray-oracle.ts';

test.use(PHONE);

const cameraOf = async (atlas: AtlasPage) => decodeView(await atlas.hash()).fields.camera!;

/** Two fingers that spread: the first is there already and has moved a little when the second comes down. */
async function spread(page: Page, atlas: AtlasPage, first: ScreenPoint, second: ScreenPoint): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: ScreenPoint[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map(({ x, y }, id) => ({ x, y, id })),
    });
  const away = (by: number): [ScreenPoint, ScreenPoint] => [
    { x: first.x, y: first.y - 14 - by },
    { x: second.x, y: second.y + by },
  ];
  await send('touchStart', first);
  await send('touchMove', away(0)[0]);
  await send('touchStart', ...away(0));
  for (const by of [20, 40, 60]) {
    await send('touchMove', ...away(by));
    await atlas.frames(1);
  }
  await send('touchEnd');
  await session.detach();
}

const middleOf = async (atlas: AtlasPage, selector: string): Promise<ScreenPoint> => {
  const box = (await atlas.page.locator(selector).first().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('two fingers zoom, also with one of them on a grip of the cut, which stays where it is', async ({
  atlas,
  page,
}) => {
  const view: ViewState = {
    ...UNLABELLED,
    section: SECTION_PRESETS.coronal,
    camera: PRESET_POSES.back,
  };
  await atlas.open(encodeView(view));
  await expect(atlas.view.getByRole('slider', { name: 'Move the cut' })).toBeVisible();
  const grip = await middleOf(atlas, '[data-grip="move"]');
  await spread(page, atlas, grip, { x: grip.x + 60, y: grip.y + 40 });
  await expect.poll(async () => (await cameraOf(atlas)).distanceMm).toBeLessThan(view.camera.distanceMm - 50);
  expect(decodeView(await atlas.hash()).fields.section).toEqual(view.section);
});

test('two fingers leave no mark while one would draw', async ({ atlas, page }) => {
  const view = 'v=nolabels&o=where&c=180,4,520,75,0,-60';
  await atlas.open(view);
  await atlas.details.getByRole('button', { name: 'Draw on the body' }).tap();
  await atlas.cardsAtRest();
  const { x, y } = await atlas.middle();
  await spread(page, atlas, { x, y }, { x: x + 50, y: y + 40 });
  await expect.poll(async () => (await cameraOf(atlas)).distanceMm).not.toBe(520);
  expect(await atlas.hash()).not.toContain('w=');
});

test('the button of the list wears no ring after a touch', async ({ atlas, page }) => {
  await atlas.open();
  const list = page.getByRole('button', { name: 'Open the list of structures' });
  await list.tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await expect(list).toBeFocused();
  expect(await list.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
});
