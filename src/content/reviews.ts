import type { Claim } from './types.ts';

/** What a clinician says of a claim. */
export const VERDICTS = ['agree', 'agree-with-change', 'disagree'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One clinician's judgment of one claim as it stood on that day. */
export interface Review {
  /** The claim's number in docs/claims.md. */
  readonly claim: string;
  /** {@link claimHash} of what was read; once it differs, the claim has changed since. */
  readonly hash: string;
  /** Where the claim stood, as docs/claims.md names it: tells what became of a sentence that was rewritten. */
  readonly place: string;
  /** Name and profession, with the reviewer's consent to print them. */
  readonly reviewer: string;
  readonly profession: string;
  /** ISO day: `2026-11-28`. */
  readonly date: string;
  readonly verdict: Verdict;
  readonly remark: string;
}

/** Every review so far. Only what a named clinician wrote; docs/clinical-review.md says how. */
export const REVIEWS: readonly Review[] = [];

/**
 * Eight hex digits (FNV-1a, 32 bits) of all that a reviewer judges: sentence, terms, grade and sources.
 * Not for security: it only tells whether any of them has changed.
 */
export function claimHash({ text, clinical, grade, sources }: Partial<Claim>): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([text, clinical, grade, sources])) {
    hash ^= char.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Reviews of the claim exactly as it stands now. */
export function reviewsOf(claim: Partial<Claim>, reviews: readonly Review[] = REVIEWS): readonly Review[] {
  const hash = claimHash(claim);
  return reviews.filter((review) => review.hash === hash);
}
