import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page.ts';

/** Everything but the model out of sight; the view itself stays, or it would lose the focus and what keys walked to. */
export const MODEL_ONLY =
  'body * { visibility: hidden !important; } .scene-view, canvas { visibility: visible !important; }';
/** Two pixels differ when one of their colors does by this much, 0..255. */
export const STEP = 24;

/** What the reader sees of the canvas once it rests, in CSS pixels, stage included. */
export async function canvasShot(atlas: AtlasPage): Promise<PNG> {
  await atlas.stillness();
  return PNG.sync.read(await atlas.canvas.screenshot({ style: MODEL_ONLY }));
}

/** How many pixels differ, from the upper left corner as far as both pictures reach. */
export function differing(a: PNG, b: PNG): number {
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [i, j] = [4 * (y * a.width + x), 4 * (y * b.width + x)];
      if ([0, 1, 2].some((k) => Math.abs(a.data[i + k]! - b.data[j + k]!) > STEP)) count += 1;
    }
  }
  return count;
}
