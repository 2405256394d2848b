import type { Locator, Page } from '@playwright/test';
import type { StructureId } from '#anatomy';
import { PRESET_POSES, type ViewState, decodeView, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle, type ScreenPoint } from '../support/ray-oracle.ts';
import { THEMES } from '../support/thoroughness.ts';

const MEDIUS = 'gluteus-medius.left' as StructureId;
/** The left medius lies in the middle, where the crosshair points, and over the lower part of the page's middle. */
const VIEW: ViewState = {
  ...UNLABELLED,
  peelLeft: 2,
  peelRight: 2,
  camera: { ...PRESET_POSES.back, targetMm: [95, 40, -40] },
};
const START = encodeView(VIEW);

const menuOf = (page: Page) => page.getByRole('menu', { name: /^What to do with/ });
const choose = (page: Page, name: string) =>
  menuOf(page).getByRole('menuitem', { name, exact: true }).click();

test('right click, key, list and selection hide the same structure, and one press brings it back', async ({
  atlas,
  page,
}) => {
  const oracle = await RayOracle.open();
  await atlas.open(START);
  const { x, y, width, height } = await atlas.canvasRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  expect(oracle.hits(VIEW, await atlas.canvasRect(), middle)[0]).toBe(MEDIUS);
  const hidden = encodeView({ ...VIEW, overrides: { [MEDIUS]: 'hidden' } });
  const expectHidden = async () => {
    await expect.poll(() => atlas.hash()).toBe(hidden);
    await page.getByRole('button', { name: 'Bring all back' }).click();
    await expect.poll(() => atlas.hash()).toBe(START);
  };

  await page.mouse.click(middle.x, middle.y, { button: 'right' });
  await expect(menuOf(page)).toHaveAccessibleName('What to do with Gluteus medius, left');
  await choose(page, 'Hide');
  await expectHidden();

  await atlas.view.focus();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page)).toHaveAccessibleName('What to do with Gluteus medius, left');
  await page.keyboard.press('Escape');
  await expect(menuOf(page)).toHaveCount(0);
  await expect(atlas.view).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menuOf(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectHidden();

  await atlas.row(MEDIUS).click({ button: 'right' });
  await choose(page, 'Hide');
  await expectHidden();

  await atlas.row(MEDIUS).click();
  await atlas.expectSelected(MEDIUS);
  // In the list a letter looks for a name.
  await atlas.view.focus();
  await page.keyboard.press('h');
  await atlas.expectSelected(null);
  await expectHidden();
});

test(
  'what is shown alone is framed; undo, the bar and reset each bring the rest back',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    await atlas.open(START);
    await atlas.row(MEDIUS).click({ button: 'right' });
    await choose(page, 'Both sides: Gluteus medius');
    await expect(menuOf(page)).toHaveAccessibleName('What to do with Both sides: Gluteus medius');
    await choose(page, 'Show alone');
    await expect.poll(async () => decodeView(await atlas.hash()).fields.isolated).toHaveLength(2);
    const { fields } = decodeView(await atlas.hash());
    // Both are in the middle now, seen from where the reader looked before.
    expect(fields.camera!.targetMm[0]).toBeCloseTo(0, 0);
    expect(fields.camera!.azimuthDeg).toBe(180);
    await expect(page.getByRole('group', { name: 'Hidden or faded' })).toContainText(
      'Both sides: Gluteus medius',
    );
    await expect(atlas.row('piriformis.left' as StructureId)).toHaveAttribute('data-display', 'hidden');
    await page.keyboard.press('Control+z');
    await expect.poll(() => atlas.hash()).toBe(START);

    await page.getByRole('button', { name: 'Maximus', exact: true }).click({ button: 'right' });
    await choose(page, 'See through');
    await expect
      .poll(async () => decodeView(await atlas.hash()).fields.layerOverrides)
      .toEqual({ maximus: 'ghost' });
    await expect(page.getByRole('group', { name: 'Hidden or faded' })).toContainText(
      'Gluteus maximus: see-through',
    );
    await page.getByRole('button', { name: 'Reset view' }).click();
    await expect.poll(() => atlas.hash()).toBe('');
    await expect(page.getByRole('group', { name: 'Hidden or faded' })).toHaveCount(0);
  },
);

/** Where the lines of the names end, and what each names. */
async function namesOf(page: Page, canvas: Locator): Promise<(ScreenPoint & { readonly id: StructureId })[]> {
  const { x, y } = (await canvas.boundingBox())!;
  const dots = await page.locator('.labels').evaluate((labels) => {
    const words = [...labels.querySelectorAll<HTMLElement>('.label')].map(({ dataset }) => dataset['id']!);
    return [...labels.querySelectorAll('circle')].map((dot, i) => ({
      id: words[i]!,
      x: Number(dot.getAttribute('cx')),
      y: Number(dot.getAttribute('cy')),
    }));
  });
  return dots.map((dot) => ({ id: dot.id as StructureId, x: x + dot.x, y: y + dot.y }));
}

