import { useTranslation } from 'react-i18next';
import { useView } from '../shared/atlas-context.tsx';

/** What the drawing on the body means; told apart by hatching as well as colour. */
export function PatternLegend({ spillover = true }: { readonly spillover?: boolean }) {
  const { t } = useTranslation();
  const isMarked = useView(({ screen, sore }) => screen === 'where' && sore.length > 0);
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
      {isMarked && (
        <li>
          <span className="pain-swatch" data-strength="marked" aria-hidden />
          {t('pain.marked')}
        </li>
      )}
    </ul>
  );
}
