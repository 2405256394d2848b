import type { ZoneId } from '#anatomy';
import { INITIAL_EN } from './en/initial-content.ts';
import { type Locale, PAGE_LOCALE } from './locale.ts';
import type { Claim, Front, General, RedFlagGroup } from './types.ts';

export { GRADES, type Grade } from './types.ts';
export { type Source, type SourceId, sourceById } from './sources/index.ts';

const FRONTS: Readonly<Record<Locale, Front>> = { en: INITIAL_EN };
const front = FRONTS[PAGE_LOCALE];

/** Warning signs, most urgent first. Needs no network and no selection. */
export const redFlags: readonly RedFlagGroup[] = front.redFlags;

/** Texts that belong to no single structure. */
export const general: General = front.general;

/** Plain name of a zone of the body surface; fits after "pain in". */
export function zoneName(zone: ZoneId): string {
  return front.zones[zone];
}

/** The same in the terms of anatomy. */
export function zoneTerm(zone: ZoneId): string {
  return front.zoneTerms[zone];
}

/** Where a hand finds a landmark, or that it cannot; `null` for an unknown key. */
export function landmarkNote(key: string): Claim | null {
  return front.landmarkNotes[key] ?? null;
}
