import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import type { SceneHandle } from '#scene';
import { rayAt, toSceneX } from '#interaction';
import { edgeOfLeft } from '../../src/scene/mirror/side-letters.ts';

const box = { left: 100, top: 40, width: 400, height: 200 };

function handle(isMirrored: boolean): SceneHandle {
  const camera = new PerspectiveCamera(32, box.width / box.height, 0.02, 6);
  camera.position.set(0, 0, -1);
  camera.lookAt(0, 0, 0);
  const canvas = { getBoundingClientRect: () => box };
  return { canvas, camera: () => camera, mirrored: () => isMirrored } as unknown as SceneHandle;
}

describe('places in a mirrored picture', () => {
  test('lie across from where they would be', () => {
    for (const x of [100, 130.5, 300, 471, 500]) {
      const across = toSceneX(handle(false), x);
      expect(across).toBeCloseTo((x - 300) / 200, 9);
      expect(toSceneX(handle(true), x)).toBeCloseTo(-across, 9);
    }
  });

  test('give the ray of the place as far on the other side of the middle', () => {
    for (const [x, y] of [
      [120, 60],
      [333, 200],
      [480, 140],
    ] as const) {
      const mirrored = rayAt(handle(true), { x, y })!.direction.clone();
      const plain = rayAt(handle(false), { x: 600 - x, y })!.direction;
      expect(mirrored.distanceTo(plain)).toBeLessThan(1e-9);
    }
  });
});

describe('the letters of the sides', () => {
  /** How far the screen's right points to the body's left, looked at from this azimuth. */
  const rightward = (azimuthDeg: number) => {
    const camera = new PerspectiveCamera();
    const around = (azimuthDeg * Math.PI) / 180;
    camera.position.set(Math.sin(around), 0, Math.cos(around));
    camera.lookAt(new Vector3());
    camera.updateMatrixWorld();
    return camera.matrixWorld.elements[0];
  };

  test('stand where the sides of the body are, from the front and from behind', () => {
    expect(edgeOfLeft(rightward(0), false)).toBe('right');
    expect(edgeOfLeft(rightward(180), false)).toBe('left');
    expect(edgeOfLeft(rightward(0), true)).toBe('left');
    expect(edgeOfLeft(rightward(180), true)).toBe('right');
    expect(edgeOfLeft(rightward(158), true)).toBe('right');
  });

  test('are gone where the body is looked at from its side', () => {
    expect(edgeOfLeft(rightward(90), true)).toBeNull();
    expect(edgeOfLeft(rightward(-88), true)).toBeNull();
  });
});
