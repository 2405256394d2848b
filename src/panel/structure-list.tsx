import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useAtlas } from './atlas-context.tsx';
import { listGroups } from './list-groups.ts';
import { matchesOf, searchAtlas } from './search.ts';
import { StructureTree } from './structure-tree.tsx';
import { choose } from './target.ts';

/** Search field and tree. `onChosen` lets a drawer close itself. */
export function StructureList({ onChosen }: { readonly onChosen?: () => void }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const [query, setQuery] = useState('');
  const hits = searchAtlas(useDeferredValue(query));
  const matches = hits && matchesOf(hits);
  const count = matches && listGroups(matches).reduce((sum, { items }) => sum + items.length, 0);

  const chooseFirst = () => {
    const first = searchAtlas(query)?.[0];
    if (!first) return;
    choose(atlas, first.target, 'list');
    onChosen?.();
  };

  return (
    <div className="structure-list">
      <SearchField
        className="search"
        aria-label={t('list.search')}
        value={query}
        onChange={setQuery}
        onSubmit={chooseFirst}
      >
        <Search size="1.1em" aria-hidden />
        <Input placeholder={t('list.search-hint')} />
        {query !== '' && (
          <Button className="button icon" aria-label={t('list.clear')}>
            <X size="1.1em" aria-hidden />
          </Button>
        )}
      </SearchField>
      <p role="status" className="search-count">
        {count === null ? '' : count === 0 ? t('list.none', { query }) : t('list.found', { count })}
      </p>
      <StructureTree matches={matches} onChosen={onChosen} />
    </div>
  );
}
