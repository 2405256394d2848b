/** What kind of thing stands behind a claim. `search`: we looked, and say what we did not find. */
export const SOURCE_KINDS = [
  'study',
  'review',
  'guideline',
  'textbook',
  'model',
  'teaching',
  'search',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * How much of it was read for this text: the whole paper, its abstract or an excerpt, a data file, or
 * nothing anew (standard literature, cited for what is generally known to stand there).
 */
export const SOURCE_READ = ['full', 'part', 'data', 'none'] as const;
export type SourceRead = (typeof SOURCE_READ)[number];

export interface SourceRecord {
  readonly kind: SourceKind;
  readonly read: SourceRead;
  /** Short: authors, year, subject, journal, as far as they are known. */
  readonly citation: string;
  readonly doi?: string;
  /** Where to find it. Tables give it only when there is no DOI. */
  readonly url?: string;
}

/** Only checks the form, so that the ids stay known to the compiler. */
export function sourceTable<Id extends string>(table: Record<Id, SourceRecord>): Record<Id, SourceRecord> {
  return table;
}
