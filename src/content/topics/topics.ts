import { TOPICS as EN } from '../en/topics/index.ts';
import { redFlags } from '../initial-content.ts';
import { type Locale, PAGE_LOCALE } from '../locale.ts';
import type { Topic } from './topic.ts';
import type { TopicId } from './topic-ids.ts';
import type { RedFlagGroup } from '../types.ts';
// The works that topics rest on arrive with them.
import '../sources/all.ts';

export * from './topic.ts';

const TOPICS: Readonly<Record<Locale, readonly Topic[]>> = { en: EN };

/** Every topic page, in the order in which they are offered. */
export const topics: readonly Topic[] = TOPICS[PAGE_LOCALE];

/** The topic page with this id. */
export function topicById(id: TopicId): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (!found) throw new Error(`content/topics: no topic "${id}"; add it to src/content/en/topics`);
  return found;
}

/** The warning signs that belong to a topic, in their groups, most urgent first. */
export function topicSigns({ flags: wanted }: Pick<Topic, 'flags'>): readonly RedFlagGroup[] {
  return redFlags
    .map((group) => ({ ...group, flags: group.flags.filter(({ id }) => wanted.includes(id)) }))
    .filter(({ flags }) => flags.length > 0);
}
