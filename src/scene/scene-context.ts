import { createContext, useContext } from 'react';
import type { Atlas } from '#state';
import type { SceneView } from './scene-view.ts';

/** The running scene, for what is drawn in it besides the structures. */
export interface RunningScene {
  readonly atlas: Atlas;
  readonly view: SceneView;
}

export const SceneContext = createContext<RunningScene | null>(null);

/** The scene that this component is drawn in. Throws outside one. */
export function useScene(): RunningScene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('scene/scene-context: no scene here; hand the component to mountScene');
  return scene;
}
