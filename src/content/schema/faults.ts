import type { Structure } from '#anatomy';
import type { Source } from '../sources/index.ts';
import { phrasingFaults } from './phrasing.ts';
import { type Path, eachObject, pathText } from './walk.ts';

/** What claims may name. */
export interface KnownThings {
  readonly structures: readonly Pick<Structure, 'key'>[];
  readonly sources: readonly Pick<Source, 'id'>[];
}

/** Lists of parts that are told apart by id: within one list no id may stand twice. */
export function duplicateIds(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const ids = list.map((part: unknown) =>
    typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string' ? part.id : null,
  );
  return ids.filter((id, i): id is string => id !== null && ids.indexOf(id) !== i);
}

/** The texts in a list; none in anything else. */
export const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];

/** Fields that hold names and ids rather than sentences. */
const NO_SENTENCE = new Set(['id', 'key', 'kind', 'grade', 'urgency', 'band', 'tradition', 'language']);

/** Sentences that diagnose or promise. */
export function wordFaults(content: unknown): string[] {
  const faults: string[] = [];
  const look = (text: unknown, path: Path) => {
    if (typeof text !== 'string') return;
    for (const fault of phrasingFaults(text)) faults.push(`${pathText(content, path)}: ${fault}`);
  };
  eachObject(content, (object, path) => {
    for (const [key, value] of Object.entries(object)) {
      if (NO_SENTENCE.has(key)) continue;
      look(value, [...path, key]);
      if (Array.isArray(value) && key !== 'sources')
        value.forEach((part, i) => look(part, [...path, key, i]));
    }
  });
  return faults;
}

/** Sources and structures that do not exist, and ids that stand twice in one list. */
export function referenceFaults(content: unknown, { structures, sources }: KnownThings): string[] {
  const faults: string[] = [];
  const knownSources = new Set<string>(sources.map(({ id }) => id));
  const knownKeys = new Set<string>(structures.map(({ key }) => key));
  eachObject(content, (object, path) => {
    const where = () => pathText(content, path);
    for (const id of stringsOf(object['sources'])) {
      if (!knownSources.has(id)) faults.push(`${where()}: unknown source "${id}"`);
    }
    for (const key of stringsOf(object['see'])) {
      if (!knownKeys.has(key)) faults.push(`${where()}: unknown structure "${key}"`);
    }
    for (const [key, value] of Object.entries(object)) {
      for (const id of duplicateIds(value)) {
        faults.push(`${pathText(content, [...path, key])}: id "${id}" stands twice`);
      }
    }
  });
  return faults;
}
