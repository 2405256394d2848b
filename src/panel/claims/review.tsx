import { useTranslation } from 'react-i18next';
import type { Claim } from '#content';
import { REVIEWS, reviewsOf } from '#content/reviews';

/** Whether a clinician has looked at this very sentence, and what they said. */
export function ReviewMark({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const reviews = reviewsOf(claim);
  const title = reviews.map(({ reviewer, profession, date, verdict }) =>
    t('review.by', { reviewer, profession, date, verdict: t(`review.verdict.${verdict}`) }),
  );
  return (
    <span className="tag review" data-reviewed={reviews.length > 0} title={title.join('\n') || undefined}>
      {t(reviews.length > 0 ? 'review.done' : 'review.open')}
    </span>
  );
}

/** How much has been reviewed, in one line. */
export function ReviewLine() {
  const { t } = useTranslation();
  const count = new Set(REVIEWS.map(({ hash }) => hash)).size;
  return <p className="review-line">{t(count === 0 ? 'review.nothing' : 'review.some', { count })}</p>;
}
