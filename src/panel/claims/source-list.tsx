import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SourceId } from '#content';
import { sourceById } from '#content/initial';
import { useReferences } from './references.tsx';

/** A source as it is cited, with what kind of work it is. A plain link; the page itself asks for nothing. */
export function SourceCitation({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation();
  const { url, citation, kind } = sourceById(id);
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {citation}
          <ExternalLink size="0.9em" aria-hidden />
        </a>
      ) : (
        citation
      )}{' '}
      <span className="source-kind">{t(`source.kind.${kind}`)}</span>
    </>
  );
}

/** The sources of the entry on screen, numbered as in its text. */
export function SourceList() {
  const references = useReferences();
  if (!references) return null;
  return (
    <ol className="sources">
      {[...references.numbering].map(([id, number]) => (
        <li key={id} data-source={id} tabIndex={-1}>
          <span aria-hidden>{number}</span>
          <span>
            <SourceCitation id={id} />
          </span>
        </li>
      ))}
    </ol>
  );
}
