import type { StructureKey } from '#anatomy';

/** How far a measured structure lies from the surface it was measured on, mm. */
export function accuracyOf(
  _key: StructureKey,
): { readonly meanMm: number; readonly p95Mm: number } | undefined {
  return undefined;
}
