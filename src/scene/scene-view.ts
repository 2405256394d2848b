import type { RootState } from '@react-three/fiber';
import type { Cut } from './apart/index.ts';
import type { SceneRegistry } from './registry.ts';

/** The part of the three.js camera that picking needs. */
export type SceneCamera = RootState['camera'];

/** What it takes to turn places on the page into places of the model. */
export interface SceneView {
  /** The focusable element around the canvas: takes gestures and keys. */
  readonly view: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly registry: SceneRegistry;
  /** The camera as it is drawn with right now, for turning places on the screen into rays. */
  readonly camera: () => SceneCamera | null;
  /** The plane that cuts the model open, metres; `null` while it is whole. What lies beyond it is not there. */
  readonly cut: () => Cut | null;
  /** Do left and right change places on the screen? Gestures and places on the page then mean the other way. */
  readonly mirrored: () => boolean;
}
