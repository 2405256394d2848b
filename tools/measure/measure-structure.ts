import { type Outlines, type Stack, stackPoints } from '#anatomy/outlines';
import { type TriangleMesh, joinMeshes, meanEdge, simplifyLoop } from '#geometry';
import { type Holes, MOST_OPEN_SHARE, holesOf } from './check-surface.ts';
import { type Spacing, sliceSolid } from './choose-heights.ts';
import { Solid } from './solid.ts';

/** How finely one structure is measured. */
export interface MeasureOptions extends Spacing {
  /** Spacing of the sample points within a slice. */
  readonly stepMm: number;
  /** Outlines are simplified to this. */
  readonly toleranceMm: number;
}

/** Bones, discs, muscles: fine enough for the accuracy the model has to reach. */
export const FINE: MeasureOptions = {
  widestMm: 3,
  closestMm: 0.4,
  errorMm: 0.25,
  stepMm: 0.5,
  toleranceMm: 0.1,
};

/** The body's envelope: large, smooth, and only an orientation. */
export const COARSE: MeasureOptions = {
  widestMm: 8,
  closestMm: 2,
  errorMm: 0.8,
  stepMm: 2,
  toleranceMm: 0.25,
};

export interface MeasureReport {
  readonly slices: number;
  readonly points: number;
  readonly holes: number;
  readonly openShare: number;
  /** Distance of the outline points, as rounded and simplified, from the surface, mm. */
  readonly meanMm: number;
  readonly p95Mm: number;
}

/**
 * Measures the axial outlines of the solids of one structure (welded meshes in millimetres, atlas frame).
 * Throws when too much of a surface is missing to tell inside from outside.
 */
export function measureStructure(
  key: string,
  meshes: readonly TriangleMesh[],
  source: Omit<Outlines['source'], 'edgeMm'>,
  options: MeasureOptions,
): { outlines: Outlines; report: MeasureReport } {
  const measured = meshes.map((mesh) => measureSolid(key, mesh, options));
  const distances = measured.flatMap(({ offMm }) => offMm).sort((a, b) => a - b);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    outlines: {
      key,
      unit: '0.1 mm',
      source: { ...source, edgeMm: Math.round(100 * meanEdge(joinMeshes(meshes))) / 100 },
      toleranceMm: options.toleranceMm,
      solids: measured.map(({ stack }) => stack),
    },
    report: {
      slices: sum(measured.map(({ stack }) => stack.slices.length)),
      points: distances.length,
      holes: sum(measured.map(({ holes }) => holes.count)),
      openShare: Math.max(...measured.map(({ holes }) => holes.openShare)),
      meanMm: sum(distances) / distances.length,
      p95Mm: distances[Math.floor(0.95 * distances.length)]!,
    },
  };
}

/** One solid: its outlines, and how far each of their points lies off the surface, mm. */
function measureSolid(
  key: string,
  mesh: TriangleMesh,
  options: MeasureOptions,
): { stack: Stack; holes: Holes; offMm: number[] } {
  const holes = holesOf(mesh);
  if (holes.openShare > MOST_OPEN_SHARE) {
    throw new Error(
      `measure/${key}: ${(100 * holes.openShare).toFixed(0)} % of the surface is missing (${holes.openEdges} open ` +
        `edges, ${holes.count} holes), so inside and outside cannot be told apart; close the surface and try again`,
    );
  }
  const solid = new Solid(mesh, options.stepMm);
  const slices = sliceSolid(solid, options).map(({ yMm, loops }) => ({
    y: Math.round(10 * yMm),
    loops: loops
      .map((loop) =>
        withoutRepeats([...simplifyLoop(loop, options.toleranceMm)].map((mm) => Math.round(10 * mm) + 0)),
      )
      .filter((loop) => loop.length >= 6),
  }));
  const stack = {
    bottom: Math.min(Math.floor(10 * solid.bottomMm), slices[0]!.y),
    top: Math.max(Math.ceil(10 * solid.topMm), slices[slices.length - 1]!.y),
    slices,
  };
  return { stack, holes, offMm: stackPoints(stack).map((point) => solid.tree.distance(...point)) };
}

/** Rounding may put neighbours onto one point; one of them is enough. */
function withoutRepeats(loop: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < loop.length; i += 2) {
    const before = (i + loop.length - 2) % loop.length;
    if (loop[i] !== loop[before] || loop[i + 1] !== loop[before + 1]) kept.push(loop[i]!, loop[i + 1]!);
  }
  return kept;
}
