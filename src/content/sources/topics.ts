import { sourceTable } from './source.ts';

/** Self-care, times of life, and the work of a therapist. */
export const TOPIC_SOURCES = sourceTable({});
