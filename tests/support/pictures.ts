import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { AtlasPage } from './atlas-page.ts';

const GOLDEN = 'tests/browser/golden';
/** Where a picture that differs is laid beside the stored one, to be looked at; ignored by git. */
const LOOK_HERE = 'test-results/pictures';
/** A pixel belongs to the model when it is at least this opaque; 0..255. Edges of the model are half transparent. */
const OPAQUE = 128;

/** A picture of the model alone, without the stage: where nothing is drawn, it is transparent. */
export type ModelPicture = PNG;

/** How far two pictures are apart, over the pixels of the model alone. */
export interface Difference {
  /** Mean absolute difference over the channels of the pixels that are model in both, 0..255. */
  readonly meanError: number;
  /** Share of model pixels that belong to the model in one picture only. */
  readonly outlineError: number;
  /** Pixels of the model in either picture. */
  readonly modelPixels: number;
}

/**
 * What the canvas holds, once it rests: one drawing, no screenshot. For pages that keep what they drew; see
 * `pixels: 'kept'` and `pixels: 'all-kept'` in {@link Pixels}.
 */
export async function modelPicture(atlas: AtlasPage): Promise<ModelPicture> {
  await atlas.stillness();
  const url = await atlas.canvas.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL('image/png'));
  return PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** What the stage leaves to the panel while golden pictures are taken, so that they outlive a change of its widths. */
const PANEL_WIDTHS = { '--list-width': '16rem', '--details-width': '24rem' };

/** The model alone in the view of `hash` once `isThere` holds, beside a panel of a fixed width. */
export async function goldenPicture(
  atlas: AtlasPage,
  hash: string,
  isThere: () => Promise<void> = () => Promise.resolve(),
): Promise<ModelPicture> {
  const setWidths = (widths: Record<string, string>) =>
    atlas.html.evaluate((html, wanted) => {
      for (const [name, width] of Object.entries(wanted)) html.style.setProperty(name, width);
    }, widths);
  await setWidths(PANEL_WIDTHS);
  await atlas.open(hash);
  await isThere();
  const picture = await modelPicture(atlas);
  await setWidths({ '--list-width': '', '--details-width': '' });
  return picture;
}

/** The picture at half its size, each pixel the mean of four by their opacity: what the eye makes of it from afar. */
export function halved(picture: ModelPicture): ModelPicture {
  const [width, height] = [picture.width >> 1, picture.height >> 1];
  const half = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const corner = 4 * (2 * y * picture.width + 2 * x);
      const four = [corner, corner + 4, corner + 4 * picture.width, corner + 4 * picture.width + 4];
      const opacity = four.reduce((sum, at) => sum + picture.data[at + 3]!, 0);
      const to = 4 * (y * width + x);
      for (let channel = 0; channel < 3; channel++) {
        const sum = four.reduce(
          (total, at) => total + picture.data[at + channel]! * picture.data[at + 3]!,
          0,
        );
        half.data[to + channel] = opacity === 0 ? 0 : Math.round(sum / opacity);
      }
      half.data[to + 3] = Math.round(opacity / 4);
    }
  }
  return half;
}

/** Compares two pictures over model pixels. Pictures of different size are wholly different. */
export function comparePictures(a: ModelPicture, b: ModelPicture): Difference {
  if (a.width !== b.width || a.height !== b.height) {
    return { meanError: 255, outlineError: 1, modelPixels: a.width * a.height };
  }
  let modelPixels = 0;
  let onlyOne = 0;
  let error = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const inA = a.data[at + 3]! >= OPAQUE;
    const inB = b.data[at + 3]! >= OPAQUE;
    if (!inA && !inB) continue;
    modelPixels += 1;
    if (inA !== inB) onlyOne += 1;
    else
      for (let channel = 0; channel < 3; channel++)
        error += Math.abs(a.data[at + channel]! - b.data[at + channel]!);
  }
  const common = modelPixels - onlyOne;
  if (common === 0) return { meanError: modelPixels === 0 ? 0 : 255, outlineError: 1, modelPixels };
  return { meanError: error / (3 * common), outlineError: onlyOne / modelPixels, modelPixels };
}

/** Old picture, new picture and where they differ, side by side: differences from white (none) to black. */
function sideBySide(old: ModelPicture, taken: ModelPicture): PNG {
  const [width, height] = [Math.max(old.width, taken.width), Math.max(old.height, taken.height)];
  const sheet = new PNG({ width: 3 * width, height });
  sheet.data.fill(255);
  PNG.bitblt(old, sheet, 0, 0, old.width, old.height, 0, 0);
  PNG.bitblt(taken, sheet, 0, 0, taken.width, taken.height, width, 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = (picture: PNG, channel: number) =>
        x < picture.width && y < picture.height ? picture.data[4 * (y * picture.width + x) + channel]! : 0;
      const step = Math.max(
        ...[0, 1, 2, 3].map((channel) => Math.abs(pixel(old, channel) - pixel(taken, channel))),
      );
      sheet.data.fill(
        255 - Math.min(255, 4 * step),
        4 * (y * 3 * width + 2 * width + x),
        4 * (y * 3 * width + 2 * width + x) + 3,
      );
    }
  }
  return sheet;
}

/**
 * The stored picture of this name, compared with the taken one. One that differs by more than `tolerance` is laid beside
 * the stored one for a person to look at. With UPDATE_GOLDEN=1 the taken one is stored. Throws when nothing is stored.
 */
export function compareWithGolden(
  name: string,
  taken: ModelPicture,
  tolerance: Pick<Difference, 'meanError' | 'outlineError'>,
): Difference {
  const file = path.join(GOLDEN, `${name}.png`);
  const isThere = existsSync(file);
  const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
  if (!isThere && !isUpdate) {
    throw new Error(
      `${file} is missing; look at the page, then run UPDATE_GOLDEN=1 npm run test:browser -- pictures`,
    );
  }
  const stored = isThere ? PNG.sync.read(readFileSync(file)) : taken;
  const difference = comparePictures(stored, taken);
  if (difference.meanError >= tolerance.meanError || difference.outlineError >= tolerance.outlineError) {
    const look = path.join(LOOK_HERE, `${name}.png`);
    mkdirSync(path.dirname(look), { recursive: true });
    writeFileSync(look, PNG.sync.write(sideBySide(stored, taken)));
    console.log(`picture ${name} differs; old, new and difference side by side: ${look}`);
  }
  if (isUpdate) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, PNG.sync.write(taken));
  }
  return difference;
}
