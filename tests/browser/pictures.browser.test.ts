import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { type ModelPicture, comparePictures, compareWithGolden, modelPicture } from '../support/pictures.ts';

/**
 * Tolerance over model pixels, software renderer: another release of it moves shades by a level or two and
 * edges by a fraction of a pixel. A muscle gone, a light turned off or a colour changed is far outside.
 */
const MEAN_ERROR = 4;
const OUTLINE_ERROR = 0.02;
/** A picture with less model than this share of it has missed the model. */
const SMALLEST_SHARE = 0.03;

const SCENARIOS = [
  { name: 'first-view', view: '', scheme: 'light' },
  // The model itself is the same on any stage.
  { name: 'first-view', view: '', scheme: 'dark' },
  { name: 'piriformis-selected', view: 's=piriformis.right&c=back', scheme: 'light' },
  { name: 'bones-only', view: 'pl=5&pr=5&c=back', scheme: 'light' },
  { name: 'side-in-layers', view: 'pl=2&pr=2&c=left', scheme: 'light' },
  { name: 'section-axial', view: 'pl=0&pr=1&x=axial&c=180,55,760,0,0,-20', scheme: 'light' },
  { name: 'section-coronal', view: 'x=coronal&c=back', scheme: 'light' },
  { name: 'section-in-the-dark', view: 'x=sagittal&c=left', scheme: 'dark' },
  { name: 'section-selected', view: 's=gluteus-medius.left&x=coronal&c=200,10,700,0,0,-20', scheme: 'light' },
  { name: 'exploded', view: 'e=100&pr=1&c=180,4,1150,0,2,-25', scheme: 'light' },
  { name: 'x-ray', view: 's=piriformis.left&v=xray&c=back', scheme: 'light' },
  { name: 'probe', view: 'q=95,20,-160&c=back', scheme: 'light' },
] as const;

const TOLERANCE = { meanError: MEAN_ERROR, outlineError: OUTLINE_ERROR };

test.use({ pixels: 'half-kept' });

function expectGolden(name: string, taken: ModelPicture): void {
  const { meanError, outlineError, modelPixels } = compareWithGolden(name, taken, TOLERANCE);
  const { width, height } = taken;
  expect(modelPixels / (width * height)).toBeGreaterThan(SMALLEST_SHARE);
  expect(modelPixels / (width * height)).toBeLessThan(0.9);
  expect(meanError).toBeLessThan(MEAN_ERROR);
  expect(outlineError).toBeLessThan(OUTLINE_ERROR);
}

for (const { name, view, scheme } of SCENARIOS) {
  test(`picture: ${name}, ${scheme}`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await atlas.open(view);
    expectGolden(name, await modelPicture(atlas));
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);
  test('picture: phone', async ({ atlas }) => {
    await atlas.open();
    expectGolden('phone', await modelPicture(atlas));
  });
});

test.describe('on a studio screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test('picture: studio', async ({ atlas }) => {
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
  expect(comparePictures(whole, without).meanError).toBeGreaterThan(MEAN_ERROR);
});
