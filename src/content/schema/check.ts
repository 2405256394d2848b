import { LANDMARKS, type Landmark, STRUCTURES, type Structure } from '#anatomy';
import { sources as allSources } from '../sources/all.ts';
import type { Source } from '../sources/index.ts';
import { LATE_TABLE } from '../sources/late-table.ts';
import { coverageFaults } from './coverage.ts';
import { duplicateIds, referenceFaults, stringsOf, wordFaults } from './faults.ts';
import { readingGrade } from './reading-ease.ts';
import { contentSchema, sourceSchema } from './shapes.ts';
import { type Path, eachObject, pathText } from './walk.ts';

/** What the content must agree with; tests hand in their own. */
export interface ContentFrame {
  readonly structures: readonly Pick<Structure, 'key' | 'kind' | 'provenance'>[];
  readonly landmarks: readonly Pick<Landmark, 'key'>[];
  readonly sources: readonly Source[];
}

export interface ContentReport {
  /** One line each: where, what is wrong. Any fault fails the build. */
  readonly faults: readonly string[];
  /** Worth a look, but no reason to fail. */
  readonly warnings: readonly string[];
  /** All claims that stand anywhere, and how many differ: cautions, for one, stand with every muscle. */
  readonly claims: number;
  readonly distinctClaims: number;
  readonly claimsByGrade: Readonly<Record<string, number>>;
  /** School grade needed to read each section, hardest first. */
  readonly reading: readonly { readonly path: string; readonly grade: number }[];
}

function shapeFaults(content: unknown): string[] {
  const result = contentSchema.safeParse(content, {
    error: ({ input }) => (input === undefined ? 'missing' : undefined),
  });
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => {
    const steps = path as Path;
    const last = steps.at(-1);
    const claimLevel = (last === 'sources' || last === 'grade') && message !== 'missing';
    return `${pathText(content, claimLevel ? steps.slice(0, -1) : steps)}: ${message}`;
  });
}

function entryFaults(content: unknown, structures: ContentFrame['structures']): string[] {
  const faults: string[] = [];
  const seen = new Map<string, unknown>();
  const entries = (content as { entries?: unknown } | null)?.entries;
  for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
    const { key, kind } = (entry ?? {}) as { key?: unknown; kind?: unknown };
    if (typeof key !== 'string') continue;
    if (seen.has(key)) faults.push(`${key}: two entries`);
    seen.set(key, kind);
    const structure = structures.find((row) => row.key === key);
    if (!structure) faults.push(`${key}: unknown structure "${key}"`);
    else if (structure.kind !== 'muscle' && kind === 'muscle') {
      faults.push(`${key}: a ${structure.kind} needs an entry of kind "short"`);
    }
  }
  for (const { key } of structures) if (!seen.has(key)) faults.push(`${key}: no entry`);
  return faults;
}

function sourceFaults(sources: readonly Source[]): string[] {
  const shape = sources.flatMap((source) =>
    (sourceSchema.safeParse(source).error?.issues ?? []).map(
      ({ path, message }) => `sources.${source.id}${path.length > 0 ? `.${path.join('.')}` : ''}: ${message}`,
    ),
  );
  return [...shape, ...duplicateIds(sources).map((id) => `sources: id "${id}" stands twice`)];
}

/** Plain sentences of each section of each entry, and of each general text. */
function readingOf(content: unknown): { path: string; grade: number }[] {
  const sections = new Map<string, string[]>();
  eachObject(content, (object, path) => {
    const section = pathText(content, path.slice(0, path[0] === 'entries' ? 3 : 2));
    const texts = [object['text'], object['how']].filter((text) => typeof text === 'string');
    if (texts.length > 0) sections.set(section, [...(sections.get(section) ?? []), ...texts]);
  });
  return [...sections]
    .map(([path, texts]) => ({ path, grade: readingGrade(texts.join(' ')) }))
    .toSorted((a, b) => b.grade - a.grade);
}

/**
 * Checks all content of one language: its form, that every claim has a known source and a grade, that every
 * structure has an entry, and that nothing is promised or diagnosed. Never throws; all faults at once.
 */
export function checkContent(
  content: unknown,
  frame: ContentFrame = { structures: STRUCTURES, landmarks: LANDMARKS, sources: allSources },
): ContentReport {
  const used = new Set<string>();
  const distinct = new Set<string>();
  const claimsByGrade: Record<string, number> = {};
  eachObject(content, (object) => {
    if (typeof object['text'] !== 'string' || !('grade' in object)) return;
    const grade = String(object['grade']);
    distinct.add(object['text']);
    claimsByGrade[grade] = (claimsByGrade[grade] ?? 0) + 1;
    for (const id of stringsOf(object['sources'])) used.add(id);
  });
  return {
    faults: [
      ...shapeFaults(content),
      ...referenceFaults(content, frame),
      ...entryFaults(content, frame.structures),
      ...coverageFaults(content, frame),
      ...sourceFaults(frame.sources),
      ...wordFaults(content),
    ],
    // Topics stand apart from the content; a test holds that works of the late table are cited somewhere.
    warnings: frame.sources
      .filter(({ id }) => !used.has(id) && !(id in LATE_TABLE))
      .map(({ id }) => `sources.${id}: never cited`),
    claims: Object.values(claimsByGrade).reduce((sum, count) => sum + count, 0),
    distinctClaims: distinct.size,
    claimsByGrade,
    reading: readingOf(content),
  };
}
