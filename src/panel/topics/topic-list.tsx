import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { TOPIC_GROUPS, type Topic, type TopicGroup, topics } from '#content/topics';
import type { TopicId } from '#content/topic-ids';
import { useAtlas, useView } from '../atlas-context.tsx';
import { StoriesEntry } from '../stories/stories-entry.tsx';

function TopicDoor({ topic, focused }: { readonly topic: Topic; readonly focused: boolean }) {
  const { commands } = useAtlas();
  return (
    <li>
      <Button
        className="story-door"
        autoFocus={focused}
        onPress={() => commands.openTopic(topic.id, 'panel')}
      >
        <span>
          <b>{topic.title}</b>
          <span className="story-lead">{topic.summary}</span>
        </span>
        <ChevronRight size="1.15em" aria-hidden />
      </Button>
    </li>
  );
}

function Group({ group, from }: { readonly group: TopicGroup; readonly from: TopicId | null }) {
  const { t } = useTranslation();
  const isWhole = useView(({ selected }) => selected === null);
  const Heading = isWhole ? 'h3' : 'h4';
  return (
    <section className="story-group">
      <Heading>{t(`topic.group.${group}`)}</Heading>
      <ul>
        {topics
          .filter((topic) => topic.group === group)
          .map((topic) => (
            <TopicDoor key={topic.id} topic={topic} focused={topic.id === from} />
          ))}
      </ul>
    </section>
  );
}

/** All topics, by what they are about. `from`: the page that was just left, which takes the focus. */
export function TopicList({ from }: { readonly from: TopicId | null }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const isWhole = useView(({ selected }) => selected === null);
  const Heading = isWhole ? 'h2' : 'h3';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone; whoever used it goes on from the head of the list.
    if (from === null && document.activeElement === document.body) heading.current?.focus();
  }, [from]);
  return (
    <div className="stories">
      <Heading ref={heading} tabIndex={-1} className="stories-title">
        {t('topic.title')}
      </Heading>
      <p className="story-lead">{t('topic.lead')}</p>
      <div className="topic-ways">
        <Button
          className="button outlined stories-back"
          onPress={() => commands.openScreen('atlas', 'panel')}
        >
          <ArrowLeft size="1.1em" aria-hidden />
          {t('topic.leave')}
        </Button>
        <StoriesEntry />
      </div>
      {TOPIC_GROUPS.map((group) => (
        <Group key={group} group={group} from={from} />
      ))}
    </div>
  );
}
