import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Candidate, CouldBe } from '#content';
import { ClaimList, ClaimText } from '../claims/claim.tsx';
import { RedFlagsButton } from '../warning-signs/red-flags.tsx';
import { UrgencyGroups } from '../warning-signs/urgency-groups.tsx';
import { CandidateCard } from './candidate-card.tsx';

function Answers({ candidates }: { readonly candidates: readonly Candidate[] }) {
  return (
    <ul>
      {candidates.map((candidate) => (
        <CandidateCard key={candidate.pattern} candidate={candidate} />
      ))}
    </ul>
  );
}

/** All but the first answers wait behind one button. */
function Others({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button is gone; whoever used it goes on from here.
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  if (candidates.length === 0) return null;
  if (!isOpen) {
    return (
      <Button className="button outlined" onPress={() => setOpen(true)}>
        {t('where.more-results', { count: candidates.length })}
      </Button>
    );
  }
  return (
    <section className="could-be" data-group="others">
      <h3 ref={heading} tabIndex={-1}>
        {t('where.others')}
      </h3>
      <Answers candidates={candidates} />
    </section>
  );
}

function MustNotBeMissed({ groups }: { readonly groups: CouldBe['mustNotBeMissed'] }) {
  const { t } = useTranslation();
  return (
    <section className="could-be" data-group="must">
      <h3>{t('where.must')}</h3>
      <p className="where-lead">{t('where.must-lead')}</p>
      <UrgencyGroups groups={groups} level={4} />
      <RedFlagsButton />
    </section>
  );
}

/**
 * What could be behind the places that were marked. What must not be missed comes before every answer; before
 * anything is marked it is all there is.
 */
export function CouldBeList({ could }: { readonly could: CouldBe }) {
  const { t } = useTranslation();
  const { first, others, remarks, mustNotBeMissed } = could;
  // What to have checked closes the page; the rest is said before any answer.
  const [said, checked] = [remarks.slice(0, -1), remarks.slice(-1)];
  return (
    <div className="where-results" aria-live="off" data-answers={first.length > 0}>
      <MustNotBeMissed groups={mustNotBeMissed} />
      {first.length > 0 && (
        <section className="could-be" data-group="first">
          <h3>{t('where.results')}</h3>
          {said.map((claim) => (
            <p key={claim.text} className="where-remark">
              <ClaimText claim={claim} />
            </p>
          ))}
          <p className="where-lead">{t('where.first-lead')}</p>
          <Answers candidates={first} />
        </section>
      )}
      {/* Other marks close the list again. */}
      <Others key={[...first, ...others].map(({ pattern }) => pattern).join()} candidates={others} />
      {checked.length > 0 && <ClaimList claims={checked} />}
    </div>
  );
}
