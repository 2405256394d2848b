import type { FibreEnds } from '#anatomy/attachments';
import type { Outlines } from '#anatomy/outlines';
import { type TriangleMesh, TriangleTree, topologyOf } from '#geometry';
import { type ShadedMesh, buildSolid } from './build-solid.ts';
import { fibresOf } from './fibres.ts';
import type { Recipe } from './recipes.ts';
import { shade } from './shade.ts';
import { simplify } from './simplify.ts';

/** One structure at both detail levels. */
export interface BuiltSolid {
  readonly full: ShadedMesh;
  readonly lite: ShadedMesh;
  /** Handles of the fine surface, kept by both levels. */
  readonly genus: number;
  /** Four 16-bit numbers a vertex, for structures with fibres. */
  readonly fibres?: { readonly full: Uint16Array; readonly lite: Uint16Array };
}

/** The two pieces of work that can run beside each other, one structure at a time. */
export type Job =
  | {
      readonly task: 'solid';
      readonly outlines: Outlines;
      readonly recipe: Recipe;
      /** Muscles: where their fibres begin and end. */
      readonly fibreEnds?: FibreEnds | undefined;
    }
  | { readonly task: 'shade'; readonly meshes: readonly ShadedMesh[]; readonly obstacles: TriangleMesh };

export interface JobResults {
  readonly solid: BuiltSolid;
  readonly shade: readonly Uint8Array[];
}

/** Does one piece of work. Pure: equal jobs give equal results, in whichever thread. */
export async function runJob<J extends Job>(job: J): Promise<JobResults[J['task']]>;
export async function runJob(job: Job): Promise<JobResults[Job['task']]> {
  if (job.task === 'shade') {
    const tree = new TriangleTree(job.obstacles);
    return job.meshes.map((mesh) => shade(mesh, tree));
  }
  const { outlines, recipe, fibreEnds } = job;
  const fine = buildSolid(outlines, recipe);
  const full = await simplify(fine, recipe.errorMm.full, recipe.normalWeight);
  const lite = await simplify(full, recipe.errorMm.lite, recipe.normalWeight);
  const solid = { full, lite, genus: topologyOf(fine).genus };
  if (!fibreEnds) return solid;
  const [forFull, forLite] = fibresOf(lite, [full, lite], fibreEnds);
  return { ...solid, fibres: { full: forFull!, lite: forLite! } };
}
