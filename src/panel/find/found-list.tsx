import { useTranslation } from 'react-i18next';
import type { Found } from './find-more.ts';

interface FoundListProps {
  readonly items: readonly Found[];
  readonly onOpen: (found: Found) => void;
}

/** What a search found besides structures, grouped; arrow keys walk through it from the field. */
export function FoundList({ items, onOpen }: FoundListProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <div className="found" role="region" aria-label={t('find.results')}>
      {groups.map((group) => (
        <section key={group} data-group={group}>
          <h2 id={`found-${group}`}>{t(`find.group.${group}`)}</h2>
          <ul aria-labelledby={`found-${group}`}>
            {items
              .filter((found) => found.group === group)
              .map((found) => (
                <li key={found.id}>
                  <button type="button" className="found-item" onClick={() => onOpen(found)}>
                    {found.name}
                    {found.via !== null && <small>{t('find.via', { word: found.via })}</small>}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
