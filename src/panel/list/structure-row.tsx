import { MapPin, Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type StructureId, sideOf } from '#anatomy';
import type { Display } from '#state';
import { useView } from '../shared/atlas-context.tsx';
import { DisplayButton, useDisplay } from '../shared/display-button.tsx';
import { type Target, labelOfTarget, namesOf, targetId } from '../shared/target.ts';

interface RowProps {
  readonly target: Target;
  /** The other name a search found it by. */
  readonly via: string | null;
  /** On one line with the other side: the name stands before the first of the two. `null`: a line of its own. */
  readonly pair: 'first' | 'second' | null;
  /** Does the tree's one tab stop rest here? */
  readonly active: boolean;
  readonly onChoose: (target: Target) => void;
}

const ICONS = { part: Split, landmark: MapPin } as const;

/** Is this what the reader has chosen? */
function useChosen(target: Target): boolean {
  return useView(({ selected, part, landmark }) => {
    if (target.kind === 'landmark') return landmark === target.id;
    return selected === target.id && (target.kind === 'structure' || part === target.part);
  });
}

function StructureLeaf({ id, ...rest }: RowProps & { readonly id: StructureId }) {
  const display = useDisplay(id);
  return <Leaf {...rest} display={display} button={<DisplayButton id={id} />} />;
}

function Leaf({
  target,
  via,
  pair,
  active,
  onChoose,
  display,
  button,
}: RowProps & { readonly display?: Display; readonly button?: ReactNode }) {
  const { t } = useTranslation();
  const isSelected = useChosen(target);
  const { name, side } = namesOf(target, t);
  const Icon = target.kind === 'structure' ? null : ICONS[target.kind];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree around it has the keys
    <li
      role="treeitem"
      aria-label={labelOfTarget(target, t)}
      aria-selected={isSelected}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- every role has it since ARIA 1.3
      aria-description={display === undefined || display === 'shown' ? undefined : t(`display.${display}`)}
      data-row={targetId(target)}
      data-display={display}
      data-pair={pair ?? undefined}
      tabIndex={active ? 0 : -1}
      className="tree-row"
      onClick={() => onChoose(target)}
    >
      {Icon && <Icon className="row-icon" size="1em" aria-hidden />}
      <span className="row-name">
        {name}
        {via !== null && <span className="row-via">{via}</span>}
      </span>
      {side !== null && (
        <span className="side-badge" title={side}>
          {pair === null ? side : t(`side.short.${sideOf(target.id as StructureId)!}`)}
        </span>
      )}
      {button}
    </li>
  );
}

/** One structure, part or landmark on one side, as a leaf of the tree. */
export function StructureRow(props: RowProps) {
  const { target } = props;
  return target.kind === 'structure' ? <StructureLeaf {...props} id={target.id} /> : <Leaf {...props} />;
}
