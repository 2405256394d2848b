import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { INSTANCES } from '#anatomy';
import { INITIAL_VIEW, decodeView, encodeView } from '#state';
import type { AtlasPage } from './atlas-page.ts';

const GOLDEN = 'tests/browser/golden';
/** A pixel belongs to the model when one channel is this far from the empty stage; 0..255. */
const BACKGROUND_STEP = 6;

/** A picture of the model alone: pixels of the empty stage are wholly transparent. */
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

/** Everything but the stage out of sight, so that a picture shows the model alone. */
const STAGE_ONLY = `
  body * { visibility: hidden !important; }
  canvas { visibility: visible !important; }
`;

async function shoot(atlas: AtlasPage): Promise<PNG> {
  await atlas.stillness();
  return PNG.sync.read(await atlas.canvas.screenshot({ style: STAGE_ONLY }));
}

function isModel(picture: PNG, empty: PNG, at: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs(picture.data[at + channel]! - empty.data[at + channel]!) > BACKGROUND_STEP) return true;
  }
  return false;
}

/** Takes a picture of the present view, and one of the empty stage to tell the model from. Restores the view. */
export async function modelPicture(atlas: AtlasPage): Promise<ModelPicture> {
  const hash = await atlas.hash();
  const picture = await shoot(atlas);
  const wishes = Object.fromEntries(INSTANCES.map(({ id }) => [id, 'hidden' as const]));
  const { camera = INITIAL_VIEW.camera, layout = INITIAL_VIEW.layout } = decodeView(hash).fields;
  await atlas.follow(encodeView({ ...INITIAL_VIEW, camera, layout, wishes }));
  const empty = await shoot(atlas);
  await atlas.follow(hash);
  await atlas.stillness();
  for (let at = 0; at < picture.data.length; at += 4) {
    if (!isModel(picture, empty, at)) picture.data.fill(0, at, at + 4);
  }
  return picture;
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
    const inA = a.data[at + 3]! > 0;
    const inB = b.data[at + 3]! > 0;
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

/**
 * The stored picture of this name, compared with the taken one. With UPDATE_GOLDEN=1 the taken one is stored
 * first. Throws when nothing is stored.
 */
export function compareWithGolden(name: string, taken: ModelPicture): Difference {
  const file = path.join(GOLDEN, `${name}.png`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, PNG.sync.write(taken));
  }
  if (!existsSync(file)) {
    throw new Error(
      `${file} is missing; look at the page, then run UPDATE_GOLDEN=1 npm run test:browser pictures`,
    );
  }
  return comparePictures(PNG.sync.read(readFileSync(file)), taken);
}
