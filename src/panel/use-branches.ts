import { useState } from 'react';
import { instanceOf } from '#anatomy';
import { useView } from './atlas-context.tsx';
import type { ListGroup } from './list-groups.ts';

/** Which branches of the tree stand open. */
export interface Branches {
  readonly isOpen: (branch: ListGroup) => boolean;
  readonly toggle: (branch: ListGroup) => void;
}

/**
 * Branches of the hip stand open; those of a group when it is switched on or holds the selection, and the
 * landmarks when one was looked up. What the reader folds or unfolds stays so until that changes. While
 * searching all stand open.
 */
export function useBranches(searching: boolean): Branches {
  const groups = useView((state) => state.groups);
  const landmark = useView((state) => state.landmark);
  const chosen = useView(({ selected }) => selected && instanceOf(selected).group);
  const [choices, setChoices] = useState<
    ReadonlyMap<string, { readonly otherwise: boolean; readonly open: boolean }>
  >(new Map());

  const opensByItself = ({ id, group }: ListGroup) => {
    if (id === 'landmark') return landmark !== null;
    return group === null || groups.includes(group) || chosen === group;
  };
  const isOpen = (branch: ListGroup) => {
    const otherwise = opensByItself(branch);
    const choice = choices.get(branch.id);
    return searching || (choice?.otherwise === otherwise ? choice.open : otherwise);
  };
  return {
    isOpen,
    toggle(branch) {
      const choice = { otherwise: opensByItself(branch), open: !isOpen(branch) };
      setChoices((before) => new Map(before).set(branch.id, choice));
    },
  };
}
