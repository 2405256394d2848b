export type { Cut } from './apart/index.ts';
export { GRIP_DRAG, type GripDrag } from './apart/plane-handles.ts';
export { prepareScene, type PreparedScene } from './start/prepare-scene.ts';
export { mountScene, type SceneHandle, type SceneOptions } from './mount-scene.tsx';
export type { SceneCamera, SceneView } from './scene-view.ts';
export { type RunningScene, useScene } from './scene-context.ts';
export { framingPose } from './camera/framing.ts';
export type { SceneObject, SceneRegistry } from './registry.ts';
export { STRUCTURE_ATTRIBUTE, STRUCTURE_ROW_GLSL } from './drawing/merge-models.ts';
export { OPAQUE_LAYER } from './drawing/passes.ts';
export * from './camera/camera-math.ts';
/** For reading the fibre that a place on a structure's geometry belongs to. */
export { ATTRIBUTE, FIBRE_CUBE_MM } from '#loader';
