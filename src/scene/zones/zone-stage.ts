import type { Scene } from 'three';
import type { Atlas } from '#state';
import type { SceneRegistry } from '../registry.ts';
import type { DrawnStrokes } from './drawn-strokes.ts';

/** The running scene, as the paint on the body needs it. */
export interface ZoneStage {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  /** What the finger drew. */
  readonly drawn: DrawnStrokes;
  /** Says in `data-painted` whether there is paint in the picture. */
  readonly view: HTMLElement;
  readonly three: () => { readonly scene: Scene; readonly invalidate: () => void };
}
