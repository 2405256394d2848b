import type { TFunction } from 'i18next';
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { isStructureKey, keyOf, structureOf } from '#anatomy';
import { STORY_GROUPS, type Story, type StoryGroup, stepsOf, stories } from '#content/stories';
import { type StoryId, storyMuscle } from '#content/story-steps';
import { useAtlas, useView } from '../atlas-context.tsx';
import { nameOf } from '../labels.ts';
import { TopicsEntry } from '../topics/topics-entry.tsx';

/** The muscle that stories about one muscle are told of now. */
export function useStoryMuscle() {
  return useView(({ selected }) => storyMuscle(selected && keyOf(selected)));
}

/** What the atlas calls a structure at the reader's level, by its key. */
export function nameOfKey(key: string, t: TFunction): string {
  return isStructureKey(key) ? nameOf(structureOf(key), t) : key;
}

function StoryDoor({ story, focused }: { readonly story: Story; readonly focused: boolean }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const muscle = useStoryMuscle();
  return (
    <li>
      <Button
        className="story-door"
        autoFocus={focused}
        onPress={() => commands.goToStep(`${story.id}.1`, 'panel')}
      >
        <span>
          <b>{story.title}</b>
          <span className="story-lead">{story.lead}</span>
          <span className="story-count">{t('story.count', { count: stepsOf(story, muscle).length })}</span>
        </span>
        <ChevronRight size="1.15em" aria-hidden />
      </Button>
    </li>
  );
}

function Group({ group, from }: { readonly group: StoryGroup; readonly from: StoryId | null }) {
  const { t } = useTranslation();
  const muscle = useStoryMuscle();
  const isWhole = useView(({ selected }) => selected === null);
  const Heading = isWhole ? 'h3' : 'h4';
  return (
    <section className="story-group">
      <Heading>{t(`story.group.${group}`)}</Heading>
      {group === 'states' && (
        <p className="story-told">{t('story.told-of', { name: nameOfKey(muscle, t) })}</p>
      )}
      <ul>
        {stories
          .filter((story) => story.group === group)
          .map((story) => (
            <StoryDoor key={story.id} story={story} focused={story.id === from} />
          ))}
      </ul>
    </section>
  );
}

/** All stories, by what they are about. `from`: the one that was just ended, which takes the focus. */
export function StoryList({ from }: { readonly from: StoryId | null }) {
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
        {t('story.title')}
      </Heading>
      <p className="story-lead">{t('story.lead')}</p>
      <Button className="button outlined stories-back" onPress={() => commands.openScreen('atlas', 'panel')}>
        <ArrowLeft size="1.1em" aria-hidden />
        {t('story.leave')}
      </Button>
      <TopicsEntry />
      {STORY_GROUPS.map((group) => (
        <Group key={group} group={group} from={from} />
      ))}
    </div>
  );
}
