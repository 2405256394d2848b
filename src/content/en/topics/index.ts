import type { Topic } from '../../topic.ts';
import { SITTING } from './sitting.ts';

/** Every topic page, English, in the order of TOPIC_IDS. */
export const TOPICS: readonly Topic[] = [SITTING];
