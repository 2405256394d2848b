import type { Scene } from 'three';
import type { Atlas } from '#state';

/** The running scene, as the thumb and its line need it. */
export interface ProbeStage {
  readonly atlas: Atlas;
  readonly three: () => { readonly scene: Scene; readonly invalidate: () => void };
}
