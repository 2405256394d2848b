/** A side of the body, from the body's own point of view. */
export type Side = 'left' | 'right';

export const SIDES: readonly Side[] = ['left', 'right'];

declare const keyBrand: unique symbol;
declare const idBrand: unique symbol;

/** Names a structure without its side: `gluteus-medius`, `sacrum`. */
export type StructureKey = string & { readonly [keyBrand]: true };

/**
 * Names one structure of the body, side included: `gluteus-medius.left`, `sacrum`.
 * The same string is the GLB node name, the manifest key, the value in the store and in the URL.
 */
export type StructureId = string & { readonly [idBrand]: true };

/** Joins key and side; midline structures have no side. */
export function structureId(key: StructureKey, side: Side | null): StructureId {
  return (side === null ? key : `${key}.${side}`) as StructureId;
}

/** The side written in an id, `null` for midline structures. */
export function sideOf(id: StructureId): Side | null {
  if (id.endsWith('.left')) return 'left';
  if (id.endsWith('.right')) return 'right';
  return null;
}

/** The id without its side. */
export function keyOf(id: StructureId): StructureKey {
  return id.replace(/\.(left|right)$/, '') as StructureKey;
}

/** The same structure on the other side; a midline structure is its own mirror. */
export function mirroredId(id: StructureId): StructureId {
  const side = sideOf(id);
  return side === null ? id : structureId(keyOf(id), side === 'left' ? 'right' : 'left');
}
