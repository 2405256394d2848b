import { describe, expect, test } from 'vitest';
import { type StructureId, zoneSpot } from '#anatomy';
import { STORY_IDS } from '#content/story-steps';
import {
  type Atlas,
  INITIAL_VIEW,
  PRESET_POSES,
  SCREENS,
  SECTION_PRESETS,
  type ViewState,
  asksForBody,
  createAtlas,
  encodeView,
  samePose,
} from '#state';

const PIRIFORMIS = 'piriformis.left' as StructureId;
const NEAR = { azimuthDeg: 150, elevationDeg: 10, distanceMm: 260, targetMm: [60, 20, -60] } as const;

/** Views from which a reader may go on: nothing chosen, a muscle, a pattern, a model that is taken apart. */
const VIEWS: Readonly<Record<string, Partial<ViewState>>> = {
  'the first view': {},
  'a muscle seen from near': { selected: PIRIFORMIS, camera: NEAR, peelLeft: 2 },
  'a pattern': { selected: PIRIFORMIS, pattern: 'piriformis/outer', camera: NEAR },
  'the pattern of a joint': { pattern: 'other/hip-joint' },
  'a model cut open, one side alone': {
    selected: PIRIFORMIS,
    isolated: [PIRIFORMIS],
    section: SECTION_PRESETS.coronal,
    explode: 40,
    shownSide: 'left',
    overrides: { 'femur.left': 'ghost' },
    groups: ['back'],
  },
};
const seen = (atlas: Atlas) => encodeView({ ...atlas.state(), screen: 'atlas', panes: [] });

describe.each(Object.entries(VIEWS))('from %s', (_name, view) => {
  test('“Where it hurts” asks on a whole body, and what was chosen is there again afterward', () => {
    const atlas = createAtlas(view);
    const before = seen(atlas);
    atlas.commands.openScreen('where', 'panel');
    const state = atlas.state();
    expect(asksForBody(state)).toBe(true);
    expect(state).toMatchObject({ isolated: [], section: null, explode: 0, shownSide: 'both', probe: null });
    expect(Object.values(PRESET_POSES).some((pose) => samePose(pose, state.camera))).toBe(true);
    atlas.commands.openScreen('atlas', 'panel');
    expect(seen(atlas)).toBe(before);
  });

  test.each(['compare', 'topics', 'glossary', 'stories'] as const)(
    'leaving %s gives the view back',
    (screen) => {
      const atlas = createAtlas(view);
      const before = seen(atlas);
      atlas.commands.openScreen(screen, 'panel');
      atlas.commands.openScreen('atlas', 'panel');
      expect(seen(atlas)).toBe(before);
      atlas.commands.openScreen(screen, 'panel');
      atlas.commands.openScreen('where', 'panel');
      expect(asksForBody(atlas.state())).toBe(true);
      atlas.commands.openScreen('atlas', 'panel');
      expect(seen(atlas)).toBe(before);
    },
  );

  test.each(STORY_IDS)('the end of the story %s gives the view back, however one leaves', (story) => {
    for (const leave of ['end', 'tab', 'where', 'Escape'] as const) {
      const atlas = createAtlas(view);
      const before = seen(atlas);
      atlas.commands.openScreen('stories', 'panel');
      atlas.commands.goToStep(`${story}.1`, 'panel');
      atlas.commands.goToStep(`${story}.3`, 'panel');
      if (leave === 'end') atlas.commands.goToStep(null, 'panel');
      if (leave === 'where') atlas.commands.openScreen('where', 'panel');
      if (leave === 'Escape') for (let press = 0; press < 3; press++) atlas.commands.clear('keyboard');
      expect(atlas.state().step === null).toBe(leave !== 'tab');
      atlas.commands.openScreen('atlas', 'panel');
      expect(atlas.state().step).toBeNull();
      expect(seen(atlas)).toBe(before);
    }
  });
});

test('an answer that was chosen stays chosen when its text is read', () => {
  const atlas = createAtlas({ selected: 'gluteus-medius.left' as StructureId });
  atlas.commands.openScreen('where', 'panel');
  atlas.commands.setSore([zoneSpot('buttock-central', 'right')], 'panel');
  atlas.commands.showPattern('piriformis/outer', 'panel', 'right');
  atlas.commands.openScreen('atlas', 'panel');
  expect(atlas.state()).toMatchObject({ selected: 'piriformis.right', pattern: 'piriformis/outer' });
  atlas.commands.openScreen('where', 'panel');
  expect(asksForBody(atlas.state())).toBe(true);
  expect(atlas.state().sore).toEqual(['buttock-central.right']);
});

