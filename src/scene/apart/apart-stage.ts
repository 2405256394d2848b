import type { Camera, Scene, WebGLRenderer } from 'three';
import type { Atlas } from '#state';
import type { StructureDrawing } from '../drawing/structure-drawing.ts';
import type { SceneRegistry } from '../registry.ts';
import type { StageUniforms } from '../tissue/tissue-materials.ts';

/** The running scene, as what takes it apart needs it. */
export interface ApartStage {
  readonly atlas: Atlas;
  readonly drawing: StructureDrawing;
  readonly registry: SceneRegistry;
  readonly stage: StageUniforms;
  /** The element around the canvas, which the plane's handles go into. */
  readonly view: HTMLElement;
  readonly three: () => {
    readonly scene: Scene;
    readonly gl: WebGLRenderer;
    readonly camera: Camera;
    readonly size: { readonly width: number; readonly height: number };
    readonly invalidate: () => void;
  };
  /** Names of the plane's handles. */
  readonly words: () => HandleWords;
}

/** What the handles of the plane are called. */
export interface HandleWords {
  readonly move: string;
  readonly turn: string;
  readonly tilt: string;
}
