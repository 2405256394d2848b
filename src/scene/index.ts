export { mountScene, type SceneCamera, type SceneHandle, type SceneOptions } from './mount-scene.tsx';
export type { SceneObject, SceneRegistry } from './registry.ts';
export * from './camera-math.ts';
