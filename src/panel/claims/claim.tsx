import type { Claim } from '#content';
import { useView } from '../shared/atlas-context.tsx';
import { TermText } from '../glossary/term-text.tsx';
import { Evidence } from './evidence.tsx';
import { ReviewMark } from './review-late.tsx';

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
      <ClaimWords claim={claim} />
      <Evidence grade={claim.grade} sources={claim.sources} />
      {level === 'clinical' && <ReviewMark claim={claim} />}
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
