/**
 * Every topic page, in the order in which they are offered. It stands apart from the texts because the view and the
 * address need it before any text has arrived.
 */
export const TOPIC_IDS = [
  'low-back',
  'hip-arthritis',
  'sitting',
  'desk-work',
  'standing',
  'driving',
  'sleeping',
  'running',
  'overtraining',
  'self-release',
  'nerve-tests',
  'hip-tests',
  'after-treatment',
  'exercise-time',
  'pregnancy',
  'after-birth',
  'hip-replacement',
  'teenagers',
  'menopause',
  'older-people',
  'consent',
  'palpation',
  'session',
  'aftercare',
] as const;

/** Names a topic page. */
export type TopicId = (typeof TOPIC_IDS)[number];

/** Is this text the id of a topic page? Use it on everything that comes from outside. */
export function isTopicId(text: string): text is TopicId {
  return TOPIC_IDS.some((id) => id === text);
}
