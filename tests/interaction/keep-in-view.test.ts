import { BoxGeometry, Mesh, PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import type { StructureId } from '#anatomy';
import { attachKeepInView } from '#interaction';
import type { SceneHandle, SceneObject } from '#scene';
import { type Origin, PRESET_POSES, type ViewState, createAtlas } from '#state';

const INSIDE = 'sacrum' as StructureId;
const OUTSIDE = 'foot-skeleton.left' as StructureId;

/** A scene that looks along -Z at the origin; the foot lies far below what it sees. */
function sceneWith(...ids: StructureId[]) {
  const objects = new Map<StructureId, SceneObject>();
  const add = (id: StructureId) => {
    const mesh = new Mesh(new BoxGeometry(0.1, 0.1, 0.1));
    mesh.position.set(0, id === OUTSIDE ? -5 : 0, 0);
    mesh.updateMatrixWorld(true);
    objects.set(id, { id, mesh, display: 'shown' });
  };
  ids.forEach(add);
  const camera = new PerspectiveCamera(32, 1, 0.02, 6);
  camera.position.set(0, 0, 1);
  const registry = { get: (id: StructureId) => objects.get(id), all: () => objects.values() };
  return { add, handle: { registry, camera: () => camera } as unknown as SceneHandle };
}

function framesAfter(
  act: (atlas: ReturnType<typeof createAtlas>, add: (id: StructureId) => void) => void,
  view: Partial<ViewState> = {},
  drawn: StructureId[] = [INSIDE, OUTSIDE],
): number {
  const atlas = createAtlas(view);
  const { add, handle } = sceneWith(...drawn);
  const detach = attachKeepInView(handle, atlas);
  act(atlas, add);
  detach();
  return atlas.state().frameRequest;
}

describe('a selection outside the picture', () => {
  it.each<Origin>(['list', 'panel', 'keyboard', 'url'])('made by %s is brought into view', (by) => {
    expect(framesAfter(({ commands }) => commands.select(OUTSIDE, by))).toBe(1);
    expect(framesAfter(({ commands }) => commands.select(INSIDE, by))).toBe(0);
  });

  it.each<Origin>(['pointer', 'touch'])('made by %s leaves the camera alone', (by) => {
    expect(framesAfter(({ commands }) => commands.select(OUTSIDE, by))).toBe(0);
  });

  it('that a link opened with is brought into view, unless the link says where to look from', () => {
    expect(framesAfter(() => undefined, { selected: OUTSIDE })).toBe(1);
    expect(framesAfter(() => undefined, { selected: OUTSIDE, camera: PRESET_POSES.back })).toBe(0);
  });

  it('that arrives later is brought into view then, once', () => {
    const arrive = (atlas: ReturnType<typeof createAtlas>, add: (id: StructureId) => void) => {
      atlas.commands.select(OUTSIDE, 'list');
      expect(atlas.state().frameRequest).toBe(0);
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
