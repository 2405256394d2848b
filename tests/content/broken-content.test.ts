import { describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES } from '#anatomy';
import { content, sources } from '#content';
import { checkContent } from '#content/schema';

type Loose = Record<string, unknown>;

/** The part at a dotted path; entries are found by their key. */
function part(root: unknown, path: string): Loose {
  return path.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      return value.find((item: Loose) => item['key'] === step) ?? (value as unknown[])[Number(step)];
    }
    return (value as Loose)[step];
  }, root) as Loose;
}

const MEDIUS_CORE = 'entries.gluteus-medius.pain.patterns.1.core';
const LEAD = 'entries.piriformis.actions.lead';

/** What is spoilt, and the fault that must be reported for it. */
const SPOILT: readonly [string, string, (target: Loose) => void, string][] = [
  [
    'a claim with an empty list of sources',
    MEDIUS_CORE,
    (claim) => (claim['sources'] = []),
    'gluteus-medius.pain.patterns[1].core: claim without source',
  ],
  [
    'a claim that lacks its sources',
    MEDIUS_CORE,
    (claim) => delete claim['sources'],
    'gluteus-medius.pain.patterns[1].core: claim without source',
  ],
  [
    'a claim without a grade',
    LEAD,
    (claim) => delete claim['grade'],
    'piriformis.actions.lead: claim without grade',
  ],
  [
    'a grade that does not exist',
    LEAD,
    (claim) => (claim['grade'] = 'E'),
    'piriformis.actions.lead: unknown grade "E"; use A, B, C or D',
  ],
  [
    'a source that does not exist',
    LEAD,
    (claim) => (claim['sources'] = ['hearsay-2020']),
    'piriformis.actions.lead: unknown source "hearsay-2020"',
  ],
  [
    'a structure that does not exist',
    'entries.sacrum.attaches.0',
    (claim) => (claim['see'] = ['psoas']),
    'sacrum.attaches[0]: unknown structure "psoas"',
  ],
  [
    'a zone that does not exist',
    MEDIUS_CORE,
    (claim) => (claim['zones'] = ['elbow']),
    'gluteus-medius.pain.patterns[1].core.zones[0]: unknown zone "elbow"; add it to the zones or check the id',
  ],
  [
    'a missing section',
    'entries.gluteus-maximus',
    (entry) => delete entry['cautions'],
    'gluteus-maximus.cautions: missing',
  ],
  [
    'a missing hip position',
    'entries.gluteus-maximus.actions.positions',
    (positions) => delete positions['half-bent'],
    'gluteus-maximus.actions.positions.half-bent: missing',
  ],
  [
    'an empty section',
    'entries.piriformis',
    (entry) => (entry['position'] = []),
    'piriformis.position: says nothing',
  ],
  ['an empty text', LEAD, (claim) => (claim['text'] = '  '), 'piriformis.actions.lead.text: empty text'],
  [
    'a section that nobody knows',
    'entries.femur',
    (entry) => (entry['gossip'] = []),
    'femur: Unrecognized key: "gossip"',
  ],
  [
    'a pattern that is not labelled as tradition',
    'entries.gluteus-minimus.pain.patterns.0',
    (pattern) => (pattern['tradition'] = 'fact'),
    'gluteus-minimus.pain.patterns[0].tradition: a pattern must be labelled "traditional pattern"',
  ],
  [
    'two patterns of one name',
    'entries.gluteus-minimus.pain.patterns.1',
    (pattern) => (pattern['id'] = 'front'),
    'gluteus-minimus.pain.patterns: id "front" stands twice',
  ],
  [
    'an entry for nothing',
    'entries.femur',
    (entry) => (entry['key'] = 'thumb'),
    'thumb: unknown structure "thumb"',
  ],
  ['a structure without an entry', 'entries.femur', (entry) => (entry['key'] = 'thumb'), 'femur: no entry'],
  [
    'two entries for one structure',
    'entries.femur',
    (entry) => (entry['key'] = 'sacrum'),
    'sacrum: two entries',
  ],
  [
    'a bone spoken of as a muscle',
    'entries.femur',
    (entry) => (entry['kind'] = 'muscle'),
    'femur: a bone needs an entry of kind "short"',
  ],
  [
    'a part without a text',
    'parts.gluteus-medius',
    (parts) => delete parts['middle'],
    'parts.gluteus-medius.middle: no text',
  ],
  [
    'a modelled shape that does not say so',
    'provenance',
    (all) => delete all['sciatic-nerve'],
    'provenance.sciatic-nerve: no text',
  ],
  ['a landmark without a note', 'landmarkNotes', (all) => delete all['psis'], 'landmarkNotes.psis: no text'],
  [
    'a note on nothing',
    'landmarkNotes',
    (all) => (all['thumb'] = all['psis']),
    'landmarkNotes.thumb: text for nothing',
  ],
  [
    'a diagnosis',
    LEAD,
    (claim) => (claim['text'] = 'This muscle is causing your pain.'),
    'piriformis.actions.lead.text: "is causing your pain" is a diagnosis; rewrite it',
  ],
  [
    'a promise in the clinical wording',
    LEAD,
    (claim) => (claim['clinical'] = 'Release guarantees relief.'),
    'piriformis.actions.lead.clinical: "guarantees" is a promise; rewrite it',
  ],
  [
    'a promise in a plain list of texts',
    'general.disclaimer',
    (note) => (note['paragraphs'] = ['It will cure you.']),
    'general.disclaimer.paragraphs[0]: "will cure" is a promise; rewrite it',
  ],
  [
    'a lost urgency',
    '',
    (all) => (all['redFlags'] = (all['redFlags'] as unknown[]).slice(1)),
    'redFlags: must hold the urgencies emergency, same-day, soon, in this order',
  ],
];

describe('spoilt content is refused by the path of the fault', () => {
  test.each(SPOILT)('%s', (_name, path, spoil, fault) => {
    const copy: unknown = structuredClone(content);
    spoil(path === '' ? (copy as Loose) : part(copy, path));
    expect(checkContent(copy).faults).toContain(fault);
  });

  test('all faults come at once', () => {
    const copy: unknown = structuredClone(content);
    part(copy, LEAD)['grade'] = 'E';
    part(copy, MEDIUS_CORE)['sources'] = [];
    expect(checkContent(copy).faults).toHaveLength(2);
  });

  test.each([null, undefined, 7, 'text', [], {}, { entries: [null, 3] }])(
    'nonsense is refused, not thrown: %j',
    (nonsense) => {
      expect(checkContent(nonsense).faults.length).toBeGreaterThan(0);
    },
  );
});

describe('a spoilt table of sources is refused too', () => {
  const check = (spoilt: object) =>
    checkContent(content, {
      structures: STRUCTURES,
      landmarks: LANDMARKS,
      sources: sources.map((source) => (source.id === 'acsm' ? { ...source, ...spoilt } : source)),
    }).faults;

  test('a DOI that is none', () => {
    expect(check({ doi: 'doi:ten' })).toEqual(['sources.acsm.doi: not a DOI such as 10.1000/182']);
  });

  test('a citation that is empty', () => {
    expect(check({ citation: '' })).toEqual(['sources.acsm.citation: empty text']);
  });

  test('a source that nobody cites is a warning', () => {
    const extra = { ...sources[0]!, id: 'spare' as 'acsm' };
    const report = checkContent(content, {
      structures: STRUCTURES,
      landmarks: LANDMARKS,
      sources: [...sources, extra],
    });
    expect(report.faults).toEqual([]);
    expect(report.warnings).toEqual(['sources.spare: never cited']);
  });
});
