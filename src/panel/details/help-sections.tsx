import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cause, Exercise, Help, Stretch } from '#content';
import { ClaimList } from '../claims/claim.tsx';

/** What may bring it on: for each, what speaks for it and what limits it. */
export function Causes({ causes }: { readonly causes: readonly Cause[] }) {
  const { t } = useTranslation();
  return causes.map(({ id, title, supports, limits }) => (
    <section key={id} className="state-card">
      <h4>{title}</h4>
      <dl className="facts">
        {supports.length > 0 && (
          <div>
            <dt>{t('causes.supports')}</dt>
            <dd>
              <ClaimList claims={supports} />
            </dd>
          </div>
        )}
        {limits.length > 0 && (
          <div>
            <dt>{t('causes.limits')}</dt>
            <dd>
              <ClaimList claims={limits} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  ));
}

function Practice({ item, children }: { readonly item: Stretch; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="state-card">
      <h5>{item.name}</h5>
      {children}
      <p>{item.how}</p>
      <ClaimList claims={item.claims} />
      <dl className="facts">
        {(['dose', 'easier'] as const).map((aspect) => (
          <div key={aspect}>
            <dt>{t(`treat.${aspect}`)}</dt>
            <dd>
              <ClaimList claims={[item[aspect]]} />
            </dd>
          </div>
        ))}
        {item.care.length > 0 && (
          <div>
            <dt>{t('section.cautions')}</dt>
            <dd>
              <ClaimList claims={item.care} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function BandLine({ band }: Pick<Exercise, 'band'>) {
  const { t } = useTranslation();
  return (
    <p className="band">
      {t('band.title')}: <b>{t(`band.${band}`)}</b>
    </p>
  );
}

/** What may help: massage, stretches, exercises, and how they go together. */
export function HelpText({ help }: { readonly help: Help }) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('treat.massage')}</h4>
      <ClaimList claims={help.massage} />
      {help.stretches.length > 0 && <h4>{t('treat.stretches')}</h4>}
      {help.stretches.map((stretch) => (
        <Practice key={stretch.id} item={stretch} />
      ))}
      {help.exercises.length > 0 && <h4>{t('treat.exercises')}</h4>}
      {help.exercises.map((exercise) => (
        <Practice key={exercise.id} item={exercise}>
          <BandLine band={exercise.band} />
        </Practice>
      ))}
      <h4>{t('treat.together')}</h4>
      <ClaimList claims={help.together} />
    </>
  );
}
