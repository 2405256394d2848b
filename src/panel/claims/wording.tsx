import { useTranslation } from 'react-i18next';
import { READING_LEVELS } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/** Chooses between plain words and words with terms, for the whole page. */
export function WordingSwitch() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const chosen = useView((state) => state.level);
  return (
    <div className="wording">
      <span aria-hidden>{t('level.title')}</span>
      <div role="group" aria-label={t('level.title')} className="group framed">
        {READING_LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            className="button"
            aria-pressed={chosen === level}
            onClick={() => commands.setLevel(level, 'panel')}
          >
            {t(`level.${level}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
