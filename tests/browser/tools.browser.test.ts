import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { StructureId } from '#anatomy';
import {
  PRESET_POSES,
  SECTION_PRESETS,
  type SectionPlane,
  type ViewState,
  decodeView,
  encodeView,
  sectionPose,
} from '#state';
import { type AtlasPage, UNLABELLED } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { readModels } from '../support/models.ts';
import type { ScreenPoint } from '../support/ray-oracle.ts';

const VIEW: ViewState = { ...UNLABELLED, camera: PRESET_POSES.back };

const card = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Tools in use' }).getByRole('region', { name });
const fieldsOf = async (atlas: AtlasPage) => decodeView(await atlas.hash()).fields;

async function drag(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

test('the cut is taken out by menu and key, and moved by grip, slider and key to the same place', async ({
  atlas,
  page,
}) => {
  await atlas.open(encodeView(VIEW));
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Cut open' }).click();
  await page.keyboard.press('Escape');
  // Each is turned to, for from the last one it would be seen edge-on.
  const laid = (plane: SectionPlane, offsetMm = plane.offsetMm) =>
    encodeView({ ...VIEW, section: { ...plane, offsetMm }, camera: sectionPose(plane) });
  const axial = laid(SECTION_PRESETS.axial);
  await expect.poll(() => atlas.hash()).toBe(axial);
  for (const plane of [SECTION_PRESETS.sagittal, SECTION_PRESETS.coronal]) {
    await page.keyboard.press('c');
    await expect.poll(() => atlas.hash()).toBe(laid(plane));
  }
  await page.keyboard.press('c');
  await expect
    .poll(() => atlas.hash())
    .toBe(encodeView({ ...VIEW, camera: sectionPose(SECTION_PRESETS.coronal) }));
  await page.keyboard.press('c');
  await expect.poll(() => atlas.hash()).toBe(axial);

  const moved = laid(SECTION_PRESETS.axial, 4);
  const grip = atlas.view.getByRole('slider', { name: 'Move the cut' });
  await expect(grip).toBeVisible();
  await grip.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => atlas.hash()).toBe(moved);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => atlas.hash()).toBe(axial);
  const slider = card(page, 'Cut open').getByRole('slider', { name: 'Move the cut' });
  await slider.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => atlas.hash()).toBe(moved);

  // By hand: upwards is up, and one drag is one step back.
  const box = (await grip.boundingBox())!;
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await drag(page, start, { x: start.x, y: start.y - 60 });
  await expect.poll(async () => (await fieldsOf(atlas)).section?.offsetMm ?? 0).toBeGreaterThan(20);
  await page.keyboard.press('Control+z');
  await expect.poll(() => atlas.hash()).toBe(moved);
  expect(await violations(page)).toEqual([]);
});

test(
  'cut faces of muscle, bone and nerve differ without colour, and a click on one chooses its structure',
  { tag: '@pixels' },
  async ({ atlas, page }) => {
    // Level with the hip joints, seen from above: maximus, the head of the femur and the nerve are cut.
    const view = encodeView({
      ...VIEW,
      peelLeft: 1,
      peelRight: 1,
      section: SECTION_PRESETS.axial,
      camera: { azimuthDeg: 180, elevationDeg: 89, distanceMm: 760, targetMm: [0, 0, -20] },
    });
    await atlas.open(view);
    await atlas.stillness();
    const { x, y, width, height } = await atlas.canvasRect();
    /** Where a place of the cut is on the page: straight from above, behind is below. */
    const perMm = Math.min(height, width / 0.86) / 2 / Math.tan((32 * Math.PI) / 360) / 760;
    const at = (mmX: number, mmZ: number): ScreenPoint => ({
      x: x + width / 2 - mmX * perMm,
      y: y + height / 2 - (mmZ + 20) * perMm,
    });
    const nerve = (await readModels('full')).get('sciatic-nerve.left')!.positions;
    const cut = Array.from({ length: nerve.length / 3 }, (_, i) => i).filter(
      (i) => Math.abs(nerve[3 * i + 1]!) < 4,
    );
    const middleOf = (axis: number) => cut.reduce((sum, i) => sum + nerve[3 * i + axis]!, 0) / cut.length;
    const PLACES = {
      muscle: at(60, -95),
      bone: at(85, -2),
      nerve: at(middleOf(0), middleOf(2)),
      fill: at(10, 20),
    };
    const picture = PNG.sync.read(await page.screenshot());
    const grey = ({ x: px, y: py }: ScreenPoint, reach = 4) => {
      let sum = 0;
      for (let dy = -reach; dy <= reach; dy++)
        for (let dx = -reach; dx <= reach; dx++) {
          const i = 4 * ((Math.round(py) + dy) * picture.width + Math.round(px) + dx);
          sum += 0.2126 * picture.data[i]! + 0.7152 * picture.data[i + 1]! + 0.0722 * picture.data[i + 2]!;
        }
      return sum / (2 * reach + 1) ** 2;
    };
    expect(grey(PLACES.bone) - grey(PLACES.muscle)).toBeGreaterThan(40);
    expect(grey(PLACES.nerve, 1) - grey(PLACES.muscle)).toBeGreaterThan(25);
    expect(Math.abs(grey(PLACES.nerve, 1) - grey(PLACES.bone))).toBeGreaterThan(8);
    expect(grey(PLACES.fill) - grey(PLACES.bone)).toBeGreaterThan(10);
    await page.mouse.click(PLACES.muscle.x, PLACES.muscle.y);
    await atlas.expectSelected('gluteus-maximus.left' as StructureId);
  },
);

