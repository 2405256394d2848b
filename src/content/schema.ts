/** The checking half of the content: for build and tests. The page never loads it. */
export { claimSchema, contentSchema, entrySchema, sourceSchema } from './schema/shapes.ts';
export { type ContentFrame, type ContentReport, checkContent } from './schema/check.ts';
export { type Place, type PlacedClaim, collectClaims, placeText } from './schema/collect.ts';
export { type PiecesReport, checkPieces } from './schema/pieces.ts';
export { FORBIDDEN_PHRASINGS, phrasingFaults } from './schema/phrasing.ts';
export { storyFaults } from './schema/story-shapes.ts';
export { readingGrade } from './schema/reading-ease.ts';
export { topicFaults } from './schema/topic-shapes.ts';
export { isWholeSentence } from './schema/whole-sentence.ts';
export { BRITISH, CARRIED_OVER, sentencesOf, wordCount, wordingFaults } from './schema/wording.ts';
