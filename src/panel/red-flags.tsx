import { CalendarClock, CircleAlert, HeartPulse, Siren } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { redFlags } from '#content/front';
import { ClaimWords, ReferenceMarks } from './details/claim.tsx';
import { Sourced } from './details/sourced.tsx';
import { WordingSwitch } from './details/wording.tsx';
import { DialogFrame } from './dialog-frame.tsx';

const ICONS = { emergency: Siren, 'same-day': CircleAlert, soon: CalendarClock } as const;

/** Always in reach: signs that need a doctor, by urgency. Works without a network. */
export function RedFlagsButton() {
  const { t } = useTranslation();
  return (
    <DialogFrame
      askedAs="flags"
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
      <Sourced subject={redFlags}>
        {redFlags.map(({ urgency, title, action, flags }) => {
          const Icon = ICONS[urgency];
          return (
            <section key={urgency} className="urgency" data-urgency={urgency}>
              <h3>
                <Icon size="1.15em" aria-hidden />
                {title}
              </h3>
              <p className="urgency-action">{action}</p>
              <ul>
                {flags.map((flag) => (
                  <li key={flag.id}>
                    <ClaimWords claim={flag} /> <ReferenceMarks sources={flag.sources} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </Sourced>
    </DialogFrame>
  );
}
