import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StructureId, type StructureKey, isStructureId } from '#anatomy';
import { useAtlas, useView } from './atlas-context.tsx';
import { labelOf } from './labels.ts';
import { type ListGroup, listGroups } from './list-groups.ts';
import { StructureRow } from './structure-row.tsx';
import { type TreeRow, treeKey } from './tree-keys.ts';

interface StructureTreeProps {
  /** Structures to list and, for each, the word that matched a search; `null` lists everything. */
  readonly matches: ReadonlyMap<StructureKey, string | null> | null;
  /** Called after the reader chose a structure here. */
  readonly onChosen?: (() => void) | undefined;
}

/** The tree of all structures, by layer and kind: the same selection as a click on the model. */
export function StructureTree({ matches, onChosen }: StructureTreeProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  // Where the arrow keys went since the last selection; a new selection takes the tab stop with it.
  const [moved, setMoved] = useState<{ readonly to: string; readonly since: string | null } | null>(null);
  const tree = useRef<HTMLUListElement>(null);

  const groups = listGroups(matches ? new Set(matches.keys()) : undefined);
  const isOpen = (group: ListGroup) => matches !== null || !closed.has(group.id);
  const rows: TreeRow[] = groups.flatMap((group) => [
    { id: group.id, label: t(`list.group.${group.id}`), parent: null, expanded: isOpen(group) },
    ...(isOpen(group) ? group.items : []).map(({ id }) => ({
      id: id,
      label: labelOf(id, t),
      parent: group.id,
      expanded: null,
    })),
  ]);
  const active =
    rows.find(({ id }) => moved?.since === selected && id === moved.to)?.id ??
    rows.find(({ id }) => id === selected)?.id ??
    rows[0]?.id;

  useEffect(() => {
    if (selected === null) return;
    tree.current?.querySelector(`[data-row="${selected}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  const toggle = (id: string) =>
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const choose = (id: StructureId) => {
    commands.select(id, 'list');
    onChosen?.();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    const action = treeKey(event.key, rows, active);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'toggle') toggle(action.id);
    else if (action.kind === 'activate' && isStructureId(action.id)) choose(action.id);
    else {
      setMoved({ to: action.id, since: selected });
      tree.current?.querySelector<HTMLElement>(`[data-row="${action.id}"]`)?.focus();
    }
  };

  return (
    <ul ref={tree} role="tree" aria-label={t('list.tree')} className="tree" onKeyDown={onKeyDown}>
      {groups.map((group) => {
        const open = isOpen(group);
        const name = t(`list.group.${group.id}`);
        const Chevron = open ? ChevronDown : ChevronRight;
        return (
          <li
            key={group.id}
            role="treeitem"
            aria-label={name}
            aria-expanded={open}
            data-row={group.id}
            tabIndex={active === group.id ? 0 : -1}
            className="tree-group"
          >
            <div className="tree-heading" onClick={() => toggle(group.id)}>
              <Chevron size="1em" aria-hidden />
              <span className={`swatch tissue-${group.id}`} aria-hidden />
              {name}
            </div>
            {open && (
              <ul role="group">
                {group.items.map(({ id, key }) => (
                  <StructureRow
                    key={id}
                    id={id}
                    via={matches?.get(key) ?? null}
                    active={active === id}
                    onChoose={choose}
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
