import CameraControls from 'camera-controls';
import * as THREE from 'three';
import { PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AtlasControls, CONTROL_SETTINGS } from '../../src/scene/camera/atlas-controls.ts';

beforeAll(() => {
  // The controls keep the place of an element, which there is none of here.
  vi.stubGlobal('DOMRect', class {});
  CameraControls.install({ THREE });
});

/** Flies a quarter turn with frames of this length after a pause; seconds from its first frame to its last. */
function flightSeconds(frameS: number): number {
  const controls = Object.assign(new AtlasControls(new PerspectiveCamera()), CONTROL_SETTINGS);
  void controls.setLookAt(0, 0, 1, 0, 0, 0, false);
  // To rest, as the last frame before a pause leaves it.
  while (controls.update(1 / 60));
  void controls.rotate(Math.PI / 2, 0, true);
  let frames = 0;
  // The first frame comes with the whole pause.
  for (let delta = 60; controls.update(delta) && frames < 1000; delta = frameS) frames++;
  expect(controls.azimuthAngle).toBeCloseTo(Math.PI / 2, 2);
  return frames * frameS;
}

describe('a flight of the camera', () => {
  it('takes as long on a slow machine as on a fast one, to within three frames', () => {
    const fast = flightSeconds(1 / 60);
    for (const frameS of [1 / 20, 1 / 5, 1]) expect(flightSeconds(frameS)).toBeLessThan(fast + 3 * frameS);
  });

  it('is no jump when its first frame carries the pause before it', () => {
    expect(flightSeconds(1 / 60)).toBeGreaterThan(0.5);
  });
});
