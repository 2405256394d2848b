import {
  CORE_GROUP,
  EXTRA_GROUPS,
  type Group,
  INSTANCES,
  LAYERS,
  type Layer,
  type StructureInstance,
  partsOf,
} from '#anatomy';
import type { Scope } from '#state';
import { LANDMARK_TARGETS, type Target, targetWord } from '../shared/target.ts';

/** Branches of the hip: its layers, and what lies among them without being a layer. */
const KINDS = ['nerve', 'ligament', 'disc'] as const;
const HIP_BRANCHES = [...LAYERS.slice(0, -1), 'nerve', 'ligament', 'bone', 'disc'] as const;
type HipBranch = Layer | 'nerve' | 'ligament' | 'disc';

/** A branch of the structure list; its id is also the key of its heading in the language table. */
export interface ListGroup {
  readonly id: HipBranch | Group | 'landmark';
  /** The group that the branch stands for; `null` for a part of the hip and for landmarks. */
  readonly group: Group | null;
  readonly items: readonly Target[];
}

/** The branch in which a structure of the hip stands. */
export function hipBranchOf({ kind, layer }: StructureInstance): HipBranch {
  return kind === 'nerve' || kind === 'ligament' || kind === 'disc' ? kind : layer;
}

/** A structure, and after it its parts. */
const withParts = ({ id, key }: StructureInstance): readonly Target[] => [
  { kind: 'structure', id },
  ...(partsOf(key)?.parts ?? []).map(({ key: part }): Target => ({ kind: 'part', id, part })),
];

const ALL: readonly ListGroup[] = [
  ...HIP_BRANCHES.map((id) => ({
    id,
    group: null,
    items: INSTANCES.filter((one) => one.group === CORE_GROUP && hipBranchOf(one) === id).flatMap(withParts),
  })),
  ...EXTRA_GROUPS.map((group) => ({
    id: group,
    group,
    items: INSTANCES.filter((one) => one.group === group).flatMap(withParts),
  })),
  { id: 'landmark', group: null, items: LANDMARK_TARGETS },
];

/** Everything but parts, which only a search lists: they would double the length of the list. */
const UNSEARCHED: readonly ListGroup[] = ALL.map((group) => ({
  ...group,
  items: group.items.filter(({ kind }) => kind !== 'part'),
}));

/** What a branch's heading stands for; `null` for landmarks, which are not drawn as the body is. */
export function branchScope({ id, group }: ListGroup): Scope | null {
  if (group) return { kind: 'group', group };
  const layer = LAYERS.find((one) => one === id);
  if (layer) return { kind: 'layer', layer };
  const of = KINDS.find((one) => one === id);
  return of ? { kind: 'structure-kind', of } : null;
}

/**
 * The list: the hip from the surface inward, then the groups beside it, then the landmarks. `keep` limits it
 * to what a search found, named without sides.
 */
export function listGroups(keep?: { readonly has: (word: string) => boolean }): readonly ListGroup[] {
  if (!keep) return UNSEARCHED;
  return ALL.map((group) => ({
    ...group,
    items: group.items.filter((item) => keep.has(targetWord(item))),
  })).filter(({ items }) => items.length > 0);
}

/** Does the item stand on one line with the other side of the same, which comes right before or after it? */
export function pairOf(items: readonly Target[], at: number): 'first' | 'second' | null {
  const here = items[at]!;
  const isSame = (other: Target | undefined) =>
    other !== undefined && other.id !== here.id && targetWord(other) === targetWord(here);
  if (isSame(items[at + 1])) return 'first';
  return isSame(items[at - 1]) ? 'second' : null;
}
