import { Gauge, MoveHorizontal, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MUSCLE_STATES, type MuscleEntry } from '#content';
import { ClaimList } from '../claims/claim.tsx';

const ICONS = { tight: MoveHorizontal, weak: Gauge, underactive: Timer } as const;
const ASPECTS = ['means', 'checked', 'evidence'] as const;

/** Tight, weak and underactive as three cards, because they are three different things. */
export function StateCards({ states }: { readonly states: MuscleEntry['tightWeakUnderactive'] }) {
  const { t } = useTranslation();
  return (
    <div className="state-cards">
      {MUSCLE_STATES.map((name) => {
        const Icon = ICONS[name];
        return (
          <section key={name} className="state-card">
            <h4>
              <Icon size="1.1em" aria-hidden />
              {t(`card.${name}`)}
            </h4>
            <dl className="facts">
              {ASPECTS.map((aspect) => (
                <div key={aspect}>
                  <dt>{t(`card.${aspect}`)}</dt>
                  <dd>
                    <ClaimList claims={states[name][aspect]} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
