import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '#content';
import { STORY_STEPS } from '#content/story-steps';
import { TOPIC_IDS } from '#content/topic-ids';
import { MAX_PEEL, type StructureId, ZONE_SPOTS } from '#anatomy';
import { type Atlas, FIELDS, type Field, SCREENS, createAtlas, decodeView, encodeView } from '#state';
import { runs } from '../support/thoroughness.ts';
import { anyId, anyRawPose, anyView, anyOverride } from './arbitraries.ts';

type Move = (atlas: Atlas) => void;
const move = (make: Move): Move => make;

const STEP_IDS = Object.entries(STORY_STEPS).flatMap(([story, steps]) =>
  Array.from({ length: steps }, (_, at) => `${story}.${at + 1}`),
);
const isBetween = ({ step, screen }: ReturnType<Atlas['state']>) => step !== null || screen === 'compare';

/** Going somewhere: a screen, a step of a story, a topic, a way back, a link that has been here before. */
const anyTurn: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(...SCREENS).map((screen) => move(({ commands }) => commands.openScreen(screen, 'panel'))),
  fc
    .option(fc.constantFrom(...STEP_IDS))
    .map((step) => move(({ commands }) => commands.goToStep(step, 'panel'))),
  fc
    .option(fc.constantFrom(...TOPIC_IDS))
    .map((topic) => move(({ commands }) => commands.openTopic(topic, 'panel'))),
  fc.constant(move(({ commands }) => commands.undo('keyboard'))),
  fc.constant(move(({ commands }) => commands.redo('keyboard'))),
);

/** What is switched on or opened on the way. */
const anyMode: fc.Arbitrary<Move> = fc.oneof(
  fc.boolean().map((on) => move(({ commands }) => commands.setDrawing(on, 'panel'))),
  fc
    .tuple(fc.constantFrom('flags', 'list', 'help'), fc.boolean())
    .map(([name, on]) => move(({ commands }) => commands.setOpen(name, on, 'panel'))),
  fc.constant(move(({ commands }) => commands.openMenu({ scope: null, x: 1, y: 2 }, 'pointer'))),
  fc.constant(move(({ commands }) => commands.closeTop('panel'))),
  fc.constant(move(({ commands }) => commands.search('keyboard'))),
);

/** What a reader does to a picture that is not theirs: to a step of a story, or to the comparison. */
const anyTouch: fc.Arbitrary<Move> = fc
  .oneof(
    anyRawPose.map((pose) => move(({ commands }) => commands.moveCamera(pose, 'scene'))),
    fc.tuple(anyId, anyOverride).map(([id, override]) =>
      move((atlas) => {
        if (atlas.state().step !== null) atlas.commands.display(id, override, 'list');
      }),
    ),
    fc.integer({ min: 0, max: MAX_PEEL }).map((depth) =>
      move((atlas) => {
        if (atlas.state().step !== null) atlas.commands.peelTo('both', depth, 'panel');
      }),
    ),
    anyId.map((id) =>
      move((atlas) => {
        if (atlas.state().step !== null) atlas.commands.select(id, 'pointer');
      }),
    ),
  )
  .map((touch) =>
    move((atlas) => {
      if (isBetween(atlas.state())) touch(atlas);
    }),
  );

const anyWalk = fc.array(fc.oneof(anyTurn, anyMode, anyTouch), { minLength: 1, maxLength: 40 });

/** Any view of the atlas itself, as one starts out from it. */
const anyStart = anyView.map((view) => ({ ...view, screen: 'atlas' as const, topic: null, step: null }));

/** An atlas with such a view, and perhaps a pattern on the body. */
function begin(view: ReturnType<Atlas['state']>, pattern: string | null): Atlas {
  const atlas = createAtlas(view);
  if (pattern !== null) atlas.commands.showPattern(pattern, 'panel');
  // What was done before the walk is no step of it.
  return createAtlas({ ...atlas.state(), undoSteps: 0 });
}
const anyVisits = fc.array(fc.nat(), { maxLength: 12 });
const anyPattern = fc.option(fc.constantFrom(...PATTERN_IDS));

/** Leaves every screen, and closes whatever is open. */
function leaveAll(atlas: Atlas): void {
  atlas.commands.openScreen('atlas', 'panel');
  while (atlas.state().open.length > 0 || atlas.state().menuAt) atlas.commands.closeTop('panel');
}

