import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { GroupButton } from './group-button.tsx';
import { MoreButton } from '../dissect/more-button.tsx';
import { useMenuGesture } from '../dissect/menu-gesture.ts';
import { branchScope, listGroups, pairOf } from './list-groups.ts';
import { StructureRow } from './structure-row.tsx';
import { type Target, choose, labelOfTarget, lookFor, targetId, targetWord } from '../shared/target.ts';
import { type TreeRow, treeKey } from './tree-keys.ts';
import { useBranches } from './use-branches.ts';

interface StructureTreeProps {
  /** What to list and, for each, the name that matched a search; `null` lists everything. */
  readonly matches: ReadonlyMap<string, string | null> | null;
  /** Called after the reader chose something here. */
  readonly onChosen?: (() => void) | undefined;
}

/** The tree of all structures, by layer, kind and group: the same selection as a click on the model. */
export function StructureTree({ matches, onChosen }: StructureTreeProps) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const selected = useView((state) => state.selected);
  const shownGroups = useView((state) => state.groups);
  const branches = useBranches(matches !== null);
  // Where the arrow keys went since the last selection; a new selection takes the tab stop with it.
  const [moved, setMoved] = useState<{ readonly to: string; readonly since: string | null } | null>(null);
  const tree = useRef<HTMLUListElement>(null);

  const groups = listGroups(matches ?? undefined);
  const targets = new Map<string, Target>();
  const rows: TreeRow[] = groups.flatMap((group) => [
    { id: group.id, label: t(`list.group.${group.id}`), parent: null, expanded: branches.isOpen(group) },
    ...(branches.isOpen(group) ? group.items : []).map((target) => {
      const id = targetId(target);
      targets.set(id, target);
      return { id, label: labelOfTarget(target, t), parent: group.id, expanded: null };
    }),
  ]);
  const active =
    rows.find(({ id }) => moved?.since === selected && id === moved.to)?.id ??
    rows.find(({ id }) => id === selected)?.id ??
    rows[0]?.id;

  useEffect(() => {
    if (selected === null) return undefined;
    // Scrolling lays the page out: the frame that shows the choice goes first.
    const soon = requestAnimationFrame(() => {
      tree.current?.querySelector(`[data-row="${selected}"]`)?.scrollIntoView?.({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(soon);
  }, [selected]);

  const chooseTarget = (target: Target) => {
    (matches === null ? choose : lookFor)(atlas, target, 'list');
    onChosen?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    const action = treeKey(event.key, rows, active);
    if (!action) return;
    event.preventDefault();
    const target = targets.get(action.id);
    if (action.kind === 'toggle') branches.toggle(groups.find(({ id }) => id === action.id)!);
    else if (action.kind === 'activate' && target) chooseTarget(target);
    else {
      setMoved({ to: action.id, since: selected });
      tree.current?.querySelector<HTMLElement>(`[data-row="${action.id}"]`)?.focus();
    }
  };

  const menu = useMenuGesture((element) => {
    const id = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const target = id === undefined ? undefined : targets.get(id);
    if (target) return target.kind === 'landmark' ? null : { kind: 'structure', id: target.id };
    const branch = groups.find((one) => one.id === id);
    return branch ? branchScope(branch) : null;
  });

  return (
    <ul ref={tree} role="tree" aria-label={t('list.tree')} className="tree" onKeyDown={onKeyDown} {...menu}>
      {groups.map((branch) => {
        const { id, group, items } = branch;
        const open = branches.isOpen(branch);
        const name = t(`list.group.${id}`);
        const Chevron = open ? ChevronDown : ChevronRight;
        return (
          <li
            key={id}
            role="treeitem"
            aria-label={name}
            aria-expanded={open}
            // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- every role has it since ARIA 1.3
            aria-description={group && !shownGroups.includes(group) ? t('display.hidden') : undefined}
            data-row={id}
            tabIndex={active === id ? 0 : -1}
            className="tree-group"
          >
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the tree item around it has the keys */}
            <div className="tree-heading" onClick={() => branches.toggle(branch)}>
              <Chevron size="1em" aria-hidden />
              <span className={`swatch tissue-${id}`} aria-hidden />
              <span className="tree-heading-name">{name}</span>
              {group && <GroupButton group={group} />}
              <MoreButton scope={branchScope(branch)} />
            </div>
            {open && (
              <ul role="group">
                {items.map((target, at) => (
                  <StructureRow
                    key={targetId(target)}
                    target={target}
                    pair={pairOf(items, at)}
                    via={matches?.get(targetWord(target)) ?? null}
                    active={active === targetId(target)}
                    onChoose={chooseTarget}
                  />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
