import { BoxGeometry, Mesh, PerspectiveCamera } from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { StructureId } from '#anatomy';
import { attachKeepInView } from '#interaction';
import type { SceneHandle, SceneObject } from '#scene';
import { INITIAL_VIEW, type Origin, PRESET_POSES, type ViewState, createAtlas } from '#state';

const INSIDE = 'sacrum' as StructureId;
const OUTSIDE = 'foot-skeleton.left' as StructureId;
/** Before the sacrum of this scene, and smaller: from behind it is not to be seen. */
const KNEECAP = 'patella.left' as StructureId;

/** A scene that looks along -Z at the origin; the foot lies far below what it sees. */
function sceneWith(...ids: StructureId[]) {
  const objects = new Map<StructureId, SceneObject>();
  const add = (id: StructureId) => {
    const size = id === KNEECAP ? 0.04 : 0.1;
    const mesh = new Mesh(new BoxGeometry(size, size, size, 3, 3, 3));
    mesh.position.set(0, id === OUTSIDE ? -5 : 0, id === KNEECAP ? 0.1 : 0);
    mesh.updateMatrixWorld(true);
    objects.set(id, { id, mesh, display: 'shown' });
  };
  ids.forEach(add);
  const camera = new PerspectiveCamera(32, 1, 0.02, 6);
  camera.position.set(0, 0, 1);
  const registry = { get: (id: StructureId) => objects.get(id), all: () => objects.values() };
  return { add, handle: { registry, camera: () => camera, cut: () => null } as unknown as SceneHandle };
}

function framesAfter(
  act: (atlas: ReturnType<typeof createAtlas>, add: (id: StructureId) => void) => void,
  view: Partial<ViewState> = {},
  drawn: StructureId[] = [INSIDE, OUTSIDE],
): number {
  const atlas = createAtlas(view);
  const { add, handle } = sceneWith(...drawn);
  let frames = 0;
  atlas.requests.subscribe(({ kind }) => (frames += kind === 'frame' ? 1 : 0));
  const detach = attachKeepInView(handle, atlas);
  act(atlas, add);
  detach();
  return frames;
}

describe('a selection outside the picture', () => {
  it.each<Origin>(['list', 'panel', 'keyboard'])('made by %s is brought into view', (by) => {
    expect(framesAfter(({ commands }) => commands.select(OUTSIDE, by))).toBe(1);
    expect(framesAfter(({ commands }) => commands.select(INSIDE, by))).toBe(0);
  });

  it.each<Origin>(['pointer', 'touch'])('made by %s leaves the camera alone', (by) => {
    expect(framesAfter(({ commands }) => commands.select(OUTSIDE, by))).toBe(0);
  });

  it('that arrives later is brought into view then, once', () => {
    const arrive = (atlas: ReturnType<typeof createAtlas>, add: (id: StructureId) => void) => {
      const listener = vi.fn();
      atlas.requests.subscribe(listener);
      atlas.commands.select(OUTSIDE, 'list');
      expect(listener).not.toHaveBeenCalled();
      add(OUTSIDE);
      atlas.commands.reportDrawn('leg');
      atlas.commands.reportDrawn('thigh');
    };
    expect(framesAfter(arrive, { camera: PRESET_POSES.back }, [INSIDE])).toBe(1);
  });

  it('is left alone once the reader has looked elsewhere', () => {
    const leave = (atlas: ReturnType<typeof createAtlas>, add: (id: StructureId) => void) => {
      atlas.commands.select(OUTSIDE, 'list');
      atlas.commands.lookFrom('left', 'panel');
      add(OUTSIDE);
      atlas.commands.reportDrawn('leg');
    };
    expect(framesAfter(leave, {}, [INSIDE])).toBe(0);
  });
});

describe('what a link names', () => {
  const cameraAfter = (view: Partial<ViewState>) => {
    const atlas = createAtlas(view);
    attachKeepInView(sceneWith(INSIDE, OUTSIDE, KNEECAP).handle, atlas)();
    return atlas.state().camera;
  };

  it('is looked at from where it is seen, whole', () => {
    expect(cameraAfter({ selected: OUTSIDE }).targetMm[1]).toBeLessThan(-500);
    expect(cameraAfter({ selected: KNEECAP })).toMatchObject({ azimuthDeg: 0, targetMm: [0, 0, 100] });
  });

  it('is left to the first view when it belongs to the hip', () => {
    expect(cameraAfter({ selected: INSIDE })).toEqual(INITIAL_VIEW.camera);
  });

  it('is seen from where the link says', () => {
    expect(cameraAfter({ selected: OUTSIDE, camera: PRESET_POSES.back })).toEqual(PRESET_POSES.back);
  });

  it('is looked at in the same way when the link comes while the page is open', () => {
    const atlas = createAtlas({});
    const detach = attachKeepInView(sceneWith(INSIDE, OUTSIDE).handle, atlas);
    atlas.commands.restore({ selected: OUTSIDE, camera: INITIAL_VIEW.camera }, 'url');
    expect(atlas.state().camera.targetMm[1]).toBeLessThan(-500);
    detach();
  });
});

describe('a structure looked up by name', () => {
  /** Where the camera stands after a search for the kneecap, from so many degrees round the body. */
  const azimuthAfter = (azimuthDeg: number, drawn: StructureId[] = [INSIDE, KNEECAP]) => {
    const camera = { ...PRESET_POSES.back, azimuthDeg };
    const atlas = createAtlas({ camera });
    const { add, handle } = sceneWith(...drawn);
    const detach = attachKeepInView(handle, atlas);
    atlas.commands.lookFor(KNEECAP, null, 'list');
    if (!drawn.includes(KNEECAP)) {
      expect(atlas.state().camera).toEqual(camera);
      add(KNEECAP);
      atlas.commands.reportDrawn('leg');
    }
    detach();
    const { targetMm } = atlas.state().camera;
    expect(targetMm).toEqual([0, 0, 100]);
    return atlas.state().camera.azimuthDeg;
  };

  it('is turned to where nothing stands before it', () => {
    expect(azimuthAfter(180)).toBe(0);
    expect(azimuthAfter(-170)).toBe(0);
  });

  it('is framed from where the reader looks, where it is in sight from there', () => {
    expect(azimuthAfter(35)).toBe(35);
    expect(azimuthAfter(-20)).toBe(-20);
  });

  it('that arrives later is turned to then', () => {
    expect(azimuthAfter(180, [INSIDE])).toBe(0);
  });

  it('is brought back into the picture when it is looked up once more', () => {
    const atlas = createAtlas({ selected: KNEECAP, camera: PRESET_POSES.back });
    const { handle } = sceneWith(INSIDE, KNEECAP);
    const detach = attachKeepInView(handle, atlas);
    atlas.commands.lookFor(KNEECAP, null, 'list');
    expect(atlas.state().camera).toMatchObject({ azimuthDeg: 0, targetMm: [0, 0, 100] });
    detach();
  });
});
