import { describe, expect, test } from 'vitest';
import type { StructureKey } from '#anatomy';
import { type MuscleEntry, entryFor, wordsFor } from '#content';
import { stepsOf, storyById } from '#content/stories';
import { claimsOf } from './texts.ts';

const MAIN = ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis'] as const;
const muscle = (key: string) => entryFor(key as StructureKey) as MuscleEntry;
const moves = MAIN.flatMap((key) => [...muscle(key).help.stretches, ...muscle(key).help.exercises]);
const careOf = (id: string) =>
  moves.filter((move) => move.id === id).map(({ care }) => care.map(({ text }) => text).join(' '));

/** What must be said before any hand or tool goes to work, typed from lists of contraindications. */
const BEFORE_MASSAGE: readonly RegExp[] = [
  /sciatic nerve.*no elbow, knuckle or hard tool/i,
  /new or worsening numbness or weakness in a leg.*see a doctor/i,
  /blood clot.*no massage.*call the emergency number now/i,
  /blood thinners.*ask a doctor first/i,
  /fresh muscle tear.*big bruise.*no deep massage for the first days/i,
  /fall.*osteoporosis.*steroid tablets.*check/i,
  /not press hard on the bump at the outer hip/i,
  /infection.*shingles.*wound|fever.*shingles.*wound/i,
  /hip replacement.*stretches too/i,
  /cancer.*see one today/i,
  /pregnancy.*lie on the side.*midwife/i,
  /child or teenager.*doctor today/i,
];

describe('before massage', () => {
  test.each(MAIN.flatMap((key) => BEFORE_MASSAGE.map((caution) => [key, caution] as const)))(
    'the page of %s says %s',
    (key, caution) => {
      expect(muscle(key).cautions.filter(({ text }) => caution.test(text))).not.toEqual([]);
    },
  );

  test.each(BEFORE_MASSAGE)('the story of the therapist says %s', (caution) => {
    const claims = claimsOf(stepsOf(storyById('hands'), 'piriformis'));
    expect(claims.filter(({ text }) => caution.test(text))).not.toEqual([]);
  });
});

/** What a move does to the hip, from how it is done. */
const BENDS_OR_CROSSES = ['knee-across', 'figure-four', 'knee-to-chest'];
const DRAWS_BACK_OR_TURNS_OUT = [
  'figure-four',
  'clam',
  'hip-thrust',
  'side-lying-lift',
  'standing-band-lift',
  'heel-squeeze',
  'side-lying-turn',
];
const ON_THE_SIDE = ['clam', 'side-lying-lift', 'side-plank-lift', 'side-lying-turn'];
const ON_THE_BACK = ['knee-across', 'figure-four', 'knee-to-chest', 'single-leg-bridge', 'hip-thrust'];

describe('with a stretch or an exercise', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'a hip replaced from behind',
      BENDS_OR_CROSSES,
      /hip replacement.*from behind.*past a right angle, cross the legs or turn the leg in/i,
    ],
    [
      'a hip replaced from the front',
      DRAWS_BACK_OR_TURNS_OUT,
      /hip replacement.*from the front.*draw the leg back or turn it out/i,
    ],
    ['a pinch in the groin', BENDS_OR_CROSSES, /stop if you feel a pinch in the groin/i],
    ['a sore outer hip on which one lies', ON_THE_SIDE, /sore outer hip.*pillow.*another exercise/i],
    ['a sore outer hip over which the leg is drawn', ['knee-across'], /outer hip.*far across/i],
    ['pregnancy, on the back', ON_THE_BACK, /pregnancy.*flat on the back/i],
    ['pregnancy, face down', ['heel-squeeze'], /pregnancy.*face down/i],
  ])('%s is thought of wherever it matters', (_name, ids, caution) => {
    for (const id of ids) {
      expect(careOf(id).length, id).toBeGreaterThan(0);
      for (const text of careOf(id)) expect(text, id).toMatch(caution);
    }
  });

  test('the lists above name moves by what they do, and miss none', () => {
    for (const { id, how } of moves) {
      if (/on your side/i.test(how)) expect(ON_THE_SIDE).toContain(id);
      if (/on your back/i.test(how)) expect(ON_THE_BACK).toContain(id);
      if (/face down/i.test(how)) expect(careOf(id).join(' ')).toMatch(/face down/);
    }
    for (const { id } of MAIN.flatMap((key) => muscle(key).help.stretches))
      expect(BENDS_OR_CROSSES).toContain(id);
  });

  test('the stories say it too', () => {
    for (const key of MAIN)
      for (const step of stepsOf(storyById(`help-${key}`), key).slice(0, -1)) {
        const move = moves.find(({ name }) => name === step.title)!;
        const said = step.blocks.filter(({ about }) => about === 'care').flatMap(({ claims }) => claims);
        expect(said).toEqual(move.care);
      }
  });
});

test.each(MAIN)('overload of the %s is told with the stress fracture that it may be', (key) => {
  const overload = muscle(key).causes.filter(({ id }) => id === 'overload');
  for (const { limits } of overload)
    expect(limits.map(({ text }) => text).join(' ')).toMatch(
      /crack the bone.*stop and see a doctor within days/,
    );
  expect(MAIN.flatMap((one) => muscle(one).causes).some(({ id }) => id === 'overload')).toBe(true);
});

test('cautions are whole sentences of at most 25 words', () => {
  const texts = [...MAIN.flatMap((key) => muscle(key).cautions), ...moves.flatMap(({ care }) => care)];
  for (const sentence of texts.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  }
});

test('over the piriformis the legend knows flat fingers or a thumb pad alone', () => {
  const { plain } = wordsFor('en');
  for (const kind of ['along', 'across'] as const)
    expect(plain[`story.stroke.near-nerve.${kind}`]).toMatch(/: flat fingers or thumb pad$/);
  expect(plain['story.stroke.no-tools']).toMatch(/^No knuckles, elbow or hard tool/);
});
