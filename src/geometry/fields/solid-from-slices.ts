import { piecesOf } from '../surfaces/components.ts';
import { isoSurface } from './iso-surface.ts';
import { enclosedVolume } from '../surfaces/measurements.ts';
import { type TriangleMesh, joinMeshes } from '../mesh.ts';
import { type Slice, SliceField } from './slice-field.ts';
import { taubinSmooth } from '../surfaces/smooth.ts';

export interface SolidOptions {
  /** Spacing of the sample grid, in the outlines' unit. */
  readonly step: number;
  /** Smoothing passes; each takes away ripples of a few grid steps. */
  readonly smoothing: number;
  /** Keep every piece and every hollow of at least this volume (cube of the outlines' unit), not the largest alone. */
  readonly piecesAbove?: number | undefined;
}

/** Halvings when looking for the surface along a grid edge: 1/64 of a step. */
const ROOT_STEPS = 6;
/** Outlines farther away than this many steps do not shape the surface. */
const BAND_STEPS = 9;

/**
 * The closed surface around a stack of outlines, ordered by height. Only the largest piece is kept and
 * its hollows are filled, unless `piecesAbove` asks for more. Throws if there is nothing to enclose.
 */
export function solidFromSlices(
  slices: readonly Slice[],
  extent: { readonly bottom: number; readonly top: number },
  { step, smoothing, piecesAbove }: SolidOptions,
): TriangleMesh {
  let minX = Infinity;
  let maxX = -Infinity;
  let minZ = Infinity;
  let maxZ = -Infinity;
  for (const { loops } of slices) {
    for (const loop of loops) {
      for (let i = 0; i < loop.length; i += 2) {
        minX = Math.min(minX, loop[i]!);
        maxX = Math.max(maxX, loop[i]!);
        minZ = Math.min(minZ, loop[i + 1]!);
        maxZ = Math.max(maxZ, loop[i + 1]!);
      }
    }
  }
  const margin = 3 * step;
  const originX = minX - margin;
  const originZ = minZ - margin;
  const originY = extent.bottom - margin;
  const columns = Math.ceil((maxX - minX + 2 * margin) / step) + 1;
  const rows = Math.ceil((maxZ - minZ + 2 * margin) / step) + 1;
  const layers = Math.ceil((extent.top - extent.bottom + 2 * margin) / step) + 1;
  const field = new SliceField(slices, extent, { originX, originZ, step, columns, rows }, BAND_STEPS * step);
  // Grid axes are x, y, z as in space, so that the surface comes out right-handed.
  const values = new Float32Array(columns * layers * rows);
  for (let row = 0; row < rows; row++) {
    for (let layer = 0; layer < layers; layer++) {
      const y = originY + layer * step;
      const base = (row * layers + layer) * columns;
      for (let column = 0; column < columns; column++) values[base + column] = field.at(column, row, y);
    }
  }
  const surface = isoSurface(
    { size: [columns, layers, rows], origin: [originX, originY, originZ], step, values },
    (from, to, atFrom) => {
      const negativeFirst = atFrom < 0;
      let low = 0;
      let high = 1;
      for (let i = 0; i < ROOT_STEPS; i++) {
        const t = (low + high) / 2;
        const value = field.between(
          from[0] + t * (to[0] - from[0]),
          from[2] + t * (to[2] - from[2]),
          originY + step * (from[1] + t * (to[1] - from[1])),
        );
        if (value < 0 === negativeFirst) low = t;
        else high = t;
      }
      return (low + high) / 2;
    },
  );
  const pieces = piecesOf(surface);
  const [largest] = pieces;
  if (!largest)
    throw new Error(
      'geometry/solid-from-slices: the outlines enclose nothing at this grid step; use a smaller one',
    );
  const kept =
    piecesAbove === undefined
      ? largest
      : joinMeshes(pieces.filter((piece) => Math.abs(enclosedVolume(piece)) >= piecesAbove));
  return taubinSmooth(kept, smoothing);
}
