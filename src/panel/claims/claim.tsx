import { useTranslation } from 'react-i18next';
import type { Claim, Grade } from '#content';
import { sourceById } from '#content/initial';
import { useView } from '../shared/atlas-context.tsx';
import { TermText } from '../glossary/term-text.tsx';
import { useReferences } from './references.tsx';
import { ReviewMark } from './review-late.tsx';

/** How sure a claim is: a letter and its words; the border differs too, for readers who see no colour. */
export function GradeBadge({ grade }: { readonly grade: Grade }) {
  const { t } = useTranslation();
  const name = t(`grade.name.${grade}`);
  return (
    <span className="grade" data-grade={grade} title={t('grade.label', { grade, name })}>
      <b>{grade}</b> {t(`grade.short.${grade}`)}
    </span>
  );
}

/** Small numbers that lead to the list of sources. */
export function ReferenceMarks({ sources }: Pick<Claim, 'sources'>) {
  const { t } = useTranslation();
  const references = useReferences();
  if (!references) return null;
  return (
    <span className="refs">
      {sources.map((id) => {
        const number = references.numbering.get(id);
        const { citation } = sourceById(id);
        return (
          <button
            key={id}
            type="button"
            className="ref"
            title={citation}
            aria-label={t('sources.number', { number, citation })}
            onClick={() => references.show(id)}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}

/** A claim's sentence, and at the clinical level what it adds to it in terms and figures. */
export function ClaimWords({ claim }: { readonly claim: Pick<Claim, 'text' | 'clinical'> }) {
  const level = useView((state) => state.level);
  return (
    <>
      <TermText text={claim.text} wording="plain" />
      {level === 'clinical' && claim.clinical && (
        <span className="clinical">
          <TermText text={claim.clinical} wording="clinical" />
        </span>
      )}
    </>
  );
}

/** One claim: its words, how sure they are, and where they come from. */
export function ClaimText({ claim }: { readonly claim: Claim }) {
  const level = useView((state) => state.level);
  return (
    <>
      <ClaimWords claim={claim} />{' '}
      <span className="evidence">
        <GradeBadge grade={claim.grade} />
        <ReferenceMarks sources={claim.sources} />
        {level === 'clinical' && <ReviewMark claim={claim} />}
      </span>
    </>
  );
}

/** Several claims; a single one stands as a paragraph. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const [only] = claims;
  if (claims.length === 1 && only) {
    return (
      <p>
        <ClaimText claim={only} />
      </p>
    );
  }
  return (
    <ul className="claims dotted">
      {claims.map((claim) => (
        <li key={claim.text}>
          <ClaimText claim={claim} />
        </li>
      ))}
    </ul>
  );
}
