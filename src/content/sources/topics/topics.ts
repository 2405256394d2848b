import { BACK_SOURCES } from './topics-back.ts';
import { BODY_SOURCES } from './topics-body.ts';
import { DAILY_SOURCES } from './topics-daily.ts';

/** Self-care, tests, times of life, and the work of a therapist. */
export const TOPIC_SOURCES = { ...BACK_SOURCES, ...DAILY_SOURCES, ...BODY_SOURCES };
