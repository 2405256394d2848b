import type { TFunction } from 'i18next';
import { type Side, type StructureId, instanceOf } from '#anatomy';

/** A structure's full name, side included: "Gluteus medius, left". */
export function labelOf(id: StructureId, t: TFunction): string {
  const { name, side } = instanceOf(id);
  return side === null ? name : t('structure.with-side', { name, side: sideWord(side, t) });
}

/** "left" or "right" in the reader's language. */
export function sideWord(side: Side, t: TFunction): string {
  return t(`side.${side}`);
}
