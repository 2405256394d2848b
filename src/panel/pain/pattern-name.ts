import type { TFunction } from 'i18next';
import { type Side, structureOf } from '#anatomy';
import type { BodyPattern } from '#content';
import { patternSides } from '#content/pattern-zones';
import { nameOf, sideWord } from '../shared/labels.ts';

/** What a pattern is called, without the side: "Gluteus minimus: Front part". */
export function patternTitle({ muscle, name }: BodyPattern, t: TFunction): string {
  return muscle === null ? name : t('pain.of', { muscle: nameOf(structureOf(muscle), t), name });
}

/** What is shown, and on which side: "Gluteus minimus: Front part, left". What is felt on both has no side to name. */
export function nameOfPattern(pattern: BodyPattern, side: Side, t: TFunction): string {
  const title = patternTitle(pattern, t);
  if (patternSides(pattern.id, side).length > 1) return title;
  return t('structure.with-side', { name: title, side: sideWord(side, t) });
}
