import { MathUtils, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { fittingDistance, nearestTurn, orbitOf, poseOf, verticalFieldOfView } from '#scene';
import { type CameraPose, PRESET_POSES, normalisePose } from '#state';

/** Where the controls put the camera for a pose, metres. */
function eyeOf(pose: CameraPose): Vector3 {
  const { azimuth, polar, distance, target } = orbitOf(pose);
  return new Vector3().setFromSphericalCoords(distance, polar, azimuth).add(new Vector3(...target));
}

/** A regular sample of what the state may hold. */
const POSES: CameraPose[] = [-179.9, -120, -45.5, 0, 33.3, 90, 158, 180].flatMap((azimuthDeg) =>
  [-89, -30.2, 0, 14, 89].flatMap((elevationDeg) =>
    [90, 720, 2400].map((distanceMm) => ({
      azimuthDeg,
      elevationDeg,
      distanceMm,
      targetMm: [12.5, -40.1, azimuthDeg / 2] as const,
    })),
  ),
);

describe('the camera', () => {
  it.each(POSES.map((pose) => normalisePose(pose)))(
    'comes back from the controls as it went in: %j',
    (pose) => {
      expect(normalisePose(poseOf(orbitOf(pose)))).toEqual(pose);
    },
  );

  it('stands where the words say: back is behind, left is on the left of the body, above is up', () => {
    const side = (name: keyof typeof PRESET_POSES) => {
      const { targetMm } = PRESET_POSES[name];
      return eyeOf(PRESET_POSES[name]).sub(new Vector3(...targetMm).divideScalar(1000));
    };
    expect(side('back').z).toBeLessThan(-0.7);
    expect(side('front').z).toBeGreaterThan(0.7);
    expect(side('left').x).toBeGreaterThan(0.7);
    expect(side('right').x).toBeLessThan(-0.7);
    expect(side('above').y).toBeGreaterThan(0.6);
  });

  it('keeps the distance of the pose', () => {
    for (const pose of POSES) {
      const gap = eyeOf(pose)
        .sub(new Vector3(...pose.targetMm).divideScalar(1000))
        .length();
      expect(gap).toBeCloseTo(pose.distanceMm / 1000, 9);
    }
  });

  it('turns the short way round', () => {
    for (const [angle, from] of [
      [Math.PI, -3],
      [0.1, 6.2],
      [-3.1, 12.5],
      [1, 1.5],
    ] as const) {
      const turn = nearestTurn(angle, from);
      expect(Math.abs(turn - from)).toBeLessThanOrEqual(Math.PI);
      expect(Math.cos(turn - angle)).toBeCloseTo(1, 9);
    }
  });
});

describe('the picture', () => {
  const ASPECTS = [0.35, 390 / 700, 0.86, 1, 16 / 10, 21 / 9];

  it.each(ASPECTS)('holds both hips from every side at width / height %f', (aspect) => {
    const camera = new PerspectiveCamera(verticalFieldOfView(aspect), aspect, 0.02, 6);
    for (const name of ['back', 'front', 'three-quarter'] as const) {
      const pose = PRESET_POSES[name];
      camera.position.copy(eyeOf(pose));
      camera.lookAt(new Vector3(...pose.targetMm).divideScalar(1000));
      camera.updateMatrixWorld();
      camera.updateProjectionMatrix();
      // Widest and lowest points of the muscles, metres.
      for (const x of [-0.145, 0.145]) {
        for (const y of [-0.14, 0.13]) {
          const seen = new Vector3(x, y, -0.03).project(camera);
          expect(Math.abs(seen.x)).toBeLessThan(1);
          expect(Math.abs(seen.y)).toBeLessThan(1);
        }
      }
    }
  });

  it.each(ASPECTS)('is just filled by a ball at its fitting distance, width / height %f', (aspect) => {
    const radius = 0.07;
    const vertical = MathUtils.degToRad(verticalFieldOfView(aspect)) / 2;
    const horizontal = Math.atan(Math.tan(vertical) * aspect);
    const half = Math.asin(radius / fittingDistance(radius, aspect));
    expect(half).toBeCloseTo(Math.min(vertical, horizontal), 9);
  });
});
