import { BookOpen } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type PatternId, topicOfPattern } from '#content';
import { useAtlas } from '../shared/atlas-context.tsx';

/** The way to the topic page about an answer, where there is one. */
export function TopicDoor({ pattern }: { readonly pattern: PatternId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const topic = topicOfPattern(pattern);
  if (topic === null) return null;
  return (
    <Button className="button outlined" onPress={() => commands.openTopic(topic, 'panel')}>
      <BookOpen size="1.1em" aria-hidden />
      {t(`where.topic.${topic}`)}
    </Button>
  );
}
