import { CORE_GROUP, INSTANCES, type StructureId, depthOf, instanceOf } from '#anatomy';
import { PRESET_POSES, type ViewState, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';
import { isFull } from '../support/thoroughness.ts';

/** The four main muscles on both sides, and others of the hip and of each group that can be seen in these views. */
const MUSCLES = (
  [
    ...['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'].flatMap((key) => [
      `${key}.left`,
      `${key}.right`,
    ]),
    'tensor-fasciae-latae.left',
    'quadratus-femoris.right',
    'longissimus-thoracis.left',
    'iliacus.right',
    'biceps-femoris-long-head.left',
  ] as StructureId[]
).map((id) => instanceOf(id).id);
const FROM_THE_FRONT = /^(tensor|iliacus)/;

let oracle: RayOracle;
test.beforeAll(async () => {
  oracle = await RayOracle.open();
});

/** A view in which this muscle is the outermost layer that is left, with its group switched on. */
function viewOf(id: StructureId): ViewState {
  const { group, layer } = instanceOf(id);
  const peel = depthOf(layer);
  return {
    ...UNLABELLED,
    groups: group === CORE_GROUP ? [] : [group],
    peelLeft: peel,
    peelRight: peel,
    camera: PRESET_POSES[FROM_THE_FRONT.test(id) ? 'front' : 'back'],
  };
}

/** Without the long run: one of each layer, both sides, one from the front and one of another group. */
const SOME = /^(gluteus-maximus\.right|gluteus-medius\.left|piriformis\.right|iliacus|longissimus)/;

for (const id of MUSCLES.filter((one) => isFull || SOME.test(one))) {
  test(`${id} is selected alike by click, list, keyboard and address`, async ({ atlas, page }) => {
    const view = viewOf(id);
    await atlas.open(encodeView(view));

    const point = oracle.pointOn(id, view, await atlas.canvasRect(), await atlas.freeRect());
    await page.mouse.click(point.x, point.y);
    const byClick = await atlas.selection(id);
    expect(byClick).toMatchObject({ selected: id, rows: [atlas.nameOf(id)] });

    await atlas.clear();
    await atlas.row(id).click();
    expect(await atlas.selection(id)).toEqual(byClick);

    await atlas.clear();
    await atlas.chooseByKeyboard(id);
    expect(await atlas.selection(id)).toEqual(byClick);

    await atlas.clear();
    await atlas.follow(byClick.hash);
    expect(await atlas.selection(id)).toEqual(byClick);

    await atlas.open(byClick.hash);
    expect(await atlas.selection(id)).toEqual(byClick);
  });
}

test('the address #s=<id> is enough', async ({ atlas }) => {
  await atlas.open();
  // The address is read by one function, which tests/state holds for every structure.
  for (const { id, name } of INSTANCES.filter((_, n) => isFull || n % 3 === 0)) {
    await atlas.follow(`s=${id}`);
    await atlas.expectSelected(id);
    await expect(atlas.heading).toContainText(name);
  }
});

test(
  'a click finds what a plain search through all triangles finds, at many points',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    const view = { ...UNLABELLED, camera: PRESET_POSES.back };
    await atlas.open(encodeView(view));
    const [rect, free] = [await atlas.canvasRect(), await atlas.freeRect()];
    const points = [
      'gluteus-maximus.left',
      'gluteus-medius.right',
      'gluteus-minimus.right',
      'piriformis.right',
      'sacrum',
    ]
      .concat(['hip-bone.right', 'femur.right', 'lumbar-vertebra-5'])
      .map((id) => {
        try {
          return { id: id as StructureId, ...oracle.pointOn(id as StructureId, view, rect, free, 2) };
        } catch {
          return null;
        }
      })
      .filter((found) => found !== null);
    expect(points.length).toBeGreaterThanOrEqual(5);
    for (const { id, x, y } of points) {
      await page.mouse.click(x, y);
      await atlas.expectSelected(id);
      await atlas.clear();
    }
  },
);

