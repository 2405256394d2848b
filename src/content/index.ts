import type { PartKey, StructureKey } from '#anatomy';
import { content } from './page-content.ts';
import type { Claim, Entry } from './types.ts';

export * from './types.ts';
export * from './sources/index.ts';
export { sources } from './sources/all.ts';
export * from './patterns/pattern-zones.ts';
export * from './patterns/patterns.ts';
export * from './where.ts';
export * from './topics/where-topics.ts';
export * from './search-words.ts';
export { ZONE_IDS, type ZoneId } from '#anatomy';
export * from './words.ts';
export { content, contentFor } from './page-content.ts';
export { general, landmarkNote, redFlags, zoneName, zoneTerm } from './initial-content.ts';

const byKey = new Map<string, Entry>(content.entries.map((entry) => [entry.key, entry]));

/** What is said about a structure. Every key of the structure table has an entry; a test holds that. */
export function entryFor(key: StructureKey): Entry {
  const found = byKey.get(key);
  if (!found) throw new Error(`content/index: no entry for "${key}"; add one to src/content/en`);
  return found;
}

/** What a functional part of a muscle does, by hip position. Empty for what is no part of the table. */
export function partClaims(key: StructureKey, part: PartKey): readonly Claim[] {
  return content.parts[key]?.[part] ?? [];
}

/** What a modelled structure was built from; `null` for one that was measured. */
export function provenanceClaim(key: StructureKey): Claim | null {
  return content.provenance[key] ?? null;
}
