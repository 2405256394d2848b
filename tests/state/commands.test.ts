import { describe, expect, test, vi } from 'vitest';
import { MAX_PEEL, type StructureId, isStructureId } from '#anatomy';
import {
  CAMERA_LIMITS,
  INITIAL_VIEW,
  KEY_BINDINGS,
  PRESET_POSES,
  VIEW_PRESETS,
  clampPeel,
  createAtlas,
} from '#state';

function id(text: string): StructureId {
  if (!isStructureId(text)) throw new Error(`no structure ${text}`);
  return text;
}
const MEDIUS = id('gluteus-medius.left');

describe('select', () => {
  test('chooses a structure, opens the sheet half, and clears again', () => {
    const atlas = createAtlas();
    atlas.commands.select(MEDIUS, 'pointer');
    expect(atlas.state()).toMatchObject({ selected: MEDIUS, sheet: 'half' });
    atlas.commands.select(null, 'keyboard');
    expect(atlas.state()).toMatchObject({ selected: null, sheet: 'closed' });
  });

  test('leaves an open sheet as high as it is', () => {
    const atlas = createAtlas({ sheet: 'full' });
    atlas.commands.select(MEDIUS, 'list');
    expect(atlas.state().sheet).toBe('full');
  });

  test('ends in the same state whoever asks', () => {
    const states = (['pointer', 'touch', 'keyboard', 'list', 'panel', 'url', 'app'] as const).map((by) => {
      const atlas = createAtlas();
      atlas.commands.select(MEDIUS, by);
      // What the page does by itself is no step of the reader's.
      return { ...atlas.state(), undoSteps: 0 };
    });
    for (const state of states) expect(state).toEqual(states[0]);
  });

  test('refuses an id that does not exist, and says what to do', () => {
    const atlas = createAtlas();
    expect(() => atlas.commands.select('gluteus-giganteus' as StructureId, 'app')).toThrow(
      /gluteus-giganteus.*isStructureId/,
    );
    expect(atlas.state()).toEqual(INITIAL_VIEW);
  });
});

describe('peel', () => {
  test.each([
    [-3, 0],
    [0, 0],
    [2.4, 2],
    [2.6, 3],
    [99, MAX_PEEL],
    [NaN, 0],
    [Infinity, 0],
  ])('a depth of %d is %d layers', (depth, layers) => {
    expect(clampPeel(depth)).toBe(layers);
    const atlas = createAtlas({ peelLeft: 3, peelRight: 3 });
    atlas.commands.peelTo('both', depth, 'panel');
    expect(atlas.state()).toMatchObject({ peelLeft: layers, peelRight: layers });
  });

  test('works on the side that was named', () => {
    const atlas = createAtlas({ peelLeft: 1, peelRight: 2 });
    atlas.commands.peelTo('left', 4, 'panel');
    expect(atlas.state()).toMatchObject({ peelLeft: 4, peelRight: 2 });
    atlas.commands.peelBy('right', 1, 'panel');
    expect(atlas.state()).toMatchObject({ peelLeft: 4, peelRight: 3 });
    atlas.commands.peelBy('both', -1, 'panel');
    expect(atlas.state()).toMatchObject({ peelLeft: 3, peelRight: 2 });
  });

  test('stops at both ends', () => {
    const atlas = createAtlas({ peelLeft: 0, peelRight: MAX_PEEL });
    atlas.commands.peelBy('left', -1, 'keyboard');
    atlas.commands.peelBy('right', 1, 'keyboard');
    expect(atlas.state()).toMatchObject({ peelLeft: 0, peelRight: MAX_PEEL });
  });
});

