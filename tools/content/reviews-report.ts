import { type Review, REVIEWS, claimHash } from '#content/reviews';
import { type PlacedClaim, placeText } from '#content/schema';
import { claimsInOrder, codeOf, rootName } from './claims-page.ts';

/** A claim, and what a reviewer needs to name it. */
interface Listed {
  readonly code: string;
  readonly hash: string;
  readonly place: string;
  readonly text: string;
  readonly grade: string;
}

/** What has been reviewed, what has changed since, and what nobody has looked at. */
export interface ReviewState {
  readonly reviewed: readonly Listed[];
  readonly open: readonly Listed[];
  /** A review whose claim no longer stands as it was read; `now` is what stands in its place, if anything does. */
  readonly changed: readonly { readonly review: Review; readonly now: Listed | null }[];
}

const listed = ({ claim, places: [[root, ...inner]] }: PlacedClaim): Listed => ({
  code: codeOf(claim.text),
  hash: claimHash(claim),
  place: `${rootName(root!)} › ${placeText(inner)}`,
  text: claim.text ?? '',
  grade: claim.grade ?? '',
});

/** Sets the reviews against the claims as they stand. */
export function reviewState(claims: readonly PlacedClaim[], reviews: readonly Review[]): ReviewState {
  const all = claims.map(listed);
  const hashes = new Set(all.map(({ hash }) => hash));
  const done = new Set(reviews.map(({ hash }) => hash));
  return {
    reviewed: all.filter(({ hash }) => done.has(hash)),
    open: all.filter(({ hash }) => !done.has(hash)),
    changed: reviews
      .filter(({ hash }) => !hashes.has(hash))
      .map((review) => ({
        review,
        now:
          all.find(({ code }) => code === review.claim) ??
          all.find(({ place }) => place === review.place) ??
          null,
      })),
  };
}

/** The state as text: what changed first, then what is open, at places or numbers that contain `wanted`. */
export function reviewText({ reviewed, open: all, changed }: ReviewState, wanted = ''): string {
  const total = reviewed.length + all.length;
  const open = all.filter(({ code, place }) =>
    `${code} ${place}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const lines = [`Reviewed as they stand: ${reviewed.length} of ${total} claims.`];
  if (changed.length > 0) lines.push('', `Changed since their review: ${changed.length}`);
  for (const { review, now } of changed) {
    lines.push(`  ${review.claim}  ${review.reviewer}, ${review.date}  ${review.place}`);
    lines.push(
      now ? `          now ${now.code} [${now.grade}] ${now.text}` : '          no longer on the page',
    );
  }
  if (open.length > 0) lines.push('', `Not reviewed: ${open.length}`);
  for (const { code, hash, grade, place, text } of open) {
    lines.push(`  ${code}  ${hash}  [${grade}] ${place}`, `          ${text}`);
  }
  return lines.join('\n');
}

/** The state of the whole content. */
export async function currentReviews(): Promise<ReviewState> {
  return reviewState(await claimsInOrder(), REVIEWS);
}
