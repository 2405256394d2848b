import { ArrowLeft, ArrowRight, Check, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';

interface StoryNavProps {
  readonly number: number;
  readonly count: number;
  readonly goTo: (number: number) => void;
}

/** Back, on, and out of the story. The way on keeps its place at the last step, so that the focus does too. */
export function StoryNav({ number, count, goTo }: StoryNavProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const end = () => commands.goToStep(null, 'panel');
  const isLast = number === count;
  return (
    <div className="story-nav">
      <Button
        className="button outlined"
        aria-label={t('story.previous-label')}
        isDisabled={number === 1}
        onPress={() => goTo(number - 1)}
      >
        <ArrowLeft size="1.1em" aria-hidden />
        {t('story.previous')}
      </Button>
      <Button className="button outlined story-end" aria-label={t('story.end')} onPress={end}>
        <X size="1.1em" aria-hidden />
        <span className="story-end-word">{t('story.end')}</span>
      </Button>
      <Button
        className="button primary story-on"
        aria-label={t(isLast ? 'story.again' : 'story.next-label')}
        onPress={() => (isLast ? end() : goTo(number + 1))}
      >
        {t(isLast ? 'story.finish' : 'story.next')}
        {isLast ? <Check size="1.1em" aria-hidden /> : <ArrowRight size="1.1em" aria-hidden />}
      </Button>
    </div>
  );
}
