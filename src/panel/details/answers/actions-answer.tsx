import { Move3d } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Actions, HIP_POSITIONS } from '#content';
import { ClaimList, ClaimText } from '../../claims/claim.tsx';
import { Section } from '../../claims/section.tsx';

/** The first answer: what the muscle does; in detail, by position of the hip. */
export function ActionsAnswer({ actions }: { readonly actions: Actions }) {
  const { t } = useTranslation();
  return (
    <section className="answer">
      <h3>
        <Move3d size="1.1em" aria-hidden />
        {t('section.actions')}
      </h3>
      <p>
        <ClaimText claim={actions.lead} />
      </p>
      <Section level={4} title={t('actions.more')}>
        <dl className="facts">
          {HIP_POSITIONS.map((position) => (
            <div key={position}>
              <dt>{t(`actions.${position}`)}</dt>
              <dd>
                <ClaimList claims={actions.positions[position]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('actions.standing')}</dt>
            <dd>
              <ClaimList claims={actions.standing} />
            </dd>
          </div>
        </dl>
      </Section>
    </section>
  );
}
