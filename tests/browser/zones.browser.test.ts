import type { PNG } from 'pngjs';
import type { AtlasPage } from '../support/atlas-page.ts';
import { readInstrument } from '../../tools/draw-instrument.ts';
import { expect, test } from '../support/fixtures.ts';
import { compareWithGolden, goldenPicture, modelPicture } from '../support/pictures.ts';
import { isFull } from '../support/thoroughness.ts';

/** Paint makes a pixel bluer than it was by at least this much; 0..255. */
const BLUER = 25;
/** Pixels that the edges of other things may turn bluer. */
const STRAY = 25;
const ON_THE_BACK = 's=gluteus-maximus.left&z=gluteus-maximus/upper-inner';
const PATTERNS = [
  ['gluteus-maximus', 'upper-inner'],
  ['gluteus-medius', 'back'],
  ['gluteus-minimus', 'back'],
  ['piriformis', 'outer'],
] as const;

const TOLERANCE = { meanError: 4, outlineError: 0.02 };

test.use({ pixels: 'half-kept' });

const view = (atlas: AtlasPage) => atlas.page.locator('.scene-view');

/** How many pixels the pattern paints blue in this view, and the middle of them. */
async function paint(atlas: AtlasPage, hash: string): Promise<{ count: number; x: number }> {
  await atlas.follow(hash);
  await expect(view(atlas)).toHaveAttribute('data-painted', 'true');
  const shown = await modelPicture(atlas);
  await atlas.follow(hash.replace(/&z=[^&]*/, ''));
  await expect(view(atlas)).toHaveAttribute('data-painted', 'false');
  const plain = await modelPicture(atlas);
  let [count, sum] = [0, 0];
  for (let at = 0; at < shown.data.length; at += 4) {
    // As it shows: what is hardly there is hardly blue.
    const blue = ({ data }: PNG) => ((data[at + 2]! - data[at]!) * data[at + 3]!) / 255;
    if (blue(shown) - blue(plain) < BLUER) continue;
    count += 1;
    sum += (at / 4) % shown.width;
  }
  return { count, x: sum / Math.max(1, count) / shown.width };
}

test('an area on the back is seen from behind, and not through the body from the front', async ({
  atlas,
}) => {
  await atlas.open(ON_THE_BACK);
  const behind = await paint(atlas, `${ON_THE_BACK}&c=back&v=nolabels`);
  expect(behind.count).toBeGreaterThan(3000);
  const before = await paint(atlas, `${ON_THE_BACK}&c=front&v=nolabels`);
  expect(before.count).toBeLessThan(STRAY);
});

test('the right side is painted as the left one, mirrored', async ({ atlas }) => {
  await atlas.open(ON_THE_BACK);
  const left = await paint(atlas, `${ON_THE_BACK}&c=back&v=nolabels&pl=2&pr=2`);
  const right = await paint(atlas, `${ON_THE_BACK.replace('.left', '.right')}&c=back&v=nolabels&pl=2&pr=2`);
  // Seen from behind, the body's left is on the left.
  expect(left.x).toBeLessThan(0.5);
  expect(right.x).toBeCloseTo(1 - left.x, 1);
  expect(right.count / left.count).toBeGreaterThan(0.95);
  expect(right.count / left.count).toBeLessThan(1.05);
});

test('nothing is drawn while a pattern is shown and nothing changes', async ({ atlas, page }) => {
  await atlas.open(ON_THE_BACK);
  await expect(view(atlas)).toHaveAttribute('data-painted', 'true');
  await atlas.stillness();
  const before = (await readInstrument(page)).frames;
  await atlas.frames(60);
  expect((await readInstrument(page)).frames).toBe(before);
});

for (const [muscle, pattern] of PATTERNS) {
  for (const side of isFull ? (['back', 'left'] as const) : (['back'] as const)) {
    test(`picture: ${muscle}, ${pattern}, from ${side === 'back' ? 'behind' : 'the side'}`, async ({
      atlas,
    }) => {
      const hash = `s=${muscle}.left&z=${muscle}/${pattern}&c=${side}&v=nolabels`;
      const picture = await goldenPicture(atlas, hash, async () => {
        await expect(view(atlas)).toHaveAttribute('data-painted', 'true');
      });
      const { meanError, outlineError } = compareWithGolden(`pattern-${muscle}-${side}`, picture, TOLERANCE);
      expect(meanError).toBeLessThan(TOLERANCE.meanError);
      expect(outlineError).toBeLessThan(TOLERANCE.outlineError);
    });
  }
}
