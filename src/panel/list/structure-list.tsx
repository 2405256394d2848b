import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useAtlas, useRequest } from '../shared/atlas-context.tsx';
import type { Found } from '../find/find-more.ts';
import { FoundList } from '../find/found-list.tsx';
import { useFinder } from '../find/use-finder.ts';
import { listGroups } from './list-groups.ts';
import { matchesOf, searchAtlas } from '../search/search.ts';
import { StructureTree } from './structure-tree.tsx';
import { lookFor } from '../shared/target.ts';

interface StructureListProps {
  /** Lets a drawer close itself. */
  readonly onChosen?: () => void;
  /** The drawer was opened for the search. */
  readonly forSearch?: boolean;
}

/** Search field and tree. */
export function StructureList({ onChosen, forSearch = false }: StructureListProps) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const finder = useFinder();
  const deferred = useDeferredValue(query);
  const hits = searchAtlas(deferred);
  const more = (deferred === '' ? null : finder.now?.findMore(deferred, t)) ?? [];

  const matches = hits && matchesOf(hits);
  const listed = matches ? listGroups(matches).reduce((sum, { items }) => sum + items.length, 0) : 0;
  // Structures stand in the list below as well.
  const count = matches && listed + more.filter(({ kind }) => kind !== 'structures').length;

  useRequest('search', () => field.current?.focus());
  useEffect(() => {
    if (forSearch) field.current?.focus();
  }, [forSearch]);

  const openFound = (found: Found) => {
    finder.now?.openFound(atlas, found);
    onChosen?.();
  };

  const chooseFirst = () => {
    const best = finder.now?.findMore(query, t)[0];
    if (best) {
      openFound(best);
      return;
    }
    const first = searchAtlas(query)?.[0];
    if (!first) return;
    lookFor(atlas, first.target, 'list');
    onChosen?.();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && event.target === field.current) {
      // With nothing left to clear, the keys are the page's again. It is one step: the page takes no other by it.
      event.stopPropagation();
      field.current?.blur();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const found = [...(root.current?.querySelectorAll<HTMLElement>('.found-item') ?? [])];
    const stops = [
      field.current,
      ...found,
      root.current?.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]'),
    ];
    const at = stops.indexOf(event.target as HTMLElement);
    if (step === 0 || query === '' || at < 0 || at > found.length) return;
    event.preventDefault();
    event.stopPropagation();
    stops[at + step]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys from the field and the tree within
    <div className="structure-list" ref={root} onKeyDown={onKeyDown}>
      <SearchField
        className="search"
        aria-label={t('list.search')}
        value={query}
        onChange={setQuery}
        onSubmit={chooseFirst}
      >
        <Search size="1.1em" aria-hidden />
        <Input ref={field} onFocus={finder.fetch} placeholder={t('list.search-hint')} />
        {query !== '' && (
          <Button className="button icon" aria-label={t('list.clear')}>
            <X size="1.1em" aria-hidden />
          </Button>
        )}
      </SearchField>
      <p role="status" className="search-count">
        {count === null ? '' : count === 0 ? t('list.none', { query }) : t('list.found', { count })}
        {count !== null && more[0] && (
          <span className="sr-only"> {t('find.first', { name: more[0].name })}</span>
        )}
      </p>
      <FoundList items={more} isAlone={listed === 0} onOpen={openFound} />
      <StructureTree matches={matches} onChosen={onChosen} />
    </div>
  );
}
