import type { StructureKey } from '#anatomy';
import type { SourceId } from '../sources/index.ts';
import type { Claim, Grade, ZoneClaim } from '../types.ts';
import type { ZoneId } from '#anatomy';

/** What a claim may carry besides its sentence. */
export interface More {
  readonly clinical?: string;
  /** Keys of the structure table; the content check knows which exist. */
  readonly see?: readonly string[];
}

/** A key of the structure table as it is written in the texts; the content check knows which exist. */
export function key(text: string): StructureKey {
  return text as StructureKey;
}

/** One claim, in the order in which an editor thinks: how sure, from where, what. */
export function claim(
  grade: Grade,
  sources: readonly SourceId[],
  text: string,
  { clinical, see }: More = {},
): Claim {
  return {
    text,
    ...(clinical !== undefined && { clinical }),
    sources,
    grade,
    ...(see && { see: see.map(key) }),
  };
}

/** A claim about areas of the body surface. */
export function zoneClaim(
  grade: Grade,
  sources: readonly SourceId[],
  zones: readonly ZoneId[],
  text: string,
  more: More = {},
): ZoneClaim {
  return { ...claim(grade, sources, text, more), zones };
}
