import type { Outlines } from '#anatomy/outlines';
import { type TriangleMesh, fairSurface, solidFromSlices, vertexNormals } from '#geometry';
import type { Recipe } from './recipes.ts';

/** A surface with unit normals, 3 numbers a vertex each; millimetres, atlas frame. */
export interface ShadedMesh extends TriangleMesh {
  readonly normals: Float64Array;
}

const MM = 0.1;

/** The fine surface that the outlines describe, before any simplification. */
export function buildSolid({ slices, bottom, top, source }: Outlines, recipe: Recipe): ShadedMesh {
  const solid = solidFromSlices(
    slices.map(({ y, loops }) => ({
      y: y * MM,
      loops: loops.map((loop) => Float64Array.from(loop, (tenths) => tenths * MM)),
    })),
    { bottom: bottom * MM, top: top * MM },
    { step: recipe.stepMm, smoothing: recipe.smoothing },
  );
  const mesh = fairSurface(solid, {
    wavelength: recipe.fairing * source.edgeMm,
    mostMove: recipe.mostMoveMm,
  });
  return { ...mesh, normals: vertexNormals(mesh, recipe.normalPasses) };
}
