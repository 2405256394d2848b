import { useTranslation } from 'react-i18next';

/** What the drawing on the body means; told apart by hatching as well as colour. */
export function PatternLegend({ spillover = true }: { readonly spillover?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="pattern-legend" aria-label={t('pain.legend')}>
      <li>
        <span className="pain-swatch" data-strength="core" aria-hidden />
        {t('pain.core')}
      </li>
      {spillover && (
        <li>
          <span className="pain-swatch" data-strength="spillover" aria-hidden />
          {t('pain.spillover')}
        </li>
      )}
    </ul>
  );
}
