import * as z from 'zod';
import { isPatternId } from '../patterns/pattern-zones.ts';
import { STORY_IDS } from '../stories/story-steps.ts';
import { AUDIENCES, TOPIC_GROUPS } from '../topics/topic.ts';
import { TOPIC_IDS } from '../topics/topic-ids.ts';
import { claimSchema } from './shapes.ts';

const words = z.string().trim().min(1, 'empty text');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id');
const claims = z.array(claimSchema).min(1, 'says nothing');

const section = z.strictObject({ id, title: words, how: words.optional(), claims });

const topic = z.strictObject({
  id: z.enum(TOPIC_IDS, 'not in TOPIC_IDS'),
  group: z.enum(TOPIC_GROUPS),
  audience: z.enum(AUDIENCES),
  title: words,
  summary: words,
  flags: z.array(id).min(1, 'has no warning sign'),
  sections: z
    .array(section)
    .min(1, 'says nothing')
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'two sections with one id'),
  cautions: claims,
  see: z.strictObject({
    structures: z.array(z.string()).optional(),
    patterns: z.array(z.string().refine(isPatternId, 'no such pattern')).optional(),
    topics: z.array(z.enum(TOPIC_IDS, 'no such topic')).optional(),
    stories: z.array(z.enum(STORY_IDS as [string, ...string[]], 'no such story')).optional(),
  }),
  words: z.array(words).min(1, 'cannot be searched for'),
});

/** What topics may name. */
interface KnownToTopics {
  readonly structures: readonly { readonly key: string }[];
  /** Ids of all warning signs. */
  readonly flags: readonly string[];
}

/** What is wrong with the topic pages, one line each: form, names that lead nowhere, pages that are missing. */
export function topicFaults(topics: unknown, known: KnownToTopics): readonly string[] {
  const list = Array.isArray(topics) ? (topics as unknown[]) : [];
  const nameOf = (one: unknown, i: number) => {
    const found = (one as { id?: unknown } | null)?.id;
    return typeof found === 'string' ? found : String(i);
  };
  const ids = list.map(nameOf);
  const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return [
    ...list.flatMap((one, i) => {
      const where = `topics › ${ids[i]!}`;
      const { flags, see } = (one ?? {}) as { flags?: unknown; see?: { structures?: unknown } };
      return [
        ...(topic.safeParse(one).error?.issues ?? []).map(
          ({ path, message }) => `${where} › ${path.join('.')}: ${message}`,
        ),
        ...strings(flags)
          .filter((flag) => !known.flags.includes(flag))
          .map((flag) => `${where} › flags: no warning sign "${flag}"`),
        ...strings(see?.structures)
          .filter((key) => !known.structures.some((structure) => structure.key === key))
          .map((key) => `${where} › see: unknown structure "${key}"`),
      ];
    }),
    ...(ids.join() === TOPIC_IDS.join()
      ? []
      : [`topics: are ${ids.join(', ')}; TOPIC_IDS says ${TOPIC_IDS.join(', ')}`]),
  ];
}
