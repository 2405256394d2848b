import { INSTANCES, type StructureId } from '#anatomy';
import type { AtlasPage } from '../support/atlas-page.ts';
import { BROKEN, setContext, withoutWebGl } from '../support/faults.ts';
import { expect, test } from '../support/fixtures.ts';
import { isFull } from '../support/thoroughness.ts';
import { comparePictures, modelPicture } from '../support/pictures.ts';

test.use({ fresh: true });

const MEDIUS = 'gluteus-medius.left' as StructureId;
/** Chromium's own lines about files that a test withholds or damages. */
const FAILED_FILE = /Failed to load resource|preloaded using link preload/;

/** List and panel work whatever the picture does. */
async function expectTextWorks(atlas: AtlasPage): Promise<void> {
  await atlas.row(MEDIUS).click();
  await expect(atlas.heading).toContainText('Gluteus medius');
  await atlas.selection(MEDIUS);
  await atlas.clear();
}

test('without WebGL the page says so, and list, keys, address and details work', async ({
  atlas,
  page,
  guard,
}) => {
  guard.expectConsole(FAILED_FILE);
  await withoutWebGl(page);
  await atlas.open('', 'no-webgl');
  await expect(page.getByRole('alert')).toContainText(/3D/);
  await expectTextWorks(atlas);
  await atlas.chooseByKeyboard(MEDIUS);
  await atlas.selection(MEDIUS);
  for (const { id, name } of INSTANCES) {
    await atlas.follow(`s=${id}`);
    await expect(atlas.heading).toContainText(name);
  }
});

test(
  'a lost drawing context is told, and the same view comes back',
  { tag: ['@smoke', '@kept'] },
  async ({ atlas, page, guard }) => {
    guard.expectConsole(/context lost|context restored/i);
    await atlas.open('s=gluteus-medius.left&c=back&pl=2');
    await atlas.stillness();
    const before = await modelPicture(atlas);
    const hash = await atlas.hash();

    await setContext(page, 'lost');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(atlas.heading).toContainText('Gluteus medius');
    await setContext(page, 'restored');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await atlas.stillness();

    expect(await atlas.hash()).toBe(hash);
    await atlas.expectSelected(MEDIUS);
    const after = await modelPicture(atlas);
    const { meanError, modelPixels } = comparePictures(before, after);
    expect(meanError).toBeLessThan(1);
    expect(modelPixels).toBeGreaterThan(10_000);
  },
);

for (const [fault, answer] of Object.entries(BROKEN).slice(0, isFull ? 3 : 1)) {
  test(`a model that is ${fault} is told, and a retry mends it`, async ({ atlas, page, guard }) => {
    guard.expectConsole(FAILED_FILE);
    await page.route('**/*.glb', answer);
    await atlas.open('', 'error');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectTextWorks(atlas);

    await page.unroute('**/*.glb');
    await page.getByRole('alert').getByRole('button').click();
    await expect(atlas.html).toHaveAttribute('data-ready', 'true');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a manifest of an unknown version is told, and a retry mends it', async ({ atlas, page, guard }) => {
  guard.expectConsole(FAILED_FILE);
  await page.route('**/manifest.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), version: 99 } });
  });
  await atlas.open('', 'error');
  await expectTextWorks(atlas);
  await page.unroute('**/manifest.json');
  await page.getByRole('alert').getByRole('button').click();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
});

test('a whole model of another tier is told as another, and a retry mends it', async ({ atlas, page }) => {
  await page.route('**/models/full.glb', async (route) => {
    const url = route.request().url().replace('full.glb', 'lite.glb');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await atlas.open('', 'error');
  await expect(page.getByRole('alert')).toContainText('different versions');
  await expectTextWorks(atlas);
  await page.unroute('**/models/full.glb');
  await page.getByRole('alert').getByRole('button').click();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
});

test('a retry that fails again says so again', async ({ atlas, page, guard }) => {
  guard.expectConsole(FAILED_FILE);
  await page.route('**/*.glb', BROKEN.missing);
  await atlas.open('', 'error');
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert').getByRole('button')).toBeVisible();
  await expect(atlas.html).toHaveAttribute('data-ready', 'error');
});

test('a slow model shows progress, and the rest of the page can be used meanwhile', async ({
  atlas,
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.glb', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectTextWorks(atlas);
  release();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('a model that never arrives is given up with a clear word, and a retry mends it', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.route('**/*.glb', () => new Promise(() => undefined));
  await page.goto('./');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.clock.fastForward('00:31');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(atlas.html).toHaveAttribute('data-ready', 'error');
  await expectTextWorks(atlas);
  await page.unroute('**/*.glb');
  await page.clock.resume();
  await page.getByRole('alert').getByRole('button').click();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
});

for (const fault of isFull ? (['missing', 'truncated'] as const) : (['truncated'] as const)) {
  test(`a group that is ${fault} is told, the rest works, and a retry brings it`, async ({
    atlas,
    page,
    guard,
  }) => {
    guard.expectConsole(FAILED_FILE);
    await page.route('**/full-thigh.glb', BROKEN[fault]);
    await atlas.open('g=back,thigh');
    await atlas.expectGroups('hip', 'back');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Thigh muscles');
    await expectTextWorks(atlas);

    await page.unroute('**/full-thigh.glb');
    await alert.getByRole('button').click();
    await atlas.expectGroups('hip', 'back', 'thigh');
    await expect(alert).toHaveCount(0);
  });
}

test('a group that failed is forgotten once it is switched off, and asked for anew', async ({
  atlas,
  page,
  guard,
}) => {
  guard.expectConsole(FAILED_FILE);
  await page.route('**/full-leg.glb', BROKEN.missing);
  await atlas.open('g=leg');
  await expect(page.getByRole('alert')).toContainText('Lower leg');
  await atlas.follow('');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.unroute('**/full-leg.glb');
  await atlas.follow('g=leg');
  await atlas.expectGroups('hip', 'leg');
});