describe('other commands', () => {
  test('display sets one override, changes it, and hands it back', () => {
    const atlas = createAtlas();
    atlas.commands.display(MEDIUS, 'ghost', 'panel');
    atlas.commands.display(id('sacrum'), 'hidden', 'panel');
    atlas.commands.display(MEDIUS, 'shown', 'panel');
    expect(atlas.state().overrides).toEqual({ 'gluteus-medius.left': 'shown', sacrum: 'hidden' });
    atlas.commands.display(MEDIUS, null, 'panel');
    expect(atlas.state().overrides).toEqual({ sacrum: 'hidden' });
  });

  test.each(VIEW_PRESETS)('lookFrom(%s) takes the preset pose', (preset) => {
    const atlas = createAtlas();
    atlas.commands.lookFrom(preset, 'panel');
    expect(atlas.state().camera).toEqual(PRESET_POSES[preset]);
  });

  test('moveCamera keeps the camera where the model can be seen', () => {
    const atlas = createAtlas();
    atlas.commands.moveCamera(
      { azimuthDeg: 500, elevationDeg: 95, distanceMm: 1, targetMm: [9999, 0, 0] },
      'scene',
    );
    expect(atlas.state().camera).toEqual({
      azimuthDeg: 140,
      elevationDeg: CAMERA_LIMITS.maxElevationDeg,
      distanceMm: CAMERA_LIMITS.minDistanceMm,
      targetMm: [CAMERA_LIMITS.targetMm[0][1], 0, 0],
    });
  });

  test('resetView goes back to the first view and keeps what is not part of it', () => {
    const kept = {
      theme: 'dark',
      scene: { phase: 'ready' },
      drawnGroups: ['hip', 'back'],
      streaming: { phase: 'failed', group: 'leg', message: 'no' },
    } as const;
    const atlas = createAtlas(kept);
    atlas.commands.setGroup('back', true, 'panel');
    atlas.commands.toggle('xray', 'panel');
    atlas.commands.select(MEDIUS, 'list');
    atlas.commands.peelTo('both', 4, 'panel');
    atlas.commands.display(MEDIUS, 'ghost', 'panel');
    atlas.commands.lookFrom('above', 'panel');
    atlas.commands.notify({ code: 'bad-url', details: ['x'] }, 'app');
    atlas.commands.resetView('keyboard');
    expect(atlas.state()).toEqual({ ...INITIAL_VIEW, ...kept, undoSteps: atlas.state().undoSteps });
  });

  test('frameSelection asks again each time, and leaves the view as it is', () => {
    const atlas = createAtlas();
    const before = atlas.state();
    const listener = vi.fn();
    const leave = atlas.requests.subscribe(listener);
    atlas.commands.frameSelection('panel');
    atlas.commands.frameSelection('panel');
    expect(listener.mock.calls).toEqual([
      [{ kind: 'frame', what: 'selection' }],
      [{ kind: 'frame', what: 'selection' }],
    ]);
    leave();
    atlas.commands.frameSelection('panel');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(atlas.state()).toBe(before);
  });

  test('a request comes after the change that it goes with, and each change says which it is', () => {
    const atlas = createAtlas();
    const heard: unknown[] = [];
    atlas.subscribe((state, _before, { request }) => heard.push([state.selected, request]));
    atlas.requests.subscribe((request) => heard.push([atlas.state().selected, request]));
    atlas.commands.lookFor(MEDIUS, null, 'list');
    atlas.commands.lookFor(MEDIUS, null, 'list');
    expect(heard).toEqual(Array(3).fill([MEDIUS, { kind: 'look' }]));
  });

  test('what is opened lies on top; opened again it comes up, and closed it is gone', () => {
    const atlas = createAtlas();
    for (const name of ['list', 'flags', 'list']) atlas.commands.setOpen(name, true, 'panel');
    expect(atlas.state().open).toEqual(['flags', 'list']);
    atlas.commands.setOpen('flags', false, 'panel');
    expect(atlas.state().open).toEqual(['list']);
  });

  test('theme, sheet, notice and scene status are taken as given', () => {
    const atlas = createAtlas();
    atlas.commands.setTheme('dark', 'panel');
    atlas.commands.setSheet('full', 'touch');
    atlas.commands.notify({ code: 'bad-url', details: ['x=1'] }, 'url');
    atlas.commands.reportScene({ phase: 'failed', message: 'no' });
    expect(atlas.state()).toMatchObject({
      theme: 'dark',
      sheet: 'full',
      notice: { code: 'bad-url', details: ['x=1'] },
      scene: { phase: 'failed', message: 'no' },
    });
  });
});

