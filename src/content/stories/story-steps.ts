/**
 * How many steps each picture story has, by story id. It stands apart from the texts because the view and the
 * address need it before any text has arrived.
 */
export const STORY_STEPS = {
  tight: 4,
  weak: 4,
  underactive: 4,
  compensation: 7,
  causes: 5,
  hands: 8,
  'help-gluteus-maximus': 7,
  'help-gluteus-medius': 7,
  'help-gluteus-minimus': 6,
  'help-piriformis': 6,
} as const satisfies Readonly<Record<string, number>>;

const counts: Readonly<Record<string, number>> = STORY_STEPS;

/** Names a story. */
export type StoryId = keyof typeof STORY_STEPS;

/** All of them, in the order in which they are offered. */
export const STORY_IDS = Object.keys(STORY_STEPS) as readonly StoryId[];

/** Names one step of one story: `why-weak.2`; steps count from 1. */
export type StepId = string;

/** Is this text one of them? Use it on everything that comes from outside. */
export function isStepId(text: string): boolean {
  const [, story = '', step = ''] = /^([a-z-]+)\.([1-9])$/.exec(text) ?? [];
  return Object.hasOwn(counts, story) && Number(step) <= counts[story]!;
}

/** The story and the number of a step, counted from 1. Throws on what is no step. */
export function readStep(step: StepId): { readonly story: StoryId; readonly number: number } {
  if (!isStepId(step)) throw new Error(`content/story-steps: no step "${step}"; see STORY_STEPS`);
  const [story, number] = step.split('.') as [StoryId, string];
  return { story, number: Number(number) };
}

/** Muscles that the stories about one muscle can be told of; the first stands in where none is selected. */
export const STORY_MUSCLES = ['gluteus-medius', 'gluteus-maximus', 'gluteus-minimus', 'piriformis'] as const;
export type StoryMuscle = (typeof STORY_MUSCLES)[number];

/** The muscle that a story about one muscle is told of while a structure with this key is selected. */
export function storyMuscle(key: string | null): StoryMuscle {
  return STORY_MUSCLES.find((muscle) => muscle === key) ?? STORY_MUSCLES[0];
}
