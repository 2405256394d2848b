import {
  type PartKey,
  STRUCTURES,
  type StructureId,
  isStructureId,
  keyOf,
  partOf,
  partsOf,
  sideOf,
} from '#anatomy';

/** Every word that names a part of some muscle. */
export const PART_KEYS: readonly PartKey[] = [
  ...new Set(STRUCTURES.flatMap(({ key }) => partsOf(key)?.parts.map((part) => part.key) ?? [])),
];

/** Does this structure have this part? */
export function hasPart(id: StructureId | null, part: PartKey): boolean {
  return id !== null && partOf(keyOf(id), part) !== undefined;
}

/** Names one part of one structure, side included: `gluteus-medius-anterior.left`. */
export function partId(id: StructureId, part: PartKey): string {
  const side = sideOf(id);
  return `${keyOf(id)}-${part}${side === null ? '' : `.${side}`}`;
}

/** The structure and its part that such a name means; `undefined` for any other text. */
export function readPartId(
  text: string,
): { readonly selected: StructureId; readonly part: PartKey } | undefined {
  for (const part of PART_KEYS) {
    const selected = text.replace(new RegExp(`-${part}(?=\\.(left|right)$)`), '');
    if (selected !== text && isStructureId(selected) && hasPart(selected, part)) return { selected, part };
  }
  return undefined;
}
