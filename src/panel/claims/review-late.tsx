import { Suspense, lazy } from 'react';
import type { Claim } from '#content';

const Mark = lazy(() => import('./review.tsx').then(({ ReviewMark }) => ({ default: ReviewMark })));
const Line = lazy(() => import('./review.tsx').then(({ ReviewLine }) => ({ default: ReviewLine })));

/** The mark of review at a claim. It comes after the text: the first view does not wait for it. */
export function ReviewMark({ claim }: { readonly claim: Claim }) {
  return (
    <Suspense fallback={null}>
      <Mark claim={claim} />
    </Suspense>
  );
}

/** The line that says how much has been reviewed. */
export function ReviewLine() {
  return (
    <Suspense fallback={null}>
      <Line />
    </Suspense>
  );
}
