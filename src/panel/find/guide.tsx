import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { TOUCH, useMedia } from '../shared/use-media.ts';

const LAST = 3;

/** Where each step points; the stylesheet marks what stands there. */
const POINTS = ['view', 'layers', 'help'] as const;

/** The guide for a first visit: three steps beside the picture. It takes no focus and covers no control. */
export function Guide() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const step = useView((state) => state.guide) ?? 1;
  const isTouch = useMedia(TOUCH);
  useEffect(() => {
    document.documentElement.dataset['guide'] = POINTS[step - 1];
    return () => void delete document.documentElement.dataset['guide'];
  }, [step]);
  const end = () => commands.setGuide(null, 'panel');
  return (
    <section className="guide card" aria-label={t('guide.title')}>
      <p>
        <small>{t('guide.count', { step, count: LAST })}</small>{' '}
        {t(step === 1 && isTouch ? 'guide.1-touch' : `guide.${step}`)}
      </p>
      <div className="guide-steps">
        {step < LAST && (
          <Button className="button" aria-label={t('guide.skip-label')} onPress={end}>
            {t('guide.skip')}
          </Button>
        )}
        {step > 1 && (
          <Button
            className="button"
            aria-label={t('guide.back-label')}
            onPress={() => commands.setGuide(step - 1, 'panel')}
          >
            {t('guide.back')}
          </Button>
        )}
        <Button
          className="button outlined"
          aria-label={t(step < LAST ? 'guide.next-label' : 'guide.done-label')}
          onPress={() => commands.setGuide(step < LAST ? step + 1 : null, 'panel')}
        >
          {t(step < LAST ? 'guide.next' : 'guide.done')}
        </Button>
      </div>
    </section>
  );
}
