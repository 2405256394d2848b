import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  type ModelPicture,
  comparePictures,
  compareWithGolden,
  goldenPicture,
  halved,
  modelPicture,
} from '../support/pictures.ts';
import { isFull } from '../support/thoroughness.ts';

/**
 * Tolerance over model pixels, software renderer: another release of it moves shades by a level or two and
 * edges by a fraction of a pixel. A muscle gone, a light turned off or a color changed is far outside.
 */
const TOLERANCE = { meanError: 4, outlineError: 0.02 };
/** A picture with less model than this share of it has missed the model. */
const SMALLEST_SHARE = 0.03;

/** Looked at in the long run alone, which draws every pixel. */
const MORE = [
  { name: 'side-in-layers', view: 'pl=2&pr=2&c=left&v=nolabels', scheme: 'light' },
  { name: 'section-coronal', view: 'x=coronal&c=back&v=nolabels', scheme: 'light' },
  {
    name: 'section-selected',
    view: 's=gluteus-medius.left&x=coronal&c=200,10,700,0,0,-20&v=nolabels',
    scheme: 'light',
  },
  { name: 'x-ray-in-the-dark', view: 's=piriformis.left&v=nolabels,xray&c=back', scheme: 'dark' },
] as const;

const SCENARIOS = [
  { name: 'first-view', view: 'v=nolabels', scheme: 'light' },
  { name: 'piriformis-selected', view: 's=piriformis.right&c=back&v=nolabels', scheme: 'light' },
  { name: 'bones-only', view: 'pl=5&pr=5&c=back&v=nolabels', scheme: 'light' },
  { name: 'section-axial', view: 'pl=0&pr=1&x=axial&c=180,55,760,0,0,-20&v=nolabels', scheme: 'light' },
  { name: 'section-in-the-dark', view: 'x=sagittal&c=left&v=nolabels', scheme: 'dark' },
  { name: 'exploded', view: 'e=100&pr=1&c=180,4,1150,0,2,-25&v=nolabels', scheme: 'light' },
  { name: 'x-ray', view: 's=piriformis.left&v=nolabels,xray&c=back', scheme: 'light' },
  { name: 'probe', view: 'q=95,20,-160&c=back&v=nolabels', scheme: 'light' },
  ...(isFull ? MORE : []),
] as const;

test.use({ pixels: isFull ? 'all-kept' : 'half-kept' });

function expectGolden(name: string, drawn: ModelPicture): void {
  const taken = isFull ? halved(drawn) : drawn;
  const { meanError, outlineError, modelPixels } = compareWithGolden(name, taken, TOLERANCE);
  const { width, height } = taken;
  expect(modelPixels / (width * height)).toBeGreaterThan(SMALLEST_SHARE);
  expect(modelPixels / (width * height)).toBeLessThan(0.9);
  expect(meanError).toBeLessThan(TOLERANCE.meanError);
  expect(outlineError).toBeLessThan(TOLERANCE.outlineError);
}

for (const { name, view, scheme } of SCENARIOS) {
  test(`picture: ${name}`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    expectGolden(name, await goldenPicture(atlas, view));
  });
}

test('tissues have the same colors on a light and a dark stage', async ({ atlas, page }) => {
  await atlas.open('pl=2&pr=2&c=left');
  const light = await modelPicture(atlas);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
  const { meanError, outlineError } = comparePictures(light, await modelPicture(atlas));
  expect(meanError).toBeLessThan(1);
  expect(outlineError).toBeLessThan(0.001);
});

test.describe('on a phone', () => {
  test.use(PHONE);
  test('picture: phone', async ({ atlas }) => {
    await atlas.open();
    expectGolden('phone', await modelPicture(atlas));
  });
});

test.describe('on a studio screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('picture: studio', { tag: '@full' }, async ({ atlas }) => {
    await atlas.open('studio&s=piriformis.left');
    expectGolden('studio', await modelPicture(atlas));
  });
});

test('the comparison sees a muscle that is gone', async ({ atlas }) => {
  await atlas.open('c=back');
  const whole = await modelPicture(atlas);
  await atlas.follow('c=back&d=h:gluteus-maximus.left');
  const without = await modelPicture(atlas);
  expect(comparePictures(whole, whole)).toMatchObject({ meanError: 0, outlineError: 0 });
  expect(comparePictures(whole, without).meanError).toBeGreaterThan(TOLERANCE.meanError);
});
