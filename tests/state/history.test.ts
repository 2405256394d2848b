import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATTERN_IDS } from '#content';
import { STORY_STEPS } from '#content/story-steps';
import { LANDMARK_INSTANCES, LAYERS, type StructureId, ZONE_SPOTS } from '#anatomy';
import {
  type Atlas,
  LAYOUTS,
  SCREENS,
  SECTION_PRESETS,
  SHOWN_SIDES,
  VIEW_OPTIONS,
  createAtlas,
  encodeView,
} from '#state';
import {
  anyGroups,
  anyId,
  anyPeel,
  anyPlace,
  anyRawPose,
  anyRawSection,
  anyView,
  anyOverride,
} from './arbitraries.ts';

type Deed = (atlas: Atlas) => void;

const STEP_IDS = Object.entries(STORY_STEPS).flatMap(([story, steps]) => [`${story}.1`, `${story}.${steps}`]);

/** Anything a reader can do, undoing and redoing included. */
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.option(anyId).map(
    (id): Deed =>
      ({ commands }) =>
        commands.select(id, 'pointer'),
  ),
  anyPeel.map(
    (depth): Deed =>
      ({ commands }) =>
        commands.peelTo('both', depth, 'panel'),
  ),
  fc.tuple(anyId, fc.option(anyOverride)).map(
    ([id, override]): Deed =>
      ({ commands }) =>
        commands.display(id, override, 'list'),
  ),
  anyRawPose.map(
    (pose): Deed =>
      ({ commands }) =>
        commands.moveCamera(pose, 'scene'),
  ),
  fc.constantFrom(...PATTERN_IDS).map(
    (id): Deed =>
      ({ commands }) =>
        commands.showPattern(id, 'panel'),
  ),
  fc.constantFrom(...VIEW_OPTIONS).map(
    (option): Deed =>
      ({ commands }) =>
        commands.toggle(option, 'keyboard'),
  ),
  anyGroups.map(
    (groups): Deed =>
      ({ commands }) =>
        groups.forEach((group) => commands.toggleGroup(group, 'panel')),
  ),
  fc.constantFrom(...SCREENS).map(
    (screen): Deed =>
      ({ commands }) =>
        commands.openScreen(screen, 'panel'),
  ),
  fc.option(anyRawSection).map(
    (plane): Deed =>
      ({ commands }) =>
        commands.setSection(plane, 'pointer'),
  ),
  fc.integer({ min: -10, max: 120 }).map(
    (share): Deed =>
      ({ commands }) =>
        commands.setExplode(share, 'touch'),
  ),
  fc.option(anyPlace).map(
    (place): Deed =>
      ({ commands }) =>
        commands.setProbe(place, 'touch'),
  ),
  fc.array(anyId, { maxLength: 4 }).map(
    (ids): Deed =>
      ({ commands }) =>
        commands.isolate(ids, 'keyboard'),
  ),
  fc.tuple(fc.array(anyId, { maxLength: 4 }), fc.option(anyOverride)).map(
    ([ids, override]): Deed =>
      ({ commands }) =>
        commands.displayAll(ids, override, 'list'),
  ),
  fc.tuple(fc.constantFrom(...LAYERS), fc.constantFrom('ghost', 'xray', 'hidden', null)).map(
    ([layer, override]): Deed =>
      ({ commands }) =>
        commands.displayLayer(layer, override, 'panel'),
  ),
  fc.constantFrom(...SHOWN_SIDES).map(
    (side): Deed =>
      ({ commands }) =>
        commands.setShownSide(side, 'panel'),
  ),
  fc.constantFrom(...LAYOUTS).map(
    (layout): Deed =>
      ({ commands }) =>
        commands.setLayout(layout, 'panel'),
  ),
  fc.option(fc.constantFrom(...STEP_IDS)).map(
    (step): Deed =>
      ({ commands }) =>
        commands.goToStep(step, 'panel'),
  ),
  fc.subarray([...ZONE_SPOTS], { maxLength: 5 }).map(
    (spots): Deed =>
      ({ commands }) =>
        commands.setSore(spots, 'touch'),
  ),
  fc.constantFrom(...ZONE_SPOTS).map(
    (spot): Deed =>
      ({ commands }) =>
        commands.lookForSpot(spot, 'list'),
  ),
  fc.subarray([...PATTERN_IDS], { maxLength: 6 }).map(
    (patterns): Deed =>
      ({ commands }) =>
        commands.setPanes(patterns, 'panel'),
  ),
  fc.option(fc.constantFrom(...LANDMARK_INSTANCES.map(({ id }) => id))).map(
    (id): Deed =>
      ({ commands }) =>
        commands.focusLandmark(id, 'list'),
  ),
  anyId.map(
    (id): Deed =>
      ({ commands }) =>
        commands.xrayAbove(id, 'pointer'),
  ),
  fc.tuple(anyId, anyRawPose).map(([id, pose]): Deed => ({ commands }) => {
    commands.lookFor(id, null, 'list');
    commands.moveCamera(pose, 'app');
  }),
  fc.constant<Deed>(({ commands }) => commands.beginMovement()),
  fc.constant<Deed>(({ commands }) => commands.clear('keyboard')),
  fc.constant<Deed>(({ commands }) => commands.resetView('panel')),
  fc.constant<Deed>(({ commands }) => commands.undo('keyboard')),
  fc.constant<Deed>(({ commands }) => commands.redo('keyboard')),
);

