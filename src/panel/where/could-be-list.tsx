import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Candidate, CouldBe } from '#content';
import { ClaimList, ClaimText } from '../details/claim.tsx';
import { RedFlagsButton } from '../red-flags.tsx';
import { UrgencyGroups } from '../urgency-groups.tsx';
import { CandidateCard } from './candidate-card.tsx';

/** So many are seen at once; the rest on demand. */
const FIRST = 4;

function Group({
  name,
  candidates,
}: {
  readonly name: 'often' | 'sometimes';
  readonly candidates: readonly Candidate[];
}) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (candidates.length === 0) return null;
  const seen = isWhole ? candidates : candidates.slice(0, FIRST);
  return (
    <section className="could-be" data-group={name}>
      <h3>{t(`where.${name}`)}</h3>
      <p className="where-lead">{t(`where.${name}-lead`)}</p>
      <ul>
        {seen.map((candidate) => (
          <CandidateCard key={`${candidate.pattern}.${candidate.side}`} candidate={candidate} />
        ))}
      </ul>
      {seen.length < candidates.length && (
        <Button className="button outlined" onPress={() => setWhole(true)}>
          {t('where.more-results', { count: candidates.length - seen.length })}
        </Button>
      )}
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
  const [first, ...others] = could.remarks;
  return (
    <div className="where-results" aria-live="off">
      <MustNotBeMissed groups={could.mustNotBeMissed} />
      {first && (
        <>
          <h3 className="where-subtitle">{t('where.results')}</h3>
          <p className="where-remark">
            <ClaimText claim={first} />
          </p>
        </>
      )}
      <Group name="often" candidates={could.often} />
      <Group name="sometimes" candidates={could.sometimes} />
      {others.length > 0 && <ClaimList claims={others} />}
    </div>
  );
}
