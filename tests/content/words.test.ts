import { beforeAll, describe, expect, test } from 'vitest';
import { LANDMARKS, STRUCTURES, partsOf } from '#anatomy';
import { content } from '#content';
import {
  checkContent,
  collectClaims,
  isWholeSentence,
  placeText,
  readingGrade,
  sentencesOf,
  wordCount,
  wordingFaults,
} from '#content/schema';
import { stories } from '#content/stories';
import { allPieces } from '../../tools/content/read-pieces.ts';
import { plainTexts } from './texts.ts';

const MOST_WORDS = 25;
const HARDEST_GRADE = 8;
/** "We found no ..." is our own search speaking: true, but a tic when every page says it. Only ever fewer. */
const MOST_FOUND_NO = 20;

/** What readers type is theirs, in whatever English. */
const TYPED = ['search/search-words'];

/** A text, the key it stands under, and the files that show it. */
interface Shown {
  readonly text: string;
  readonly keys: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/** Names and ids rather than words. */
const NO_WORDS = new Set([
  'id',
  'key',
  'kind',
  'grade',
  'urgency',
  'band',
  'sources',
  'see',
  'zones',
  'part',
]);

let shown: readonly Shown[];
let pieces: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  pieces = await allPieces();
  const found = new Map<string, { text: string; keys: Set<string>; files: Set<string> }>();
  const visit = (value: unknown, key: string, file: string, within: readonly unknown[]): void => {
    if (typeof value === 'string') {
      const entry = found.get(value) ?? { text: value, keys: new Set(), files: new Set() };
      entry.keys.add(key);
      entry.files.add(file);
      found.set(value, entry);
    } else if (typeof value === 'object' && value !== null && !within.includes(value))
      for (const [name, part] of Object.entries(value))
        if (!NO_WORDS.has(name)) visit(part, Array.isArray(value) ? key : name, file, [...within, value]);
  };
  for (const [name, value] of Object.entries(pieces)) visit(value, '', name.split(' ')[0]!, []);
  shown = [...found.values()];
});

const closed = ({ files }: Shown, open: readonly string[]) => !open.some((file) => files.has(file));
const where = ({ text, files }: Shown) => `${[...files][0]}: ${text}`;

describe('what counts as foreign to American English', () => {
  test.each([
    'the colour of the fibres',
    'a pinched nerve at the centre',
    'a randomised trial',
    'it stabilises the hip',
    'swelling (oedema)',
    'under anaesthesia',
    'two centimetres deep',
    'towards the knee',
    'the grey line',
    'its neighbours',
    'a modelled shape',
    'analysed by hand',
    'the front trouser pocket',
    'not marked any more.',
    'the other way round',
    'a physiotherapist',
    'What speaks for it',
    'Told of the piriformis',
    'It is at times taken for sciatica.',
    'Such variants do not foretell pain.',
    'The femoral nerve makes it work.',
    'the side arm of L5',
    'The last but one vertebra.',
    'A picture of the spine is not needed.',
    'the model is on its way',
    'a view found no room',
    'Put the probe away',
  ])('%s', (text) => {
    expect(wordingFaults(text)).not.toEqual([]);
  });

  test.each([
    'Do the exercise twice and raise the knee.',
    'A bruise, or a surprise.',
    'You may rise otherwise.',
    'Work is promised by this program.',
    'It moves toward the center, forward and backward.',
    'The meter is gray.',
    'four of the hours',
    'The analysis of crises',
    'He studied further.',
    'labor, favor, behavior',
  ])('but not: %s', (text) => {
    expect(wordingFaults(text)).toEqual([]);
  });
});

describe('what counts as a whole sentence', () => {
  test.each([
    'The big buttock muscle.',
    'Upper part: draws the leg back.',
    'From the sacrum to the ribs.',
    'High work without any equipment.',
    'A doctor, who checks feeling and strength.',
    'Mixed.',
    'Below the belt, over the dimple, and in the buttock.',
    'Traditional pattern: the tailbone, at times the thigh.',
    'Usual advice: hold for ten seconds.',
    'Without numbness.',
    'It helps the hip',
  ])('not: %s', (text) => {
    expect(isWholeSentence(text)).toBe(false);
  });

  test.each([
    'It helps the hip.',
    'A band that runs down the thigh holds it.',
    'Stop if it tingles.',
    'After surgery, ask your surgeon first.',
    'Its joints with them move only a little.',
    'Others reply that this critique is one-sided.',
    'It is checked in two ways: by hand and with a device.',
    'Therapists mostly name two: the gluteus medius and the piriformis.',
  ])('%s', (text) => {
    expect(isWholeSentence(text)).toBe(true);
  });
});

describe('the words of the page', () => {
  test('are American, without turns of phrase carried over', () => {
    const faults = shown
      .filter((one) => closed(one, TYPED))
      .flatMap((one) => wordingFaults(one.text).map((fault) => `${where(one)}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('and so are the names of structures, parts and landmarks', () => {
    const names = [
      ...STRUCTURES.flatMap(({ key, name, synonyms }) => [
        name,
        ...synonyms,
        ...(partsOf(key)?.parts ?? []).map((part) => part.name),
      ]),
      ...LANDMARKS.flatMap(({ name, synonyms }) => [name, ...synonyms]),
    ];
    expect(names.length).toBeGreaterThan(STRUCTURES.length);
    expect(names.flatMap((name) => wordingFaults(name))).toEqual([]);
  });

  test(`stand in sentences of at most ${MOST_WORDS} words`, () => {
    const long = shown
      .filter((one) => [...one.keys].some((key) => key !== 'clinical'))
      .flatMap((one) => sentencesOf(one.text).filter((sentence) => wordCount(sentence) > MOST_WORDS));
    expect(long).toEqual([]);
  });

  test('are whole sentences wherever something is claimed, except in lists of places on the body', () => {
    const fragments = collectClaims(pieces)
      .filter(({ claim }) => !('zones' in claim))
      .flatMap(({ claim: { text = '' }, places: [place] }) =>
        sentencesOf(text)
          .filter((sentence) => !isWholeSentence(sentence))
          .map((sentence) => `${placeText(place)}: ${sentence}`),
      );
    expect(fragments).toEqual([]);
  });

  test('are whole sentences in leads, in what to do about a warning sign, and in what is said of a picture', () => {
    const fragments = shown
      .filter(({ keys }) => ['lead', 'picture', 'action', 'paragraphs'].some((key) => keys.has(key)))
      .filter(({ text }) => !sentencesOf(text).every(isWholeSentence))
      .map(where);
    expect(fragments).toEqual([]);
  });

  test(`ask for school grade ${HARDEST_GRADE} at most, in every section`, () => {
    const sections = [
      ...checkContent(content).reading,
      ...content.redFlags.map(({ title, flags }) => ({
        path: title,
        grade: readingGrade(flags.map(({ text }) => text).join(' ')),
      })),
      ...stories.map((story) => ({ path: story.id, grade: readingGrade(plainTexts(story).join(' ')) })),
    ];
    expect(sections.length).toBeGreaterThan(STRUCTURES.length);
    expect(sections.filter(({ grade }) => grade > HARDEST_GRADE)).toEqual([]);
  });

  test('do not say on every page what we did not find', () => {
    const texts = new Set(shown.filter(({ text }) => /\bwe found no/i.test(text)).map(({ text }) => text));
    expect([...texts].length).toBeLessThanOrEqual(MOST_FOUND_NO);
  });
});
