/** Words that readers use for places, patterns, stories, warning signs, notes and sections. */
export {
  DOCTOR_WORDS,
  FLAG_WORDS,
  NOTE_WORDS,
  PATTERN_WORDS,
  SECTION_WORDS,
  STORY_WORDS,
  ZONE_WORDS,
} from './en/search-words.ts';
