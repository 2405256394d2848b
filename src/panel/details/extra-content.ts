import type { PartKey, StructureKey } from '#anatomy';
import { type Claim, content } from '#content';

interface Extra {
  readonly parts?: Readonly<Record<string, Readonly<Record<string, readonly Claim[]>>>>;
  readonly provenance?: Readonly<Record<string, Claim>>;
}
const extra = content as Extra;

/** What is said about one part of a muscle. */
export function claimsOfPart(key: StructureKey, part: PartKey): readonly Claim[] {
  return extra.parts?.[key]?.[part] ?? [];
}

/** What is said about how a modelled structure's shape is known. */
export function provenanceOf(key: StructureKey): Claim | undefined {
  return extra.provenance?.[key];
}