test('what is drawn apart is chosen where it is seen', async ({ atlas, page }) => {
  await atlas.open(encodeView({ ...VIEW, explode: 100, camera: { ...PRESET_POSES.back, distanceMm: 1150 } }));
  await atlas.stillness();
  await page.keyboard.press('e');
  await expect.poll(async () => (await fieldsOf(atlas)).explode).toBe(0);
  await page.keyboard.press('e');
  await expect.poll(async () => (await fieldsOf(atlas)).explode).toBe(60);
  const slider = card(page, 'Pull layers apart').getByRole('slider', { name: 'How far apart' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await fieldsOf(atlas)).explode).toBe(100);
  await atlas.stillness();
  // The middle of the maximus, carried 0.15 m away and 0.07 m down; see the table of offsets.
  const { x, y, width, height } = await atlas.canvasRect();
  const perMm = Math.min(height, width / 0.86) / 2 / Math.tan((32 * Math.PI) / 360) / (1150 - 180);
  await page.mouse.click(x + width / 2 - 180 * perMm, y + height / 2 + 95 * perMm);
  await atlas.expectSelected('gluteus-maximus.left' as StructureId);
});

test('the probe says what lies beneath, and pointer and key take it to the same place', async ({
  atlas,
  page,
}) => {
  await atlas.open(encodeView(VIEW));
  await page.keyboard.press('t');
  const under = card(page, 'Under your thumb');
  await expect(under.getByRole('listitem').filter({ hasText: 'Gluteus maximus' })).toBeVisible();
  await expect(under.getByText(/sciatic nerve/i).first()).toBeVisible();
  // How far to trust the depths is said without opening anything.
  await expect(under.getByText(/right to within about 0\.\d mm/)).toBeVisible();

  // A click and the crosshair, at the same place of the picture.
  const { x, y, width, height } = await atlas.canvasRect();
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(async () => (await fieldsOf(atlas)).probe?.[0] ?? 99).toBeLessThan(20);
  const byPointer = await atlas.hash();
  await under.getByRole('button', { name: 'Toward the head' }).click();
  await expect.poll(() => atlas.hash()).not.toBe(byPointer);
  await atlas.view.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.hash()).toBe(byPointer);

  // Five millimetres at a time, there and back.
  const height0 = (await fieldsOf(atlas)).probe![1];
  await page.keyboard.press('Control+ArrowUp');
  await expect.poll(async () => (await fieldsOf(atlas)).probe![1]).toBeGreaterThan(height0 + 3);
  await page.keyboard.press('Escape');
  await expect(under).toHaveCount(0);
  await expect.poll(() => atlas.hash()).toBe(encodeView(VIEW));
  expect(await violations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('a finger drags the ring of the probe, and the model stays', async ({ atlas, page }) => {
    await atlas.open(encodeView({ ...VIEW, probe: [80, 20, -140] }));
    await expect(card(page, 'Under your thumb').getByRole('listitem').first()).toBeVisible();
    await atlas.stillness();
    const { camera, probe } = await fieldsOf(atlas);
    const { x, y, width, height } = await atlas.canvasRect();
    const perMm = Math.min(height, width / 0.86) / 2 / Math.tan((32 * Math.PI) / 360) / (760 - 120);
    const ring = { x: x + width / 2 - 80 * perMm, y: y + height / 2 - 18 * perMm };
    await atlas.touchDrag([ring, { x: ring.x, y: ring.y - 20 }, { x: ring.x, y: ring.y - 40 }]);
    await expect.poll(async () => (await fieldsOf(atlas)).probe![1]).toBeGreaterThan(probe![1] + 15);
    expect((await fieldsOf(atlas)).camera).toEqual(camera);
    expect(await violations(page)).toEqual([]);
  });
});
