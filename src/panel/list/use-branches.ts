import { useState } from 'react';
import { CORE_GROUP, MAIN_LAYERS, type StructureId, instanceOf } from '#anatomy';
import type { SceneStatus } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { type ListGroup, hipBranchOf } from './list-groups.ts';

/** Which branches of the tree stand open. */
export interface Branches {
  readonly isOpen: (branch: ListGroup) => boolean;
  readonly toggle: (branch: ListGroup) => void;
}

function branchOf(id: StructureId): ListGroup['id'] {
  const instance = instanceOf(id);
  return instance.group === CORE_GROUP ? hipBranchOf(instance) : instance.group;
}

type Phase = SceneStatus['phase'];

const UNPICTURED: readonly string[] = ['no-webgl', 'context-lost', 'failed'] satisfies Phase[];

/** Why a branch stands open by itself; the empty text when it does not. */
type Reason = 'always' | 'on' | 'chosen' | '';

/**
 * The layers that the atlas is about stand open; other branches of the hip when they hold the selection or there is no
 * picture, those of a group also when it is switched on, and the landmarks when one was looked up. What the reader folds
 * or unfolds stays so until the reason for it changes. While searching all stand open.
 */
export function useBranches(searching: boolean): Branches {
  const groups = useView((state) => state.groups);
  // Without a picture the list stands for it.
  const isPictured = useView(({ scene }) => !UNPICTURED.includes(scene.phase));
  const landmark = useView((state) => state.landmark);
  const chosen = useView(({ selected }) => selected && branchOf(selected));
  const [choices, setChoices] = useState<
    ReadonlyMap<string, { readonly reason: Reason; readonly open: boolean }>
  >(new Map());

  const reasonFor = ({ id, group }: ListGroup): Reason => {
    if (id === 'landmark') return landmark === null ? '' : 'chosen';
    if (MAIN_LAYERS.some((layer) => layer === id) || (group === null && !isPictured)) return 'always';
    if (group !== null && groups.includes(group)) return 'on';
    return chosen === id ? 'chosen' : '';
  };
  const isOpen = (branch: ListGroup) => {
    const reason = reasonFor(branch);
    const choice = choices.get(branch.id);
    return searching || (choice?.reason === reason ? choice.open : reason !== '');
  };
  return {
    isOpen,
    toggle(branch) {
      const choice = { reason: reasonFor(branch), open: !isOpen(branch) };
      setChoices((before) => new Map(before).set(branch.id, choice));
    },
  };
}
