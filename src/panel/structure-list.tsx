import { Search, X } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { INSTANCES, structureId } from '#anatomy';
import { useAtlas } from './atlas-context.tsx';
import { searchStructures } from './search.ts';
import { StructureTree } from './structure-tree.tsx';

/** Search field and tree. `onChosen` lets a drawer close itself. */
export function StructureList({ onChosen }: { readonly onChosen?: () => void }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const [query, setQuery] = useState('');
  const hits = searchStructures(useDeferredValue(query));
  const matches = hits && new Map(hits.map(({ structure, via }) => [structure.key, via]));
  const count = hits && INSTANCES.filter(({ key }) => matches?.has(key)).length;

  const chooseFirst = () => {
    const first = searchStructures(query)?.[0]?.structure;
    if (!first) return;
    commands.select(structureId(first.key, first.paired ? 'left' : null), 'list');
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
