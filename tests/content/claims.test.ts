import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SourceId, content, sources } from '#content';
import { type PiecesReport, checkPieces, collectClaims, placeText, storyFaults } from '#content/schema';
import { stories } from '#content/stories';
import { claimsPage } from '../../tools/content/claims-page.ts';
import { allPieces, pagePieces } from '../../tools/content/read-pieces.ts';

const known = {
  structures: [{ key: 'piriformis' as never }],
  sources: [{ id: 'book' as SourceId }],
};
const whole = { text: 'It lies deep.', sources: ['book'], grade: 'A' };

describe('claims anywhere in the content', () => {
  let report: PiecesReport;
  beforeAll(async () => {
    report = checkPieces({ ...pagePieces(), ...(await allPieces()) });
  });

  test('are whole: text, known source, grade, no forbidden phrasing', () => {
    expect(report.faults).toEqual([]);
  });

  test('were really read: entries, stories, and every file', () => {
    const roots = new Set(report.claims.flatMap(({ places }) => places.map(([root]) => root!)));
    for (const { key } of content.entries) expect(roots).toContain(key);
    expect(roots).toContain('stories');
    expect([...roots]).toContain('shared/doses STRENGTH_DOSE');
    expect(report.claims.length).toBeGreaterThan(600);
  });

  test('use every source that the tables hold', () => {
    expect(sources.map(({ id }) => id).filter((id) => !report.cited.has(id))).toEqual([]);
  });

  test('picture stories have the form and the steps that the view knows of', () => {
    expect(storyFaults(stories)).toEqual([]);
    const [first, ...rest] = structuredClone(stories) as unknown as { id: string; steps: object }[];
    expect(storyFaults(rest).join()).toContain(`${first!.id}: no such story`);
    expect(storyFaults([{ ...first, steps: [] }, ...rest]).join()).toMatch(/tight/);
  });
});

describe('a piece of any form', () => {
  test.each([
    ['no grade', { text: 'It lies deep.', sources: ['book'] }, 'claim without grade'],
    ['no sources', { text: 'It lies deep.', grade: 'A' }, 'claim without source'],
    ['an empty list of sources', { ...whole, sources: [] }, 'claim without source'],
    ['neither', { text: 'It lies deep.' }, 'claim without source'],
    ['no text', { sources: ['book'], grade: 'A' }, 'Invalid input'],
    ['an unknown grade', { ...whole, grade: 'E' }, 'unknown grade "E"'],
    ['an unknown source', { ...whole, sources: ['hearsay'] }, 'unknown source "hearsay"'],
    ['an unknown structure', { ...whole, see: ['tail'] }, 'unknown structure "tail"'],
    ['a promise', { ...whole, text: 'It will help.' }, 'a promise'],
  ])('with a claim with %s has a fault, however deep it lies', (_name, claim, fault) => {
    const piece = { where: { answers: [{ id: 'often', list: [[claim]] }] } };
    const { faults } = checkPieces(piece, known);
    expect(faults.join('\n')).toContain(fault);
    expect(faults.join('\n')).toMatch(/where/);
  });

  test('that is whole has none, and its sources are counted', () => {
    const { faults, cited } = checkPieces({ where: [{ ...whole, see: ['piriformis'] }] }, known);
    expect(faults).toEqual([]);
    expect([...cited]).toEqual(['book']);
  });

  test('tells where it stands; claims alike are one, with several places', () => {
    const [only] = collectClaims({ a: { list: [{ id: 'x', says: [whole] }] }, b: [{ ...whole }] });
    expect(only!.places.map(placeText)).toEqual(['a › list › x › says › 1', 'b › 1']);
  });
});

describe('the page of claims for review', () => {
  let page: string;
  beforeAll(async () => {
    page = await claimsPage();
  });

  test('docs/claims.md is up to date', () => {
    const file = readFileSync(path.resolve(import.meta.dirname, '../../docs/claims.md'), 'utf8');
    expect(file === page, 'docs/claims.md is behind the content; run: npm run claims').toBe(true);
  });

  test('lists every claim with text, terms, grade and the addresses of its sources', async () => {
    const claims = collectClaims({ ...pagePieces(), ...(await allPieces()) });
    const rows = page.split('\n').filter((line) => /^\| [0-9a-f]{6} \|/.test(line));
    expect(rows).toHaveLength(claims.length);
    const { claim } = claims.find((one) => one.claim.text?.startsWith('It was weaker on average'))!;
    const row = rows.find((line) => line.includes(claim.text!));
    expect(row).toContain(claim.clinical);
    expect(row).toContain('| B |');
    for (const id of claim.sources!) {
      expect(row).toContain(`[${id}](${sources.find((source) => source.id === id)!.url})`);
    }
  });

  test('stands in the order of places', () => {
    const heads = [...page.matchAll(/^## (.*)$/gm)].map(([, head]) => head!).slice(0, -1);
    expect(heads).toEqual(heads.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  });
});