describe('listeners', () => {
  test('hear what changed, from what, by whose wish, and not after leaving', () => {
    const atlas = createAtlas();
    const listener = vi.fn();
    const leave = atlas.subscribe(listener);
    atlas.commands.select(MEDIUS, 'list');
    expect(listener).toHaveBeenCalledExactlyOnceWith(atlas.state(), INITIAL_VIEW, {
      command: 'select',
      by: 'list',
    });
    leave();
    atlas.commands.select(null, 'list');
    expect(listener).toHaveBeenCalledOnce();
  });

  test('are left in peace when a command changes nothing', () => {
    const atlas = createAtlas();
    const { commands } = atlas;
    commands.select(MEDIUS, 'list');
    commands.display(MEDIUS, 'ghost', 'panel');
    commands.moveCamera({ azimuthDeg: 10, elevationDeg: 10, distanceMm: 500, targetMm: [0, 0, 0] }, 'scene');
    commands.reportScene({ phase: 'ready' });
    commands.notify({ code: 'bad-url', details: ['x'] }, 'app');
    const before = atlas.state();
    const listener = vi.fn();
    atlas.subscribe(listener);
    const inStore = vi.fn();
    atlas.store.subscribe(inStore);
    commands.select(MEDIUS, 'pointer');
    commands.display(MEDIUS, 'ghost', 'panel');
    commands.display(id('sacrum'), null, 'panel');
    commands.moveCamera(
      { azimuthDeg: 10.01, elevationDeg: 10, distanceMm: 500, targetMm: [0, 0, 0] },
      'scene',
    );
    commands.reportScene({ phase: 'ready' });
    commands.notify({ code: 'bad-url', details: ['x'] }, 'app');
    commands.hover(null, 'pointer');
    commands.restore({ overrides: { ...before.overrides }, camera: { ...before.camera } }, 'url');
    expect(listener).not.toHaveBeenCalled();
    expect(inStore).not.toHaveBeenCalled();
    expect(atlas.state()).toBe(before);
  });

  test('find unchanged parts of the state to be the very same objects', () => {
    const atlas = createAtlas();
    const before = atlas.state();
    atlas.commands.restore({ selected: MEDIUS, overrides: {}, camera: { ...before.camera } }, 'url');
    expect(atlas.state().selected).toBe(MEDIUS);
    expect(atlas.state().camera).toBe(before.camera);
    expect(atlas.state().overrides).toBe(before.overrides);
  });

  test('of one atlas do not hear of another', () => {
    const listener = vi.fn();
    createAtlas().subscribe(listener);
    createAtlas().commands.select(MEDIUS, 'list');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  test('each have one meaning and one line of help', () => {
    expect(new Set(KEY_BINDINGS.map(({ key, ctrl, shift }) => `${key} ${ctrl} ${shift}`)).size).toBe(
      KEY_BINDINGS.length,
    );
    expect(new Set(KEY_BINDINGS.map(({ help }) => help)).size).toBe(KEY_BINDINGS.length);
  });

  test.each(KEY_BINDINGS)('$key ($help) changes something or asks for it, by keyboard', ({ help, run }) => {
    const atlas = createAtlas({ selected: MEDIUS, camera: { ...PRESET_POSES.back, distanceMm: 500 } });
    atlas.commands.setShownSide('left', 'panel');
    // Something to bring back, something to undo, and something to redo.
    atlas.commands.peelTo('both', 3, 'panel');
    atlas.commands.peelTo('both', 2, 'panel');
    atlas.commands.undo('panel');
    atlas.commands.reportInSight([MEDIUS]);
    const listener = vi.fn();
    atlas.subscribe(listener);
    const asked = vi.fn();
    atlas.requests.subscribe(asked);
    run(atlas);
    const asks = {
      find: 'search',
      'find-anytime': 'search',
      details: 'details',
      frame: 'frame',
      now: 'describe',
    }[help];
    if (asks) expect(asked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: asks }));
    if (asks && asks !== 'describe') return;
    expect(listener).toHaveBeenCalledOnce();
    expect(listener.mock.calls[0]![2]).toMatchObject({ by: 'keyboard' });
  });
});
