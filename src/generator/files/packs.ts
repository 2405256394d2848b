import { GROUPS, type Group } from '#anatomy';
import { TIERS, type Tier } from '#manifest';
import { toDocument, toGlb } from './glb.ts';
import { ATTRIBUTION, type PackFiles } from './manifest.ts';
import type { Finished } from '../pipeline.ts';

/** The GLB documents' bytes: one a tier and group. */
export async function packModels(models: readonly Finished[]): Promise<PackFiles> {
  const files = {} as Record<Tier, Record<Group, Uint8Array>>;
  for (const tier of TIERS) {
    files[tier] = {} as Record<Group, Uint8Array>;
    for (const group of GROUPS) {
      const members = models.filter(({ structure }) => structure.group === group);
      files[tier][group] = await toGlb(
        toDocument(
          members.map((model) => model.tiers[tier]),
          ATTRIBUTION,
        ),
      );
    }
  }
  return files;
}
