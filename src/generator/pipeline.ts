import { type Layer, STRUCTURES, type Structure, depthOf } from '#anatomy';
import { fibreEndsOf } from '#anatomy/attachments';
import type { Outlines } from '#anatomy/outlines';
import { type TriangleMesh, joinMeshes, mirrorMesh } from '#geometry';
import { TIERS, type Tier } from '#manifest';
import type { FinishedMesh } from './glb.ts';
import type { BuiltSolid } from './jobs.ts';
import type { Pool } from './pool.ts';
import { RECIPES } from './recipes.ts';

/** One structure at the end of the line, at both detail levels. */
export interface Finished {
  readonly structure: Structure;
  readonly genus: number;
  readonly tiers: Readonly<Record<Tier, FinishedMesh>>;
}

/** What the pipeline needs from outside: descriptions in, progress out, threads to work in. */
export interface PipelineInput {
  readonly outlinesOf: (structure: Structure) => Outlines;
  readonly pool: Pool;
  readonly progress: (step: string, structure: Structure, detail: string) => void;
}

/** From descriptions to finished meshes: build every solid, then shade each among those that remain under it. */
export async function buildModels({ outlinesOf, pool, progress }: PipelineInput): Promise<Finished[]> {
  const solids = new Map<Structure, BuiltSolid>();
  await Promise.all(
    STRUCTURES.map(async (structure) => {
      const outlines = outlinesOf(structure);
      const solid = await pool.run({
        task: 'solid',
        outlines,
        recipe: RECIPES[structure.kind],
        fibreEnds: fibreEndsOf(structure.key),
      });
      solids.set(structure, solid);
      const counts = TIERS.map((tier) => solid[tier].indices.length / 3).join(' / ');
      progress(
        'build',
        structure,
        `${outlines.slices.length} slices, genus ${solid.genus}, ${counts} triangles`,
      );
    }),
  );
  const obstacles = new Map<Layer, TriangleMesh>();
  const obstaclesFor = (layer: Layer): TriangleMesh => {
    const known = obstacles.get(layer);
    if (known) return known;
    const joined = joinMeshes(
      STRUCTURES.filter((other) => depthOf(other.layer) >= depthOf(layer)).flatMap((other) => {
        const { lite } = solids.get(other)!;
        return other.paired ? [lite, mirrorMesh(lite)] : [lite];
      }),
    );
    obstacles.set(layer, joined);
    return joined;
  };
  return Promise.all(
    STRUCTURES.map(async (structure) => {
      const solid = solids.get(structure)!;
      const [full, lite] = await pool.run({
        task: 'shade',
        meshes: [solid.full, solid.lite],
        obstacles: obstaclesFor(structure.layer),
      });
      progress('shade', structure, `${full!.length} vertices`);
      return {
        structure,
        genus: solid.genus,
        tiers: {
          full: { structure, mesh: solid.full, visibility: full!, fibres: solid.fibres?.full },
          lite: { structure, mesh: solid.lite, visibility: lite!, fibres: solid.fibres?.lite },
        },
      };
    }),
  );
}
