import { useState } from 'react';
import { instanceOf } from '#anatomy';
import { useView } from '../shared/atlas-context.tsx';
import type { ListGroup } from './list-groups.ts';

/** Which branches of the tree stand open. */
export interface Branches {
  readonly isOpen: (branch: ListGroup) => boolean;
  readonly toggle: (branch: ListGroup) => void;
}

/** Why a branch stands open by itself; the empty text when it does not. */
type Reason = 'always' | 'on' | 'chosen' | '';

/**
 * Branches of the hip stand open; those of a group when it is switched on or holds the selection, and the
 * landmarks when one was looked up. What the reader folds or unfolds stays so until the reason for it
 * changes. While searching all stand open.
 */
export function useBranches(searching: boolean): Branches {
  const groups = useView((state) => state.groups);
  const landmark = useView((state) => state.landmark);
  const chosen = useView(({ selected }) => selected && instanceOf(selected).group);
  const [choices, setChoices] = useState<
    ReadonlyMap<string, { readonly reason: Reason; readonly open: boolean }>
  >(new Map());

  const reasonFor = ({ id, group }: ListGroup): Reason => {
    if (id === 'landmark') return landmark === null ? '' : 'chosen';
    if (group === null) return 'always';
    if (groups.includes(group)) return 'on';
    return chosen === group ? 'chosen' : '';
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
