import { BookOpen } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';

/** The way to the topic pages. */
export function TopicsEntry() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  return (
    <Button className="button outlined stories-entry" onPress={() => commands.openTopic(null, 'panel')}>
      <BookOpen size="1.1em" aria-hidden />
      {t('topic.title')}
    </Button>
  );
}
