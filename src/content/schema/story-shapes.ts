import * as z from 'zod';
import { STORY_ASPECTS, STORY_GROUPS } from '../stories/story.ts';
import { STORY_MUSCLES, STORY_STEPS } from '../stories/story-steps.ts';
import { ACTIVITY_BANDS } from '../types.ts';
import { claimSchema } from './shapes.ts';

const words = z.string().trim().min(1, 'empty text');

const step = z.strictObject({
  title: words,
  picture: words,
  how: words.optional(),
  band: z.enum(ACTIVITY_BANDS).optional(),
  blocks: z
    .array(
      z.strictObject({
        about: z.enum(STORY_ASPECTS),
        claims: z.array(claimSchema).min(1, 'says nothing'),
      }),
    )
    .min(1, 'says nothing'),
});
const steps = z.array(step).min(1, 'has no step');

const story = z.strictObject({
  id: z.string(),
  group: z.enum(STORY_GROUPS),
  title: words,
  lead: words,
  steps: z.union([
    steps,
    z.strictObject(
      Object.fromEntries(STORY_MUSCLES.map((muscle) => [muscle, steps])) as Record<
        (typeof STORY_MUSCLES)[number],
        typeof steps
      >,
    ),
  ]),
});

/** The view knows how many steps there are before it knows the texts; both must agree. */
function countFaults(id: string, courses: unknown): readonly string[] {
  const wanted = (STORY_STEPS as Readonly<Record<string, number>>)[id];
  const all: readonly unknown[] = Array.isArray(courses) ? [courses] : Object.values(courses ?? {});
  return all
    .filter((course) => !Array.isArray(course) || course.length !== wanted)
    .map((course) => {
      const count = Array.isArray(course) ? course.length : 0;
      return `stories › ${id}: has ${count} steps, but STORY_STEPS says ${wanted ?? 'nothing'}`;
    });
}

/** What is wrong with the form of the picture stories, one line each. */
export function storyFaults(stories: unknown): readonly string[] {
  const list = Array.isArray(stories) ? (stories as unknown[]) : [];
  const ids = list.map((one, i) => {
    const id = (one as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : String(i);
  });
  return [
    ...list.flatMap((one, i) =>
      (story.safeParse(one).error?.issues ?? []).map(
        ({ path, message }) => `stories › ${ids[i]!} › ${path.join('.')}: ${message}`,
      ),
    ),
    ...list.flatMap((one, i) => countFaults(ids[i]!, (one as { steps?: unknown } | null)?.steps)),
    ...Object.keys(STORY_STEPS)
      .filter((id) => !ids.includes(id))
      .map((id) => `stories › ${id}: no such story; the view offers it`),
  ];
}
