import type { Outlines } from '#anatomy/outlines';
import { fairSurface, joinMeshes, solidFromSlices, vertexNormals } from '#geometry';
import type { ShadedMesh } from './mesh.ts';
import type { Recipe } from './recipes.ts';

const MM = 0.1;

/** The fine surface that the outlines describe, before any simplification. */
export function buildSolid({ solids, source }: Outlines, recipe: Recipe): ShadedMesh {
  const pieces = solids.map(({ slices, bottom, top }) => {
    const solid = solidFromSlices(
      slices.map(({ y, loops }) => ({
        y: y * MM,
        loops: loops.map((loop) => Float64Array.from(loop, (tenths) => tenths * MM)),
      })),
      { bottom: bottom * MM, top: top * MM },
      { step: recipe.stepMm, smoothing: recipe.smoothing, piecesAbove: recipe.piecesAboveMm3 },
    );
    return fairSurface(solid, {
      wavelength: recipe.fairing * source.edgeMm,
      mostMove: recipe.mostMoveMm,
    });
  });
  const mesh = joinMeshes(pieces);
  return { ...mesh, normals: vertexNormals(mesh, recipe.normalPasses) };
}
