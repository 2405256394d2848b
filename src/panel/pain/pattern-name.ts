import type { TFunction } from 'i18next';
import { type StructureId, structureOf } from '#anatomy';
import type { BodyPattern } from '#content';
import { patternSide } from '#state';
import { nameOf, sideWord } from '../labels.ts';

/** What is shown, and on which side: "Gluteus minimus: Front part, left". */
export function nameOfPattern(
  { muscle, name }: BodyPattern,
  selected: StructureId | null,
  t: TFunction,
): string {
  const whole = muscle === null ? name : t('pain.of', { muscle: nameOf(structureOf(muscle), t), name });
  return t('structure.with-side', { name: whole, side: sideWord(patternSide(selected), t) });
}
