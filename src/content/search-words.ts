/** Words that readers use for places, patterns, stories, warning signs, notes, pages and sections. */
export { ALARMS, DOCTOR_WORDS, FLAG_WORDS } from './en/search/danger-words.ts';
export { NOTE_WORDS, PAGE_WORDS, SECTION_WORDS } from './en/search/page-words.ts';
export { CAUTION_WORDS, PATTERN_WORDS, STORY_WORDS, ZONE_WORDS } from './en/search/search-words.ts';
