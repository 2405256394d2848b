import { useTranslation } from 'react-i18next';
import { type StructureId, accuracyOf, keyOf, structureOf } from '#anatomy';
import { provenanceClaim } from '#content';
import { withUnit } from '../shared/units.ts';
import { ClaimText } from '../claims/claim.tsx';
import { Section } from '../claims/section.tsx';
import { StructureLinks } from '../claims/see-also.tsx';

/** Whether the shape was measured, and how exactly, or modelled, and from what. */
export function ShapeKnown({ id }: { readonly id: StructureId }) {
  const { t, i18n } = useTranslation();
  const key = keyOf(id);
  const { provenance } = structureOf(key);
  const claim = provenanceClaim(key);
  const accuracy = accuracyOf(key);
  const mm = (value: number) => withUnit(value, 'millimeter', i18n.language, 2);
  return (
    <div className="sections">
      <Section title={t('section.shape')}>
        <p>{t(`shape.${provenance.method}`)}</p>
        {provenance.method === 'measured' && accuracy && (
          <p>{t('shape.accuracy', { mean: mm(accuracy.meanMm), p95: mm(accuracy.p95Mm) })}</p>
        )}
        {claim && (
          <p>
            <ClaimText claim={claim} />
          </p>
        )}
        {provenance.method === 'modelled' && (
          <StructureLinks keys={provenance.from} label={t('shape.from')} />
        )}
      </Section>
    </div>
  );
}