test('an answer that is taken off, or asked about anew, leads back to the question', () => {
  for (const back of ['showPattern', 'openScreen', 'clear'] as const) {
    const atlas = createAtlas({ screen: 'where', sore: [zoneSpot('ischial', 'left')] });
    atlas.commands.showPattern('gluteus-maximus/sit-bone', 'panel', 'left');
    if (back === 'showPattern') atlas.commands.showPattern(null, 'panel');
    if (back === 'openScreen') atlas.commands.openScreen('where', 'panel');
    if (back === 'clear') atlas.commands.clear('keyboard');
    expect(asksForBody(atlas.state()), back).toBe(true);
    expect(atlas.state().sore).toEqual(['ischial.left']);
  }
});

test('drawing ends with the screen that it belongs to', () => {
  const leave: readonly ((atlas: Atlas) => void)[] = [
    ...SCREENS.filter((screen) => screen !== 'where').map(
      (screen) =>
        ({ commands }: Atlas) =>
          commands.openScreen(screen, 'panel'),
    ),
    ({ commands }) => commands.goToStep('hands.1', 'panel'),
    ({ commands }) => commands.openTopic('sitting', 'panel'),
    ({ commands }) => commands.clear('keyboard'),
    ({ commands }) => commands.select(PIRIFORMIS, 'list'),
    ({ commands }) => commands.lookFor(PIRIFORMIS, null, 'list'),
    ({ commands }) => commands.restore({ screen: 'atlas' }, 'url'),
    ({ commands }) => commands.openView({ screen: 'atlas' }, 'panel'),
    ({ commands }) => commands.resetView('panel'),
  ];
  for (const go of leave) {
    const atlas = createAtlas();
    atlas.commands.openScreen('where', 'panel');
    atlas.commands.setDrawing(true, 'panel');
    go(atlas);
    expect(atlas.state().screen).not.toBe('where');
    expect(atlas.state().drawing, go.toString()).toBe(false);
  }
});

test('choosing in the list or by a search leads to what is said about it, from every screen but the stories', () => {
  for (const screen of SCREENS) {
    const atlas = createAtlas({ selected: 'femur.left' as StructureId });
    atlas.commands.openScreen(screen, 'panel');
    atlas.commands.select(PIRIFORMIS, 'list');
    expect(atlas.state().screen).toBe(screen === 'stories' ? 'stories' : 'atlas');
    expect(atlas.state().selected).toBe(PIRIFORMIS);
    atlas.commands.openScreen(screen, 'panel');
    atlas.commands.lookFor('gluteus-medius.right' as StructureId, null, 'list');
    expect(atlas.state().selected).toBe('gluteus-medius.right');
  }
});

test('Escape goes one step: a step of the story, the topic, the screen, the answer, the pattern, the choice', () => {
  const escape = (atlas: Atlas) => {
    atlas.commands.clear('keyboard');
    const { screen, step, topic, pattern, selected } = atlas.state();
    return { screen, step, topic, pattern, selected };
  };
  const atlas = createAtlas({ selected: PIRIFORMIS, pattern: 'piriformis/outer' });
  atlas.commands.openTopic('sitting', 'panel');
  const chosen = { selected: PIRIFORMIS, pattern: 'piriformis/outer', step: null, topic: null };
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'topics' });
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'atlas' });
  atlas.commands.openScreen('compare', 'panel');
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'atlas' });
  atlas.commands.openScreen('stories', 'panel');
  atlas.commands.goToStep('tight.1', 'panel');
  atlas.commands.goToStep('tight.2', 'panel');
  expect(escape(atlas)).toMatchObject({ screen: 'stories', step: 'tight.1' });
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'stories' });
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'atlas' });
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'atlas', pattern: null });
  expect(escape(atlas)).toEqual({ ...chosen, screen: 'atlas', pattern: null, selected: null });
  atlas.commands.openScreen('where', 'panel');
  expect(escape(atlas).screen).toBe('atlas');
  expect(atlas.state().camera).toEqual(INITIAL_VIEW.camera);
});
