import type { Page } from '@playwright/test';
import { LANDMARKS, type StructureId } from '#anatomy';
import { PRESET_POSES, type ViewState, decodeView, encodeView } from '#state';
import { type AtlasPage, UNLABELLED } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle, type ScreenPoint } from '../support/ray-oracle.ts';

type Vec = readonly [number, number, number];

/** Bones alone, from behind. */
const BONES: ViewState = { ...UNLABELLED, peelLeft: 5, peelRight: 5, camera: PRESET_POSES.back };

const card = (page: Page) =>
  page.getByRole('region', { name: 'Tools in use' }).getByRole('region', { name: 'Measure' });
const pointsOf = async (atlas: AtlasPage) => decodeView(await atlas.hash()).fields.measure ?? [];
const apart = (a: Vec, b: Vec) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const landmark = (key: string): Vec => LANDMARKS.find((one) => one.key === key)!.points[0]!;
const mirrored = ([x, y, z]: Vec): Vec => [-x, y, z];

/** The angle at b by the law of cosines, degrees. */
function angle(a: Vec, b: Vec, c: Vec): number {
  const [p, q, r] = [apart(a, b), apart(b, c), apart(a, c)];
  return (Math.acos((p * p + q * q - r * r) / (2 * p * q)) * 180) / Math.PI;
}

test('two landmarks lie as far apart as the triangles of the model say, and a third makes the angle', async ({
  atlas,
  page,
}) => {
  const oracle = await RayOracle.open();
  // Without the ligaments that lie over the landmarks and were not measured.
  const view: ViewState = {
    ...BONES,
    isolated: ['hip-bone.left', 'hip-bone.right', 'sacrum'] as StructureId[],
  };
  await atlas.open(encodeView(view));
  await page.keyboard.press('n');
  await expect(card(page).getByText('Click or tap the body to set the first point.').first()).toBeVisible();
  const rect = await atlas.canvasRect();
  const psis = landmark('psis');
  const places: ScreenPoint[] = [psis, mirrored(psis)].map((place) => RayOracle.project(view, rect, place));
  for (const [n, { x, y }] of places.entries()) {
    await page.mouse.click(x, y);
    await expect.poll(async () => (await pointsOf(atlas)).length).toBe(n + 1);
  }
  // The crosshair sets the third, in the middle of the picture.
  await atlas.view.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await pointsOf(atlas)).length).toBe(3);
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };

  const set = await pointsOf(atlas);
  const true3 = [...places, middle].map((place) => oracle.placeUnder(view, rect, place)!);
  expect(set.map(({ on }) => on)).toEqual(true3.map(({ id }) => id));
  for (const [n, { at }] of set.entries()) expect(apart(at, true3[n]!.at)).toBeLessThan(0.15);
  const [a, b, c] = true3.map(({ at }) => at) as [Vec, Vec, Vec];
  // Where the landmarks were read off the measured bone: 94 mm, and the tool's own error.
  expect(Math.abs(apart(a, b) - apart(psis, mirrored(psis)))).toBeLessThan(3);
  const reading = (name: string) =>
    card(page).locator('dt', { hasText: name }).locator('xpath=following-sibling::dd');
  await expect(reading('From 1 to 2')).toHaveText(
    new RegExp(`^${Math.round(apart(a, b))} mm, give or take \\d mm$`),
  );
  await expect(reading('From 2 to 3')).toHaveText(
    new RegExp(`^${Math.round(apart(b, c))} mm, give or take \\d mm$`),
  );
  await expect(reading('Angle at 2')).toHaveText(
    new RegExp(`^${Math.round(angle(a, b, c))}°, give or take \\d+°$`),
  );
  await expect(card(page).getByRole('status')).toContainText(/^Point 3: .* Angle at 2: \d+°/);

  // Two millimeters to the right on the screen; half of one with Shift.
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(async () => (await pointsOf(atlas))[2]!.at[0]).toBeCloseTo(c[0] - 2, 0);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(async () => (await pointsOf(atlas))[2]!.at[0] - c[0]).toBeGreaterThan(-1.8);
  expect(await violations(page)).toEqual([]);

  await card(page).getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => atlas.hash()).toContain('n=none');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await pointsOf(atlas)).length).toBe(3);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => atlas.hash()).toBe(encodeView(view));
});

test('what is see-through is not measured on, and nothing is selected meanwhile', async ({ atlas, page }) => {
  const oracle = await RayOracle.open();
  const maximus = 'gluteus-maximus.left' as StructureId;
  const whole: ViewState = { ...BONES, peelLeft: 1, peelRight: 1 };
  const ghost: ViewState = { ...whole, overrides: { [maximus]: 'ghost' } };
  await atlas.open(encodeView(whole));
  const rect = await atlas.canvasRect();
  const point = oracle.pointOn(maximus, whole, rect, await atlas.freeRect(), 6);
  for (const view of [whole, ghost]) {
    await atlas.open(encodeView({ ...view, measure: [] }));
    await expect(card(page)).toBeVisible();
    await page.mouse.click(point.x, point.y);
    const expected = oracle.placeUnder(view, rect, point)!;
    await expect.poll(async () => (await pointsOf(atlas))[0]?.on).toBe(expected.id);
    expect(apart((await pointsOf(atlas))[0]!.at, expected.at)).toBeLessThan(0.15);
    expect(expected.id === maximus).toBe(view === whole);
    await atlas.expectSelected(null);
  }
  // Alone it is still no surface to measure on; the labels that a key takes in show that the click has been heard.
  await atlas.open(encodeView({ ...ghost, isolated: [maximus], measure: [] }));
  await expect(card(page)).toBeVisible();
  await page.mouse.click(point.x, point.y);
  await page.keyboard.press('l');
  await expect.poll(() => atlas.hash()).not.toContain('nolabels');
  expect(await pointsOf(atlas)).toEqual([]);
});

test('drawn apart, nothing is measured, and the card says why', async ({ atlas, page }) => {
  await atlas.open(encodeView({ ...BONES, explode: 60, measure: [] }));
  await expect(card(page).getByText('Put the layers back together to measure.').first()).toBeVisible();
  const { x, y, width, height } = await atlas.canvasRect();
  await page.mouse.click(x + width / 2, y + height / 2);
  await page.keyboard.press('e');
  await expect(card(page).getByText('Click or tap the body to set the first point.').first()).toBeVisible();
  expect(await pointsOf(atlas)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a finger sets a point and drags it, and the model stays', async ({ atlas, page }) => {
    await atlas.open(encodeView({ ...BONES, measure: [] }));
    await expect(card(page)).toBeVisible();
    const rect = await atlas.canvasRect();
    const psis = RayOracle.project(BONES, rect, landmark('psis'));
    await page.touchscreen.tap(psis.x, psis.y);
    await expect.poll(async () => (await pointsOf(atlas)).length).toBe(1);
    const [before] = await pointsOf(atlas);
    await atlas.touchDrag([psis, { x: psis.x, y: psis.y - 8 }, { x: psis.x, y: psis.y - 16 }]);
    await expect.poll(async () => (await pointsOf(atlas))[0]!.at[1]).toBeGreaterThan(before!.at[1] + 8);
    expect(decodeView(await atlas.hash()).fields.camera).toEqual(BONES.camera);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => pointsOf(atlas)).toEqual([before]);
    expect(await violations(page)).toEqual([]);
  });
});
