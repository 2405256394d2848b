import type { StructureKind } from '#anatomy';
import { KIND_NUMBER } from '../drawing/structure-table.ts';

/**
 * Tissues that share a program. One program for all would be made sooner, but renderers without a graphics card
 * go through the code of every tissue for every pixel: a program that knows what it draws takes half the time.
 */
export const FAMILIES = ['flesh', 'bone', 'cord', 'skin'] as const;
export type Family = (typeof FAMILIES)[number];

const OWN: Readonly<Partial<Record<StructureKind, Family>>> = { muscle: 'flesh', bone: 'bone', skin: 'skin' };

/** The family of a kind. Cords, sheets, discs and vessels are slender: they share what is left. */
export const familyOf = (kind: StructureKind): Family => OWN[kind] ?? 'cord';

/** Fragment shader: `isKind(MUSCLE)` and the like, known beforehand wherever they can be. */
export function kindsGlsl(family: Family): string {
  const kinds = (Object.keys(KIND_NUMBER) as StructureKind[]).filter((kind) => familyOf(kind) === family);
  const name = (kind: StructureKind) => kind.toUpperCase();
  const may = kinds.map((kind) => `kind == ${name(kind)}`).join(' || ');
  return kinds.length === 1
    ? `#define isKind(kind) (${may})`
    : `#define isKind(kind) ((${may}) && abs(vBase.a - kind) < 0.5)`;
}
