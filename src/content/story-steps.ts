/**
 * How many steps each picture story has, by story id. It stands apart from the texts because the view and the
 * address need it before any text has arrived.
 */
export const STORY_STEPS = {} as const satisfies Readonly<Record<string, number>>;

const counts: Readonly<Record<string, number>> = STORY_STEPS;

/** Names one step of one story: `why-weak.2`; steps count from 1. */
export type StepId = string;

/** Is this text one of them? Use it on everything that comes from outside. */
export function isStepId(text: string): text is StepId {
  const [, story = '', step = ''] = /^([a-z-]+)\.([1-9])$/.exec(text) ?? [];
  return Object.hasOwn(counts, story) && Number(step) <= counts[story]!;
}
