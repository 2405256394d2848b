import { CameraControls } from '@react-three/drei/core/CameraControls';
import { useThree } from '@react-three/fiber';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { StructureId } from '#anatomy';
import { type Atlas, INITIAL_VIEW, type ViewState, samePose } from '#state';
import { AtlasControls, CONTROL_SETTINGS } from './atlas-controls.ts';
import { verticalFieldOfView } from './camera-math.ts';
import { framingPose, spreadPose } from './framing.ts';
import type { SceneRegistry } from '../registry.ts';

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

interface CameraRigProps {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  /** The element that takes the gestures. */
  readonly surface: HTMLElement;
}

/**
 * The camera. The state says where it should stand; hands on the picture move it directly, and once they have let
 * go the pose goes into the state, once. Nothing per frame passes through React.
 */
export function CameraRig({ atlas, registry, surface }: CameraRigProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const invalidate = useThree((state) => state.invalidate);
  const aspect = useThree((state) => state.size.width / state.size.height);
  const controls = useRef<AtlasControls>(null);

  useLayoutEffect(() => {
    // The camera object belongs to three.js; changing it is how it is set.
    Object.assign(camera, { fov: verticalFieldOfView(aspect), near: 0.02, far: 6 });
    camera.updateProjectionMatrix();
    invalidate();
  }, [aspect, camera, invalidate]);

  useLayoutEffect(() => {
    const { current } = controls;
    if (!current) return;
    current.prepare();
    current.setSideBySide(atlas.state().screen === 'compare');
    current.setMirrored(atlas.state().mirror);
    const fitSpread = () => {
      const pose = spreadPose(atlas.state().camera, camera.aspect);
      if (pose) atlas.commands.moveCamera(pose, 'app');
    };
    const isFirstPose = () => samePose(atlas.state().camera, INITIAL_VIEW.camera);
    if (atlas.state().explode > 0 && isFirstPose()) fitSpread();
    current.goTo(atlas.state().camera, false);
    current.update(0);
    invalidate();
    let awaited: ViewState['isolated'] | null = null;
    const frame = (id: StructureId | null) => {
      const pose = framingPose(id, registry, atlas.state().camera, camera.aspect);
      const waited = awaited;
      if (pose) atlas.commands.moveCamera(pose, 'app');
      awaited = waited && waited.every((one) => registry.get(one)) ? null : waited;
    };
    const stopState = atlas.subscribe((state, before, change) => {
      // A link that says where to look from is obeyed; otherwise what steps apart stays in the picture.
      const isAsked = state.camera !== before.camera && !isFirstPose();
      if (state.explode > 0 && before.explode === 0 && !isAsked) fitSpread();
      if (state.screen !== before.screen) current.setSideBySide(state.screen === 'compare');
      // A finger that was held until its menu came turns nothing any more.
      if (state.menuAt !== before.menuAt) current.enabled = state.menuAt === null;
      if (state.mirror !== before.mirror) current.setMirrored(state.mirror);
      if (state.camera !== before.camera && change.by !== 'scene') {
        const isAnimated = !matchMedia(REDUCED_MOTION).matches;
        current.goTo(state.camera, isAnimated);
        // Moved within a frame, the camera would ask for another one, which shows the same.
        if (!isAnimated) current.update(0);
        invalidate();
      }
      if (state.camera !== before.camera) awaited = null;
      if (awaited && state.drawnGroups !== before.drawnGroups) frame(null);
    });
    const stopRequests = atlas.requests.subscribe((request) => {
      if (request.kind !== 'frame') return;
      const { isolated, selected } = atlas.state();
      // What has just been set apart is framed as a whole, also when part of it is still to arrive.
      const apart = request.what === 'isolated';
      awaited = apart ? isolated : null;
      frame(apart ? null : selected);
    });
    return () => {
      stopState();
      stopRequests();
    };
  }, [atlas, camera, invalidate, registry]);

  useEffect(() => {
    const choose = (event: PointerEvent) => {
      const { drawing, screen } = atlas.state();
      controls.current?.setMainButton(event.shiftKey, drawing && screen === 'where');
    };
    surface.addEventListener('pointerdown', choose, { capture: true });
    return () => surface.removeEventListener('pointerdown', choose, { capture: true });
  }, [atlas, surface]);

  const commit = useCallback(() => {
    const pose = controls.current?.pose();
    if (pose && !samePose(pose, atlas.state().camera)) atlas.commands.moveCamera(pose, 'scene');
  }, [atlas]);

  return (
    <CameraControls
      ref={controls}
      impl={AtlasControls}
      domElement={surface}
      {...CONTROL_SETTINGS}
      // Where the hand lets go the movement is decided; two drags in a row are two, however soon the second follows.
      onControlEnd={commit}
      // The wheel has no end, and after a pause in the middle of a drag there is no second rest, only sleep.
      onRest={commit}
      onSleep={commit}
    />
  );
}
