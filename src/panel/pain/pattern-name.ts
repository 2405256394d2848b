import type { TFunction } from 'i18next';
import { type Side, structureOf } from '#anatomy';
import type { BodyPattern } from '#content';
import { patternZones } from '#content/pattern-zones';
import { nameOf, sideWord } from '../shared/labels.ts';

/** What a pattern is called, without the side: "Gluteus minimus: Front part". */
export function patternTitle({ muscle, name }: BodyPattern, t: TFunction): string {
  return muscle === null ? name : t('pain.of', { muscle: nameOf(structureOf(muscle), t), name });
}

/** What is shown, and where: "Gluteus minimus: Front part, left", "Narrow spinal canal, both sides". */
export function nameOfPattern(pattern: BodyPattern, side: Side, t: TFunction): string {
  const where = patternZones(pattern.id).sides === 'both' ? t('side.both') : sideWord(side, t);
  return t('structure.with-side', { name: patternTitle(pattern, t), side: where });
}
