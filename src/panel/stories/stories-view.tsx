import { useState } from 'react';
import { type StoryId, readStep } from '#content/story-steps';
import { useView } from '../shared/atlas-context.tsx';
import { StoryList } from './story-list.tsx';
import { StoryPlayer } from './story-player.tsx';

/** The list of stories, or the story that is being told. */
export function StoriesView() {
  const step = useView((state) => state.step);
  // The story that was open before, so that the list can hand the focus back to it.
  const [last, setLast] = useState<StoryId | null>(null);
  const now = step === null ? last : readStep(step).story;
  if (now !== last) setLast(now);
  return step === null ? <StoryList from={last} /> : <StoryPlayer step={step} />;
}
