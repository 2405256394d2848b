import type { Camera, Scene, WebGLRenderer } from 'three';
import type { Atlas } from '#state';
import type { SceneRegistry } from '../registry.ts';
import type { VertexDeformer } from '../tissue/tissue-materials.ts';

/** The running scene, as labels need it. */
export interface LabelStage {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  /** The element with the picture in it; labels are put behind it in the page. */
  readonly view: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** What the model is drawn apart or cut open by; `null` while it is neither. */
  readonly apart: () => VertexDeformer | null;
  readonly three: () => {
    readonly gl: WebGLRenderer;
    readonly scene: Scene;
    readonly camera: Camera;
    readonly size: { readonly width: number; readonly height: number };
    readonly invalidate: () => void;
  };
}
