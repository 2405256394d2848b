import { useTranslation } from 'react-i18next';
import { type StructureId, keyOf } from '#anatomy';
import { attachmentsOf } from '#anatomy/attachments';

/** What the two patterns on the bones mean; told apart without colour. Nothing where no area is known. */
export function AttachmentLegend({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const areas = attachmentsOf(keyOf(id));
  if (areas.length === 0) return null;
  const ends = (['origin', 'insertion'] as const).filter((end) => areas.some((area) => area.end === end));
  return (
    <p className="legend">
      {t('legend.title')}{' '}
      {ends.map((end) => (
        <span key={end} className="legend-item">
          <span className="legend-swatch" data-end={end} aria-hidden />
          {t(`legend.${end}`)}
        </span>
      ))}
    </p>
  );
}
