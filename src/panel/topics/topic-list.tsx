import { useTranslation } from 'react-i18next';
import type { TopicId } from '#content/topic-ids';
import { TOPIC_GROUPS, topics } from '#content/topics';
import { useAtlas } from '../shared/atlas-context.tsx';
import { Door, DoorGroup, DoorList } from '../doors/door-list.tsx';
import { StoriesEntry } from '../stories/stories-entry.tsx';

/** All topics, by what they are about. `from`: the page that was just left, which takes the focus. */
export function TopicList({ from }: { readonly from: TopicId | null }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  return (
    <DoorList
      title={t('topic.title')}
      lead={t('topic.lead')}
      leave={t('topic.leave')}
      beside={<StoriesEntry />}
      from={from}
    >
      {TOPIC_GROUPS.map((group) => (
        <DoorGroup key={group} title={t(`topic.group.${group}`)}>
          {topics
            .filter((topic) => topic.group === group)
            .map(({ id, title, summary }) => (
              <Door
                key={id}
                title={title}
                lead={summary}
                view={{ screen: 'topics', topic: id }}
                focused={id === from}
                onOpen={() => commands.openTopic(id, 'panel')}
              />
            ))}
        </DoorGroup>
      ))}
    </DoorList>
  );
}
