import { describe, expect, test } from 'vitest';
import { POSTURES, STROKES, type StructureId, isStructureKey, sideOf } from '#anatomy';
import { storyStep } from '#content/stories';
import { STORY_IDS, STORY_MUSCLES, STORY_STEPS } from '#content/story-steps';
import {
  STORY_PICTURES,
  createAtlas,
  decodeView,
  encodeView,
  marks,
  neededGroups,
  normalisePose,
  postureOf,
  strokesOf,
} from '#state';

const STEPS = STORY_IDS.flatMap((story) =>
  Array.from({ length: STORY_STEPS[story] }, (_, at) => `${story}.${at + 1}`),
);
const SIDES_TO_TRY = STORY_MUSCLES.flatMap(
  (muscle) => [`${muscle}.left`, `${muscle}.right`] as StructureId[],
);

describe.each(STORY_IDS)('the pictures of "%s"', (story) => {
  test('are as many as the steps, and name what exists', () => {
    for (const muscle of STORY_MUSCLES) {
      const pictures = STORY_PICTURES[story](muscle);
      expect(pictures).toHaveLength(STORY_STEPS[story]);
      for (const { select, shown = [], ghost = [], hidden = [], posture, strokes = [], look } of pictures) {
        const keys = [...(select === null ? [] : [select]), ...shown, ...ghost, ...hidden];
        expect(keys.filter((key) => !isStructureKey(key))).toEqual([]);
        if (posture !== undefined) expect(POSTURES).toHaveProperty(posture);
        for (const set of strokes) expect(STROKES).toHaveProperty(set);
        expect(normalisePose(look)).toEqual(look);
      }
    }
  });
});

test('a step brings its picture along: selection, layers, overrides, camera, and the words', () => {
  const atlas = createAtlas();
  atlas.commands.goToStep('hands.4', 'panel');
  const state = atlas.state();
  expect(state).toMatchObject({
    step: 'hands.4',
    screen: 'stories',
    selected: 'piriformis.left',
    peelLeft: 2,
    overrides: { 'gluteus-maximus.left': 'ghost' },
    sheet: 'half',
  });
  expect(strokesOf(state)).toEqual({ sets: ['piriformis-along', 'piriformis-across'], side: 'left' });
  expect(marks(state).get('gluteus-maximus.left' as StructureId)!.display).toBe('ghost');
});

test.each(STEPS)('%s is told of either side, mirrored, and its address gives the same view', (step) => {
  for (const selected of SIDES_TO_TRY) {
    const atlas = createAtlas({ selected });
    atlas.commands.goToStep(step, 'panel');
    const state = atlas.state();
    if (state.selected !== null) expect(sideOf(state.selected) ?? sideOf(selected)).toBe(sideOf(selected));
    const { fields, faults } = decodeView(encodeView(state));
    expect(faults).toEqual([]);
    expect(encodeView({ ...createAtlas().state(), ...fields })).toBe(encodeView(state));
  }
  const [left, right] = (['gluteus-medius.left', 'gluteus-medius.right'] as StructureId[]).map((selected) => {
    const atlas = createAtlas({ selected });
    atlas.commands.goToStep(step, 'panel');
    return atlas.state();
  });
  expect(right!.camera.targetMm[0]).toBeCloseTo(-left!.camera.targetMm[0]);
  if (Math.abs(left!.camera.azimuthDeg) < 180) {
    expect(right!.camera.azimuthDeg).toBeCloseTo(-left!.camera.azimuthDeg);
  }
  expect([right!.peelLeft, right!.peelRight]).toEqual([left!.peelRight, left!.peelLeft]);
});

test('a whole story stays on the side on which it began', () => {
  for (const story of STORY_IDS) {
    const atlas = createAtlas({ selected: 'gluteus-medius.right' as StructureId });
    for (let step = 1; step <= STORY_STEPS[story]; step++) {
      atlas.commands.goToStep(`${story}.${step}`, 'panel');
      const { selected, camera } = atlas.state();
      if (selected !== null) expect(sideOf(selected), `${story}.${step}`).toBe('right');
      else expect(camera.azimuthDeg, `${story}.${step}`).toBeLessThan(0);
      const picture = STORY_PICTURES[story]('gluteus-medius')[step - 1]!;
      if (picture.select === null) expect([picture.posture, picture.strokes]).toEqual([undefined, undefined]);
    }
  }
});

test.each(STEPS)('%s: the words name the posture of the picture, by its angle and what turns', (step) => {
  for (const muscle of STORY_MUSCLES) {
    const state = { step, selected: `${muscle}.left` as StructureId };
    const { picture } = storyStep(step, muscle).step;
    const posture = postureOf(state);
    if (posture === null) {
      expect(picture).not.toMatch(/degrees/);
      continue;
    }
    const { body, angleDeg } = POSTURES[posture.id].turn;
    expect(picture).toContain(`${Math.abs(angleDeg)} degrees`);
    expect(picture).toMatch(body === 'pelvis' ? /pelvis/i : /thigh|leg/i);
  }
});

test('a posture goes with the muscle that is selected, on its side', () => {
  const of = (selected: StructureId | null, step: string | null) => postureOf({ selected, step });
  expect(of('piriformis.right' as StructureId, 'tight.2')).toEqual({ id: 'thigh-out', side: 'right' });
  expect(of('gluteus-maximus.left' as StructureId, 'tight.2')).toEqual({ id: 'tilt-backward', side: 'left' });
  expect(of(null, 'weak.2')).toEqual({ id: 'drop-other', side: 'left' });
  expect(of(null, 'weak.1')).toBeNull();
  expect(of(null, null)).toBeNull();
});

test('the last step of the therapist’s story brings the back in', () => {
  const atlas = createAtlas();
  atlas.commands.goToStep('hands.8', 'panel');
  expect(neededGroups(atlas.state())).toContain('back');
});

test('ending a story, or leaving its screen, takes out what it had hidden', () => {
  for (const end of ['goToStep', 'openScreen', 'clear'] as const) {
    const atlas = createAtlas();
    atlas.commands.goToStep('hands.3', 'panel');
    if (end === 'goToStep') atlas.commands.goToStep(null, 'panel');
    if (end === 'openScreen') atlas.commands.openScreen('atlas', 'panel');
    if (end === 'clear') {
      // A step back each time; from the first one the story ends.
      for (let press = 0; press < 3; press++) atlas.commands.clear('keyboard');
    }
    expect(atlas.state()).toMatchObject({ step: null, overrides: {} });
  }
});

test('steps that do not exist are refused', () => {
  expect(() => createAtlas().commands.goToStep('hands.9', 'panel')).toThrow('no step');
});
