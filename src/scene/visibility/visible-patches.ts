import type { Box, Point } from '../labels/rect2d.ts';

/** Which structure every pixel of a small picture shows. */
export interface IdPicture {
  readonly width: number;
  readonly height: number;
  /** 0 for nothing, else one more than the structure's row in INSTANCES; row by row from the top. */
  readonly ids: Uint8Array;
}

/** What is to be seen of one structure. */
export interface VisiblePatch {
  readonly id: number;
  /** Pixels in all. */
  readonly pixels: number;
  /** A pixel well inside the largest piece; its middle, in pixels of the picture. */
  readonly anchor: Point;
}

/** Steps of the distance transform: straight and diagonal, in thirds of a pixel. */
const STRAIGHT = 3;
const DIAGONAL = 4;
/** How much less deep the anchor may lie than the deepest pixel, to be nearer the middle of its piece. */
const DEEP_ENOUGH = 0.8;

/**
 * For every pixel of a region, how far it is to a pixel that shows something else, in thirds of a pixel
 * (chamfer distance 3-4; Borgefors 1986). The region's rim counts as an edge.
 */
function depths({ ids, width }: IdPicture, { left, top, right, bottom }: Box): Uint16Array {
  const depth = new Uint16Array(ids.length);
  const step = (at: number, inside: boolean, from: number, cost: number) => {
    const next = inside && ids[from] === ids[at] ? depth[from]! + cost : cost;
    if (next < depth[at]!) depth[at] = next;
  };
  for (const back of [false, true]) {
    const sign = back ? -1 : 1;
    const [firstX, lastX] = back ? [right - 1, left] : [left, right - 1];
    const [firstY, lastY] = back ? [bottom - 1, top] : [top, bottom - 1];
    for (let y = firstY; sign * (lastY - y) >= 0; y += sign) {
      for (let x = firstX; sign * (lastX - x) >= 0; x += sign) {
        const at = y * width + x;
        if (!back) depth[at] = 0xffff;
        const [isRow, isBefore, isAfter] = [y !== firstY, x !== firstX, x !== lastX];
        step(at, isBefore, at - sign, STRAIGHT);
        step(at, isRow, at - sign * width, STRAIGHT);
        step(at, isRow && isBefore, at - sign * (width + 1), DIAGONAL);
        step(at, isRow && isAfter, at - sign * (width - 1), DIAGONAL);
      }
    }
  }
  return depth;
}

/** All pixels of the piece that holds this one. */
function pieceAt({ ids, width }: IdPicture, region: Box, start: number, seen: Uint8Array): number[] {
  const piece = [start];
  seen[start] = 1;
  for (let i = 0; i < piece.length; i++) {
    const at = piece[i]!;
    const x = at % width;
    const y = (at - x) / width;
    const visit = (next: number) => {
      if (seen[next] || ids[next] !== ids[start]) return;
      seen[next] = 1;
      piece.push(next);
    };
    if (x > region.left) visit(at - 1);
    if (x < region.right - 1) visit(at + 1);
    if (y > region.top) visit(at - width);
    if (y < region.bottom - 1) visit(at + width);
  }
  return piece;
}

/** A deep pixel near the middle of a piece. */
function innermost(piece: readonly number[], depth: Uint16Array, width: number): Point {
  const place = (at: number): Point => ({ x: (at % width) + 0.5, y: Math.floor(at / width) + 0.5 });
  let [sumX, sumY, deepest] = [0, 0, 0];
  for (const at of piece) {
    const { x, y } = place(at);
    sumX += x;
    sumY += y;
    deepest = Math.max(deepest, depth[at]!);
  }
  const middle = { x: sumX / piece.length, y: sumY / piece.length };
  let best: Point | null = null;
  let nearest = Infinity;
  for (const at of piece) {
    if (depth[at]! < DEEP_ENOUGH * deepest) continue;
    const point = place(at);
    const far = Math.hypot(point.x - middle.x, point.y - middle.y);
    if (far < nearest) [best, nearest] = [point, far];
  }
  return best!;
}

/** The region as whole pixels of the picture. */
function within({ width, height }: IdPicture, { left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(width, Math.ceil(right)),
    bottom: Math.min(height, Math.ceil(bottom)),
  };
}

/** What is to be seen of each structure in a region of the picture (its pixels), most first. */
export function visiblePatches(picture: IdPicture, region: Box): VisiblePatch[] {
  const { ids, width } = picture;
  const area = within(picture, region);
  const depth = depths(picture, area);
  const seen = new Uint8Array(ids.length);
  const found = new Map<number, { pixels: number; largest: readonly number[] }>();
  for (let y = area.top; y < area.bottom; y++) {
    for (let x = area.left; x < area.right; x++) {
      const at = y * width + x;
      const id = ids[at]!;
      if (id === 0 || seen[at]) continue;
      const piece = pieceAt(picture, area, at, seen);
      const { pixels = 0, largest = [] } = found.get(id) ?? {};
      found.set(id, {
        pixels: pixels + piece.length,
        largest: piece.length > largest.length ? piece : largest,
      });
    }
  }
  return [...found]
    .map(([id, { pixels, largest }]) => ({ id, pixels, anchor: innermost(largest, depth, width) }))
    .sort((a, b) => b.pixels - a.pixels || a.id - b.id);
}
