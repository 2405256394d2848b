/** The checking half of the content: for build and tests. The page never loads it. */
export { claimSchema, contentSchema, entrySchema, sourceSchema } from './schema/shapes.ts';
export { type ContentFrame, type ContentReport, checkContent } from './schema/check.ts';
export { FORBIDDEN_PHRASINGS, phrasingFaults } from './schema/phrasing.ts';
export { readingGrade } from './schema/reading-ease.ts';