describe('undo and redo', () => {
  test('any 200 deeds, undone, lead back to the very view they began with', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyDeed, { minLength: 200, maxLength: 200 }), (view, deeds) => {
        const atlas = createAtlas(view);
        const start = encodeView(atlas.state());
        for (const deed of deeds) deed(atlas);
        const end = encodeView(atlas.state());
        const left = atlas.state().undoSteps;
        while (atlas.state().undoSteps > 0) atlas.commands.undo('keyboard');
        expect(encodeView(atlas.state())).toBe(start);
        for (let i = 0; i < left; i++) atlas.commands.redo('keyboard');
        expect(encodeView(atlas.state())).toBe(end);
      }),
      { numRuns: 60 },
    );
  });

  test('a step back and forth gives the same view', () => {
    const atlas = createAtlas();
    atlas.commands.peelTo('left', 3, 'panel');
    atlas.commands.select('piriformis.left' as never, 'list');
    const end = encodeView(atlas.state());
    atlas.commands.undo('keyboard');
    expect(atlas.state().selected).toBeNull();
    expect(atlas.state().sheet).toBe('closed');
    atlas.commands.redo('keyboard');
    expect(encodeView(atlas.state())).toBe(end);
    expect(atlas.state().sheet).toBe('half');
  });

  test('something new forgets what was undone', () => {
    const atlas = createAtlas();
    atlas.commands.peelTo('left', 3, 'panel');
    atlas.commands.undo('keyboard');
    expect(atlas.state().redoSteps).toBe(1);
    atlas.commands.peelTo('left', 4, 'panel');
    expect(atlas.state().redoSteps).toBe(0);
  });

  test('turning on and on is one step; links, storage and flights of the page itself are none', () => {
    const atlas = createAtlas();
    const { camera } = atlas.state();
    for (const azimuthDeg of [10, 20, 30]) atlas.commands.moveCamera({ ...camera, azimuthDeg }, 'scene');
    expect(atlas.state().undoSteps).toBe(1);
    atlas.commands.restore({ peelLeft: 4 }, 'url');
    atlas.commands.moveCamera({ ...camera, azimuthDeg: 77 }, 'app');
    atlas.commands.setTheme('dark', 'panel');
    atlas.commands.hover('femur.left' as never, 'pointer');
    expect(atlas.state().undoSteps).toBe(1);
    atlas.commands.undo('keyboard');
    expect(atlas.state().camera).toEqual(camera);
    expect(atlas.state().theme).toBe('dark');
  });

  test('a hand that touches down again begins another step; by keys each is one', () => {
    const atlas = createAtlas();
    const { camera } = atlas.state();
    const drag = (...angles: readonly number[]) => {
      atlas.commands.beginMovement();
      for (const azimuthDeg of angles) atlas.commands.moveCamera({ ...camera, azimuthDeg }, 'scene');
    };
    drag(10, 20);
    drag(30, 40);
    expect(atlas.state().undoSteps).toBe(2);
    atlas.commands.undo('keyboard');
    expect(atlas.state().camera.azimuthDeg).toBe(20);
    // Touching down alone forgets nothing that was undone.
    atlas.commands.beginMovement();
    expect(atlas.state().redoSteps).toBe(1);
    for (const azimuthDeg of [50, 60]) atlas.commands.moveCamera({ ...camera, azimuthDeg }, 'keyboard');
    expect(atlas.state().undoSteps).toBe(3);
  });

  test.each<[string, (atlas: Atlas, value: number) => void]>([
    ['explode', ({ commands }, value) => commands.setExplode(value, 'panel')],
    [
      'section',
      ({ commands }, offsetMm) => commands.setSection({ ...SECTION_PRESETS.axial, offsetMm }, 'touch'),
    ],
    ['probe', ({ commands }, x) => commands.setProbe([x, 0, -100], 'pointer')],
    [
      'measure',
      ({ commands }, x) =>
        commands.setTool('measure', [{ on: 'sacrum' as StructureId, at: [x, 0, -70], missMm: 1 }], 'pointer'),
    ],
  ])('two drags of a tool are two steps: %s', (_name, move) => {
    const atlas = createAtlas();
    move(atlas, 10);
    for (const drag of [
      [20, 30],
      [40, 50],
    ]) {
      atlas.commands.beginMovement();
      for (const value of drag) move(atlas, value);
    }
    expect(atlas.state().undoSteps).toBe(3);
  });

  test('to have the selection framed is a step where the camera moves for it, and none of its own where more happens', () => {
    const atlas = createAtlas();
    const { camera } = atlas.state();
    atlas.commands.frameSelection('keyboard');
    expect(atlas.state().undoSteps).toBe(0);
    atlas.commands.moveCamera({ ...camera, azimuthDeg: 77 }, 'app');
    expect(atlas.state().undoSteps).toBe(1);
    atlas.commands.moveCamera({ ...camera, azimuthDeg: 78 }, 'app');
    atlas.commands.lookFor('patella.left' as never, null, 'list');
    atlas.commands.moveCamera({ ...camera, azimuthDeg: 0 }, 'app');
    expect(atlas.state().undoSteps).toBe(2);
    atlas.commands.undo('keyboard');
    expect(atlas.state()).toMatchObject({ selected: null, camera: { azimuthDeg: 78 } });
    atlas.commands.undo('keyboard');
    expect(atlas.state().camera).toEqual(camera);
  });

  test("the reader's own settings are no steps and stay as they are", () => {
    const atlas = createAtlas();
    atlas.commands.peelTo('left', 3, 'panel');
    atlas.commands.setTheme('dark', 'panel');
    atlas.commands.setContrast('more', 'panel');
    atlas.commands.setLevel('clinical', 'panel');
    expect(atlas.state().undoSteps).toBe(1);
    atlas.commands.undo('keyboard');
    expect(atlas.state()).toMatchObject({ peelLeft: 1, theme: 'dark', contrast: 'more', level: 'clinical' });
  });

  test('nothing happens where there is nothing to undo or redo', () => {
    const atlas = createAtlas();
    const before = atlas.state();
    atlas.commands.undo('keyboard');
    atlas.commands.redo('keyboard');
    expect(atlas.state()).toBe(before);
  });
});
