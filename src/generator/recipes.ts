import type { StructureKind } from '#anatomy';

/** How structures of one kind are built. Lengths in millimetres. */
export interface Recipe {
  /** Spacing of the sample grid. */
  readonly stepMm: number;
  /** Taubin passes on the fine surface, against ripples of the grid and of the slices. */
  readonly smoothing: number;
  /** Waves shorter than this many sides of the source's triangles are facets, not anatomy, and are faired away. */
  readonly fairing: number;
  /** Fairing moves no point farther than this. */
  readonly mostMoveMm: number;
  /** Passes of averaging the shading normals; hides the facets of a coarse source. */
  readonly normalPasses: number;
  /** How far the surface may move when triangles are taken away, per tier. */
  readonly errorMm: { readonly full: number; readonly lite: number };
  /** How much a turned normal counts beside a moved point: 1 = as much as 1 mm for a right angle or so. */
  readonly normalWeight: number;
}

export const RECIPES: Readonly<Record<StructureKind, Recipe>> = {
  bone: {
    stepMm: 0.9,
    smoothing: 10,
    fairing: 2.4,
    mostMoveMm: 0.8,
    normalPasses: 10,
    errorMm: { full: 0.2, lite: 0.6 },
    normalWeight: 0.4,
  },
  disc: {
    stepMm: 0.7,
    smoothing: 10,
    fairing: 2,
    mostMoveMm: 0.6,
    normalPasses: 6,
    errorMm: { full: 0.2, lite: 0.6 },
    normalWeight: 0.4,
  },
  muscle: {
    stepMm: 0.9,
    smoothing: 10,
    fairing: 2,
    mostMoveMm: 0.6,
    normalPasses: 8,
    errorMm: { full: 0.2, lite: 0.6 },
    normalWeight: 0.4,
  },
  skin: {
    stepMm: 4,
    smoothing: 8,
    fairing: 4,
    mostMoveMm: 1,
    normalPasses: 4,
    errorMm: { full: 0.6, lite: 1.5 },
    normalWeight: 0.6,
  },
};
