import { describe, expect, test } from 'vitest';
import { isStructureKey } from '#anatomy';
import { isSourceId } from '#content';
import { claimSchema, phrasingFaults } from '#content/schema';
import { STORY_GROUPS, type StoryStep, stepsOf, stories, storyById, storyStep } from '#content/stories';
import { STORY_IDS, STORY_MUSCLES, STORY_STEPS, isStepId, readStep, storyMuscle } from '#content/story-steps';

/** Every step of every story, told of every muscle. */
const ALL = stories.flatMap((story) =>
  STORY_MUSCLES.flatMap((muscle) =>
    stepsOf(story, muscle).map((step, at): [string, StoryStep] => [
      `${story.id}.${at + 1} (${muscle})`,
      step,
    ]),
  ),
);

test('there is a story for each of the ids, with as many steps as the address allows', () => {
  expect(stories.map(({ id }) => id)).toEqual(STORY_IDS);
  for (const story of stories) {
    for (const muscle of STORY_MUSCLES) expect(stepsOf(story, muscle)).toHaveLength(STORY_STEPS[story.id]);
  }
});

test('each group of stories has at least one', () => {
  expect([...new Set(stories.map(({ group }) => group))]).toEqual(STORY_GROUPS);
});

describe.each(ALL)('step %s', (_name, step) => {
  const claims = step.blocks.flatMap((block) => block.claims);

  test('says something, with source and grade', () => {
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claimSchema.safeParse(claim).error?.issues ?? []).toEqual([]);
      expect(claim.sources.filter((source) => !isSourceId(source))).toEqual([]);
      expect((claim.see ?? []).filter((key) => !isStructureKey(key))).toEqual([]);
    }
  });

  test('has a title and a picture in words, and neither promises nor diagnoses', () => {
    expect(step.title.length).toBeGreaterThan(3);
    expect(step.picture).toMatch(/\.$/);
    const texts = [step.title, step.picture, step.how ?? '', ...claims.map(({ text }) => text)];
    expect(texts.flatMap((text) => phrasingFaults(text))).toEqual([]);
  });

  test('names what its blocks are about once each', () => {
    const about = step.blocks.map((block) => block.about);
    expect(new Set(about).size).toBe(about.length);
  });
});

test('the compensation idea is graded as contested, and told with both sides', () => {
  const steps = stepsOf(storyById('compensation'), 'piriformis');
  expect(steps[1]!.blocks[0]!.claims.map(({ grade }) => grade)).toEqual(['D']);
  expect(steps[3]!.blocks[0]!.claims.map(({ grade }) => grade)).toEqual(['D']);
  expect(steps.flatMap(({ blocks }) => blocks.map(({ about }) => about))).toEqual(
    expect.arrayContaining(['supports', 'limits']),
  );
});

test('every cause is told with what speaks for it and what limits it', () => {
  for (const { blocks } of stepsOf(storyById('causes'), 'piriformis')) {
    expect(blocks.map(({ about }) => about)).toEqual(['supports', 'limits']);
  }
});

test.each(STORY_MUSCLES)(
  'what one can do for the %s: how, load, dose, how to make it easier, and for whom it is risky',
  (muscle) => {
    const steps = stepsOf(storyById(`help-${muscle}`), muscle);
    const moves = steps.slice(0, -1);
    expect(moves.length).toBeGreaterThanOrEqual(3);
    for (const move of moves) {
      expect(move.how).toBeTruthy();
      const abouts = move.blocks.map(({ about }) => about);
      expect(abouts.slice(0, 3)).toEqual(['load', 'dose', 'easier']);
      expect(abouts.slice(3).every((about) => about === 'care')).toBe(true);
      expect(abouts.length).toBeLessThanOrEqual(4);
    }
    expect(steps.at(-1)!.blocks.map(({ about }) => about)).toEqual(['dose', 'care']);
  },
);

test('the therapist’s story has the strip, the cautions, the effect with exercise, and the back last', () => {
  const steps = stepsOf(storyById('hands'), 'piriformis');
  expect(steps.map(({ blocks }) => blocks.map(({ about }) => about))).toEqual([
    ['says'],
    ['says'],
    ['says'],
    ['says'],
    ['care'],
    ['care'],
    ['says', 'exercise'],
    ['says'],
  ]);
});

test('ids of steps: only those that exist are let in', () => {
  expect(isStepId('tight.4')).toBe(true);
  for (const id of ['tight.5', 'tight.0', 'tight', 'nothing.1', 'toString.1', 'tight.1.1', '']) {
    expect(isStepId(id)).toBe(false);
  }
  expect(readStep('hands.5')).toEqual({ story: 'hands', number: 5 });
  expect(() => readStep('hands.9')).toThrow('no step');
  expect(storyStep('weak.2', 'piriformis').step.title).toBe('At the pelvis and the hip');
});

test('a story about one muscle is told of the selected one, else of gluteus medius', () => {
  expect(storyMuscle('piriformis')).toBe('piriformis');
  expect(storyMuscle('femur')).toBe('gluteus-medius');
  expect(storyMuscle(null)).toBe('gluteus-medius');
});
