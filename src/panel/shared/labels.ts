import type { TFunction } from 'i18next';
import { type Side, type StructureId, instanceOf, shortLatin } from '#anatomy';

/** A structure's full name, side included: "Gluteus medius, left". */
export function labelOf(id: StructureId, t: TFunction): string {
  const instance = instanceOf(id);
  const name = nameOf(instance, t);
  const { side } = instance;
  return side === null ? name : t('structure.with-side', { name, side: sideWord(side, t) });
}

/** What the atlas calls something at the reader's level: its common name, or the Latin one for short. */
export function nameOf(
  { name, latin }: { readonly name: string; readonly latin: string },
  t: TFunction,
): string {
  return t('structure.name', { name, latin: shortLatin(latin) });
}

/** "left" or "right" in the reader's language. */
export function sideWord(side: Side, t: TFunction): string {
  return t(`side.${side}`);
}
