import { TOPIC_SOURCES } from './topics/topics.ts';

/** Works that only topic pages rest on. They arrive with these, so that the first picture does not wait for them. */
export const LATE_TABLE = { ...TOPIC_SOURCES };
