import { expect, test } from '../support/fixtures.ts';
import { canvasShot } from '../support/canvas-shot.ts';
import type { AtlasPage } from '../support/atlas-page.ts';

test.use({ pixels: 'few' });

const MUSCLE = 'gluteus-maximus.left';
/** A pixel belongs to the muscle when taking it away changes its grey by this much, 0..255. */
const MUSCLE_STEP = 8;
/** Two states differ when the greys of the muscle's pixels do, on average, by this much. */
const STATE_STEP = 3;

/** A picture as a colour-blind eye, or a cheap printer, has it. */
interface Grey {
  readonly width: number;
  readonly values: Float32Array;
}

async function greyPicture(atlas: AtlasPage): Promise<Grey> {
  const { width, data } = await canvasShot(atlas);
  const values = Float32Array.from(
    { length: data.length / 4 },
    (_, i) => 0.2126 * data[4 * i]! + 0.7152 * data[4 * i + 1]! + 0.0722 * data[4 * i + 2]!,
  );
  return { width, values };
}

/** Mean difference of two pictures over some pixels. */
function difference(a: Grey, b: Grey, pixels: readonly number[]): number {
  return pixels.reduce((sum, i) => sum + Math.abs(a.values[i]! - b.values[i]!), 0) / pixels.length;
}

/** Mean step from one pixel to the next: high where there are lines. */
function busyness({ values, width }: Grey, pixels: readonly number[]): number {
  return (
    pixels.reduce(
      (sum, i) =>
        sum + Math.abs((values[i + 1] ?? 0) - values[i]!) + Math.abs((values[i + width] ?? 0) - values[i]!),
      0,
    ) / pixels.length
  );
}

test('selected, hovered, ghosted, x-rayed and hidden are five things in a picture without colour', async ({
  atlas,
  page,
}) => {
  // Names are buttons over the model: they would take the pointer.
  await atlas.open('c=back&v=nolabels');
  const shown = await greyPicture(atlas);
  const follow = async (view: string) => {
    await atlas.follow(`c=back&v=nolabels${view}`);
    return greyPicture(atlas);
  };
  const hidden = await follow(`&d=h:${MUSCLE}`);
  const pixels = [...shown.values.keys()].filter(
    (i) => Math.abs(shown.values[i]! - hidden.values[i]!) > MUSCLE_STEP,
  );
  expect(pixels.length).toBeGreaterThan(10_000);
  const ghosted = await follow(`&d=g:${MUSCLE}`);
  const xrayed = await follow(`&d=x:${MUSCLE}`);
  const selected = await follow(`&s=${MUSCLE}`);
  await follow('');
  // By key: taking a picture sends the pointer away in some browsers, and what it was over would no longer be hovered.
  await atlas.view.focus();
  const label = page.locator('.hover-label');
  const walk = async () => {
    await page.keyboard.press('PageDown');
    return (await label.isVisible()) ? label.textContent() : null;
  };
  // The largest comes first, once the scene has looked at what is in sight.
  await expect.poll(walk, { intervals: [300] }).toBe('Gluteus maximus, left');
  const hovered = await greyPicture(atlas);

  const states = { shown, hidden, ghosted, xrayed, selected, hovered };
  const names = Object.keys(states) as (keyof typeof states)[];
  const tooClose = names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b) => {
      // A selection is told by what it does to everything else as well as to the muscle.
      const over = a === 'selected' || b === 'selected' ? [...shown.values.keys()] : pixels;
      const step = difference(states[a], states[b], over);
      return step < STATE_STEP ? [`${a} and ${b}: ${step.toFixed(2)}`] : [];
    }),
  );
  expect(tooClose).toEqual([]);
  expect(busyness(xrayed, pixels)).toBeGreaterThan(1.6 * busyness(ghosted, pixels));
});

test('a sheet that is chosen is still seen through, not filled with the ink of its outline', async ({
  atlas,
}) => {
  const FASCIA = 'thoracolumbar-fascia.left';
  const BACK = 'g=back&c=back&v=nolabels';
  await atlas.open(BACK);
  const shown = await greyPicture(atlas);
  const follow = async (view: string) => {
    await atlas.follow(BACK + view);
    return greyPicture(atlas);
  };
  const hidden = await follow(`&d=h:${FASCIA}`);
  const pixels = [...shown.values.keys()].filter(
    (i) => Math.abs(shown.values[i]! - hidden.values[i]!) > MUSCLE_STEP,
  );
  expect(pixels.length).toBeGreaterThan(5_000);
  const selected = await follow(`&s=${FASCIA}`);
  const grey = ({ values }: Grey) => pixels.reduce((sum, i) => sum + values[i]!, 0) / pixels.length;
  expect(grey(selected)).toBeGreaterThan(0.9 * grey(shown));
});
