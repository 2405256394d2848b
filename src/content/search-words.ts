/** Words that readers use for places, patterns, stories and warning signs. */
export { DOCTOR_WORDS, FLAG_WORDS, PATTERN_WORDS, STORY_WORDS, ZONE_WORDS } from './en/search-words.ts';
