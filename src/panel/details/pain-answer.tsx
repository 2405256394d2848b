import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Pain, type PainPattern, type ZoneId, zoneName } from '#content';
import { ClaimList, ClaimText } from './claim.tsx';
import { Section } from './section.tsx';

/** Names of body areas; the main ones have a full border, the others a dashed one. */
function Zones({
  zones,
  strength,
}: {
  readonly zones: readonly ZoneId[];
  readonly strength: 'core' | 'spillover';
}) {
  return (
    <ul className="zones">
      {zones.map((zone) => (
        <li key={zone} className="zone" data-strength={strength}>
          {zoneName(zone)}
        </li>
      ))}
    </ul>
  );
}

function Pattern({ pattern }: { readonly pattern: PainPattern }) {
  const { t } = useTranslation();
  return (
    <div className="pattern">
      <h5>{pattern.name}</h5>
      <p className="pattern-place">
        <span className="tag">{t('pain.traditional')}</span> {t('pain.place')}: {pattern.place}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('pain.core')}</dt>
          <dd>
            <Zones zones={pattern.core.zones} strength="core" />
            <ClaimText claim={pattern.core} />
          </dd>
        </div>
        {pattern.spillover && (
          <div>
            <dt>{t('pain.spillover')}</dt>
            <dd>
              <Zones zones={pattern.spillover.zones} strength="spillover" />
              <ClaimText claim={pattern.spillover} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** The second answer: where it can hurt; in detail the traditional patterns, with their limits. */
export function PainAnswer({ pain }: { readonly pain: Pain }) {
  const { t } = useTranslation();
  const main = [...new Set(pain.patterns.flatMap(({ core }) => core.zones))];
  return (
    <section className="answer">
      <h3>
        <MapPin size="1.1em" aria-hidden />
        {t('section.pain')}
      </h3>
      <p>
        <ClaimText claim={pain.lead} />
      </p>
      <Zones zones={main} strength="core" />
      <Section level={4} title={t('pain.patterns')}>
        {pain.patterns.map((pattern) => (
          <Pattern key={pattern.id} pattern={pattern} />
        ))}
      </Section>
      <Section level={4} title={t('pain.caveat')}>
        <ClaimList claims={pain.caveat} />
      </Section>
      <Section level={4} title={t('pain.alike')}>
        <dl className="facts">
          {pain.alike.map(({ id, name, claim }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <ClaimText claim={claim} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section level={4} title={t('pain.nerve')}>
        <ClaimList claims={pain.nerve} />
      </Section>
    </section>
  );
}
