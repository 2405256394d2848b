import { useFrame, useThree } from '@react-three/fiber';
import CameraControls from 'camera-controls';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import {
  Box3,
  MathUtils,
  Matrix4,
  MOUSE,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { type Atlas, CAMERA_LIMITS, type CameraPose, normalisePose, samePose } from '#state';
import { fittingDistance, nearestTurn, orbitOf, poseOf, verticalFieldOfView } from './camera-math.ts';
import type { SceneRegistry } from './registry.ts';

CameraControls.install({
  THREE: {
    Box3,
    MathUtils,
    Matrix4,
    MOUSE,
    Quaternion,
    Raycaster,
    Sphere,
    Spherical,
    Vector2,
    Vector3,
    Vector4,
  },
});

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
/** A frame after a pause would otherwise carry the whole pause as its duration. */
const LONGEST_STEP_S = 1 / 20;

interface CameraRigProps {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  /** The element that takes the gestures. */
  readonly surface: HTMLElement;
}

function createControls(camera: PerspectiveCamera, surface: HTMLElement): CameraControls {
  const controls = new CameraControls(camera, surface);
  const { minDistanceMm, maxDistanceMm, maxElevationDeg, targetMm } = CAMERA_LIMITS;
  controls.minDistance = minDistanceMm / 1000;
  controls.maxDistance = maxDistanceMm / 1000;
  controls.minPolarAngle = MathUtils.degToRad(90 - maxElevationDeg);
  controls.maxPolarAngle = MathUtils.degToRad(90 + maxElevationDeg);
  const [min, max] = [0, 1].map((end) => new Vector3(...targetMm.map((range) => range[end]! / 1000)));
  controls.setBoundary(new Box3(min, max));
  controls.boundaryEnclosesCamera = false;
  controls.dollyToCursor = true;
  controls.smoothTime = 0.28;
  controls.draggingSmoothTime = 0.06;
  controls.restThreshold = 0.0008;
  controls.mouseButtons.right = CameraControls.ACTION.TRUCK;
  controls.mouseButtons.middle = CameraControls.ACTION.TRUCK;
  controls.touches.two = CameraControls.ACTION.TOUCH_DOLLY_TRUCK;
  controls.touches.three = CameraControls.ACTION.TOUCH_TRUCK;
  return controls;
}

/** Where the controls are heading. */
function targetPose(controls: CameraControls): CameraPose {
  // The end of the movement, not where smoothing has got to: else a preset would come back as 179.8.
  const target = controls.getTarget(new Vector3(), true);
  const { theta, phi, radius } = controls.getSpherical(new Spherical(), true);
  return normalisePose(
    poseOf({
      azimuth: theta,
      polar: phi,
      distance: radius,
      target: [target.x, target.y, target.z],
    }),
  );
}

/**
 * The camera. The state says where it should stand; hands on the picture move it directly, and once it has
 * come to rest the pose goes into the state, once. Nothing per frame passes through React.
 */
export function CameraRig({ atlas, registry, surface }: CameraRigProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const controls = useMemo(() => createControls(camera, surface), [camera, surface]);
  const aspect = size.width / size.height;

  useLayoutEffect(() => {
    // The camera object belongs to three.js; changing it is how it is set.
    Object.assign(camera, { fov: verticalFieldOfView(aspect), near: 0.02, far: 6 });
    camera.updateProjectionMatrix();
    invalidate();
  }, [aspect, camera, invalidate]);

  useLayoutEffect(() => {
    const moveTo = (pose: CameraPose, smooth: boolean) => {
      const { azimuth, polar, distance, target } = orbitOf(pose);
      void controls.rotateTo(nearestTurn(azimuth, controls.azimuthAngle), polar, smooth);
      void controls.moveTo(...target, smooth);
      void controls.dollyTo(distance, smooth);
      invalidate();
    };
    const flyTo = (pose: CameraPose) => moveTo(pose, !matchMedia(REDUCED_MOTION).matches);
    const commit = () => {
      const pose = targetPose(controls);
      if (!samePose(pose, atlas.state().camera)) atlas.commands.moveCamera(pose, 'scene');
    };
    const wake = () => invalidate();
    moveTo(atlas.state().camera, false);
    controls.update(0);
    for (const event of ['controlstart', 'control', 'transitionstart', 'wake'] as const) {
      controls.addEventListener(event, wake);
    }
    // After a pause in the middle of a drag there is no second rest, only sleep.
    controls.addEventListener('rest', commit);
    controls.addEventListener('sleep', commit);
    const stop = atlas.subscribe((state, before, change) => {
      if (state.camera !== before.camera && change.by !== 'scene') flyTo(state.camera);
      if (state.frameRequest !== before.frameRequest) {
        const pose = framingPose(state.selected === null ? null : [state.selected], state.camera);
        if (pose) atlas.commands.moveCamera(pose, 'app');
      }
    });
    function framingPose(ids: Parameters<SceneRegistry['get']>[0][] | null, from: CameraPose) {
      const box = new Box3();
      for (const { id, mesh, display } of registry.all()) {
        const wanted = ids ? ids.includes(id) : display === 'shown' && id !== 'body-surface';
        if (wanted) box.union(new Box3().setFromObject(mesh));
      }
      if (box.isEmpty()) return null;
      const ball = box.getBoundingSphere(new Sphere());
      return {
        ...from,
        distanceMm: 1000 * fittingDistance(ball.radius * 1.08, camera.aspect),
        targetMm: [1000 * ball.center.x, 1000 * ball.center.y, 1000 * ball.center.z] as const,
      };
    }
    return () => {
      stop();
      controls.dispose();
    };
  }, [atlas, camera, controls, invalidate, registry]);

  useEffect(() => {
    // Shift turns a drag with the main button into a shift of the picture, for mice with one button.
    const choose = (event: PointerEvent) => {
      const { TRUCK, ROTATE } = CameraControls.ACTION;
      Object.assign(controls.mouseButtons, { left: event.shiftKey ? TRUCK : ROTATE });
    };
    surface.addEventListener('pointerdown', choose, { capture: true });
    return () => surface.removeEventListener('pointerdown', choose, { capture: true });
  }, [controls, surface]);

  useFrame((_, delta) => {
    if (controls.update(Math.min(delta, LONGEST_STEP_S))) invalidate();
  });
  return null;
}
