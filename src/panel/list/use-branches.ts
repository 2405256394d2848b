import { useState } from 'react';
import { CORE_GROUP, EXTRA_GROUPS, MAIN_LAYERS, type StructureId, instanceOf } from '#anatomy';
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
type Reason = 'always' | 'on' | 'found' | '';

interface Choice {
  readonly reason: Reason;
  readonly open: boolean;
}

/**
 * The layers that the atlas is about stand open; other branches of the hip when there is no picture, those of a group
 * when it is switched on, and the landmarks when one was looked up. A choice opens its branch, which then stays open.
 * What the reader folds or unfolds stays so until something in it is chosen, or the reason for it changes. While
 * searching all stand open.
 */
export function useBranches(searching: boolean): Branches {
  const groups = useView((state) => state.groups);
  // Without a picture the list stands for it.
  const isPictured = useView(({ scene }) => !UNPICTURED.includes(scene.phase));
  const landmark = useView((state) => state.landmark);
  const selected = useView((state) => state.selected);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [opened, setOpened] = useState<StructureId | null>(null);

  const reasonFor = (id: ListGroup['id']): Reason => {
    if (id === 'landmark') return landmark === null ? '' : 'found';
    if (groups.some((group) => group === id)) return 'on';
    const isHip = !EXTRA_GROUPS.some((group) => group === id);
    return MAIN_LAYERS.some((layer) => layer === id) || (isHip && !isPictured) ? 'always' : '';
  };
  const choose = (id: ListGroup['id'], open: boolean) =>
    setChoices((before) => new Map(before).set(id, { reason: reasonFor(id), open }));
  if (selected !== opened) {
    setOpened(selected);
    if (selected !== null) choose(branchOf(selected), true);
  }
  const isOpen = ({ id }: ListGroup) => {
    const reason = reasonFor(id);
    const choice = choices.get(id);
    return searching || (choice?.reason === reason ? choice.open : reason !== '');
  };
  return { isOpen, toggle: (branch) => choose(branch.id, !isOpen(branch)) };
}
