import type { FibreEnds } from '#anatomy/attachments';
import type { Outlines } from '#anatomy/outlines';
import type { StripShape, TubeShape } from '#anatomy/shapes';
import { type TriangleMesh, TriangleTree, topologyOf } from '#geometry';
import { buildSolid } from '../steps/build-solid.ts';
import { buildStrip } from '../steps/build-strip.ts';
import { buildTube } from '../steps/build-tube.ts';
import { fibresOf } from '../steps/fibres.ts';
import type { ShadedMesh } from '../steps/mesh.ts';
import type { Recipe } from '../steps/recipes.ts';
import { shade } from '../steps/shade.ts';
import { simplify } from '../steps/simplify.ts';

/** One structure at both detail levels. */
export interface BuiltSolid {
  readonly full: ShadedMesh;
  readonly lite: ShadedMesh;
  /** Handles of the full level. */
  readonly genus: number;
  /** Four 16-bit numbers a vertex, for structures with fibres. */
  readonly fibres?: Weave;
}

/** `_FIBRE` values of both detail levels. */
export interface Weave {
  readonly full: Uint16Array;
  readonly lite: Uint16Array;
}

/** The pieces of work that can run beside each other, one structure at a time. */
export type Job =
  | { readonly task: 'solid'; readonly outlines: Outlines; readonly recipe: Recipe }
  | {
      readonly task: 'tube';
      readonly shape: TubeShape;
      readonly recipe: Recipe;
      readonly obstacles: readonly TriangleMesh[];
    }
  | {
      readonly task: 'strip';
      readonly shape: StripShape;
      readonly recipe: Recipe;
      readonly obstacles: readonly TriangleMesh[];
    }
  | {
      readonly task: 'fibres';
      readonly full: ShadedMesh;
      readonly lite: ShadedMesh;
      readonly ends: FibreEnds;
    }
  | { readonly task: 'shade'; readonly meshes: readonly ShadedMesh[]; readonly obstacles: TriangleMesh };

export interface JobResults {
  readonly solid: BuiltSolid;
  readonly tube: BuiltSolid;
  readonly strip: BuiltSolid;
  readonly fibres: Weave;
  readonly shade: readonly Uint8Array[];
}

/** Does one piece of work. Pure: equal jobs give equal results, in whichever process. */
export async function runJob<J extends Job>(job: J): Promise<JobResults[J['task']]>;
export async function runJob(job: Job): Promise<JobResults[Job['task']]> {
  switch (job.task) {
    case 'shade': {
      const tree = new TriangleTree(job.obstacles);
      return job.meshes.map((mesh) => shade(mesh, tree));
    }
    case 'fibres': {
      const [full, lite] = fibresOf(job.lite, [job.full, job.lite], job.ends);
      return { full: full!, lite: lite! };
    }
    case 'solid':
      return levels(buildSolid(job.outlines, job.recipe), job.recipe);
    case 'tube':
    case 'strip': {
      const built =
        job.task === 'tube' ? buildTube(job.shape, job.obstacles) : buildStrip(job.shape, job.obstacles);
      const solid = await levels(built.mesh, job.recipe);
      return { ...solid, fibres: { full: built.weave(solid.full), lite: built.weave(solid.lite) } };
    }
  }
}

/** Both detail levels of a fine surface. */
async function levels(fine: ShadedMesh, recipe: Recipe): Promise<BuiltSolid> {
  const { errorMm, normalWeight, keepHandles } = recipe;
  const full = await simplify(fine, errorMm.full, normalWeight, keepHandles);
  const lite = await simplify(full, errorMm.lite, normalWeight, keepHandles);
  return { full, lite, genus: topologyOf(full).genus };
}
