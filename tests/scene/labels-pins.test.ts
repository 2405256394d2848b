import { Matrix4, Mesh, Scene, SphereGeometry, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import type { SceneObject } from '#scene';
import { createAtlas } from '#state';
import { landmarkCandidates } from '../../src/scene/labels/candidates.ts';
import type { DeepIdPicture } from '../../src/scene/visibility/id-pass.ts';
import { surfaceNear } from '../../src/scene/pins/bone-surface.ts';
import { LandmarkPins } from '../../src/scene/pins/landmark-pins.ts';
import { lineOnBone } from '../../src/scene/pins/pin-shapes.ts';

const RADIUS = 0.1;

/** A ball of a bone around a place, metres; as the mirror image of one on the other side where asked for. */
function ball(x: number, mirrored = false): Mesh {
  const mesh = new Mesh(new SphereGeometry(RADIUS, 64, 48).translate(mirrored ? -x : x, 0, 0));
  if (mirrored) mesh.applyMatrix4(new Matrix4().makeScale(-1, 1, 1));
  mesh.updateMatrixWorld(true);
  return mesh;
}

describe('the surface of a bone', () => {
  test.each([false, true])(
    'is found next to a place, with the way out of the bone; mirrored: %s',
    (mirrored) => {
      const { point, outward } = surfaceNear(ball(-0.2, mirrored), new Vector3(-0.31, 0, 0));
      expect(point.distanceTo(new Vector3(-0.3, 0, 0))).toBeLessThan(0.004);
      expect(outward.x).toBeLessThan(-0.98);
      expect(outward.length()).toBeCloseTo(1, 6);
    },
  );

  test('carries a line that never dives into it', () => {
    const centre = new Vector3(0.2, 0, 0);
    const places = [0, 0.5, 1, 1.5].map((angle) =>
      new Vector3(Math.cos(angle), Math.sin(angle), 0).multiplyScalar(RADIUS).add(centre),
    );
    const line = lineOnBone(ball(0.2), places);
    expect(line.length).toBeGreaterThan(20);
    for (const place of line) {
      expect(place.distanceTo(centre)).toBeGreaterThan(RADIUS);
      expect(place.distanceTo(centre)).toBeLessThan(RADIUS + 0.004);
    }
  });
});

describe('pins', () => {
  const object = (id: string, x: number, display: SceneObject['display']): [StructureId, SceneObject] => [
    id as StructureId,
    { id: id as StructureId, mesh: ball(x), display },
  ];
  const setUp = (display: SceneObject['display']) => {
    const bones = new Map([object('hip-bone.left', 0.05, display), object('femur.left', 0.1, 'shown')]);
    const atlas = createAtlas({ showLandmarks: true });
    const scene = new Scene();
    let frames = 0;
    const pins = new LandmarkPins({
      atlas,
      registry: { get: (id) => bones.get(id), all: () => bones.values() },
      scene,
      invalidate: () => {
        frames += 1;
      },
    });
    pins.update();
    return { pins, atlas, scene, frames: () => frames, ids: () => pins.pinned.map(({ id }) => id) };
  };

  test('stand on bones that are there, and on no others', () => {
    expect(setUp('shown').ids()).toEqual(expect.arrayContaining(['asis.left', 'greater-trochanter.left']));
    expect(setUp('shown').ids()).not.toContain('asis.right');
    expect(setUp('hidden').ids()).not.toContain('asis.left');
    expect(setUp('hidden').ids()).toContain('greater-trochanter.left');
  });

  test('ask for a frame only when something has changed, and go with their switch', () => {
    const { pins, atlas, frames, ids, scene } = setUp('shown');
    expect(frames()).toBe(1);
    pins.update();
    expect(frames()).toBe(1);
    atlas.commands.focusLandmark('asis.left', 'list');
    pins.update();
    expect(frames()).toBe(2);
    atlas.commands.setOption('showLandmarks', false, 'panel');
    pins.update();
    expect(ids()).toEqual([]);
    pins.dispose();
    expect(scene.children).toHaveLength(0);
  });
});

describe('names of pins', () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 100 };
  const picture = (depth: number): DeepIdPicture => ({
    width: 100,
    height: 100,
    scale: 1,
    ids: new Uint8Array(100 * 100),
    depthAt: () => depth,
    project: ({ x, y, z }) => ({ x, y, depth: z }),
  });
  const pin = (id: string, ...places: Vector3[]) => ({
    id,
    key: id.split('.')[0]!,
    name: 'A spine',
    latin: 'spina',
    palpable: true,
    places,
  });
  const namedAt = (depth: number, places: Vector3[], chosen: string | null = null) =>
    landmarkCandidates([pin('asis.left', ...places)], picture(depth), frame, chosen, 'plain');

  test('are there when nothing lies over the pin, and within the frame', () => {
    expect(namedAt(1, [new Vector3(50, 50, 0.9)])).toMatchObject([{ id: 'asis.left', x: 50, y: 50 }]);
    expect(namedAt(1, [new Vector3(50, 50, 1.1)])).toEqual([]);
    expect(namedAt(1, [new Vector3(150, 50, 0.9)])).toEqual([]);
  });

  test('point at the first place of a line that can be seen', () => {
    const hidden = new Vector3(10, 10, 1.5);
    expect(namedAt(1, [hidden, new Vector3(30, 40, 0.5)])).toMatchObject([{ x: 30, y: 40 }]);
  });

  test('must be there for the chosen one', () => {
    expect(namedAt(1, [new Vector3(50, 50, 0.9)], 'asis.left')[0]!.must).toBe(true);
  });
});
