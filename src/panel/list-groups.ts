import { INSTANCES, LAYERS, type Layer, type StructureInstance, type StructureKey } from '#anatomy';

/** A branch of the structure list: one layer, or the discs among the bones. */
export interface ListGroup {
  /** Layer name, or `disc`; also the key of the group's heading in the language table. */
  readonly id: Layer | 'disc';
  readonly items: readonly StructureInstance[];
}

/** The list from the surface inward, by layer and then by kind. `keep` limits it to some structures. */
export function listGroups(keep?: ReadonlySet<StructureKey>): readonly ListGroup[] {
  const wanted = INSTANCES.filter(({ key }) => !keep || keep.has(key));
  const groups: ListGroup[] = [
    ...LAYERS.map((layer) => ({
      id: layer,
      items: wanted.filter((item) => item.layer === layer && item.kind !== 'disc'),
    })),
    { id: 'disc', items: wanted.filter(({ kind }) => kind === 'disc') },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
