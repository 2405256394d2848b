import { STORIES as EN } from '../en/stories/index.ts';
import { type Locale, PAGE_LOCALE } from '../locale.ts';
import type { Story, StoryStep } from './story.ts';
import { type StepId, type StoryId, type StoryMuscle, readStep } from './story-steps.ts';

export * from './story.ts';

const STORIES: Readonly<Record<Locale, readonly Story[]>> = { en: EN };

/** Every picture story in one language. */
export function storiesFor(locale: Locale): readonly Story[] {
  return STORIES[locale];
}

/** Every picture story, in the order in which they are offered. */
export const stories: readonly Story[] = storiesFor(PAGE_LOCALE);

/** The story with this id. */
export function storyById(id: StoryId): Story {
  const found = stories.find((story) => story.id === id);
  if (!found) throw new Error(`content/stories: no story "${id}"; add it to src/content/en/stories`);
  return found;
}

/** A story's steps, told of one muscle where it is about one. */
export function stepsOf({ steps }: Story, muscle: StoryMuscle): readonly StoryStep[] {
  return 'gluteus-medius' in steps ? steps[muscle] : steps;
}

/** A step with all that is said in it. */
export function storyStep(
  step: StepId,
  muscle: StoryMuscle,
): { readonly story: Story; readonly step: StoryStep } {
  const { story: id, number } = readStep(step);
  const story = storyById(id);
  const found = stepsOf(story, muscle)[number - 1];
  if (!found) throw new Error(`content/stories: "${id}" has no step ${number}; see STORY_STEPS`);
  return { story, step: found };
}
