import { describe, expect, test } from 'vitest';
import { type Group, LANDMARK_INSTANCES, type StructureId, isStructureId } from '#anatomy';
import { PRESET_POSES, VIEW_OPTIONS, createAtlas, normalisePose, poseTowards, readPartId } from '#state';

function id(text: string): StructureId {
  if (!isStructureId(text)) throw new Error(`no structure ${text}`);
  return text;
}
const MEDIUS = id('gluteus-medius.left');

describe('groups', () => {
  test('are kept in table order, each once, and the hip is never among them', () => {
    const atlas = createAtlas();
    for (const group of ['leg', 'back', 'leg', 'hip'] as Group[])
      atlas.commands.setGroup(group, true, 'panel');
    expect(atlas.state().groups).toEqual(['back', 'leg']);
    atlas.commands.setGroup('leg', false, 'panel');
    atlas.commands.toggleGroup('supply', 'panel');
    expect(atlas.state().groups).toEqual(['supply', 'back']);
    atlas.commands.toggleGroup('supply', 'panel');
    expect(atlas.state().groups).toEqual(['back']);
  });

  test('that are drawn are reported in any order and kept in table order', () => {
    const atlas = createAtlas();
    for (const group of ['thigh', 'hip', 'thigh'] as const) atlas.commands.reportDrawn(group);
    expect(atlas.state().drawnGroups).toEqual(['hip', 'thigh']);
  });
});

describe('parts', () => {
  test('are shown once one is chosen, and go with the selection', () => {
    const atlas = createAtlas();
    atlas.commands.showPart(MEDIUS, 'anterior', 'panel');
    expect(atlas.state()).toMatchObject({
      selected: MEDIUS,
      part: 'anterior',
      showParts: true,
      sheet: 'half',
    });
    atlas.commands.select(MEDIUS, 'list');
    expect(atlas.state().part).toBe('anterior');
    atlas.commands.select(id('gluteus-medius.right'), 'list');
    expect(atlas.state()).toMatchObject({ part: null, showParts: true });
  });

  test('go when the whole is asked for, when parts are switched off, and when nothing is selected', () => {
    for (const leave of ['whole', 'off', 'clear'] as const) {
      const atlas = createAtlas({ selected: MEDIUS, part: 'middle', showParts: true });
      if (leave === 'whole') atlas.commands.showPart(MEDIUS, null, 'panel');
      else if (leave === 'off') atlas.commands.toggle('showParts', 'keyboard');
      else atlas.commands.select(null, 'keyboard');
      expect(atlas.state().part).toBeNull();
    }
  });

  test('that a structure does not have leave the whole of it selected', () => {
    const atlas = createAtlas();
    atlas.commands.showPart(id('femur.left'), 'anterior', 'app');
    expect(atlas.state()).toMatchObject({ selected: 'femur.left', part: null, showParts: false });
    expect(() => atlas.commands.showPart('elbow' as StructureId, 'anterior', 'app')).toThrow(/elbow/);
  });

  test.each(['gluteus-medius-anterior', 'gluteus-medius.left', 'femur-anterior.left', '-anterior.left', ''])(
    '"%s" is not the name of a part',
    (text) => {
      expect(readPartId(text)).toBeUndefined();
    },
  );
});

describe('options', () => {
  test.each(VIEW_OPTIONS)('%s can be switched, and set', (option) => {
    const atlas = createAtlas();
    const before = atlas.state()[option];
    atlas.commands.toggle(option, 'panel');
    expect(atlas.state()[option]).toBe(!before);
    atlas.commands.setOption(option, before, 'panel');
    expect(atlas.state()[option]).toBe(before);
  });
});

describe('landmarks', () => {
  test.each(LANDMARK_INSTANCES.map(({ id: key }) => key))('%s can be looked up', (key) => {
    const atlas = createAtlas();
    atlas.commands.focusLandmark(key, 'list');
    expect(atlas.state()).toMatchObject({ landmark: key, showLandmarks: true });
    atlas.commands.toggle('showLandmarks', 'keyboard');
    expect(atlas.state().landmark).toBeNull();
  });

  test('that do not exist are refused, and clearing forgets the last one', () => {
    const atlas = createAtlas();
    expect(() => atlas.commands.focusLandmark('elbow', 'list')).toThrow(/elbow.*LANDMARK_INSTANCES/);
    atlas.commands.focusLandmark('coccyx-tip', 'list');
    atlas.commands.select(null, 'keyboard');
    expect(atlas.state().landmark).toBeNull();
  });

  test('are looked at from the side of the body on which they lie, from near by', () => {
    const look = (x: number, y: number, z: number) =>
      normalisePose(poseTowards({ points: [[x, y, z]] }, PRESET_POSES['three-quarter']));
    expect(look(0, 20, -80)).toMatchObject({ azimuthDeg: 180, distanceMm: 480, targetMm: [0, 20, -80] });
    expect(look(100, 0, 100).azimuthDeg).toBe(45);
    expect(look(-50, 90, -50).azimuthDeg).toBe(-135);
    const near = { ...PRESET_POSES.back, distanceMm: 200 };
    expect(poseTowards({ points: [[1, 2, 3]] }, near).distanceMm).toBe(200);
    expect(poseTowards({ points: [] }, near)).toBe(near);
  });
});
