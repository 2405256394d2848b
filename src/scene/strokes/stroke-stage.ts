import type { Scene } from 'three';
import type { Atlas } from '#state';
import type { SceneRegistry } from '../registry.ts';

/** The running scene, as the lines of the hand need it. */
export interface StrokeStage {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  readonly three: () => { readonly scene: Scene; readonly invalidate: () => void };
  /** What stands beside the strip over the nerve. */
  readonly stripWord: () => string;
}
