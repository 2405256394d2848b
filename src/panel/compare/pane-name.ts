import type { TFunction } from 'i18next';
import { structureOf } from '#anatomy';
import { type BodyPattern, type PatternId, patternById } from '#content';
import { nameOf } from '../labels.ts';

/** A pattern with its texts. Throws where there are none. */
export function paneOf(id: PatternId): BodyPattern {
  const found = patternById(id);
  if (!found) throw new Error(`panel/compare: no texts for pattern "${id}"; add them to its muscle's page`);
  return found;
}

/** What a pane shows, without the side: "Gluteus minimus: Back part". */
export function paneName({ muscle, name }: BodyPattern, t: TFunction): string {
  return muscle === null ? name : t('pain.of', { muscle: nameOf(structureOf(muscle), t), name });
}
