import { BookOpen } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grade, SourceId } from '#content';
import { sourceById } from '#content/initial';
import { SourceCitation } from './source-list.tsx';
import { useReferences } from './references.tsx';

/** How sure a claim is: a letter and its words; the border differs too, for readers who see no color. */
export function GradeBadge({ grade }: { readonly grade: Grade }) {
  const { t } = useTranslation();
  const name = t(`grade.name.${grade}`);
  return (
    <span className="grade" data-grade={grade} title={t('grade.label', { grade, name })}>
      <b>{grade}</b> {t(`grade.short.${grade}`)}
    </span>
  );
}

interface SourcesProps {
  readonly sources: readonly SourceId[];
}

/** Small numbers that lead to the list of sources. */
export function ReferenceMarks({ sources }: SourcesProps) {
  return (
    <span className="refs">
      {sources.map((id) => (
        <ReferenceMark key={id} id={id} />
      ))}
    </span>
  );
}

function ReferenceMark({ id }: { readonly id: SourceId }) {
  const { t } = useTranslation();
  const references = useReferences();
  if (!references) return null;
  const number = references.numbering.get(id);
  const { citation } = sourceById(id);
  return (
    <button
      type="button"
      className="ref"
      title={citation}
      aria-label={t('sources.number', { number, citation })}
      onClick={() => references.show(id)}
    >
      {number}
    </button>
  );
}

interface EvidenceProps extends SourcesProps {
  /** None where what stands there is not a finding: a warning sign has sources alone. */
  readonly grade?: Grade;
}

/**
 * One small mark at the end of a claim: the letter of its grade, or a book. A press tells in words how sure it is and
 * where it comes from. What is contested says so without a press. On paper, where nothing can be pressed, the numbers
 * of the sources stand beside it.
 */
export function Evidence({ grade, sources }: EvidenceProps) {
  const { t } = useTranslation();
  const references = useReferences();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const count = t('sources.show', { count: sources.length });
  const words = grade && t('grade.label', { grade, name: t(`grade.name.${grade}`) });
  const label = words ? t('evidence.mark', { words, count }) : count;
  return (
    <>
      {/* The mark stays on the line of the last word: browsers break before a button, even at a space that forbids it. */}
      <span className="evidence-joint">
        <span aria-hidden>{'\u00a0'}</span>
        <button
          type="button"
          className="evidence-mark"
          data-grade={grade}
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          title={label}
          onClick={() => setOpen(!isOpen)}
        >
          {grade ?? <BookOpen size="0.9em" aria-hidden />}
          {grade === 'D' && <span className="evidence-contested">{t('grade.short.D')}</span>}
        </button>
        {references && (
          <span className="evidence-print" aria-hidden>
            {sources.map((source) => references.numbering.get(source)).join(', ')}
          </span>
        )}
      </span>
      {isOpen && (
        <span id={id} className="evidence-told">
          {words && <span className="evidence-words">{words}</span>}
          {sources.map((source) => (
            <span key={source} className="evidence-source">
              <ReferenceMark id={source} />
              <span>
                <SourceCitation id={source} />
              </span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