test('clicking the same place again goes one structure deeper', async ({ atlas, page }) => {
  const view = { ...UNLABELLED, peelLeft: 1, peelRight: 1, camera: PRESET_POSES.back };
  await atlas.open(encodeView(view));
  const rect = await atlas.canvasRect();
  const point = oracle.pointOn('gluteus-maximus.left' as StructureId, view, rect, await atlas.freeRect());
  // What lies over a selection steps back, so what comes next depends on what is selected now.
  let selected: StructureId | null = null;
  for (let count = 0; count < 3; count++) {
    const order = oracle.hits({ ...view, selected }, rect, point);
    const id: StructureId = order[selected === null ? 0 : order.indexOf(selected) + 1]!;
    expect(id).toBeDefined();
    await page.mouse.click(point.x, point.y);
    await atlas.expectSelected(id);
    await expect(atlas.heading).toContainText(instanceOf(id).name);
    selected = id;
  }
});

test('a drag turns the model and is not a click', { tag: '@smoke' }, async ({ atlas, page }) => {
  const view = { ...UNLABELLED, camera: PRESET_POSES.back };
  await atlas.open(encodeView(view));
  const rect = await atlas.canvasRect();
  const { x, y } = oracle.pointOn('gluteus-maximus.left' as StructureId, view, rect, await atlas.freeRect());
  const before = await atlas.hash();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 4, { steps: 4 });
  await page.mouse.move(x + 60, y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.hash()).not.toBe(before);
  expect(await atlas.hash()).toContain('c=');
  await atlas.expectSelected(null);
});

test('a drag that comes back to where it began is not a click either', async ({ atlas, page }) => {
  const view = { ...UNLABELLED, camera: PRESET_POSES.back };
  await atlas.open(encodeView(view));
  const rect = await atlas.canvasRect();
  const { x, y } = oracle.pointOn('gluteus-maximus.left' as StructureId, view, rect, await atlas.freeRect());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await atlas.stillness();
  await atlas.expectSelected(null);
});

test(
  'Escape clears the selection, and so does a click beside the model',
  { tag: '@smoke' },
  async ({ atlas, page }) => {
    await atlas.open('s=gluteus-medius.left');
    await atlas.clear();
    await expect(atlas.heading).not.toContainText('Gluteus medius');

    await atlas.follow('s=gluteus-medius.left');
    await atlas.expectSelected('gluteus-medius.left' as StructureId);
    const beside = await atlas.pointBeside();
    await page.mouse.click(beside.x, beside.y);
    await atlas.expectSelected(null);
  },
);

test('the pointer resting on a structure names it', async ({ atlas, page }) => {
  const view = { ...UNLABELLED, camera: PRESET_POSES.back };
  await atlas.open(encodeView(view));
  const rect = await atlas.canvasRect();
  const id = 'gluteus-maximus.left' as StructureId;
  const { x, y } = oracle.pointOn(id, view, rect, await atlas.freeRect());
  await page.mouse.move(x, y);
  await expect(page.locator('main').getByText(atlas.nameOf(id), { exact: true }).first()).toBeVisible();
  await atlas.expectSelected(null);
});

test('the list has both sides of a muscle on one line, and no name is broken within a word', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1180, height: 640 });
  await atlas.open('');
  const [left, right] = (['left', 'right'] as const).map((side) =>
    atlas.row(`gluteus-maximus.${side}` as StructureId),
  );
  const [first, second] = [(await left!.boundingBox())!, (await right!.boundingBox())!];
  expect(second.y).toBe(first.y);
  expect(second.x).toBeGreaterThan(first.x + first.width - 1);
  await right!.click();
  await atlas.expectSelected('gluteus-maximus.right' as StructureId);
  // Each is one word.
  const lines = await page.locator('.layer-name').evaluateAll((names) =>
    names.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines).toEqual(lines.map(() => 1));
});
