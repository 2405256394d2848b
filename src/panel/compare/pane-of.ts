import { type BodyPattern, type PatternId, patternById } from '#content';

/** A pattern with its texts. Throws where there are none. */
export function paneOf(id: PatternId): BodyPattern {
  const found = patternById(id);
  if (!found) throw new Error(`panel/compare: no texts for pattern "${id}"; add them to its muscle's page`);
  return found;
}
