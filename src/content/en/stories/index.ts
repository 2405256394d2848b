import type { Story } from '../../stories/story.ts';
import { CAUSES_STORY } from './causes.ts';
import { COMPENSATION_STORY } from './compensation.ts';
import { HANDS_STORY } from './hands.ts';
import { HELP_STORIES } from './help.ts';
import { STATE_STORIES } from './states.ts';

/** All picture stories, English. */
export const STORIES: readonly Story[] = [
  ...STATE_STORIES,
  COMPENSATION_STORY,
  CAUSES_STORY,
  HANDS_STORY,
  ...HELP_STORIES,
];
