import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES, ZONE_IDS } from '#anatomy';
import {
  FLAG_WORDS,
  PATTERN_IDS,
  PATTERN_WORDS,
  ZONE_WORDS,
  allPatterns,
  redFlags,
  zoneName,
  zoneTerm,
} from '#content';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { findMore } from '../../src/panel/find/find-more.ts';
import { FOUND_KINDS, type FoundKind } from '../../src/panel/find/found.ts';
import { patternTitle } from '../../src/panel/pain/pattern-name.ts';
import { searchAtlas } from '../../src/panel/search/search.ts';
import { targetWord } from '../../src/panel/shared/target.ts';

const language = createLanguage();

const ofKind = (query: string, kind: FoundKind) =>
  findMore(query, language.t).filter((found) => found.kind === kind);
/** The first three of each kind, and of the list of structures. */
const top = (query: string) => [
  ...(searchAtlas(query) ?? []).slice(0, 3).map(({ target }) => targetWord(target)),
  ...FOUND_KINDS.flatMap((kind) =>
    ofKind(query, kind)
      .slice(0, 3)
      .map(({ id }) => id),
  ),
];

describe('what words find', () => {
  test.each([
    ['sit bone', 'ischial'],
    ['sit bone', 'ischial-tuberosity'],
    ['sitz bone', 'ischial'],
    ['glute med', 'gluteus-medius'],
    ['glute max', 'gluteus-maximus'],
    ['glute min', 'gluteus-minimus'],
    ['pain down the leg', 'gluteus-minimus/front'],
    ['pain down the leg', 'gluteus-minimus/back'],
    ['pain down my leg', 'gluteus-minimus/back'],
    ['numb foot', 'foot-sole'],
    ['numb foot', 'other/nerve-root-l5'],
    ['tingling foot', 'foot-dorsum'],
    ['bum', 'buttock-central'],
    ['butt', 'buttock-central'],
    ['bottom', 'buttock-central'],
    ['hip clicks', 'trochanter'],
    ['hip clicks', 'other/hip-joint'],
    ['SI joint', 'sacroiliac'],
    ['SI joint', 'other/sacroiliac-joint'],
    ['SIJ', 'sacroiliac'],
    ['bursitis', 'other/outer-hip-pain'],
    ['bursitus', 'other/outer-hip-pain'],
    ['GTPS', 'other/outer-hip-pain'],
    ['cauda equina', 'bladder'],
    ['cauda equna', 'bladder'],
    ['incontinence', 'bladder'],
    ['saddle numbness', 'saddle-numbness'],
    ['foot drop', 'foot-drop'],
    ['fever', 'fever'],
    ['DVT', 'clot'],
    ['cancer', 'cancer'],
    ['cancer', 'cancer-pain'],
    ['night pain', 'night-pain'],
    ['osteoporosis', 'minor-fall'],
    ['fracture', 'hip-fracture'],
    ['broken hip', 'hip-fracture'],
    ['hip fracture', 'hip-fracture'],
    ['stress fracture', 'stress-fracture'],
    ['clot', 'clot'],
    ['lung clot', 'breathless'],
    ['swollen leg', 'clot'],
    ['numbness', 'saddle-numbness'],
    ['leg numb', 'both-legs'],
    ['my leg is numb', 'spreading-numbness'],
    ['tingling', 'saddle-numbness'],
    ['shingles', 'shingles'],
    ['hip replacement', 'hip-dislocation'],
    ['hip replacement', 'help-gluteus-maximus'],
    ['blood thinners', 'hands'],
    ['pregnancy', 'hands'],
    ['limping child', 'child-limp'],
    ['aneurysm', 'burst-aneurysm'],
    ['car crash', 'accident'],
    ['emergency', 'bladder'],
    ['tailbone', 'coccyx'],
    ['coccydynia', 'coccyx'],
    ['groin pain', 'groin'],
    ['low back pain', 'lumbar-paraspinal'],
    ['lumbago', 'lumbar-paraspinal'],
    ['piriformis syndrome', 'other/deep-gluteal-syndrome'],
    ['pirifromis', 'piriformis'],
    ['piriformes', 'piriformis'],
    ['sciatica', 'sciatic-nerve'],
    ['siatica', 'sciatic-nerve'],
    ['scaitica', 'sciatic-nerve'],
    ['false sciatica', 'gluteus-minimus/front'],
    ['pinched nerve', 'other/nerve-root-l5'],
    ['slipped disc', 'other/nerve-root-s1'],
    ['hip arthritis', 'other/hip-joint'],
    ['side of the thigh', 'thigh-lat-prox'],
    ['behind the knee', 'popliteal'],
    ['kneecap', 'knee-front'],
    ['shin', 'leg-medial'],
    ['calf cramp', 'calf-prox'],
    ['heel pain', 'foot-sole'],
    ['flank', 'abdomen-lower-lateral'],
    ['massage', 'hands'],
    ['dead butt', 'underactive'],
    ['weakness', 'weak'],
    ['sitting too much', 'causes'],
    ['stretch', 'help-gluteus-medius'],
    ['clamshell', 'help-gluteus-medius'],
    ['Musculus piriformis', 'piriformis'],
    ['Nervus ischiadicus', 'sciatic-nerve'],
    ['os sacrum', 'sacrum'],
    ['os coxae', 'hip-bone'],
    ['tuber ischiadicum', 'ischial-tuberosity'],
    ['Trochanter major', 'greater-trochanter'],
    ['PSIS', 'psis'],
    ['IT band', 'iliotibial-tract'],
    ['psoas', 'psoas-major'],
    ['hamstrngs', 'biceps-femoris-long-head'],
  ])('"%s" finds %s among the first three of its kind', (query, expected) => {
    expect(top(query)).toContain(expected);
  });

  test('warning signs come before everything else for their words, and only for these', () => {
    for (const words of Object.values(FLAG_WORDS))
      for (const word of words) expect(findMore(word, language.t)[0]?.kind, word).toBe('flags');
    for (const word of ['hip', 'leg', 'gluteus medius', 'sit bone', 'knee'])
      expect(ofKind(word, 'flags'), word).toEqual([]);
  });

  test('every zone, pattern, structure and landmark is the first of its kind under its own name', () => {
    for (const zone of ZONE_IDS) {
      expect(ofKind(zoneName(zone), 'zones')[0]?.id, zone).toBe(zone);
      expect(ofKind(zoneTerm(zone), 'zones')[0]?.id, zone).toBe(zone);
    }
    for (const pattern of allPatterns())
      expect(ofKind(patternTitle(pattern, language.t), 'patterns')[0]?.id).toBe(pattern.id);
    for (const { key, name } of STRUCTURES) {
      const hits = (searchAtlas(name) ?? []).filter(({ target }) => target.kind === 'structure');
      expect(hits[0] && targetWord(hits[0].target)).toBe(key);
      // Whoever types a muscle's name finds the muscle, and then what is said about it.
      expect(findMore(name, language.t)[0]?.id, name).toBe(key);
    }
    for (const { key, name } of LANDMARKS) {
      const hits = (searchAtlas(name) ?? []).filter(({ target }) => target.kind === 'landmark');
      expect(hits[0] && targetWord(hits[0].target)).toBe(key);
    }
  });

  test.each(['pirif', 'pirifromis', 'medius', 'glute max', 'gluteus minimus', 'Musculus piriformis'])(
    'the muscle comes before everything else for "%s"',
    (query) => {
      expect(findMore(query, language.t)[0]?.kind).toBe('structures');
    },
  );

  test('nonsense and small words find nothing', () => {
    for (const query of ['xylophone', 'zq', 'the', 'of my'])
      expect(findMore(query, language.t), query).toEqual([]);
  });

  test('no text breaks the search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        findMore(text, language.t);
        searchAtlas(text);
      }),
      { numRuns: 60 },
    );
  });

  test('the words belong to zones, patterns and signs that there are', () => {
    const flags = redFlags.flatMap((group) => group.flags.map(({ id }) => id));
    expect(flags).toEqual(expect.arrayContaining(Object.keys(FLAG_WORDS)));
    expect(PATTERN_IDS).toEqual(expect.arrayContaining(Object.keys(PATTERN_WORDS)));
    expect(Object.keys(ZONE_WORDS).toSorted()).toEqual([...ZONE_IDS].toSorted());
  });
});
