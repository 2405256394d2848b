import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';

/** First on the page, and seen while they have the focus: the ways past the bar and the long list. */
export function SkipLinks() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const goToDetails = () => commands.enterDetails('panel');
  const askWhere = () => {
    commands.openScreen('where', 'panel');
    goToDetails();
  };
  const goToPicture = () => document.querySelector<HTMLElement>('[role="application"]')?.focus();
  return (
    <nav className="skip-links" aria-label={t('skip.title')}>
      <button type="button" className="button primary skip-link" onClick={askWhere}>
        {t('where.title')}
      </button>
      <button type="button" className="button primary skip-link" onClick={goToDetails}>
        {t('skip.details')}
      </button>
      <button type="button" className="button primary skip-link" onClick={goToPicture}>
        {t('skip.picture')}
      </button>
    </nav>
  );
}
