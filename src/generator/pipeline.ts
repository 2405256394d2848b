import { CORE_GROUP, type Layer, STRUCTURES, type Structure, depthOf } from '#anatomy';
import { fibreEndsOf } from '#anatomy/attachments';
import type { Outlines } from '#anatomy/outlines';
import { shapeOf } from '#anatomy/shapes';
import { type TriangleMesh, joinMeshes, mirrorMesh } from '#geometry';
import { TIERS, type Tier } from '#manifest';
import type { FinishedMesh } from './files/glb.ts';
import type { BuiltSolid } from './work/jobs.ts';
import { type Deviation, deviationFrom } from './report/deviation.ts';
import type { Pool } from './work/pool.ts';
import { recipeFor } from './steps/recipes.ts';

/** One structure at the end of the line, at both detail levels. */
export interface Finished {
  readonly structure: Structure;
  readonly genus: number;
  /** Measured structures: how far the full tier lies from its outlines. */
  readonly off: Deviation | null;
  readonly tiers: Readonly<Record<Tier, FinishedMesh>>;
}

/** What the pipeline needs from outside: descriptions in, progress out, processes to work in. */
export interface PipelineInput {
  readonly outlinesOf: (structure: Structure) => Outlines;
  readonly pool: Pool;
  /** What to build, all unless it is said. Must hold what they keep clear of; they are shaded among each other only. */
  readonly structures?: readonly Structure[];
  readonly progress: (step: string, structure: Structure, detail: string) => void;
}

type Solids = ReadonlyMap<string, BuiltSolid>;

/**
 * From descriptions to finished meshes: measured solids first, then what is draped over them (in the order of
 * the table, each over what is already there), then every structure shaded among those that remain under it.
 */
export async function buildModels(input: PipelineInput): Promise<Finished[]> {
  const { outlinesOf, progress, structures = STRUCTURES } = input;
  const solids = new Map<string, BuiltSolid>();
  const tell = (structure: Structure, how: string) => {
    const solid = solids.get(structure.key)!;
    const counts = TIERS.map((tier) => solid[tier].indices.length / 3).join(' / ');
    progress('build', structure, `${how}, genus ${solid.genus}, ${counts} triangles`);
  };
  const measured = structures.filter(({ provenance }) => provenance.method === 'measured');
  await Promise.all(
    measured.map(async (structure) => {
      const outlines = outlinesOf(structure);
      solids.set(structure.key, await buildMeasured(structure, outlines, input));
      tell(structure, `${outlines.solids.reduce((sum, { slices }) => sum + slices.length, 0)} slices`);
    }),
  );
  for (const wave of wavesOf(structures.filter(({ provenance }) => provenance.method === 'modelled'))) {
    const built = await Promise.all(wave.map((structure) => buildModelled(structure, solids, input)));
    wave.forEach((structure, i) => {
      solids.set(structure.key, built[i]!);
      tell(structure, shapeOf(structure.key)!.form);
    });
  }
  const obstaclesFor = obstacleKeeper(structures, solids);
  return Promise.all(
    structures.map(async (structure): Promise<Finished> => {
      const solid = solids.get(structure.key)!;
      const [full, lite] = await input.pool.run({
        task: 'shade',
        meshes: [solid.full, solid.lite],
        obstacles: obstaclesFor(structure),
      });
      progress('shade', structure, `${full!.length} vertices`);
      return {
        structure,
        genus: solid.genus,
        off:
          structure.provenance.method === 'measured'
            ? deviationFrom(solid.full, outlinesOf(structure))
            : null,
        tiers: {
          full: { structure, mesh: solid.full, visibility: full!, fibres: solid.fibres?.full },
          lite: { structure, mesh: solid.lite, visibility: lite!, fibres: solid.fibres?.lite },
        },
      };
    }),
  );
}

async function buildMeasured(
  structure: Structure,
  outlines: Outlines,
  { pool }: PipelineInput,
): Promise<BuiltSolid> {
  const solid = await pool.run({ task: 'solid', outlines, recipe: recipeFor(structure) });
  const ends = structure.kind === 'muscle' ? fibreEndsOf(structure.key) : undefined;
  if (!ends) return solid;
  return { ...solid, fibres: await pool.run({ task: 'fibres', full: solid.full, lite: solid.lite, ends }) };
}

function buildModelled(structure: Structure, solids: Solids, { pool }: PipelineInput): Promise<BuiltSolid> {
  const shape = shapeOf(structure.key);
  if (!shape) {
    throw new Error(
      `generator/pipeline: "${structure.key}" is modelled but has no shape; describe it in src/anatomy/shapes`,
    );
  }
  const obstacles = shape.clearOf.map((key) => {
    const solid = solids.get(key);
    if (!solid)
      throw new Error(
        `generator/pipeline: "${structure.key}" keeps clear of "${key}", which is not built before it`,
      );
    return { positions: solid.full.positions, indices: solid.full.indices };
  });
  const recipe = recipeFor(structure);
  return shape.form === 'tube'
    ? pool.run({ task: 'tube', shape, recipe, obstacles })
    : pool.run({ task: 'strip', shape, recipe, obstacles });
}

/** Modelled structures in waves: each keeps clear of measured ones and of those of earlier waves only. */
function wavesOf(modelled: readonly Structure[]): Structure[][] {
  const waves: Structure[][] = [];
  const placed = new Set<string>();
  let left = [...modelled];
  while (left.length > 0) {
    const waits = (key: string) => left.some((other) => other.key === key) && !placed.has(key);
    const ready = left.filter(({ key }) => !(shapeOf(key)?.clearOf ?? []).some(waits));
    if (ready.length === 0) {
      throw new Error(
        `generator/pipeline: ${left.map(({ key }) => key).join(', ')} keep clear of each other; let one go first`,
      );
    }
    for (const { key } of ready) placed.add(key);
    waves.push(ready);
    left = left.filter(({ key }) => !placed.has(key));
  }
  return waves;
}

/**
 * What casts shade on a structure: what remains when everything above it has been peeled off, of the hip and
 * of the structure's own group. Other groups may not be there, and their shade must not be either.
 */
function obstacleKeeper(
  structures: readonly Structure[],
  solids: Solids,
): (structure: Structure) => TriangleMesh {
  const known = new Map<string, TriangleMesh>();
  return ({ layer, group }) => {
    const name = `${group} ${layer}`;
    const found = known.get(name);
    if (found) return found;
    const joined = joinMeshes(
      structures
        .filter((other) => casts(other, layer, group))
        .flatMap((other) => {
          const { lite } = solids.get(other.key)!;
          return other.paired ? [lite, mirrorMesh(lite)] : [lite];
        }),
    );
    known.set(name, joined);
    return joined;
  };
}

function casts(other: Structure, layer: Layer, group: string): boolean {
  return depthOf(other.layer) >= depthOf(layer) && (other.group === CORE_GROUP || other.group === group);
}
