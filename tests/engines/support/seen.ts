import { PNG } from 'pngjs';
import type { Rect } from '../../support/ray-oracle.ts';

/** Flesh, tendon and bone are warm; the stage, its cards and words are grey or nearly so (red less blue, 0..255). */
const WARMTH = 45;

/** Levels of 255 by which two colors differ to the eye. */
const NOTICEABLE = 8;

function* pixels(picture: PNG, { x, y, width, height }: Rect): Generator<number> {
  const right = Math.min(picture.width, Math.floor(x + width));
  const bottom = Math.min(picture.height, Math.floor(y + height));
  for (let row = Math.max(0, Math.ceil(y)); row < bottom; row++) {
    for (let column = Math.max(0, Math.ceil(x)); column < right; column++) {
      yield 4 * (row * picture.width + column);
    }
  }
}

const isTissue = ({ data }: PNG, at: number) => data[at]! - data[at + 2]! > WARMTH;

/** Share of a part of a screenshot that has the colors of the body. */
export function tissueShare(shot: Buffer, part: Rect): number {
  const picture = PNG.sync.read(shot);
  let [all, tissue] = [0, 0];
  for (const at of pixels(picture, part)) {
    all++;
    if (isTissue(picture, at)) tissue++;
  }
  return all === 0 ? 0 : tissue / all;
}

/** Share of a part that looks otherwise in the one screenshot than in the other: what is drawn, when the other lacks it. */
export function changedShare(shot: Buffer, other: Buffer, part: Rect): number {
  const [one, two] = [PNG.sync.read(shot), PNG.sync.read(other)];
  let [all, changed] = [0, 0];
  for (const at of pixels(one, part)) {
    all++;
    if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel]! - two.data[at + channel]!) > NOTICEABLE))
      changed++;
  }
  return all === 0 ? 0 : changed / all;
}

/** Mean color of each of `across` x `down` fields of a part of a screenshot: what is left at a glance. */
function glance(shot: Buffer, part: Rect, across: number, down: number): number[] {
  const picture = PNG.sync.read(shot);
  const [width, height] = [part.width / across, part.height / down];
  const fields: number[] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const sum = [0, 0, 0];
      let count = 0;
      const field = { x: part.x + column * width, y: part.y + row * height, width, height };
      for (const at of pixels(picture, field)) {
        count++;
        for (const channel of [0, 1, 2]) sum[channel]! += picture.data[at + channel]!;
      }
      fields.push(...sum.map((value) => value / Math.max(1, count)));
    }
  }
  return fields;
}

/** Mean difference of two screenshots of the same size seen at a glance, 0..255. */
export function difference(a: Buffer, b: Buffer, part: Rect): number {
  const [one, other] = [glance(a, part, 32, 24), glance(b, part, 32, 24)];
  return one.reduce((sum, value, n) => sum + Math.abs(value - other[n]!), 0) / one.length;
}
