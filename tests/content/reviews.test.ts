import { beforeAll, describe, expect, test } from 'vitest';
import { type Review, REVIEWS, VERDICTS, claimHash, reviewsOf } from '#content/reviews';
import type { PlacedClaim } from '#content/schema';
import { claimsInOrder } from '../../tools/content/claims-page.ts';
import { reviewState, reviewText } from '../../tools/content/reviews-report.ts';

const claim = (text: string, clinical?: string): PlacedClaim => ({
  claim: { text, ...(clinical !== undefined && { clinical }), grade: 'B', sources: ['nice-ng59'] },
  places: [['piriformis', 'summary']],
});
const deep = claim('It lies deep.');

function review(of: PlacedClaim): Review {
  const [listed] = reviewState([of], []).open;
  return {
    claim: listed!.code,
    hash: listed!.hash,
    place: listed!.place,
    reviewer: 'A. Reader',
    profession: 'physiotherapist',
    date: '2026-01-31',
    verdict: 'agree',
    remark: '',
  };
}

describe('a review', () => {
  test('holds while the claim stands as it was read', () => {
    expect(reviewsOf(deep.claim, [review(deep)])).toHaveLength(1);
    expect(reviewState([deep], [review(deep)])).toMatchObject({ open: [], changed: [] });
  });

  test.each([
    ['the sentence', claim('It lies very deep.')],
    ['the terms', claim('It lies deep.', 'Subgluteal.')],
    ['the grade', { ...deep, claim: { ...deep.claim, grade: 'C' as const } }],
    ['the sources', { ...deep, claim: { ...deep.claim, sources: ['furlan-2015' as const] } }],
  ])('is out of date once %s has changed, and says what stands there now', (_what, now) => {
    const state = reviewState([now], [review(deep)]);
    expect(state.reviewed).toEqual([]);
    expect(state.changed[0]!.now!.text).toBe(now.claim.text);
    expect(reviewText(state)).toMatch(/Changed since their review: 1[^]*A\. Reader/);
  });

  test('of a claim that is gone says so', () => {
    expect(reviewText(reviewState([], [review(deep)]))).toMatch(/no longer on the page/);
  });
});

describe('the reviews so far', () => {
  let claims: readonly PlacedClaim[];
  beforeAll(async () => {
    claims = await claimsInOrder();
  });

  test('are whole', () => {
    for (const one of REVIEWS) {
      expect(one.reviewer.trim() && one.profession.trim(), one.claim).not.toBe('');
      expect(one.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(VERDICTS).toContain(one.verdict);
    }
  });

  test('can tell every claim from every other', () => {
    expect(new Set(claims.map(({ claim: one }) => claimHash(one))).size).toBe(claims.length);
  });

  test('are counted: what is not reviewed is listed with its number and hash', () => {
    const { reviewed, open } = reviewState(claims, REVIEWS);
    expect(reviewed.length + open.length).toBe(claims.length);
    expect(reviewText({ reviewed, open, changed: [] }, 'cautions')).toMatch(
      / {2}[0-9a-f]{6} {2}[0-9a-f]{8} {2}\[/,
    );
  });
});
