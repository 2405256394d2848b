import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StructureKey } from '#anatomy';
import { type Pain, type PainPattern, isPatternId } from '#content';
import { PatternList } from '../../pain/pattern-list.tsx';
import { ShowOnBody } from '../../pain/show-on-body.tsx';
import { ZoneNames } from '../../pain/zone-names.tsx';
import { WarningSigns, useSignsOf } from '../../warning-signs/warning-signs.tsx';
import { ClaimList, ClaimText } from '../../claims/claim.tsx';
import { Section } from '../../claims/section.tsx';

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
            <ZoneNames zones={pattern.core.zones} strength="core" />
            <ClaimText claim={pattern.core} />
          </dd>
        </div>
        {pattern.spillover && (
          <div>
            <dt>{t('pain.spillover')}</dt>
            <dd>
              <ZoneNames zones={pattern.spillover.zones} strength="spillover" />
              <ClaimText claim={pattern.spillover} />
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** What else hurts there, on the body; nothing where it is too mixed to be drawn. */
function Comparison({ id, name }: { readonly id: string; readonly name: string }) {
  const pattern = `other/${id}`;
  return isPatternId(pattern) ? <ShowOnBody id={pattern} name={name} /> : null;
}

/** The second answer: where it can hurt; in detail the traditional patterns, with their limits. */
export function PainAnswer({ muscle, pain }: { readonly muscle: StructureKey; readonly pain: Pain }) {
  const { t } = useTranslation();
  const signs = useSignsOf(pain.patterns);
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
      <PatternList muscle={muscle} />
      <ZoneNames zones={main} strength="core" />
      <WarningSigns groups={signs} level={4} />
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
                <Comparison id={id} name={name} />
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
