import type { Group, Layer, StructureId, StructureKey, StructureKind } from '#anatomy';

/** What something is done to: one structure, both of a pair, a layer, a group, or all of one kind in the hip. */
export type Scope =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'pair'; readonly key: StructureKey }
  | { readonly kind: 'layer'; readonly layer: Layer }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'structure-kind'; readonly of: StructureKind };

/** Where a menu for something was asked for, CSS pixels of the page; without a scope, beside the model. */
export interface MenuPlace {
  readonly scope: Scope | null;
  readonly x: number;
  readonly y: number;
}
