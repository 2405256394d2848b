import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sourceById } from '#content/initial';
import { useReferences } from './references.tsx';

/** The sources of the entry on screen, numbered as in its text. Plain links; the page itself asks for nothing. */
export function SourceList() {
  const { t } = useTranslation();
  const references = useReferences();
  if (!references) return null;
  return (
    <ol className="sources">
      {[...references.numbering].map(([id, number]) => {
        const source = sourceById(id);
        return (
          <li key={id} data-source={id} tabIndex={-1}>
            <span aria-hidden>{number}</span>
            <span>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.citation}
                  <ExternalLink size="0.9em" aria-hidden />
                </a>
              ) : (
                source.citation
              )}{' '}
              <span className="source-kind">{t(`source.kind.${source.kind}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
