import type { Box } from './rect2d.ts';
import type { IdPicture } from '../visibility/visible-patches.ts';

/** What lies where in the picture, for placing labels beside rather than upon things. */
export interface Ground {
  /** Share of a box (pixels of the picture) that shows anything, and that shows this structure; 0..1. */
  cover(box: Box, id: number): { readonly any: number; readonly own: number };
  /** From the leftmost to the rightmost pixel that shows something, within a box; `null` for an empty one. */
  extent(box: Box): { readonly left: number; readonly right: number } | null;
}

/** Sums up a picture so that boxes are looked up quickly (summed-area table; Crow 1984). */
export function groundOf({ ids, width, height }: IdPicture): Ground {
  const row = width + 1;
  const sums = new Uint32Array(row * (height + 1));
  for (let y = 0; y < height; y++) {
    let line = 0;
    for (let x = 0; x < width; x++) {
      if (ids[y * width + x] !== 0) line += 1;
      sums[(y + 1) * row + x + 1] = sums[y * row + x + 1]! + line;
    }
  }
  const clip = (box: Box): Box => ({
    left: Math.min(width, Math.max(0, Math.floor(box.left))),
    top: Math.min(height, Math.max(0, Math.floor(box.top))),
    right: Math.min(width, Math.max(0, Math.ceil(box.right))),
    bottom: Math.min(height, Math.max(0, Math.ceil(box.bottom))),
  });
  const filled = ({ left, top, right, bottom }: Box) =>
    sums[bottom * row + right]! -
    sums[top * row + right]! -
    sums[bottom * row + left]! +
    sums[top * row + left]!;
  return {
    cover(box, id) {
      const cut = clip(box);
      const area = Math.max(1, (cut.right - cut.left) * (cut.bottom - cut.top));
      const any = filled(cut);
      if (any === 0) return { any: 0, own: 0 };
      let own = 0;
      for (let y = cut.top; y < cut.bottom; y++) {
        for (let x = cut.left; x < cut.right; x++) if (ids[y * width + x] === id) own += 1;
      }
      return { any: any / area, own: own / area };
    },
    extent(box) {
      const cut = clip(box);
      const isFilled = (x: number) => filled({ ...cut, left: x, right: x + 1 }) > 0;
      let { left, right } = cut;
      while (left < right && !isFilled(left)) left += 1;
      while (right > left && !isFilled(right - 1)) right -= 1;
      return left < right ? { left, right } : null;
    },
  };
}
