import type { StoryId, StoryMuscle } from './story-steps.ts';
import type { ActivityBand, Claim } from '../types.ts';

/** What the stories are about, in the order in which they are offered. */
export const STORY_GROUPS = ['states', 'idea', 'causes', 'therapist', 'self'] as const;
export type StoryGroup = (typeof STORY_GROUPS)[number];

/** What a few claims of a step have in common; the interface has the words. */
export const STORY_ASPECTS = [
  'says',
  'supports',
  'limits',
  'load',
  'easier',
  'dose',
  'care',
  'exercise',
] as const;
export type StoryAspect = (typeof STORY_ASPECTS)[number];

export interface StoryBlock {
  readonly about: StoryAspect;
  readonly claims: readonly Claim[];
}

/** One picture with what is said to it. */
export interface StoryStep {
  readonly title: string;
  /** What is to be seen in the picture, also for those who do not see it; no claim about the reader's body. */
  readonly picture: string;
  /** How an exercise is done. */
  readonly how?: string;
  readonly band?: ActivityBand;
  readonly blocks: readonly StoryBlock[];
}

/** A picture story: a few steps, each a view of the model and some claims. */
export interface Story {
  readonly id: StoryId;
  readonly group: StoryGroup;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly lead: string;
  /** One course of steps, or one for each muscle it can be told of. */
  readonly steps: readonly StoryStep[] | Readonly<Record<StoryMuscle, readonly StoryStep[]>>;
}
