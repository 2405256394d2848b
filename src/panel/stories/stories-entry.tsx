import { Images } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';

/** The way to the picture stories. */
export function StoriesEntry() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  return (
    <Button className="button outlined stories-entry" onPress={() => commands.openScreen('stories', 'panel')}>
      <Images size="1.1em" aria-hidden />
      {t('story.title')}
    </Button>
  );
}
