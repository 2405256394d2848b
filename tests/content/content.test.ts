import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES, type StructureKey, partsOf } from '#anatomy';
import {
  MUSCLE_SECTIONS,
  SHORT_SECTIONS,
  content,
  entryFor,
  landmarkNote,
  partClaims,
  provenanceClaim,
  sourceById,
  sources,
  zoneName,
  ZONE_IDS,
} from '#content';
import { checkContent, contentSchema, readingGrade } from '#content/schema';

describe('the content', () => {
  const report = checkContent(content);

  test('has no fault', () => {
    expect(report.faults).toEqual([]);
  });

  test('cites every source that it lists', () => {
    expect(report.warnings).toEqual([]);
  });

  test('was really read', () => {
    expect(report.claims).toBeGreaterThan(300);
    expect(Object.keys(report.claimsByGrade).toSorted()).toEqual(['A', 'B', 'C', 'D']);
    expect(report.reading.length).toBeGreaterThan(60);
  });

  test('reads at grade 8 or below on average, and no section of a muscle above 10', () => {
    const average = report.reading.reduce((sum, { grade }) => sum + grade, 0) / report.reading.length;
    expect(average).toBeLessThanOrEqual(8);
    expect(report.reading.filter(({ grade, path }) => grade > 10 && /glut|piri/.test(path))).toEqual([]);
  });

  test('survives a round through JSON unchanged, so that it can be kept as data', () => {
    expect(contentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });
});

/** Told in full; everything around them is told in short. */
const MAIN = new Set<string>(['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis']);

describe('parts, modelled shapes and landmarks', () => {
  test.each(
    STRUCTURES.flatMap(({ key }) => (partsOf(key)?.parts ?? []).map((part) => [key, part.key] as const)),
  )('the part %s %s is told by hip position', (key, part) => {
    const texts = partClaims(key, part).map(({ text }) => text);
    expect(texts.join(' ')).toMatch(
      /With the hip straight,.*With the hip (half )?bent,.*When you (stand|walk)/,
    );
  });

  test.each(STRUCTURES.map(({ key, provenance }) => [key, provenance.method] as const))(
    '%s says how it was built if it was modelled',
    (key, method) => {
      if (method === 'measured') expect(provenanceClaim(key)).toBeNull();
      else
        expect(provenanceClaim(key)!.text).toMatch(
          /^This shape was built .*not taken from a scan.*differs between people\.$/,
        );
    },
  );

  test.each(LANDMARKS.map((mark) => [mark.key, mark.palpable] as const))(
    '%s says whether a hand finds it',
    (key, palpable) => {
      expect(/cannot (be felt|feel)/.test(landmarkNote(key)!.text)).toBe(!palpable);
    },
  );
});

describe('entries', () => {
  test.each(STRUCTURES.map(({ key }) => [key] as const))('%s has one of its kind', (key) => {
    const entry = entryFor(key);
    expect(entry.key).toBe(key);
    expect(entry.kind).toBe(MAIN.has(key) ? 'muscle' : 'short');
    const sections = entry.kind === 'muscle' ? MUSCLE_SECTIONS : SHORT_SECTIONS;
    expect(Object.keys(entry).filter((name) => name !== 'kind' && name !== 'key')).toEqual(sections);
  });

  test('a key without an entry is refused by name', () => {
    expect(() => entryFor('big-toe' as StructureKey)).toThrow(/no entry for "big-toe"/);
  });
});

describe('sources', () => {
  test('are found by id', () => {
    for (const source of sources) expect(sourceById(source.id)).toBe(source);
    expect(() => sourceById('nobody' as 'acsm')).toThrow(/no source "nobody"/);
  });

  test('with a DOI lead to it', () => {
    expect(sourceById('lieberman-2006').url).toBe('https://doi.org/10.1242/jeb.02255');
  });

  test('say honestly that no paper was read in full', () => {
    expect(sources.filter(({ kind, read }) => read === 'full' && kind !== 'teaching')).toEqual([]);
  });
});

test('every zone has a plain name', () => {
  for (const zone of ZONE_IDS) expect(zoneName(zone)).toMatch(/[a-z]{4}/);
});

test('the reading estimate tells easy from hard', () => {
  expect(readingGrade('The cat sat on the mat.')).toBeLessThan(2);
  expect(
    readingGrade('Contemporary electromyographical investigations demonstrate considerable heterogeneity.'),
  ).toBeGreaterThan(15);
  expect(readingGrade('')).toBe(0);
});

test('only the checking half knows the schema library, so that the page never loads it', () => {
  const root = path.resolve(import.meta.dirname, '../../src/content');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const users = files.filter((name) =>
    /from '(zod|\.{1,2}\/schema)/.test(readFileSync(path.join(root, name), 'utf8')),
  );
  expect(users.toSorted()).toEqual([
    'schema.ts',
    path.join('schema', 'shapes.ts'),
    path.join('schema', 'story-shapes.ts'),
    path.join('schema', 'topic-shapes.ts'),
  ]);
});
