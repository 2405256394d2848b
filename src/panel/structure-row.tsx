import { useTranslation } from 'react-i18next';
import { type StructureId, instanceOf } from '#anatomy';
import { useView } from './atlas-context.tsx';
import { DisplayButton, useDisplay } from './display-button.tsx';
import { labelOf } from './labels.ts';

interface StructureRowProps {
  readonly id: StructureId;
  /** The other name a search found it by. */
  readonly via: string | null;
  /** Does the tree's one tab stop rest here? */
  readonly active: boolean;
  readonly onChoose: (id: StructureId) => void;
}

/** One structure on one side, as a leaf of the tree. */
export function StructureRow({ id, via, active, onChoose }: StructureRowProps) {
  const { t } = useTranslation();
  const isSelected = useView((state) => state.selected === id);
  const display = useDisplay(id);
  const { name, side } = instanceOf(id);
  return (
    <li
      role="treeitem"
      aria-label={labelOf(id, t)}
      aria-selected={isSelected}
      data-row={id}
      data-display={display}
      tabIndex={active ? 0 : -1}
      className="tree-row"
      onClick={() => onChoose(id)}
    >
      <span className="row-name">
        {name}
        {via !== null && <span className="row-via">{via}</span>}
      </span>
      {side !== null && <span className="side-badge">{t(`side.${side}`)}</span>}
      <DisplayButton id={id} reachable={active} />
    </li>
  );
}
