import { useTranslation } from 'react-i18next';
import { isStructureKey, structureId } from '#anatomy';
import { STORY_MUSCLES, type StepId } from '#content/story-steps';
import { patternSide } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { nameOfKey, useStoryMuscle } from './story-list.tsx';

/** The muscles that a story can be told of; choosing one tells the same step of it. */
export function StoryMuscles({ step }: { readonly step: StepId }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const muscle = useStoryMuscle();
  const choose = (key: string) => {
    if (!isStructureKey(key)) return;
    atlas.commands.select(structureId(key, patternSide(atlas.state().selected)), 'panel');
    atlas.commands.goToStep(step, 'panel');
  };
  return (
    <div role="group" aria-label={t('story.choose')} className="story-muscles">
      {STORY_MUSCLES.map((key) => (
        <button
          key={key}
          type="button"
          className="button outlined"
          aria-pressed={key === muscle}
          onClick={() => choose(key)}
        >
          {nameOfKey(key, t)}
        </button>
      ))}
    </div>
  );
}
