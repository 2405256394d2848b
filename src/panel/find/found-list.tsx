import { useTranslation } from 'react-i18next';
import type { Found } from './found.ts';

interface FoundListProps {
  readonly items: readonly Found[];
  /** Does nothing of the list below fit? */
  readonly isAlone: boolean;
  readonly onOpen: (found: Found) => void;
}

/** So much of a sentence shows which one it is. */
const GLIMPSE = 110;
const glimpse = (text: string) =>
  text.length <= GLIMPSE ? text : `${text.slice(0, text.lastIndexOf(' ', GLIMPSE))} …`;

/** The name says enough of these, or their lead; of the others the sentence that answers is seen. */
const SAID_BY_NAME = new Set<Found['kind']>(['flags', 'words', 'structures', 'zones', 'patterns']);

/** What a search found, best first; arrow keys walk through it from the field. */
export function FoundList({ items, isAlone, onOpen }: FoundListProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className="found" aria-label={t('find.results')} data-alone={isAlone}>
      <ol>
        {items.map((found) => {
          const { kind, id, name, lead, via, passage } = found;
          const said = SAID_BY_NAME.has(kind) ? lead : (passage?.text ?? lead);
          return (
            <li key={`${kind}:${id}`} data-kind={kind} data-id={id}>
              <button type="button" className="found-item" onClick={() => onOpen(found)}>
                <span className="found-name">{name}</span>
                <span className="found-kind">{t(`find.kind.${kind}`)}</span>
                {said !== undefined && <small>{glimpse(said)}</small>}
                {via !== null && said === undefined && kind !== 'flags' && (
                  <small>{t('find.via', { word: via })}</small>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
