import type { PatternId } from '../patterns/pattern-zones.ts';
import type { TopicId } from './topic-ids.ts';

/** Topic pages that go on from an answer; they stand apart from the texts of the topics, which are fetched later. */
const TOPICS = {
  'other/low-back': 'low-back',
  'other/hip-joint': 'hip-arthritis',
} as const satisfies Partial<Record<PatternId, TopicId>>;

/** A topic that a pattern leads to. */
export type WhereTopic = (typeof TOPICS)[keyof typeof TOPICS];

/** The topic page to read on from a pattern; `null` where there is none. */
export function topicOfPattern(pattern: PatternId): WhereTopic | null {
  return pattern in TOPICS ? TOPICS[pattern as keyof typeof TOPICS] : null;
}
