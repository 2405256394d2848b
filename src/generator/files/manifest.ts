import { createHash } from 'node:crypto';
import { GROUPS, type Group, INSTANCES } from '#anatomy';
import { type Box, boundsOf, enclosedVolume } from '#geometry';
import {
  MANIFEST_VERSION,
  type Manifest,
  TIERS,
  type Tier,
  VERTEX_ATTRIBUTES,
  manifestSchema,
  packFile,
} from '#manifest';
import type { Finished } from '../pipeline.ts';

/** Who the measured figures come from; also written into the GLB. */
export const ATTRIBUTION =
  'Outlines measured on BodyParts3D, (c) The Database Center for Life Science, CC BY 4.0; see ATTRIBUTION.md';

const FRAME =
  'metres; origin midway between the femoral head centres; +Y up, +Z anterior, +X towards the left of the body';

const micrometres = (mm: number) => Math.round(mm * 1000) / 1e6 + 0;

/** Box in metres, mirrored for the right side. */
function boundsFor({ min, max }: Box, mirrored: boolean) {
  const low = mirrored ? [-max[0], min[1], min[2]] : min;
  const high = mirrored ? [-min[0], max[1], max[2]] : max;
  const point = (at: readonly number[]): [number, number, number] => [
    micrometres(at[0]!),
    micrometres(at[1]!),
    micrometres(at[2]!),
  ];
  return { min: point(low), max: point(high) };
}

/** The bytes of every file: by tier, then by group. */
export type PackFiles = Readonly<Record<Tier, Readonly<Record<Group, Uint8Array>>>>;

/** The manifest of the finished models and their files, made from `inputs` (see inputs.ts); checked against its own schema. */
export function toManifest(models: readonly Finished[], files: PackFiles, inputs: string): Manifest {
  const byKey = new Map(models.map((model) => [model.structure.key, model]));
  const structures = INSTANCES.map((instance) => {
    const model = byKey.get(instance.key);
    if (!model)
      throw new Error(`generator/manifest: "${instance.key}" was not built; build every structure first`);
    const { full, lite } = model.tiers;
    return {
      id: instance.id,
      name: instance.name,
      latin: instance.latin,
      kind: instance.kind,
      layer: instance.layer,
      group: instance.group,
      side: instance.side,
      triangles: { full: full.mesh.indices.length / 3, lite: lite.mesh.indices.length / 3 },
      bounds: boundsFor(boundsOf(full.mesh.positions), instance.side === 'right'),
      volumeCm3: Math.round(enclosedVolume(full.mesh)) / 1000,
      offMm: model.off,
    };
  });
  const pack = (tier: Tier, group: Group) => ({
    file: packFile(tier, group),
    bytes: files[tier][group].length,
    sha256: createHash('sha256').update(files[tier][group]).digest('hex'),
    triangles: structures
      .filter((structure) => structure.group === group)
      .reduce((sum, { triangles }) => sum + triangles[tier], 0),
  });
  const tiers = Object.fromEntries(
    TIERS.map((tier) => [tier, Object.fromEntries(GROUPS.map((group) => [group, pack(tier, group)]))]),
  );
  return manifestSchema.parse({
    version: MANIFEST_VERSION,
    frame: FRAME,
    attribution: ATTRIBUTION,
    inputs,
    tiers,
    attributes: VERTEX_ATTRIBUTES,
    structures,
  });
}
