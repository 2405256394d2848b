import { useTranslation } from 'react-i18next';
import { DAILY_TASKS, type Claim, type MuscleEntry, redFlags } from '#content';
import { UrgencyGroups } from '../warning-signs/urgency-groups.tsx';
import { ActionsAnswer } from './answers/actions-answer.tsx';
import { ClaimList } from '../claims/claim.tsx';
import { Causes, HelpText } from './help-sections.tsx';
import { PainAnswer } from './answers/pain-answer.tsx';
import { Section } from '../claims/section.tsx';
import { SeeAlso } from '../claims/see-also.tsx';
import { StateCards } from './states-section.tsx';

const ATTACHMENTS = ['origin', 'insertion', 'nerve', 'blood'] as const;

function Facts({ rows }: { readonly rows: readonly (readonly [string, readonly Claim[]])[] }) {
  return (
    <dl className="facts">
      {rows.map(([term, claims]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <ClaimList claims={claims} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything said about a muscle: the two answers first, the rest to open. */
export function MuscleSections({ entry }: { readonly entry: MuscleEntry }) {
  const { t } = useTranslation();
  const { attachments, daily } = entry;
  return (
    <>
      <ActionsAnswer actions={entry.actions} />
      <PainAnswer muscle={entry.key} pain={entry.pain} />
      <div className="sections">
        <Section title={t('section.position')} defaultOpen>
          <ClaimList claims={entry.position} />
          <SeeAlso claims={entry.position} />
        </Section>
        <Section title={t('section.attachments')}>
          <Facts rows={ATTACHMENTS.map((part) => [t(`attachments.${part}`), attachments[part]])} />
        </Section>
        <Section title={t('section.daily')}>
          <Facts rows={DAILY_TASKS.map((task) => [t(`daily.${task}`), daily[task]])} />
        </Section>
        <Section title={t('section.tightWeakUnderactive')}>
          <StateCards states={entry.tightWeakUnderactive} />
        </Section>
        <Section title={t('section.causes')}>
          <Causes causes={entry.causes} />
        </Section>
        <Section title={t('section.help')}>
          <HelpText help={entry.help} />
        </Section>
        <Section title={t('section.cautions')}>
          <ClaimList claims={entry.cautions} />
        </Section>
        <Section title={t('section.seeDoctor')}>
          <UrgencyGroups groups={redFlags} level={4} />
          <ClaimList claims={entry.seeDoctor} />
        </Section>
      </div>
    </>
  );
}
