import { ANATOMY_SOURCES } from './anatomy.ts';
import { CARE_SOURCES } from './causes-and-care.ts';
import { DANGER_SOURCES } from './dangers.ts';
import { OPEN_BOOKS } from './open-books.ts';
import type { LATE_TABLE } from './late-table.ts';
import { PAIN_SOURCES } from './pain.ts';
import { PRACTICE_SOURCES } from './practice.ts';
import type { SourceRecord } from './source.ts';
import { WHERE_SOURCES } from './where.ts';

export { SOURCE_KINDS, SOURCE_READ } from './source.ts';
export type { SourceKind, SourceRead, SourceRecord } from './source.ts';

const TABLE = {
  ...ANATOMY_SOURCES,
  ...OPEN_BOOKS,
  ...PAIN_SOURCES,
  ...CARE_SOURCES,
  ...DANGER_SOURCES,
  ...WHERE_SOURCES,
  ...PRACTICE_SOURCES,
};

/** Names one source. Stable: it may be quoted in links and in texts of other languages. */
export type SourceId = keyof typeof TABLE | keyof typeof LATE_TABLE;

/** One work that claims rest on. */
export interface Source extends SourceRecord {
  readonly id: SourceId;
}

/** A DOI is the lasting address, so it is the one that a link uses. */
const withAddress = ({ doi, ...rest }: SourceRecord): SourceRecord =>
  doi === undefined ? rest : { ...rest, doi, url: `https://doi.org/${doi}` };

const byId = new Map<string, Source>();

/** Makes the works of a table known from now on. */
export function addSources(table: Partial<Record<SourceId, SourceRecord>>): readonly Source[] {
  const added = (Object.entries(table) as [SourceId, SourceRecord][]).map(([id, record]) => ({
    id,
    ...withAddress(record),
  }));
  for (const source of added) byId.set(source.id, source);
  return added;
}

/** The sources that come with the page; `all.ts` has every one. */
export const earlySources: readonly Source[] = addSources(TABLE);

/** Is this text the id of a source? */
export function isSourceId(text: string): text is SourceId {
  return byId.has(text);
}

/** The source with this id. Throws on an id that the tables do not hold. */
export function sourceById(id: SourceId): Source {
  const found = byId.get(id);
  if (!found) throw new Error(`content/sources: no source "${id}"; add it to a table or check the id`);
  return found;
}
