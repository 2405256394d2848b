import { HeartPulse } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { general, redFlags } from '#content/initial';
import { ClaimList } from '../claims/claim.tsx';
import { Sourced } from '../claims/sourced.tsx';
import { WordingSwitch } from '../claims/wording.tsx';
import { DialogFrame } from '../shared/dialog-frame.tsx';
import { UrgencyGroups } from './urgency-groups.tsx';

const SUBJECT = [redFlags, general.redFlags] as const;

interface RedFlagsButtonProps {
  /** Does a key or a search open this one? True for one button of the page only. */
  readonly listens?: boolean;
}

/** Always in reach: signs that need a doctor, by urgency. Works without a network. */
export function RedFlagsButton({ listens = false }: RedFlagsButtonProps) {
  const { t } = useTranslation();
  return (
    <DialogFrame
      {...(listens && { name: 'flags' })}
      title={t('redflags.title')}
      trigger={
        <Button className="button alert" aria-label={t('redflags.button')}>
          <HeartPulse size="1.15em" aria-hidden />
          <span className="alert-long">{t('redflags.button')}</span>
          <span className="alert-short">{t('redflags.short')}</span>
        </Button>
      }
    >
      <p className="dialog-intro">{t('redflags.lead')}</p>
      <WordingSwitch />
      <Sourced subject={SUBJECT}>
        <UrgencyGroups groups={redFlags} level={3} />
        <ClaimList claims={general.redFlags.claims} />
      </Sourced>
    </DialogFrame>
  );
}