test(
  'in a mirrored picture a click, a name and a drag mean what is seen there',
  { tag: '@drawn' },
  async ({ atlas, page }) => {
    const oracle = await RayOracle.open('lite');
    const view: ViewState = { ...VIEW, camera: PRESET_POSES.back, mirror: true, showLabels: true };
    await atlas.open(encodeView(view));
    const rect = await atlas.canvasRect();
    const across = ({ x, y }: ScreenPoint) => ({ x: 2 * rect.x + rect.width - x, y });
    await expect(page.locator('.side-letter[data-side="left"]')).toHaveAttribute('data-edge', 'right');
    await expect(page.locator('.labels')).toHaveAttribute('data-state', 'rest');

    const names = await namesOf(page, atlas.canvas);
    expect(names.length).toBeGreaterThan(4);
    for (const { id, ...dot } of names) {
      const around = [-2, 0, 2].flatMap((dx) => [-2, 0, 2].map((dy) => ({ x: dot.x + dx, y: dot.y + dy })));
      const seen = around.flatMap((point) => oracle.hits(view, rect, across(point)).slice(0, 1));
      expect(seen, `under the end of the line of ${id}`).toContain(id);
    }

    await page.keyboard.press('l');
    await expect(page.locator('.labels')).toHaveAttribute('data-state', 'off');
    const plain = oracle.pointOn(MEDIUS, view, rect, await atlas.freeRect());
    const seen = across(plain);
    // Seen from behind, the left of the body now lies on the right.
    expect(seen.x).toBeGreaterThan(rect.x + rect.width / 2);
    await page.mouse.click(seen.x, seen.y);
    await atlas.expectSelected(MEDIUS);
    await atlas.clear();

    const turned = async () => {
      await page.mouse.move(seen.x, seen.y);
      await page.mouse.down();
      await page.mouse.move(seen.x + 60, seen.y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(async () => decodeView(await atlas.hash()).fields.camera?.azimuthDeg).not.toBe(180);
      await atlas.stillness();
      const { azimuthDeg } = decodeView(await atlas.hash()).fields.camera!;
      return ((((azimuthDeg - 180) % 360) + 540) % 360) - 180;
    };
    const mirrored = await turned();
    await atlas.follow(encodeView({ ...view, mirror: false, showLabels: false }));
    await expect.poll(() => atlas.hash()).not.toContain('mirror');
    await atlas.stillness();
    const straight = await turned();
    expect(Math.sign(mirrored)).toBe(-Math.sign(straight));
  },
);

for (const colorScheme of THEMES) {
  test(`axe finds nothing with the menu, the bar and the card of sides and layers (${colorScheme})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await atlas.open(`${START}&f=g:deep&b=left`);
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Sides and layers' }).click();
    await page.keyboard.press('Escape');
    const card = page.getByRole('region', { name: 'Sides and layers' });
    await card.getByRole('button', { name: 'Right', exact: true }).click();
    await expect.poll(() => atlas.hash()).toContain('b=right');
    await card.getByRole('button', { name: 'Mirror view' }).click();
    await expect.poll(() => atlas.hash()).toContain('mirror');
    expect(await violations(page)).toEqual([]);
    await atlas.row(MEDIUS).click({ button: 'right' });
    await expect(menuOf(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a finger held still opens the menu, in the picture and in the list', async ({ atlas, page }) => {
    const oracle = await RayOracle.open('lite');
    const view: ViewState = { ...VIEW, camera: PRESET_POSES.back };
    await atlas.open(encodeView(view));
    const { x, y } = oracle.pointOn(MEDIUS, view, await atlas.canvasRect(), await atlas.freeRect());
    const session = await page.context().newCDPSession(page);
    const hold = async (at: ScreenPoint, then?: ScreenPoint) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await expect(menuOf(page)).toHaveAccessibleName('What to do with Gluteus medius, left');
      // Moved then, it turns nothing.
      if (then) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [then] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await hold({ x, y }, { x: x + 60, y });
    for (const item of await menuOf(page).getByRole('menuitem').all()) {
      expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await menuOf(page).getByRole('menuitem', { name: 'See through', exact: true }).tap();
    await expect.poll(() => atlas.hash()).toBe(encodeView({ ...view, overrides: { [MEDIUS]: 'ghost' } }));
    await atlas.expectSelected(null);
    await page.getByRole('button', { name: 'Bring all back' }).tap();
    await expect.poll(() => atlas.hash()).toBe(encodeView(view));

    await page.getByRole('button', { name: 'Open the list of structures' }).tap();
    await expect(atlas.row(MEDIUS)).toBeVisible();
    await atlas.cardsAtRest();
    const row = (await atlas.row(MEDIUS).boundingBox())!;
    await hold({ x: row.x + 60, y: row.y + row.height / 2 });
    await menuOf(page).getByRole('menuitem', { name: 'See through', exact: true }).tap();
    await expect.poll(() => atlas.hash()).toBe(encodeView({ ...view, overrides: { [MEDIUS]: 'ghost' } }));
    await atlas.expectSelected(null);
  });
});
