import type { Structure, StructureKind } from '#anatomy';

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
  /** Handles are anatomy (foramina) and must stay. */
  readonly keepHandles: boolean;
  /** Structures of many bones or slips: every piece and hollow above this volume is kept. */
  readonly piecesAboveMm3?: number;
}

/** Sheets and tubes come smooth: only the simplification matters. */
const MODELLED = {
  stepMm: 0.8,
  smoothing: 0,
  fairing: 0,
  mostMoveMm: 0,
  normalPasses: 1,
  normalWeight: 0.15,
  keepHandles: true,
};

const BY_KIND: Readonly<Record<StructureKind, Recipe>> = {
  bone: {
    stepMm: 0.9,
    smoothing: 10,
    fairing: 2.4,
    mostMoveMm: 0.8,
    normalPasses: 10,
    errorMm: { full: 0.2, lite: 0.75 },
    normalWeight: 0.4,
    keepHandles: true,
  },
  disc: {
    stepMm: 0.7,
    smoothing: 10,
    fairing: 2,
    mostMoveMm: 0.6,
    normalPasses: 6,
    errorMm: { full: 0.24, lite: 0.75 },
    normalWeight: 0.4,
    keepHandles: true,
  },
  muscle: {
    stepMm: 0.9,
    smoothing: 10,
    fairing: 2,
    mostMoveMm: 0.6,
    normalPasses: 8,
    errorMm: { full: 0.24, lite: 0.75 },
    normalWeight: 0.4,
    keepHandles: false,
  },
  skin: {
    stepMm: 4,
    smoothing: 8,
    fairing: 4,
    mostMoveMm: 1,
    normalPasses: 4,
    errorMm: { full: 0.7, lite: 2.2 },
    normalWeight: 0.6,
    keepHandles: true,
  },
  ligament: { ...MODELLED, errorMm: { full: 0.18, lite: 0.6 } },
  fascia: { ...MODELLED, errorMm: { full: 0.2, lite: 0.7 } },
  nerve: { ...MODELLED, errorMm: { full: 0.22, lite: 0.6 } },
  artery: { ...MODELLED, errorMm: { full: 0.22, lite: 0.6 } },
};

/** What lies around the hip may be coarser: it is seen from farther away. */
const CONTEXT_ERROR_MM = { full: 0.52, lite: 1.6 };

/** How one structure is built: by its kind, coarser away from the hip. */
export function recipeFor({ key, kind, group, provenance }: Structure): Recipe {
  const recipe = BY_KIND[kind];
  if (key === 'foot-skeleton') {
    return {
      ...recipe,
      // Its small bones would lose their edges.
      mostMoveMm: 0.2,
      errorMm: { full: 0.45, lite: 1.6 },
    };
  }
  if (provenance.method === 'modelled') {
    return {
      ...recipe,
      ...MODELLED,
      errorMm: kind === 'muscle' ? { full: 0.15, lite: 0.5 } : recipe.errorMm,
    };
  }
  if (key === 'longissimus-thoracis') {
    // Hollow between its slips; the hollows are part of what was measured.
    return { ...recipe, errorMm: { full: 0.42, lite: 1.6 }, piecesAboveMm3: 4 };
  }
  if (group === 'hip') return recipe;
  return kind === 'bone'
    ? { ...recipe, mostMoveMm: 0.4, errorMm: { full: 0.32, lite: 1.3 } }
    : { ...recipe, errorMm: CONTEXT_ERROR_MM };
}
