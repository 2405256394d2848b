import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isStructureKey, keyOf, structureOf } from '#anatomy';
import { STORY_GROUPS, stepsOf, stories } from '#content/stories';
import { type StoryId, storyMuscle } from '#content/story-steps';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { Door, DoorGroup, DoorList } from '../doors/door-list.tsx';
import { nameOf } from '../shared/labels.ts';
import { TopicsEntry } from '../topics/topics-entry.tsx';

/** The muscle that stories about one muscle are told of now. */
export function useStoryMuscle() {
  return useView(({ selected }) => storyMuscle(selected && keyOf(selected)));
}

/** What the atlas calls a structure at the reader's level, by its key. */
export function nameOfKey(key: string, t: TFunction): string {
  return isStructureKey(key) ? nameOf(structureOf(key), t) : key;
}

/** All stories, by what they are about. `from`: the one that was just ended, which takes the focus. */
export function StoryList({ from }: { readonly from: StoryId | null }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const muscle = useStoryMuscle();
  const toldOf = <p className="story-told">{t('story.told-of', { name: nameOfKey(muscle, t) })}</p>;
  return (
    <DoorList
      title={t('story.title')}
      lead={t('story.lead')}
      leave={t('story.leave')}
      beside={<TopicsEntry />}
      from={from}
    >
      {STORY_GROUPS.map((group) => (
        <DoorGroup
          key={group}
          title={t(`story.group.${group}`)}
          note={group === 'states' ? toldOf : undefined}
        >
          {stories
            .filter((story) => story.group === group)
            .map((story) => (
              <Door
                key={story.id}
                title={story.title}
                lead={story.lead}
                view={{ screen: 'stories', step: `${story.id}.1` }}
                focused={story.id === from}
                onOpen={() => commands.goToStep(`${story.id}.1`, 'panel')}
              >
                <span className="story-count">
                  {t('story.count', { count: stepsOf(story, muscle).length })}
                </span>
              </Door>
            ))}
        </DoorGroup>
      ))}
    </DoorList>
  );
}