describe('any walk through screens, modes and dialogs', () => {
  test('gives back the view that it started from', () => {
    fc.assert(
      fc.property(anyStart, anyPattern, anyWalk, (view, pattern, walk) => {
        const atlas = begin(view, pattern);
        const start = encodeView(atlas.state());
        for (const step of walk) step(atlas);
        leaveAll(atlas);
        expect(encodeView(atlas.state())).toBe(start);
        expect(atlas.state()).toMatchObject({ drawing: false, open: [], menuAt: null, found: null });
      }),
      { numRuns: runs(400, 4000) },
    );
  });

  test('does so also where it goes by the addresses of the views on the way', () => {
    fc.assert(
      fc.property(anyStart, anyPattern, anyWalk, anyVisits, (view, pattern, walk, visits) => {
        const atlas = begin(view, pattern);
        const start = encodeView(atlas.state());
        const seen = [start];
        for (const step of walk) {
          step(atlas);
          seen.push(encodeView(atlas.state()));
        }
        for (const visit of visits)
          atlas.commands.restore(decodeView(seen[visit % seen.length]!).fields, 'url');
        leaveAll(atlas);
        expect(encodeView(atlas.state())).toBe(start);
      }),
      { numRuns: runs(200, 2000) },
    );
  });

  test('holds in each field a value that the field may have', () => {
    const fields = Object.entries(FIELDS) as [keyof ReturnType<Atlas['state']>, Field<unknown>][];
    fc.assert(
      fc.property(anyStart, anyWalk, (view, walk) => {
        const atlas = createAtlas(view);
        for (const step of walk) {
          step(atlas);
          for (const [key, { check }] of fields) expect(check(atlas.state()[key]), key).toBe(true);
        }
      }),
      { numRuns: runs(100, 1000) },
    );
  });

  test('is undone step by step, with what a story is to give back', () => {
    const atlas = createAtlas({ peelLeft: 4 });
    atlas.commands.goToStep('hands.4', 'panel');
    atlas.commands.openScreen('atlas', 'panel');
    expect(atlas.state()).toMatchObject({ peelLeft: 4, step: null });
    atlas.commands.undo('keyboard');
    expect(atlas.state()).toMatchObject({ step: 'hands.4', peelLeft: 2 });
    atlas.commands.goToStep(null, 'panel');
    expect(atlas.state()).toMatchObject({ step: null, peelLeft: 4, screen: 'stories' });
  });
});

describe('what a reader sets on the way', () => {
  test('stays: spots that hurt, and patterns put side by side', () => {
    const atlas = createAtlas();
    atlas.commands.openScreen('where', 'panel');
    atlas.commands.setSore([ZONE_SPOTS[0]!], 'list');
    atlas.commands.openScreen('compare', 'panel');
    const chosen = PATTERN_IDS.slice(0, 2);
    atlas.commands.setPanes(chosen, 'panel');
    leaveAll(atlas);
    expect(atlas.state()).toMatchObject({ sore: [ZONE_SPOTS[0]], panes: chosen });
  });

  test('wins over what was found: who goes from a story to a structure is there', () => {
    const atlas = createAtlas({ peelLeft: 4 });
    atlas.commands.goToStep('hands.4', 'panel');
    atlas.commands.openScreen('atlas', 'list');
    atlas.commands.lookFor('sacrum' as StructureId, null, 'list');
    expect(atlas.state()).toMatchObject({ selected: 'sacrum', peelLeft: 4, step: null });
  });

  test('a pattern does not come back to another muscle', () => {
    const atlas = createAtlas();
    atlas.commands.showPattern('gluteus-minimus/front', 'panel');
    atlas.commands.openScreen('compare', 'panel');
    atlas.commands.select('piriformis.left' as StructureId, 'list');
    atlas.commands.openScreen('atlas', 'panel');
    expect(atlas.state()).toMatchObject({ pattern: null, selected: 'piriformis.left' });
  });
});

describe('a link into a story', () => {
  test('ends in the first view', () => {
    const atlas = createAtlas();
    const first = encodeView(atlas.state());
    atlas.commands.restore(decodeView('o=stories&y=hands.4&s=piriformis.left&pl=2&pr=3').fields, 'url');
    atlas.commands.openScreen('atlas', 'panel');
    expect(encodeView(atlas.state())).toBe(first);
  });
});

describe('drawing', () => {
  test.each<[string, Move]>([
    ['a tab', ({ commands }) => commands.openScreen('atlas', 'panel')],
    ['Escape', ({ commands }) => commands.clear('keyboard')],
    ['a link', ({ commands }) => commands.restore({ screen: 'compare' }, 'url')],
    ['undo', ({ commands }) => commands.undo('keyboard')],
    ['a story', ({ commands }) => commands.goToStep('hands.1', 'panel')],
    ['a saved view', ({ commands }) => commands.openView(decodeView('s=sacrum').fields, 'panel')],
    ['the reset', ({ commands }) => commands.resetView('keyboard')],
  ])('ends with its screen, left by %s', (_way, leave) => {
    const atlas = createAtlas();
    atlas.commands.openScreen('where', 'panel');
    atlas.commands.setDrawing(true, 'panel');
    expect(atlas.state().drawing).toBe(true);
    leave(atlas);
    expect(atlas.state().screen).not.toBe('where');
    expect(atlas.state().drawing).toBe(false);
  });

  test.each(['pointer', 'touch'] as const)('one stroke is one step, by %s', (by) => {
    const atlas = createAtlas({ screen: 'where' });
    const { commands } = atlas;
    const stroke = (from: number, to: number) => {
      commands.beginMovement();
      for (let end = from; end < to; end++) commands.setSore(ZONE_SPOTS.slice(0, end + 1), by);
    };
    stroke(0, 5);
    stroke(5, 9);
    expect(atlas.state()).toMatchObject({ undoSteps: 2, sore: { length: 9 } });
    commands.undo('keyboard');
    expect(atlas.state().sore).toHaveLength(5);
    commands.undo('keyboard');
    expect(atlas.state().sore).toEqual([]);
    commands.redo('keyboard');
    expect(atlas.state().sore).toHaveLength(5);
  });

  test('from the list each spot is a step of its own', () => {
    const atlas = createAtlas({ screen: 'where' });
    for (const spot of ZONE_SPOTS.slice(0, 3)) atlas.commands.toggleSore(spot, 'list');
    expect(atlas.state().undoSteps).toBe(3);
  });
});
